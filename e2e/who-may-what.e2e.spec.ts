import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Scope } from '#contracts';
import { aPaidOrder, GenericShop, shared, startHub, until, type TestHub } from '#testing';

/** What opens a root field; `house`: to people of the house alone, whatever scopes a key lists; `nobody`: to a page of the hub alone. */
type Opens = readonly [scope: Scope | null, house?: 'house' | 'nobody'];

/** Every root field there is. One that has no row here fails the test below: say who may what before it is served. */
const ROOTS: Readonly<Record<string, Opens>> = {
  'Query.viewer': [null],
  'Query.order': ['orders:read'],
  'Query.orderByExternalId': ['orders:read'],
  'Query.orders': ['orders:read'],
  'Query.addressLink': [null, 'nobody'],
  'Query.alerts': ['orders:read'],
  'Query.financeGates': ['orders:read'],
  'Query.regionStops': ['orders:read'],
  'Query.shippedNotCleared': ['orders:read'],
  'Query.sku': ['stock:read'],
  'Query.skus': ['stock:read'],
  'Query.stockLedger': ['stock:read'],
  'Query.shop': ['channels:read'],
  'Query.shops': ['channels:read'],
  'Query.quarantine': ['channels:read'],
  'Query.reviewQueue': ['risk:read'],
  'Query.riskRules': ['risk:read'],
  'Query.riskRuleVersions': ['risk:read'],
  'Query.riskMonthlyReview': ['risk:read'],
  'Query.riskRuleForm': ['risk:read'],
  'Query.riskExceptions': ['risk:read'],
  'Query.backtestRiskRule': ['risk:read', 'house'],
  'Query.riskPolicies': ['risk:read'],
  'Query.riskModels': ['risk:read'],
  'Query.riskModel': ['risk:read'],
  'Query.riskTrainings': ['risk:read'],
  'Query.riskTraining': ['risk:read'],
  'Query.ticket': ['risk:read'],
  'Query.tickets': ['risk:read'],
  'Query.ticketClasses': ['risk:read'],
  'Query.ticketClassVersions': ['risk:read'],
  'Query.ticketAgents': ['risk:read'],
  'Query.ticketStatistics': ['risk:read'],
  'Query.incident': ['risk:read'],
  'Query.incidents': ['risk:read'],
  'Query.newsFeeds': ['risk:read'],
  'Query.board': ['analytics:read'],
  'Query.lateOrders': ['analytics:read'],
  'Query.ageLimits': ['analytics:read'],
  'Query.apiKeys': ['access:read', 'house'],
  'Query.users': ['access:read', 'house'],
  'Query.auditLog': ['access:read', 'house'],
  'Query.registeredOperations': ['access:read', 'house'],
  'Query.webhooks': ['webhooks:read'],
  'Query.webhookDeliveries': ['webhooks:read'],
  'Mutation.approveOrder': ['orders:write', 'house'],
  'Mutation.shipOrder': ['orders:write'],
  'Mutation.cancelOrder': ['orders:write'],
  'Mutation.forceStatus': ['orders:write', 'house'],
  'Mutation.placeHold': ['orders:write'],
  'Mutation.releaseHold': ['orders:write'],
  'Mutation.mendAddress': [null, 'nobody'],
  'Mutation.sendAddressLink': ['orders:write', 'house'],
  'Mutation.acknowledgeAlert': ['orders:write'],
  'Mutation.saveFinanceGate': ['orders:write', 'house'],
  'Mutation.stopRegion': ['orders:write', 'house'],
  'Mutation.liftRegionStop': ['orders:write', 'house'],
  'Mutation.proposeCompensation': ['orders:write', 'house'],
  'Mutation.grantCompensation': ['orders:write', 'house'],
  'Mutation.revokeCompensation': ['orders:write', 'house'],
  'Mutation.compensateIncident': ['orders:write', 'house'],
  'Mutation.setStock': ['stock:write', 'house'],
  'Mutation.repairStock': ['stock:write', 'house'],
  'Mutation.connectShop': ['channels:write', 'house'],
  'Mutation.replayQuarantined': ['channels:write'],
  'Mutation.discardQuarantined': ['channels:write'],
  'Mutation.reviewOrder': ['risk:write'],
  'Mutation.saveRiskRule': ['risk:write', 'house'],
  'Mutation.takeRiskSuggestion': ['risk:write', 'house'],
  'Mutation.addRiskException': ['risk:write', 'house'],
  'Mutation.endRiskException': ['risk:write', 'house'],
  'Mutation.publishRiskRule': ['risk:write', 'house'],
  'Mutation.uploadTrainingPart': ['risk:write', 'house'],
  'Mutation.trainModel': ['risk:write', 'house'],
  'Mutation.saveRiskPolicy': ['risk:write', 'house'],
  'Mutation.shadowModel': ['risk:write', 'house'],
  'Mutation.promoteModel': ['risk:write', 'house'],
  'Mutation.rollBackModel': ['risk:write', 'house'],
  'Mutation.retireModel': ['risk:write', 'house'],
  'Mutation.closeTicket': ['risk:write'],
  'Mutation.takeTicket': ['risk:write', 'house'],
  'Mutation.handBackTicket': ['risk:write', 'house'],
  'Mutation.assignTicket': ['risk:write', 'house'],
  'Mutation.reopenTicket': ['risk:write', 'house'],
  'Mutation.mergeTickets': ['risk:write', 'house'],
  'Mutation.addTicketNote': ['risk:write', 'house'],
  'Mutation.importComplaints': ['risk:write', 'house'],
  'Mutation.saveTicketClass': ['risk:write', 'house'],
  'Mutation.saveTicketAgent': ['risk:write', 'house'],
  'Mutation.openIncident': ['risk:write', 'house'],
  'Mutation.moveIncident': ['risk:write', 'house'],
  'Mutation.noteIncident': ['risk:write', 'house'],
  'Mutation.addIncidentTask': ['risk:write', 'house'],
  'Mutation.finishIncidentTask': ['risk:write', 'house'],
  'Mutation.addIncidentDocument': ['risk:write', 'house'],
  'Mutation.addNewsFeed': ['risk:write', 'house'],
  'Mutation.changeNewsFeed': ['risk:write', 'house'],
  'Mutation.setAgeLimit': ['analytics:write', 'house'],
  'Mutation.createApiKey': ['access:write', 'house'],
  'Mutation.revokeApiKey': ['access:write', 'house'],
  'Mutation.createUser': ['access:write', 'house'],
  'Mutation.changeUser': ['access:write', 'house'],
  'Mutation.registerOperation': ['access:write', 'house'],
  'Mutation.removeOperation': ['access:write', 'house'],
  'Mutation.createWebhook': ['webhooks:write'],
  'Mutation.changeWebhook': ['webhooks:write'],
  'Mutation.enableWebhook': ['webhooks:write'],
  'Mutation.disableWebhook': ['webhooks:write'],
  'Mutation.rotateWebhookSecret': ['webhooks:write'],
  'Mutation.deleteWebhook': ['webhooks:write'],
  'Mutation.pingWebhook': ['webhooks:write'],
  'Mutation.redeliverWebhook': ['webhooks:write'],
  'Subscription.orderStatusChanged': ['orders:read'],
  'Subscription.orderStalled': ['analytics:read'],
  'Subscription.stockChanged': ['stock:read', 'house'],
  'Subscription.riskFlagged': ['risk:read'],
  'Subscription.ticketOpened': ['risk:read'],
};

