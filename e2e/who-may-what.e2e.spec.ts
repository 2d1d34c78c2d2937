import 'reflect-metadata';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Scope } from '#contracts';
import { aPaidOrder, GenericShop, shared, startHub, until, type TestHub } from '#testing';
import { ROOTS } from './root-fields.js';
import { schema } from './supergraph.js';

const AREAS = ['orders', 'stock', 'risk', 'compliance', 'channels', 'analytics'] as const;
const READS: readonly Scope[] = AREAS.map(area => `${area}:read` as const);
const SUPPORTS = READS.filter(scope => scope !== 'compliance:read');
const WRITES: readonly Scope[] = AREAS.map(area => `${area}:write` as const);
const WEBHOOKS: readonly Scope[] = ['webhooks:read', 'webhooks:write'];

/** Every role, and keys of every kind, with what each may. */
const CALLERS: Readonly<Record<string, readonly Scope[]>> = {
  ADMIN: [...READS, ...WRITES, ...WEBHOOKS, 'access:read', 'access:write', 'pii:read', 'pii:export', 'pii:erase'],
  OPERATOR: [...READS, 'orders:write', 'stock:write', 'risk:write', 'channels:write'],
  SUPPORT: [...SUPPORTS, 'orders:write', 'pii:read'],
  FINANCE: ['orders:read', 'orders:write', 'compliance:read', 'channels:read', 'analytics:read'],
  WAREHOUSE: ['orders:read', 'orders:write', 'stock:read', 'stock:write'],
  RISK: [...READS, 'risk:write'],
  COMPLIANCE: [...READS, 'compliance:write'],
  ANALYST: READS,
  AUDITOR: [...READS, 'access:read'],
  PRIVACY: ['orders:read', 'risk:read', 'access:read', 'pii:read', 'pii:export', 'pii:erase'],
  'key that reads': READS,
  'key that reads and writes': [...READS, ...WRITES],
  'key that sees people': ['orders:read', 'pii:read'],
  'key for stock alone': ['stock:read'],
  'key for webhooks': ['orders:read', ...WEBHOOKS],
};
const isKey = (caller: string): boolean => caller.startsWith('key ');

const rootTypes = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const fields: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  rootTypes.flatMap(type =>
    Object.values(type?.getFields() ?? {}).map(field => [`${type?.name}.${field.name}`, field] as const),
  ),
);

const theHub = shared(() => startHub());
const tokens = new Map<string, string>();

beforeAll(async () => {
  const hub = await theHub();
  const shop = await new GenericShop(hub.door, 'shp_seen').connect();
  await shop.stock('SKU-1', 100);
  await shop.push(aPaidOrder('P-1'));
  await until(
    () => hub.query('{ orders { nodes { id } } }'),
    answer => answer.data?.orders?.nodes.length === 1,
  );
  for (const [caller, scopes] of Object.entries(CALLERS)) tokens.set(caller, await tokenFor(hub, caller, scopes));
}, 120_000);

async function tokenFor(hub: TestHub, caller: string, scopes: readonly Scope[]): Promise<string> {
  if (isKey(caller)) {
    const input = { partner: caller.replaceAll(' ', '-'), shops: ['shp_seen'], scopes };
    const made = await hub.query(
      'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on NewApiKey { secret } } }',
      { input },
    );
    return made.data.createApiKey.secret as string;
  }
  const input = { name: caller.toLowerCase(), password: 'a password of the test', roles: [caller] };
  await hub.query('mutation($input: CreateUserInput!) { createUser(input: $input) { __typename } }', { input });
  const { name, password } = input;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${hub.url}/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name, password }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** A value that fits a type and means nothing. */
