import 'reflect-metadata';
import { aPaidOrder, aWebhookReceiver, GenericShop, shared, startHub, until, type TestHub } from '#testing';

const theHub = shared(() =>
  startHub({ config: { webhooksHttp: true, webhooksPrivateAddresses: true, webhooksRetrySeconds: 1 } }),
);

const CREATE_KEY = `mutation($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { ... on NewApiKey { secret apiKey { id } } } }`;
const CREATE = `mutation($input: CreateWebhookInput!) { createWebhook(input: $input) {
  __typename ... on NewWebhook { secret webhook { id } } ... on Problem { code message } } }`;
const DELIVERIES = `query($id: ID!) { webhookDeliveries(filter: { webhookId: $id }) {
  nodes { id state fault attempts statusCode } } }`;
const QUERY = `query($id: ID!) { order(id: $id) { externalId status receiver { phone } payable { minor } } }`;
const SCOPES = ['orders:read', 'webhooks:read', 'webhooks:write', 'pii:read'];

let partners = 0;
async function aKey(hub: TestHub, shop: string, scopes = SCOPES): Promise<{ id: string; secret: string }> {
  partners += 1;
  const { data } = await hub.query(CREATE_KEY, { input: { partner: `hooked-${partners}`, shops: [shop], scopes } });
  return { id: data.createApiKey.apiKey.id, secret: data.createApiKey.secret };
}

async function register(hub: TestHub, key: string, input: Record<string, unknown>) {
  const { data, errors } = await hub.query(CREATE, { input: { topics: ['order.paid'], ...input } }, key);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createWebhook as { __typename: string; secret: string; message?: string; webhook: { id: string } };
}

async function aShop(hub: TestHub, id: string): Promise<GenericShop> {
  const shop = await new GenericShop(hub.door, id).connect();
  await shop.stock('SKU-1', 1_000);
  return shop;
}

it('a partner is told of its own orders, shaped by its query, after failures and a restart of the hub', async () => {
  const hub = await theHub();
  await using receiver = await aWebhookReceiver();
  receiver.answer(500);
  const [mine, theirs] = [await aShop(hub, 'shp_hooked'), await aShop(hub, 'shp_stranger')];
  const key = await aKey(hub, 'shp_hooked');
  const { secret, webhook } = await register(hub, key.secret, { url: receiver.url, query: QUERY });
  await theirs.push(aPaidOrder('FOREIGN-1'));
  await mine.push(aPaidOrder('MINE-1'));
  await until(() => receiver.received.length > 0);
  await hub.restart();
  receiver.answer(204);
  mine.at(hub.door);
  const delivered = await until(
    () => hub.query(DELIVERIES, { id: webhook.id }, key.secret),
    ({ data }) => data?.webhookDeliveries.nodes[0]?.state === 'DELIVERED',
    60_000,
  );
  const [delivery] = delivered.data.webhookDeliveries.nodes;
  expect(delivery.attempts).toBeGreaterThan(1);
  const { id, payload } = await receiver.verified(receiver.received.length - 1, secret);
  expect(id).toBe(delivery.id);
  expect(payload).toMatchObject({
    type: 'order.paid',
    shop: 'shp_hooked',
    data: { order: { externalId: 'MINE-1', payable: { minor: 9_900 } } },
  });
  expect(new Set(receiver.received.map(one => one.id))).toEqual(new Set([delivery.id]));
  const heard = receiver.received.map(({ body }) => body).join();
  // The key may see people, but nobody is there to answer for the look.
  expect(heard).toContain('****');
  for (const hidden of ['13800138000', 'FOREIGN-1', 'shp_stranger']) expect(heard).not.toContain(hidden);
}, 120_000);

it('a key that is revoked is felt at the next delivery', async () => {
  const hub = await theHub();
  await using receiver = await aWebhookReceiver();
  const shop = await aShop(hub, 'shp_revoked');
  const key = await aKey(hub, 'shp_revoked');
  const { webhook } = await register(hub, key.secret, { url: receiver.url });
  await hub.query('mutation($id: ID!) { revokeApiKey(id: $id, reason: "test") { __typename } }', { id: key.id });
  await shop.push(aPaidOrder('R-1'));
  await until(
    () => hub.query(DELIVERIES, { id: webhook.id }),
    ({ data }) => data?.webhookDeliveries.nodes[0]?.state === 'WITHDRAWN',
  );
  expect(receiver.received).toHaveLength(0);
}, 120_000);

it.each([
  ['{ nothing }', 'nothing'],
  ['mutation { removeOperation(partner: "acme", hash: "x") }', 'query'],
  ['query($wrong: ID!) { order(id: $wrong) { status } }', 'wrong'],
  ['{ apiKeys { nodes { id } } }', 'access:read'],
  ['query($id: Int!) { __typename }', 'id'],
])('a query that the key could not run is refused when it is saved: %s', async (query, why) => {
  const hub = await theHub();
  const key = await aKey(hub, 'shp_queries');
  const made = await register(hub, key.secret, { url: 'http://127.0.0.1:9/', query });
  expect(made).toMatchObject({ __typename: 'WebhookQueryRefused', message: expect.stringContaining(why) as string });
});

it('a hub as it is installed sends to no private address', async () => {
  await using hub = await startHub();
  const key = await aKey(hub, 'shp_private');
  for (const url of ['https://127.0.0.1/', 'https://localhost/', 'http://example.com/', 'https://[::ffff:10.0.0.1]/'])
    expect((await register(hub, key.secret, { url })).__typename).toBe('WebhookAddressRefused');
}, 120_000);
