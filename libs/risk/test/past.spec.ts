import type { OrderFact } from '#contracts';
import { Past, traceOf } from '../src/domain/past.js';
import { ShopPace } from '../src/domain/shop-pace.js';
import { SpendBook } from '../src/domain/spend.js';
import { TraceBook } from '../src/domain/velocity.js';
import { aFact } from './builders.js';

const NOON = Date.parse('2026-11-22T12:00:00.000Z');
const bought = (n: number, hoursAgo: number, payableMinor: number, over: Partial<OrderFact> = {}): OrderFact =>
  aFact(`ord_${n}`, {
    ...{ paidAt: new Date(NOON - hoursAgo * 3_600_000).toISOString(), payableMinor },
    ...{ buyerHash: 'anna', phoneHash: 'phone', addressHash: 'home', ...over },
  });

/** Judges one after another, as they came. */
function judged(past: Past, orders: readonly OrderFact[]): void {
  past.measure(orders, () => true);
  for (const order of orders) past.spend(order);
}

/** What is remembered of one, as another batch finds it. */
const recalled = (past: Past, orders: readonly OrderFact[]): Past =>
  new Past(
    new SpendBook(past.spends.differences()),
    new TraceBook(orders.map(traceOf)),
    new ShopPace(past.pace.differences()),
  );

const nothing = (): Past => new Past(new SpendBook([]), new TraceBook([]), new ShopPace([]));

describe('an order that is judged again', () => {
  const before = [bought(1, 700, 5_000), bought(2, 30, 7_000), bought(3, 2, 6_000, { buyerHash: 'bert' })];

  it('stands beside the same past as the first time, not beside itself', () => {
    for (const order of [bought(9, 0, 90_000), bought(9, 0, 0), bought(9, 0, 90_000, { buyerHash: null })]) {
      const first = nothing();
      judged(first, before);
      first.measure([order], () => true);
      const seen = first.of(order);
      first.spend(order);
      const second = recalled(first, [...before, order]);
      second.measure([order], () => false);
      expect(second.of(order)).toEqual(seen);
    }
  });

  it('is left out where it was counted, when it is paid anew later', () => {
    const first = nothing();
    const order = bought(9, 3, 90_000);
    judged(first, [...before, order]);
    const second = recalled(first, [...before, order]);
    const again = bought(9, 0, 90_000);
    second.measure([again], () => false);
    expect(second.of(again)).toMatchObject({
      buyer: { orders: 2, totalMinor: 12_000 },
      shop: { orders: 3, totalMinor: 18_000 },
      velocity: { shopOrders1h: 0, shopOrders24h: 1, shopOrders7d: 2, shopOrders30d: 3 },
    });
  });

  it('loses nothing of the past that never counted it', () => {
    const first = nothing();
    judged(first, before);
    const order = bought(9, 0, 90_000);
    const second = recalled(first, before);
    second.measure([order], () => false);
    expect(second.of(order)).toMatchObject({ shop: { orders: 3, totalMinor: 18_000 }, velocity: { shopOrders24h: 1 } });
  });
});
