import 'reflect-metadata';
import WebSocket from 'ws';
import { createClient, OrderMeshError, type Graph } from '#client';
import { aPaidOrder, ChaosProxy, GenericShop, shared, startHub, until, type TestHub } from '#testing';
import { firstQuery } from '../libs/client/examples/first-query.js';
import { LiveBoard } from '../libs/client/examples/live-board.js';
import { ordersToShip } from '../libs/client/examples/paginate-orders.js';

const theHub = shared(() => startHub());

const clientOf = (hub: TestHub, token = hub.keys.staffToken) =>
  createClient({ url: `${hub.url}/graphql`, token, webSocket: WebSocket });

const STOCK = `mutation Stock($input: SetStockInput!, $key: String) {
  setStock(input: $input, idempotencyKey: $key) { __typename ... on Problem { code message } } }`;
const ORDERS = `query Orders($first: Int, $after: String, $shop: ID) {
  orders(first: $first, after: $after, filter: { shopId: $shop }) {
    nodes { externalId status } pageInfo { hasNextPage endCursor } } }`;
const CHANGES = 'subscription Changes($shop: ID) { orderStatusChanged(shopId: $shop) { status order { externalId } } }';

type Orders = Pick<Graph.Query, 'orders'>;
type Changes = Pick<Graph.Subscription, 'orderStatusChanged'>;

it('asks, changes, walks a list and hears live events of a real hub', async () => {
  const hub = await theHub();
  const shop = await new GenericShop(hub.door, 'shp_client').connect();
  const client = clientOf(hub);
  const input = { skuId: 'SKU-1', warehouse: 'MAIN', onHand: 100, reason: 'counted' };
  const { setStock } = await client.mutate<Pick<Graph.Mutation, 'setStock'>>(STOCK, { input, key: 'client-1' });
  expect(setStock.__typename).not.toMatch(/Refused|Problem|Below/);
  await using changes = client.subscribe<Changes>(CHANGES, { shop: 'shp_client' });
  await until(async () => (await upstreams(hub)) === 1);
  for (const id of ['C-1', 'C-2', 'C-3']) await shop.push(aPaidOrder(id));
  const ready: string[] = [];
  const positions: (number | null)[] = [];
  for await (const { data, position, errors } of changes) {
    expect(errors).toEqual([]);
    positions.push(position);
    if (data.orderStatusChanged.status === 'READY_TO_SHIP') ready.push(data.orderStatusChanged.order.externalId);
    if (ready.length === 3) break;
  }
  expect(ready.sort()).toEqual(['C-1', 'C-2', 'C-3']);
  expect(positions).toEqual([...positions].map(Number).sort((a, b) => a - b));
  await until(async () => (await upstreams(hub)) === 0);
  const walked: string[] = [];
  const list = client.paginate(ORDERS, { shop: 'shp_client' }, ({ orders }: Orders) => orders, { pageSize: 2 });
  for await (const order of list) walked.push(`${order.externalId} ${order.status}`);
  expect(walked.sort()).toEqual(['C-1 READY_TO_SHIP', 'C-2 READY_TO_SHIP', 'C-3 READY_TO_SHIP']);
  await client.close();
});

it('hears of errors of a real hub by their codes', async () => {
  const hub = await theHub();
  const stranger = clientOf(hub, 'oms_wrong');
  await expect(stranger.query('{ viewer { name } }')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(stranger.subscribe(CHANGES).next()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const client = clientOf(hub);
  await expect(client.query('{ nothing }')).rejects.toBeInstanceOf(OrderMeshError);
  await expect(client.query('{ nothing }')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(client.subscribe('subscription { nothing { a } }').next()).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await Promise.all([stranger.close(), client.close()]);
});

it('runs the examples of the client, with a board that is right again after its connection was cut', async () => {
  const hub = await theHub();
  const shop = await new GenericShop(hub.door, 'shp_examples').connect();
  await shop.stock('SKU-E', 100);
  const anOrder = (id: string) =>
    aPaidOrder(id, { lines: [{ id: '1', sku: 'SKU-E', title: 'Cup', quantity: 1, unitPrice: 9_900 }] });
  await using proxy = await ChaosProxy.before(hub.url, 80);
  const url = new URL('/graphql', proxy.url).href;
  const client = createClient({ url, token: hub.keys.staffToken, webSocket: WebSocket });
  const board = new LiveBoard(client);
  const leaving = new AbortController();
  const following = board.follow(leaving.signal);
  await until(async () => (await upstreams(hub)) === 1);
  await shop.push(anOrder('E-1'));
  await until(() => board.status.get('E-1') === 'READY_TO_SHIP');
  proxy.down();
  await shop.push(anOrder('E-2'));
  proxy.up();
  await until(() => board.status.get('E-2') === 'READY_TO_SHIP');
  await shop.push(anOrder('E-3'));
  await until(() => board.status.get('E-3') === 'READY_TO_SHIP');
  leaving.abort();
  await following;
  const [who, ...orders] = await firstQuery(client);
  expect(who).toBe('staff:local sees every shop');
  expect(orders).toContain('E-3 READY_TO_SHIP 9900 CNY');
  const found = await ordersToShip(client, 2);
  expect(found.filter(id => id.startsWith('E-')).sort()).toEqual(['E-1', 'E-2', 'E-3']);
  expect(new Set(found).size).toBe(found.length);
  await client.close();
});

async function upstreams(hub: TestHub): Promise<number> {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  return Number(/^ordermesh_live_upstreams (\S+)$/m.exec(text)?.[1] ?? Number.NaN);
}
