import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { aPaidOrder, AppProcess, ask, Fleet, GenericShop, isFleet, shared, until } from '#testing';

// About processes beside one another: there are none in the other shape.
const inFleet = isFleet ? it : it.skip;

const ORDERS =
  'query($shop: ID!) { orders(first: 100, filter: { shopId: $shop }) { nodes { externalId status reservation { state } risk { outcome } } } }';
interface Seen {
  readonly externalId: string;
  readonly status: string;
  readonly reservation: { readonly state: string } | null;
  readonly risk: { readonly outcome: string } | null;
}

const theFleet = shared(() => Fleet.open());

/** A shop with an article in stock that no other test of this file knows. */
async function openShop(name: string) {
  const fleet = await theFleet();
  const door = { url: fleet.url, hooksUrl: fleet.hooksUrl, staffToken: fleet.keys.staffToken };
  const shop = await new GenericShop(door, `shp_${name}`).connect();
  const sku = `SKU-${name}`;
  await shop.stock(sku, 1_000);
  const paid = (orderId: string) =>
    aPaidOrder(orderId, { lines: [{ id: '1', sku, title: '保温杯', quantity: 1, unitPrice: 9_900 }] });
  const answer = () => ask(fleet.url, door.staffToken, ORDERS, { shop: shop.id });
  const orders = async (): Promise<Seen[]> => (await answer()).data.orders.nodes as Seen[];
  return { fleet, door, shop, sku, paid, answer, orders };
}

const areReady = (count: number) => (orders: readonly Seen[]) =>
  orders.length === count && orders.every(({ status }) => status === 'READY_TO_SHIP');

inFleet('a live stream goes on when the service behind it was restarted', async () => {
  const { fleet, door, shop, paid } = await openShop('live');
  const seen: string[] = [];
  const faults: unknown[] = [];
  const client = createClient({
    url: `${door.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${door.staffToken}` },
    retryAttempts: 0,
  });
  client.subscribe<{ orderStatusChanged: { status: string; order: { externalId: string } } }>(
    { query: 'subscription { orderStatusChanged { status order { externalId risk { outcome } } } }' },
    {
      next: ({ data }) =>
        void seen.push(`${data?.orderStatusChanged.order.externalId} ${data?.orderStatusChanged.status}`),
      error: fault => void faults.push(fault),
      complete: () => void faults.push('completed'),
    },
  );
  const inPlace = async () => (await (await fetch(`${door.url}/metrics`)).text()).includes('_live_upstreams 1');
  await until(inPlace);
  await shop.push(paid('L-1'));
  await until(() => seen.includes('L-1 READY_TO_SHIP'));
  for (const [signal, id] of [
    ['SIGTERM', 'L-2'],
    ['SIGKILL', 'L-3'],
  ] as const) {
    await fleet.restart('orders', signal);
    // The stream comes back by itself; an order is told of as soon as it has.
    let no = 0;
    await until(
      async () => {
        if (seen.length === 0 || no % 50 === 0) await shop.push(paid(`${id}-${no}`));
        no += 1;
        return seen.some(line => line.startsWith(id));
      },
      Boolean,
      60_000,
    );
  }
  expect(faults).toEqual([]);
  await client.dispose();
});

inFleet(
  'a gateway that has found its services is there when they are not, and says of each field whose it is',
  async () => {
    await using fleet = new Fleet();
    await using gateway = new AppProcess('gateway');
    const services = createServer((_request, response) => response.end('{"data":{"__typename":"Query"}}'));
    await new Promise<void>(resolve => services.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${(services.address() as AddressInfo).port}/graphql`;
    const redisUrl = 'redis://127.0.0.1:1';
    const url = await gateway.start(fleet.environment({ redisUrl, ordersUrl: there, riskUrl: there }));
    services.closeAllConnections();
    await new Promise(resolve => services.close(resolve));
    const { data, errors } = await ask(
      url,
      fleet.keys.staffToken,
      '{ viewer { kind } order(id: "ord_1") { id } shop(id: "shp_web") { id name } }',
    );
    expect(data).toEqual({ viewer: { kind: 'STAFF' }, order: null, shop: null });
    const facts = errors?.map(({ extensions }) => extensions) as { code: string; service: string }[];
    expect(facts.map(({ code, service }) => `${service} ${code}`).sort()).toEqual([
      'channels UNAVAILABLE',
      'orders UNAVAILABLE',
    ]);
    expect(await gateway.end('SIGTERM')).toBe(0);
  },
);

inFleet('a service that is away leaves its own fields empty and says so; its work waits until it is back', async () => {
  const { fleet, shop, paid, answer, orders } = await openShop('away');
  await shop.push(paid('A-1'));
  await until(orders, areReady(1));
  await fleet.service('risk').end('SIGKILL');
  const { data, errors } = await answer();
  expect(data.orders.nodes).toEqual([
    { externalId: 'A-1', status: 'READY_TO_SHIP', reservation: { state: 'RESERVED' }, risk: null },
  ]);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAVAILABLE', service: 'risk' }]);
  expect((await fetch(`${fleet.url}/ready`)).status).toBe(200);
  await shop.push(paid('A-2'));
  await until(orders, all => all.some(one => one.externalId === 'A-2' && one.reservation !== null));
  await fleet.restart('risk');
  await until(orders, areReady(2), 60_000);
});

// The last one: the copies stay.
inFleet('copies of every service share the work: each order is there once, reserved once and cleared', async () => {
  const { fleet, door, shop, sku, paid, orders } = await openShop('copies');
  const names = ['orders', 'inventory', 'channels', 'risk', 'analytics'] as const;
  const copies = await Promise.all(names.map(name => fleet.addCopy(name)));
  const pushes = Array.from({ length: 40 }, (_, i) => paid(`C-${i}`));
  const atBoth = [door.hooksUrl, copies[2]?.url ?? ''];
  // Each order is pushed to both copies of channels.
  for (const hooksUrl of atBoth) {
    shop.at({ ...door, hooksUrl });
    expect((await Promise.all(pushes.map(order => shop.push(order)))).every(Boolean)).toBe(true);
  }
  await until(orders, areReady(40), 60_000);
  await fleet.settled();
  const { data } = await ask(
    door.url,
    door.staffToken,
    'query($sku: ID!, $shop: ID!) { sku(id: $sku) { onHand reserved } board(shopId: $shop) { openOrders } }',
    { sku, shop: shop.id },
  );
  expect(data).toEqual({ sku: { onHand: 1_000, reserved: 40 }, board: { openOrders: 40 } });
});
