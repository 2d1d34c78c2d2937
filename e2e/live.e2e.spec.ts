import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import type { ServiceName } from '#contracts';
import { Clock } from '#platform';
import { aPaidOrder, GenericShop, isFleet, shared, startHub, until, type TestHub } from '#testing';
import { figure, LiveClient, type LiveEvent } from './live-client.js';

const REPEATS = { full: 1, tenth: 10 }[process.env['LONG_PROOFS'] ?? ''] ?? 20;
const CLIENTS = 1_000;

/** The real time, which can be set forward where everything is in one process. */
class OwnClock extends Clock {
  ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}
const clock = new OwnClock();
const theHub = shared(() => startHub(isFleet ? {} : { clock }));

/** Lets a job that comes every minute come now, and find what was told before. */
async function pauseIsOver(service: ServiceName, job: string): Promise<void> {
  const hub = await theHub();
  await hub.settled();
  if (isFleet) await hub.makeDue(service, job);
  else clock.ahead += 61_000;
}

/** Whose key the partner of the tests has. */
const MINE = 'shp_demo_douyin';
const OTHER = 'shp_other';
type Shops = readonly [mine: GenericShop, other: GenericShop];

/** What has to be known of a live root for the tests that all of them go through. */
interface Row {
  readonly selection: string;
  /** Makes one event or more of each shop. */
  provoke(shops: Shops, tag: string): Promise<unknown>;
  /** Events that come of it at least. */
  readonly events: number;
  /** Values of every filter it has, each with the events that it lets through. */
  readonly filters: readonly (readonly [
    filter: Readonly<Record<string, unknown>>,
    passes: (event: LiveEvent) => boolean,
  ])[];
  /** What a partner of one shop hears: what concerns its shop, or the code it is refused with. */
  readonly partner: 'own shop' | 'FORBIDDEN';
}

const pushToAll = (shops: Shops, orderOf: (shop: GenericShop) => ReturnType<typeof aPaidOrder>) =>
  Promise.all(shops.map(shop => shop.push(orderOf(shop))));

const schema = buildSchema(readFileSync('supergraph.graphql', 'utf8'), { assumeValid: true });
const ROOTS = (schema.getSubscriptionType() as GraphQLObjectType).getFields();

const every = () => true;
const none = () => false;
/** What every root of orders can be asked for: all test shops are of one platform. */
const OF_ORDERS: Row['filters'] = [
  [{ shopId: MINE }, ({ order }) => order.shop.id === MINE],
  [{ channel: 'GENERIC' }, every],
  [{ channel: 'JD' }, none],
];

let counted = 0;

const ROWS: Readonly<Record<string, Row>> = {
  orderStatusChanged: {
    selection: 'status order { id externalId shop { id } reservation { state } risk { outcome } }',
    provoke: (shops, tag) => pushToAll(shops, shop => aPaidOrder(`${tag}-${shop.id}`)),
    events: 4,
    filters: [
      ...OF_ORDERS,
      [{ status: ['READY_TO_SHIP', 'SIGNED'] }, ({ status }) => status === 'READY_TO_SHIP'],
      [{ shopId: OTHER, status: ['PAID'] }, ({ status, order }) => order.shop.id === OTHER && status === 'PAID'],
    ],
    partner: 'own shop',
  },
  orderStalled: {
    selection: 'message deadlinePassed order { id shop { id } age { class } }',
    provoke: async (shops, tag) => {
      const shipBy = '2026-11-22T09:00:00+08:00';
      await pushToAll(shops, shop => aPaidOrder(`${tag}-${shop.id}`, { shipBy }));
      await pauseIsOver('analytics', 'stalled-orders');
    },
    events: 2,
    filters: [...OF_ORDERS, [{ status: ['PAID', 'READY_TO_SHIP'] }, every], [{ status: ['SHIPPED'] }, none]],
    partner: 'own shop',
  },
  riskFlagged: {
    selection: 'level reasons { rule } order { id shop { id } risk { outcome } }',
    provoke: (shops, tag) => pushToAll(shops, shop => aPaidOrder(`${tag}-${shop.id}`, { remark: '刷单' })),
    events: 2,
    filters: [...OF_ORDERS, [{ level: 1 }, ({ level }) => level === 1], [{ level: 2 }, ({ level }) => level === 2]],
    partner: 'own shop',
  },
  ticketOpened: {
    selection: 'class skill severity ticket { id shop { id } order { externalId } }',
    provoke: (shops, tag) => pushToAll(shops, shop => aPaidOrder(`${tag}-${shop.id}`, { remark: '再不发货就投诉' })),
    events: 2,
    filters: [
      [{ shopId: MINE }, ({ ticket }) => ticket.shop.id === MINE],
      [{ class: ['COMPLAINT_A'] }, ({ class: name }) => name === 'COMPLAINT_A'],
      [{ class: ['OTHER'] }, ({ class: name }) => name === 'OTHER'],
      [{ skill: ['SENIOR'] }, ({ skill }) => skill === 'SENIOR'],
      [{ skill: ['NOBODY_HAS'] }, none],
    ],
    partner: 'own shop',
  },
  stockChanged: {
    selection: 'skus { id onHand }',
    provoke: async ([shop]) => {
      // Counted again with the same result, nothing has changed.
      counted += 1;
      await shop.stock('counted-1', counted);
      await shop.stock('counted-2', counted);
    },
    events: 2,
    filters: [
      [{ skuId: 'counted-1' }, ({ skus }) => skus.some(({ id }: { id: string }) => id === 'counted-1')],
      [{ skuId: 'SKU-nobody-has' }, none],
    ],
    partner: 'FORBIDDEN',
  },
};