function anything(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anything(type.ofType);
  if (isListType(type)) return `[${anything(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(field => isNonNullType(field.type));
    return `{ ${needed.map(field => `${field.name}: ${anything(field.type)}`).join(', ')} }`;
  }
  if (!isScalarType(type)) return '""';
  if (type.name === 'DateTime') return '"2026-01-01T00:00:00.000Z"';
  return ['Int', 'Float', 'Minor'].includes(type.name) ? '1' : type.name === 'Boolean' ? 'true' : '"nothing"';
}

function operationOn(place: string, field: GraphQLField<unknown, unknown>): string {
  const kind = place.split('.')[0]?.toLowerCase() ?? '';
  // A position that the feed never had: whoever may subscribe is told so at once.
  const given = field.args.flatMap(({ name, type }) =>
    name === 'after' && kind === 'subscription'
      ? ['after: 999999999']
      : isNonNullType(type)
        ? [`${name}: ${anything(type)}`]
        : [],
  );
  const isLeaf = isScalarType(getNamedType(field.type));
  return `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${isLeaf ? '' : '{ __typename }'} }`;
}

async function codesOf(hub: TestHub, place: string, token: string): Promise<readonly (string | undefined)[]> {
  const field = fields.get(place);
  if (!field) throw new Error(`there is no ${place}`);
  const query = operationOn(place, field);
  if (!place.startsWith('Subscription.')) {
    const { errors = [] } = await hub.query(query, {}, token);
    return errors.map(({ extensions }) => extensions?.code);
  }
  return new Promise((resolve, reject) =>
    hub.socket(token).subscribe(
      { query },
      {
        next: event => resolve((event.errors ?? []).map(({ extensions }) => String(extensions?.['code']))),
        error: errors =>
          Array.isArray(errors)
            ? resolve(errors.map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code))
            : reject(new Error(JSON.stringify(errors))),
        complete: () => resolve([]),
      },
    ),
  );
}

it('says of every root field who may what', () => {
  expect([...fields.keys()].sort()).toEqual(Object.keys(ROOTS).sort());
});

describe.each(Object.keys(CALLERS))('%s', caller => {
  it.each(Object.entries(ROOTS))('%s', async (place, [scope, house]) => {
    const hub = await theHub();
    const codes = await codesOf(hub, place, tokens.get(caller) ?? '');
    const may = (scope === null || CALLERS[caller]?.includes(scope)) && house !== 'nobody' && !(house && isKey(caller));
    expect([place, codes.includes('FORBIDDEN')]).toEqual([place, !may]);
  });

  it('sees personal data in clear with pii:read, and masked without', async () => {
    const hub = await theHub();
    const query =
      '{ orders(filter: { shopId: "shp_seen" }) { nodes { receiver { name phone address } buyerRemark } } }';
    const { data } = await hub.query(query, {}, tokens.get(caller) ?? '');
    const mayAtAll = CALLERS[caller]?.includes('orders:read') ?? false;
    const text = JSON.stringify(data?.orders?.nodes ?? null);
    expect(text === 'null').toBe(!mayAtAll);
    if (mayAtAll) expect(text.includes('***')).toBe(!CALLERS[caller]?.includes('pii:read'));
  });
});

/** Fields that libs/risk/test/ticket-work and complaints look at: orders have none of them. */
const OF_TICKETS = ['Complaint.contact', 'Complaint.text', 'TicketNote.attachments', 'TicketNote.text'];

/** What e2e/privacy looks at. */
const OF_EXPORTS = ['PersonalRecord.order', 'PersonalRecord.risk', 'Query.exportBuyer'];

it('shows every field of personal data masked or in clear by the test above', () => {
  const personal = Object.values(schema.getTypeMap())
    .flatMap(type =>
      'getFields' in type ? Object.values(type.getFields()).map(field => ({ type: type.name, field })) : [],
    )
    .filter(({ field }) => /pii:read|in clear|masked/i.test(field.description ?? ''))
    .map(({ type, field }) => `${type}.${field.name}`)
    .sort();
  const ofOrders = ['Order.buyerRemark', 'Order.receiver', 'Receiver.address', 'Receiver.name', 'Receiver.phone'];
  expect(personal).toEqual([...OF_EXPORTS, ...OF_TICKETS, ...ofOrders].sort());
});
