import { randomUUID } from 'node:crypto';
import { aPaidOrder, ask, Fleet, GenericShop, isFleet, ProtocolClient, shared, until } from '#testing';
import { LiveClient } from './live-client.js';

// In one process there is one gateway.
const inFleet = isFleet ? it : it.skip;
if (!isFleet) console.warn('Several gateways were not tried: that takes MODE=distributed');

const ORDERS = 60;
// What is asked for is the same whenever it is resolved, so that answers can be compared.
const CHANGES = `subscription($shop: ID!, $after: Minor) { orderStatusChanged(shopId: $shop, after: $after) {
  position status order { externalId shop { name } } } }`;
const CREATE_KEY = `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  ... on NewApiKey { secret apiKey { id } } ... on Problem { message } } }`;

/** One set of services with two gateways before it, as behind a load balancer. */
const theGateways = shared(async () => {
  const fleet = await Fleet.open();
  const { url } = await fleet.addGateway();
  const [keys, token] = [fleet.keys, fleet.keys.staffToken];
  return {
    fleet,
    a: { url: fleet.url, keys },
    b: { url, keys },
    asStaff: (at: string, query: string, variables: object = {}) => ask(at, token, query, { ...variables }),
    [Symbol.asyncDispose]: () => fleet[Symbol.asyncDispose](),
  };
});

async function openShop(name: string): Promise<GenericShop> {
  const { fleet } = await theGateways();
  const door = { url: fleet.url, hooksUrl: fleet.hooksUrl, staffToken: fleet.keys.staffToken };
  const shop = await new GenericShop(door, `shp_${name}`).connect();
  await shop.stock('SKU-1', 1_000_000);
  return shop;
}

/** A key of a partner, made at the first gateway. */
async function aKey(shop: string, limits: object = {}): Promise<{ readonly id: string; readonly secret: string }> {
  const { a, asStaff } = await theGateways();
  const input = { partner: `of-${shop}`, shops: [shop], scopes: ['orders:read'], ...limits };
  const { data } = await asStaff(a.url, CREATE_KEY, { input });
  return { id: data.createApiKey.apiKey.id as string, secret: data.createApiKey.secret as string };
}

inFleet(
  'a client at each gateway hears every change once and in order, whichever comes back to the other',
  async () => {
    const { a, b } = await theGateways();
    const shop = await openShop('web');
    const [atA, atB, moving] = [a, b, a].map(gateway => new LiveClient(gateway, CHANGES, { shop: shop.id }));
    if (!atA || !atB || !moving) throw new Error('three clients were made');
    for (const client of [atA, atB, moving]) await client.open();
    const push = (from: number, to: number) =>
      Promise.all(Array.from({ length: to - from }, (_, i) => shop.push(aPaidOrder(`L-${from + i}`))));
    const before = push(0, ORDERS / 2);
    await until(() => moving.events.length >= 10);
    moving.cut();
    const moved = new LiveClient(b, CHANGES, { shop: shop.id, after: moving.positions.at(-1) });
    await moved.open();
    expect([...(await before), ...(await push(ORDERS / 2, ORDERS))].every(Boolean)).toBe(true);
    const all = [atA, atB];
    await until(() => all.every(({ events }) => events.length >= 2 * ORDERS), Boolean, 60_000);
    await until(() => moving.events.length + moved.events.length >= 2 * ORDERS);
    expect(atB.events).toEqual(atA.events);
    expect([...moving.events, ...moved.events]).toEqual(atA.events);
    expect(atA.positions).toEqual([...new Set(atA.positions)].sort((one, other) => one - other));
    const told = atA.events.map(({ status, order }) => `${order.externalId} ${status}`);
    expect([told.length, new Set(told).size]).toEqual([2 * ORDERS, 2 * ORDERS]);
    expect([atA, atB, moving, moved].map(({ error }) => error)).toEqual([null, null, null, null]);
    for (const client of [atA, atB, moved]) client.cut();
  },
);

inFleet('a key ended at one gateway ends its connections at the other, and opens nothing there any more', async () => {
  const { a, b, asStaff } = await theGateways();
  const { id, secret } = await aKey('shp_ended');
  const QUERY = '{ orders { totalCount } }';
  expect(await ask(b.url, secret, QUERY)).toEqual(expect.objectContaining({ data: { orders: { totalCount: 0 } } }));
  const socket = await ProtocolClient.ready(`${b.url.replace('http', 'ws')}/graphql`, secret);
  socket.subscribe('1', 'subscription { orderStatusChanged { position } }');
  await socket.roundTrip();
  await asStaff(a.url, 'mutation($id: ID!) { revokeApiKey(id: $id, reason: "left") { __typename } }', { id });
  expect(await socket.closed).toMatchObject({ code: 4403 });
  const refused = await ask(b.url, secret, QUERY);
  expect(refused.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

inFleet('what a key may ask in a minute is counted over both gateways', async () => {
  const { a, b } = await theGateways();
  const LIMIT = 10;
  const { secret } = await aKey('shp_counted', { requestsPerMinute: LIMIT });
  const answered = { [a.url]: 0, [b.url]: 0 };
  const codes = new Set<unknown>();
  for (let i = 0; i < 2 * LIMIT; i += 1) {
    const { url } = i % 2 === 0 ? a : b;
    const { errors } = await ask(url, secret, '{ viewer { name } }');
    if (errors) codes.add(errors[0]?.extensions?.code);
    else answered[url] = (answered[url] ?? 0) + 1;
  }
  expect([...codes]).toEqual(['RATE_LIMITED']);
  // Counted by each for itself, every one of them would have been answered.
  expect(answered[a.url]).toBeLessThan(LIMIT);
  expect(answered[b.url]).toBeLessThan(LIMIT);
});

inFleet('a change asked for at one gateway and again at the other is made once', async () => {
  const { a, b, asStaff } = await theGateways();
  const COUNT = `mutation($input: SetStockInput!, $key: String!) { setStock(input: $input, idempotencyKey: $key) {
    __typename ... on Sku { onHand } ... on Problem { code } } }`;
  const counted = (at: string, onHand: number, key: string) => {
    const input = { skuId: 'SKU-once', warehouse: 'MAIN', onHand, reason: 'counted' };
    return asStaff(at, COUNT, { input, key });
  };
  const [first, second] = [randomUUID(), randomUUID()];
  const answer = await counted(a.url, 7, first);
  await counted(a.url, 9, second);
  expect(await counted(b.url, 7, first)).toEqual(answer);
  const { data } = await asStaff(b.url, '{ sku(id: "SKU-once") { onHand } }');
  expect(data.sku).toEqual({ onHand: 9 });
  const other = await counted(b.url, 8, first);
  expect(other.errors?.map(({ extensions }) => extensions?.code)).toEqual(['CONFLICT']);
});