function queryOf(root: string, { selection }: Row): string {
  const args = ROOTS[root]?.args ?? [];
  const [variables, values] = [
    args.map(arg => `$${arg.name}: ${String(arg.type)}`),
    args.map(arg => `${arg.name}: $${arg.name}`),
  ];
  return `subscription(${variables.join()}) { ${root}(${values.join()}) { position ${selection} } }`;
}
const shopsOf = (events: readonly LiveEvent[]) => new Set(events.map(event => (event.order ?? event.ticket)?.shop?.id));

const theShops = shared(async () => {
  const hub = await theHub();
  const shops = [new GenericShop(hub.door, MINE), new GenericShop(hub.door, OTHER)] as const;
  for (const shop of shops) await shop.connect();
  await shops[0].stock('SKU-1', 1_000_000);
  return { shops, [Symbol.asyncDispose]: () => Promise.resolve() };
});

it('knows every live root of the graph and every filter it has: a new one needs a row here', () => {
  const roots = Object.values(ROOTS);
  expect(roots.map(({ name }) => name).sort()).toEqual(Object.keys(ROWS).sort());
  for (const { name, args, type } of roots) {
    expect([name, args.map(arg => `${arg.name}: ${String(arg.type)}`)]).toEqual([
      name,
      expect.arrayContaining(['after: Minor']),
    ]);
    const filters = args.map(arg => arg.name).filter(arg => arg !== 'after');
    const tried = new Set(ROWS[name]?.filters.flatMap(([filter]) => Object.keys(filter)));
    expect([name, [...tried].sort()]).toEqual([name, filters.sort()]);
    const event = schema.getType(String(type).replace(/!$/, '')) as GraphQLObjectType;
    expect(String(event.getFields()['position']?.type)).toBe('Minor!');
  }
});

