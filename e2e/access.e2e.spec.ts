import 'reflect-metadata';
import { aPaidOrder, GenericShop, shared, startHub, until, type TestHub } from '#testing';

// The tests call as a proxy does.
const theHub = shared(() => startHub({ config: { trustProxy: '127.0.0.1' } }));

const CREATE_KEY = `mutation($shop: ID!, $scopes: [String!]!) {
  createApiKey(input: { partner: "acme", shops: [$shop], scopes: $scopes }) { ... on NewApiKey { secret apiKey { id } } } }`;
const REVOKE = 'mutation($id: ID!) { revokeApiKey(id: $id, reason: "test") { __typename } }';

async function aShopWithAnOrder(hub: TestHub, shop: string, order: string): Promise<GenericShop> {
  const opened = await new GenericShop(hub.door, shop).connect();
  await opened.stock('SKU-1', 100);
  await opened.push(aPaidOrder(order));
  await until(
    () => hub.query('query($shop: ID!) { orders(filter: { shopId: $shop }) { totalCount } }', { shop }),
    answer => answer.data?.orders.totalCount === 1,
  );
  return opened;
}

async function aKey(hub: TestHub, shop: string, scopes = ['orders:read']): Promise<{ id: string; secret: string }> {
  const { data } = await hub.query(CREATE_KEY, { shop, scopes });
  return { id: data.createApiKey.apiKey.id, secret: data.createApiKey.secret };
}

it('a key made in the graph opens its shop and nothing else, and ends with everything it has open when it is revoked', async () => {
  const hub = await theHub();
  const shop = await aShopWithAnOrder(hub, 'shp_keyed', 'K-1');
  await aShopWithAnOrder(hub, 'shp_foreign', 'F-1');
  const { id, secret } = await aKey(hub, 'shp_keyed');
  const seen = await hub.query('{ orders { nodes { externalId } } }', {}, secret);
  expect(seen.data.orders.nodes).toEqual([{ externalId: 'K-1' }]);
  const heard: unknown[] = [];
  const ended = new Promise<unknown>(resolve =>
    hub
      .socket(secret)
      .subscribe(
        { query: 'subscription { orderStatusChanged { order { externalId } } }' },
        { next: event => void heard.push(event), error: resolve, complete: () => resolve('completed') },
      ),
  );
  // A subscription takes a moment to be in place: orders are pushed until one is heard.
  let pushed = 1;
  await until(async () => {
    pushed += 1;
    await shop.push(aPaidOrder(`K-${pushed}`));
    return heard.length > 0;
  });
  await hub.query(REVOKE, { id });
  expect(await ended).toMatchObject({ code: 4403 });
  const refused = await hub.query('{ orders { totalCount } }', {}, secret);
  expect(refused.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

it('a person signs in, sees whom a parcel goes to in clear, and that look stands in the audit log under their name', async () => {
  const hub = await theHub();
  await aShopWithAnOrder(hub, 'shp_support', 'S-1');
  const receiver = '{ orders(filter: { shopId: "shp_support" }) { nodes { id receiver { phone } } } }';
  const masked = await hub.query(receiver);
  expect(masked.data.orders.nodes[0].receiver.phone).toMatch(/\*{4}/);
  await hub.query(
    'mutation { createUser(input: { name: "lin", password: "correct horse battery", roles: [SUPPORT] }) { __typename } }',
  );
  const session = await fetch(`${hub.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'lin', password: 'correct horse battery' }),
  });
  const { token } = (await session.json()) as { token: string };
  const clear = await hub.query(receiver, {}, token);
  const [order] = clear.data.orders.nodes as { id: string; receiver: { phone: string } }[];
  expect(order?.receiver.phone).not.toContain('*');
  const log = await until(
    () =>
      hub.query(
        'query($id: ID!) { auditLog(filter: { subject: $id }) { nodes { actor action facts { name value } } } }',
        { id: order?.id },
      ),
    answer => answer.data?.auditLog.nodes.length > 0,
  );
  expect(log.data.auditLog.nodes).toEqual([
    { actor: 'staff:lin', action: 'PERSONAL_DATA_REVEALED', facts: [{ name: 'fields', value: 'receiver' }] },
  ]);
  expect(JSON.stringify(log)).not.toContain(order?.receiver.phone);
});

it('a key bound to registered operations runs those, by their hash or their text, and nothing else', async () => {
  const hub = await theHub();
  const made = await hub.query(
    `mutation { createApiKey(input: { partner: "bound", shops: ["shp_bound"], scopes: ["orders:read"], registeredOnly: true }) {
      ... on NewApiKey { secret } } }`,
  );
  const key = made.data.createApiKey.secret as string;
  const source = '{ orders { totalCount } }';
  const refused = await hub.query(source, {}, key);
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const { data } = await hub.query(
    'mutation($source: String!) { registerOperation(partner: "bound", source: $source) { hash } }',
    { source },
  );
  const { hash } = data.registerOperation as { hash: string };
  const asked = async (body: object) =>
    (
      await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key },
        body: JSON.stringify(body),
      })
    ).json();
  // What was looked for in vain is remembered for a moment.
  const byHash = await until(
    () => asked({ documentId: hash }),
    answer => (answer as { data?: unknown }).data !== undefined,
  );
  expect(byHash).toMatchObject({ data: { orders: { totalCount: 0 } } });
  expect(await asked({ query: source })).toMatchObject({ data: { orders: { totalCount: 0 } } });
  expect(await asked({ query: '{ viewer { name } }' })).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  const removed = await hub.query('mutation($hash: ID!) { removeOperation(partner: "bound", hash: $hash) }', { hash });
  expect(removed.data.removeOperation).toBe(true);
  await until(
    () => asked({ query: source }),
    answer => (answer as { errors?: unknown }).errors !== undefined,
  );
});

it('who guesses passwords behind a proxy makes nobody wait but themselves', async () => {
  const hub = await theHub();
  const name = 'proxied';
  await hub.query('mutation($input: CreateUserInput!) { createUser(input: $input) { __typename } }', {
    input: { name, password: 'correct horse battery', roles: ['SUPPORT'] },
  });
  const signIn = async (from: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': from };
    return (await fetch(`${hub.url}/session`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  const guesses: number[] = [];
  for (let i = 0; i < 6; i += 1) guesses.push(await signIn('203.0.113.5', { name: `guess-${i}`, password: 'guess' }));
  expect(guesses.at(-1)).toBe(429);
  expect(await signIn('203.0.113.9', { name, password: 'correct horse battery' })).toBe(200);
});
