import 'reflect-metadata';
import WebSocket from 'ws';
import { aPaidOrder, GenericShop, shared, startHub, until, type TestHub } from '#testing';

const theHub = shared(() => startHub());

const ACROSS = `subscription { orderStatusChanged {
  status position
  order { id externalId status reservation { state } risk { outcome } }
} }`;

interface Change {
  readonly status: string;
  readonly position: number;
  readonly order: {
    readonly externalId: string;
    readonly status: string;
    readonly reservation: { readonly state: string } | null;
    readonly risk: { readonly outcome: string } | null;
  };
}

async function shopOn(hub: TestHub, id: string): Promise<GenericShop> {
  const shop = await new GenericShop(hub.door, id).connect();
  await shop.stock('SKU-1', 1_000);
  return shop;
}

async function figure(hub: TestHub, name: string): Promise<number> {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}
async function liveFigures(hub: TestHub) {
  const of = (name: string) => figure(hub, `ordermesh_live_${name}_total`);
  return { events: await of('events'), resolved: await of('resolved'), delivered: await of('delivered') };
}
const upstreams = (hub: TestHub) => figure(hub, 'ordermesh_live_upstreams');

it('pushes every change of status with fields of orders, inventory and risk, in the order of the feed', async () => {
  const hub = await theHub();
  const shop = await shopOn(hub, 'shp_live');
  const seen: Change[] = [];
  const stop = hub.socket().subscribe<{ orderStatusChanged: Change }>(
    { query: ACROSS },
    {
      next: ({ data, errors }) => {
        if (errors) throw new Error(JSON.stringify(errors));
        if (data) seen.push(data.orderStatusChanged);
      },
      error: fault => Promise.reject(fault as Error),
      complete: () => undefined,
    },
  );
  await until(async () => (await upstreams(hub)) === 1);
  for (const id of ['L-1', 'L-2', 'L-3']) await shop.push(aPaidOrder(id));
  const ready = () => seen.filter(change => change.status === 'READY_TO_SHIP');
  await until(() => ready().length === 3);
  expect(
    ready()
      .map(change => change.order.externalId)
      .sort(),
  ).toEqual(['L-1', 'L-2', 'L-3']);
  for (const { order } of ready()) {
    expect(order).toMatchObject({
      status: 'READY_TO_SHIP',
      reservation: { state: 'RESERVED' },
      risk: { outcome: 'CLEARED' },
    });
  }
  const positions = seen.map(change => change.position);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(new Set(positions).size).toBe(positions.length);
  stop();
  await until(async () => (await upstreams(hub)) === 0);
});

it('serves a thousand clients from one upstream and resolves each change once', async () => {
  const hub = await theHub();
  const shop = await shopOn(hub, 'shp_thousand');
  const before = await liveFigures(hub);
  const clients = await Promise.all(Array.from({ length: 1_000 }, () => listener(hub)));
  await until(async () => (await upstreams(hub)) === 1);
  await shop.push(aPaidOrder('T-1'));
  const isReady = (message: string) => message.includes('READY_TO_SHIP');
  await until(() => clients.every(({ received }) => received.some(isReady)));
  expect(await upstreams(hub)).toBe(1);
  const [first] = clients;
  for (const { received } of clients) expect(received).toEqual(first?.received);
  const after = await liveFigures(hub);
  const messages = first?.received.length ?? 0;
  expect(after.events - before.events).toBe(messages);
  expect(after.resolved - before.resolved).toBe(messages);
  expect(after.delivered - before.delivered).toBe(1_000 * messages);
  for (const { socket } of clients) socket.terminate();
  await until(async () => (await upstreams(hub)) === 0);
}, 60_000);

/** A client with one subscription that is in place: the pong comes after it. */
async function listener(hub: TestHub): Promise<{ socket: WebSocket; received: string[] }> {
  const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const received: string[] = [];
  await new Promise((resolve, reject) => {
    socket.once('error', reject).once('close', reject);
    socket.on('open', () =>
      socket.send(
        JSON.stringify({
          type: 'connection_init',
          payload: { authorization: `Bearer ${hub.keys.staffToken}` },
        }),
      ),
    );
    socket.on('message', data => {
      const text = String(data);
      const { type } = JSON.parse(text) as { type: string };
      if (type === 'next') received.push(text);
      if (type === 'pong') resolve(undefined);
      if (type !== 'connection_ack') return;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ACROSS } }));
      socket.send('{"type":"ping"}');
    });
  });
  return { socket, received };
}

it('lets a partner hear of its own shop only', async () => {
  const hub = await theHub();
  const mine = await new GenericShop(hub.door, 'shp_demo_douyin').connect();
  const other = await new GenericShop(hub.door, 'shp_other').connect();
  await mine.stock('SKU-1', 100);
  const heard: string[] = [];
  const partner = hub.socket(hub.keys.partnerKeys[0]?.key);
  partner.subscribe<{ orderStatusChanged: Change }>(
    { query: ACROSS },
    {
      next: ({ data }) => void heard.push(data?.orderStatusChanged.order.externalId ?? ''),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  await until(async () => (await upstreams(hub)) === 1);
  await other.push(aPaidOrder('FOREIGN'));
  await until(
    () => hub.query('{ orders(filter: { shopId: "shp_other" }) { totalCount } }'),
    answer => answer.data.orders.totalCount === 1,
  );
  await mine.push(aPaidOrder('MINE'));
  await until(() => heard.length >= 2);
  expect(new Set(heard)).toEqual(new Set(['MINE']));
});

it('describes itself: the whole graph can be read by introspection, and every field has a description', async () => {
  const hub = await theHub();
  const { data, errors } = await hub.query(
    '{ __schema { types { name kind description fields { name description } enumValues { name description } } } }',
  );
  expect(errors).toBeUndefined();
  interface Named {
    name: string;
    kind: string;
    description: string | null;
    fields: Named[] | null;
    enumValues: Named[] | null;
  }
  const own = (data.__schema.types as Named[]).filter(
    ({ name, kind }) =>
      !name.startsWith('__') && kind !== 'SCALAR' && !['Query', 'Mutation', 'Subscription'].includes(name),
  );
  expect(own.length).toBeGreaterThan(50);
  const bare = own.flatMap(type =>
    [type, ...(type.fields ?? []), ...(type.enumValues ?? [])]
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(bare).toEqual([]);
});