describe.each(Object.entries(ROWS))('%s', (root, row) => {
  const query = queryOf(root, row);
  const clients: LiveClient[] = [];
  const client = async (variables: object = {}, token?: string) => {
    const made = await new LiveClient(await theHub(), query, { ...variables }, token).open();
    clients.push(made);
    return made;
  };
  afterAll(() => clients.forEach(one => one.cut()));
  const partnerKey = (hub: TestHub) => hub.keys.partnerKeys[0]?.key ?? '';
  const hearsOwnShop = row.partner === 'own shop';

  it('reaches a thousand clients from one upstream, each event resolved once, and a partner hears of its own shop only', async () => {
    const [hub, { shops }] = [await theHub(), await theShops()];
    const ofPartner = await client({}, partnerKey(hub));
    const all = await Promise.all(Array.from({ length: CLIENTS }, () => client()));
    const upstreams = () => figure(hub, 'ordermesh_live_upstreams');
    const resolved = () => figure(hub, 'ordermesh_live_resolved_total');
    await until(upstreams, count => count === (hearsOwnShop ? 2 : 1));
    const before = await resolved();
    await row.provoke(shops, root);
    await until(
      () => Math.min(...all.map(({ events }) => events.length)),
      count => count >= row.events,
      100_000,
    );
    await hub.settled();
    const [first] = all;
    await until(() => all.every(({ events }) => events.length === first?.events.length));
    for (const { events, error } of all) expect([events, error]).toEqual([first?.events, null]);
    expect(first?.positions).toEqual([...new Set(first?.positions)].sort((a, b) => a - b));
    expect(await upstreams()).toBe(hearsOwnShop ? 2 : 1);
    if (hearsOwnShop) {
      expect(shopsOf(first?.events ?? [])).toEqual(new Set([MINE, OTHER]));
      await until(() => ofPartner.events.length > 0);
      expect(shopsOf(ofPartner.events)).toEqual(new Set([MINE]));
    } else {
      expect(ofPartner.error).toMatchObject([{ extensions: { code: row.partner } }]);
      expect(ofPartner.events).toEqual([]);
    }
    await until(resolved, count => count - before === (first?.events.length ?? 0) + ofPartner.events.length);
  });

  it('goes on after the position a client names, and replays to a partner its own shop only', async () => {
    const hub = await theHub();
    const whole = await client({ after: 0 });
    await until(() => whole.events.length >= row.events);
    await hub.settled();
    const [first = 0] = whole.positions;
    const rest = await client({ after: first });
    await until(() => rest.events.length === whole.events.length - 1);
    expect(rest.events).toEqual(whole.events.slice(1));
    const ofPartner = await client({ after: 0 }, partnerKey(hub));
    await until(() => ofPartner.events.length > 0 || ofPartner.error !== null);
    expect(shopsOf(ofPartner.events)).toEqual(new Set(hearsOwnShop ? [MINE] : []));
    expect(ofPartner.error).toEqual(
      hearsOwnShop ? null : [expect.objectContaining({ extensions: { code: row.partner } })],
    );
  });

  it('tells a client what its filter lets through, live and replayed, on the stream of all', async () => {
    const [hub, { shops }] = [await theHub(), await theShops()];
    const whole = await client({ after: 0 });
    await until(() => whole.events.length >= row.events);
    await hub.settled();
    const before = whole.events.length;
    const filtered = await Promise.all(
      row.filters.map(async ([filter, passes]) => {
        const [live, replayed] = [await client(filter), await client({ ...filter, after: 0 })];
        return { filter, passes, live, replayed };
      }),
    );
    await row.provoke(shops, `${root}-filtered`);
    await until(() => whole.events.length >= before + row.events, Boolean, 100_000);
    await hub.settled();
    for (const { filter, passes, live, replayed } of filtered) {
      const [ofAll, ofNew] = [whole.events.filter(passes), whole.events.slice(before).filter(passes)];
      await until(() => replayed.events.length >= ofAll.length && live.events.length >= ofNew.length);
      expect([filter, replayed.events]).toEqual([filter, ofAll]);
      expect([filter, live.events]).toEqual([filter, ofNew]);
    }
    const upstreams = () => figure(hub, 'ordermesh_live_upstreams');
    await until(upstreams, count => count === (hearsOwnShop ? 2 : 1));
  });

  it('asks for a fresh start at a position the feed does not hold', async () => {
    const lost = await client({ after: 1_000_000_000 });
    await until(() => lost.error !== null);
    expect(lost.error).toMatchObject([{ extensions: { code: 'RESYNC_REQUIRED' } }]);
  });
});

it('a client that is dropped again and again sees each event exactly once, in order', async () => {
  const [hub, { shops }] = [await theHub(), await theShops()];
  const [orders, drops] = [5_000 / REPEATS, 100 / REPEATS];
  const query = queryOf('orderStatusChanged', {
    ...ROWS['orderStatusChanged'],
    selection: 'status order { externalId }',
  } as Row);
  const steady = await new LiveClient(hub, query).open();
  const dropped = await new LiveClient(hub, query).open();
  await shops[0].push(aPaidOrder('D-first'));
  await until(() => steady.events.length >= 2 && dropped.events.length >= 2);
  const isOver = () => steady.events.length >= 2 * (orders + 1);
  await Promise.all([pushAll(shops[0], orders), dropAtRandom(dropped, steady, drops, isOver)]);
  await until(isOver, Boolean, 120_000);
  await until(() => dropped.events.length >= steady.events.length, Boolean, 60_000);
  expect(dropped.events).toEqual(steady.events);
  expect(dropped.positions).toEqual([...new Set(dropped.positions)].sort((a, b) => a - b));
  const told = dropped.events.map(({ status, order }) => `${order.externalId} ${status}`);
  expect(new Set(told).size).toBe(2 * (orders + 1));
  expect(told.length).toBe(2 * (orders + 1));
  expect(dropped.error).toBeNull();
  for (const one of [steady, dropped]) one.cut();
});

async function pushAll(shop: GenericShop, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 10) {
    const batch = Array.from({ length: Math.min(10, count - sent) }, (_, i) => aPaidOrder(`D-${sent + i}`));
    const taken = await Promise.all(batch.map(order => shop.push(order)));
    expect(taken.every(Boolean)).toBe(true);
  }
}

/** Cuts a client after it has heard a few more events, and lets it come back after others have heard a few more. */
async function dropAtRandom(client: LiveClient, other: LiveClient, drops: number, isOver: () => boolean) {
  const someMore = async (one: LiveClient) => {
    const due = one.events.length + Math.floor(Math.random() * 60);
    await until(() => one.events.length >= due || isOver(), Boolean, 120_000);
  };
  for (let count = 0; count < drops; count += 1) {
    await someMore(client);
    client.cut();
    await someMore(other);
    await client.open();
  }
}
