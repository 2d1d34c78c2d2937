import type { CanonicalOrder } from '#contracts';
import { Jobs } from '#platform';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { REGION_STOP_JOB } from '../src/region-stops.service.js';
import { askOf, SHIP, voucher } from './ask.js';
import { aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

const ask = askOf(() => bench);
const FIELDS = `id state checked ordersHeld ordersHeldEver reason openedBy liftedBy liftReason regions { country province } incident { id }`;
const INCIDENT = 'inc_01J00000000000000000000000';
const stopRegion = async (over: object = {}, viewer = staff): Promise<any> => {
  const input = { regions: [{ country: 'CN', province: 'Zhejiang' }], reason: 'flood', ...over };
  return (
    await ask(`mutation($input: StopRegionInput!) { stopRegion(input: $input) { ${FIELDS} } }`, { input }, viewer)
  ).stopRegion;
};
const lift = async (id: string, viewer = staff): Promise<any> =>
  (
    await ask(
      `mutation($id: ID!) { liftRegionStop(id: $id, reason: "water is gone") { __typename ... on Problem { code } ... on RegionStop { ${FIELDS} } } }`,
      { id },
      viewer,
    )
  ).liftRegionStop;
const stops = async (): Promise<any[]> => (await ask(`{ regionStops { nodes { ${FIELDS} } } }`)).regionStops.nodes;
const goThrough = () => bench.get(Jobs).run(REGION_STOP_JOB, true);
const statusOf = async (externalId?: string) => (await feed.order(externalId))?.status;
const regionOf = async (externalId?: string) =>
  (await feed.order(externalId))?.holds.find(hold => hold.kind === 'REGION')?.state;
const report = (externalId: string, over: Partial<CanonicalOrder> = {}) => aReport({ externalId, ...over });

describe('a stop of a region', () => {
  it('holds the orders that are there, and lifting it frees them and nothing else', async () => {
    await feed.ready({ externalId: 'in' });
    await feed.ready({ externalId: 'out', province: '江苏省' });
    await feed.observe(report('unpaid', { status: 'PENDING_PAYMENT' }));
    const stop = await stopRegion({ incidentId: INCIDENT });
    expect(stop).toMatchObject({ state: 'PLACING', incident: { id: INCIDENT }, openedBy: staff.name });
    await goThrough();
    expect([await statusOf('in'), await regionOf('in')]).toEqual(['PAID', 'BLOCKED']);
    expect([await statusOf('out'), await regionOf('unpaid')]).toEqual(['READY_TO_SHIP', undefined]);
    expect((await stops())[0]).toMatchObject({ state: 'ACTIVE', ordersHeld: 1, ordersHeldEver: 1 });
    expect(await lift(stop.id)).toMatchObject({ state: 'LIFTING', liftedBy: staff.name, liftReason: 'water is gone' });
    await goThrough();
    expect([await statusOf('in'), await regionOf('in')]).toEqual(['READY_TO_SHIP', 'RELEASED']);
    expect((await stops())[0]).toMatchObject({ state: 'LIFTED', ordersHeld: 0, ordersHeldEver: 1 });
    expect(await feed.countsDiffer()).toEqual([]);
    const audited = (await bench.emitted()).flatMap(e => (e.type === 'audit.recorded' ? [e.payload.action] : []));
    expect(audited).toEqual(['REGION_STOP_OPENED', 'REGION_STOP_PLACED', 'REGION_STOP_LIFTED', 'REGION_STOP_FREED']);
  });

  it('holds an order in the transaction in which it is paid, and tells of it', async () => {
    await stopRegion();
    await feed.observe(aReport());
    expect(await regionOf()).toBe('BLOCKED');
    expect(await feed.told()).toEqual(['audit.recorded', 'order.paid', 'order.holds_changed']);
    await feed.reserved();
    await feed.cleared();
    expect(await statusOf()).toBe('PAID');
    expect(await feed.log()).toContain('HOLD REGION BLOCKED');
  });

  it('bars shipping at once, before anybody has gone through the pool', async () => {
    const id = await feed.ready();
    const stop = await stopRegion();
    const refused = (await ask(SHIP, voucher(id))).shipOrder;
    expect(refused).toMatchObject({
      code: 'ORDER_HELD',
      holds: [{ state: 'RELEASED' }, {}, { kind: 'REGION' }].slice(2),
    });
    await lift(stop.id);
    expect((await ask(SHIP, voucher(id))).shipOrder).toMatchObject({ status: 'SHIPPED' });
  });

  it('leaves an order held that another stop covers too, until both are lifted', async () => {
    await feed.ready();
    const [first, second] = [
      await stopRegion(),
      await stopRegion({ regions: [{ country: '中国' }], reason: 'strike' }),
    ];
    await goThrough();
    await lift(first.id);
    await goThrough();
    expect([await statusOf(), await regionOf()]).toEqual(['PAID', 'BLOCKED']);
    await lift(second.id);
    await goThrough();
    expect(await statusOf()).toBe('READY_TO_SHIP');
    expect((await stops()).map(stop => [stop.state, stop.ordersHeld])).toEqual([
      ['LIFTED', 0],
      ['LIFTED', 0],
    ]);
  });

  it('concerns the shops it names alone', async () => {
    await stopRegion({ shopIds: ['shp_other'] });
    await feed.observe(aReport());
    expect(await regionOf()).toBeUndefined();
  });

  it('frees an order that is to go elsewhere now, and holds one that is to go there now', async () => {
    await stopRegion();
    await feed.observe(report('A'), report('B', { province: '江苏省' }));
    await feed.observe(report('A', { version: 2, province: '江苏省' }), report('B', { version: 2 }));
    expect([await regionOf('A'), await regionOf('B')]).toEqual(['RELEASED', 'BLOCKED']);
  });

  it('goes through a pool of many orders in steps, and goes on where it was after it was cut off', async () => {
    const many = Array.from({ length: 260 }, (_, n) => report(`N${n}`, { createdAt: '2026-11-11T00:00:00.000Z' }));
    await feed.observe(...many);
    await stopRegion();
    const jobs = bench.get(Jobs);
    const { db } = bench.service;
    const write = db.write.bind(db);
    let steps = 0;
    db.write = work => {
      steps += 1;
      if (steps === 4) return Promise.reject(new Error('cut off'));
      return write(work);
    };
    await jobs.run(REGION_STOP_JOB, true);
    db.write = write;
    const [halfway] = await stops();
    expect(halfway).toMatchObject({ state: 'PLACING' });
    expect(halfway.ordersHeld).toBeGreaterThan(0);
    expect(halfway.ordersHeld).toBeLessThan(260);
    await goThrough();
    expect((await stops())[0]).toMatchObject({ state: 'ACTIVE', ordersHeld: 260, checked: 260 });
    expect(await feed.count('orders', 'held >= 64')).toBe(260);
    expect(await feed.countsDiffer()).toEqual([]);
  });

  it('misses no order that is paid while it opens', async () => {
    const reports = Array.from({ length: 40 }, (_, n) => report(`R${n}`));
    await Promise.all([...reports.map(one => feed.observe(one)), stopRegion().then(goThrough)]);
    await goThrough();
    const held = await Promise.all(reports.map(one => regionOf(one.externalId)));
    expect(held.filter(state => state === 'BLOCKED')).toHaveLength(40);
  });

  it('costs no look at the stops while they do not change', async () => {
    await feed.observe(report('A'));
    const { db } = bench.service;
    const looked: string[] = [];
    const findIn = db.findIn.bind(db);
    db.findIn = (tx, row, column, values) => {
      looked.push(row.name);
      return findIn(tx, row, column, values);
    };
    await feed.observe(report('B'), report('C'));
    expect(looked).toContain('OrderRow');
    expect(looked).not.toContain('RegionStopRow');
    await stopRegion();
    await feed.observe(report('D'));
    await feed.observe(report('E'));
    expect(looked.filter(name => name === 'RegionStopRow')).toHaveLength(1);
    expect(await regionOf('E')).toBe('BLOCKED');
  });

  it('is opened, lifted and seen by staff of all shops alone', async () => {
    const stop = await stopRegion({ incidentId: INCIDENT });
    const partner = partnerOf('shp_demo_taobao');
    await expect(stopRegion({}, partner)).rejects.toThrow('Only staff');
    await expect(lift(stop.id, partner)).rejects.toThrow('Only staff');
    expect((await ask('{ regionStops { nodes { id } } }', {}, partner)).regionStops.nodes).toEqual([]);
    const of = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Incident { regionStops { id } } } }';
    const r = [{ __typename: 'Incident', id: INCIDENT }];
    expect((await ask(of, { r }, partner))._entities).toEqual([{ regionStops: [] }]);
    expect((await ask(of, { r }))._entities).toEqual([{ regionStops: [{ id: stop.id }] }]);
    expect(await lift('rst_none')).toMatchObject({ code: 'UNKNOWN_REGION_STOP' });
    await expect(stopRegion({ regions: [{ country: 'CN', province: 'Zhejang' }] })).rejects.toThrow('No region');
    await expect(stopRegion({ regions: [] })).rejects.toThrow('1 to 100');
    await expect(stopRegion({ incidentId: 'x' })).rejects.toThrow('inc_');
  });
});