const READS: readonly Scope[] = ['orders:read', 'stock:read', 'risk:read', 'channels:read', 'analytics:read'];
const WRITES: readonly Scope[] = ['orders:write', 'stock:write', 'risk:write', 'channels:write', 'analytics:write'];
const WEBHOOKS: readonly Scope[] = ['webhooks:read', 'webhooks:write'];

/** Every role, and keys of every kind, with what each may. */
const CALLERS: Readonly<Record<string, readonly Scope[]>> = {
  ADMIN: [...READS, ...WRITES, ...WEBHOOKS, 'access:read', 'access:write', 'pii:read'],
  OPERATOR: [...READS, 'orders:write', 'stock:write', 'risk:write', 'channels:write'],
  SUPPORT: [...READS, 'orders:write', 'pii:read'],
  FINANCE: ['orders:read', 'orders:write', 'channels:read', 'analytics:read'],
  WAREHOUSE: ['orders:read', 'orders:write', 'stock:read', 'stock:write'],
  RISK: [...READS, 'risk:write'],
  ANALYST: READS,
  AUDITOR: [...READS, 'access:read'],
  'key that reads': READS,
  'key that reads and writes': [...READS, ...WRITES],
  'key that sees people': ['orders:read', 'pii:read'],
  'key for stock alone': ['stock:read'],
  'key for webhooks': ['orders:read', ...WEBHOOKS],
};
const isKey = (caller: string): boolean => caller.startsWith('key ');

const schema = buildASTSchema(parse(readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8')), {
  assumeValidSDL: true,
});
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

it('shows every field of personal data masked or in clear by the test above', () => {
  const personal = Object.values(schema.getTypeMap())
    .flatMap(type =>
      'getFields' in type ? Object.values(type.getFields()).map(field => ({ type: type.name, field })) : [],
    )
    .filter(({ field }) => /pii:read|in clear|masked/i.test(field.description ?? ''))
    .map(({ type, field }) => `${type}.${field.name}`)
    .sort();
  const ofOrders = ['Order.buyerRemark', 'Order.receiver', 'Receiver.address', 'Receiver.name', 'Receiver.phone'];
  expect(personal).toEqual([...OF_TICKETS, ...ofOrders].sort());
});
