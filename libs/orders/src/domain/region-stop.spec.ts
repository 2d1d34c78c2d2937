import { placeKey } from '#contracts';
import { aReport } from '../../test/builders.js';
import { AT, cause, Life, policy } from '../../test/life.js';
import { releaseHold } from './act.js';
import { holdOf } from './hold.js';
import type { Order } from './order.js';
import { covers, keepStops, stopsHolding, type StopRule } from './region-stop.js';

const stop = (over: Partial<StopRule> & { place?: [string, string] } = {}): StopRule => {
  const [country, province] = over.place ?? ['CN', '浙江'];
  return { id: 'rst_1', regions: [placeKey({ country, province })], shopIds: [], reason: 'flood', ...over };
};
function ready(): Order {
  const life = new Life();
  life.take({ order: aReport() });
  life.answerAll({ stock: 'RELEASED', risk: 'RELEASED' });
  if (!life.order) throw new Error('no order');
  return life.order;
}
const keep = (order: Order, ...stops: StopRule[]): Order => keepStops(order, stops, policy, AT);

it('covers orders into its regions, of its shops, whatever the province is called', () => {
  const order = ready();
  expect(covers(stop({ place: ['China', 'Zhejiang'] }), order)).toBe(true);
  expect(covers(stop({ place: ['CN', ''] }), order)).toBe(true);
  expect(covers(stop({ place: ['CN', '江苏'] }), order)).toBe(false);
  expect(covers(stop({ shopIds: ['shp_other'] }), order)).toBe(false);
  expect(covers(stop({ shopIds: ['shp_demo_taobao'] }), order)).toBe(true);
});

it('holds a ready order back and lets it go as it was', () => {
  const before = ready();
  const held = keep(before, stop());
  expect(held).toMatchObject({ status: 'PAID' });
  expect(holdOf(held.holds, 'REGION')).toMatchObject({ state: 'BLOCKED', reason: 'the region is stopped: flood' });
  expect(keep(held, stop())).toBe(held);
  expect(keep(held)).toMatchObject({ status: 'READY_TO_SHIP', held: 0 });
});

it('holds an order under two stops until both are lifted', () => {
  const [first, second] = [stop(), stop({ id: 'rst_2', reason: 'strike' })];
  const both = keep(ready(), second, first);
  expect(stopsHolding(both.holds)).toEqual(['rst_1', 'rst_2']);
  const one = keep(both, second);
  expect([one.status, stopsHolding(one.holds)]).toEqual(['PAID', ['rst_2']]);
  expect(keep(one).status).toBe('READY_TO_SHIP');
});

it('leaves alone what a person let go, until a further stop comes', () => {
  const held = keep(ready(), stop());
  const outcome = releaseHold(held, 'REGION', cause('urgent medicine'), policy);
  if (!('order' in outcome)) throw new Error('not released');
  expect(outcome.order.status).toBe('READY_TO_SHIP');
  expect(keep(outcome.order, stop())).toBe(outcome.order);
  expect(keep(outcome.order, stop(), stop({ id: 'rst_2' })).status).toBe('PAID');
});

it('does not touch orders that are not to ship: unpaid, undone, gone or of the past', () => {
  for (const over of [
    { status: 'PENDING_PAYMENT' },
    { status: 'CLOSED' },
    { status: 'SHIPPED' },
    { history: true },
  ] as const) {
    const life = new Life();
    life.take({ order: aReport(over) });
    if (!life.order) throw new Error('no order');
    expect(keep(life.order, stop())).toBe(life.order);
  }
});

it('leaves an order alone that no stop covers', () => {
  const order = ready();
  expect(keep(order)).toBe(order);
  expect(keep(order, stop({ place: ['US', ''] }))).toBe(order);
});
