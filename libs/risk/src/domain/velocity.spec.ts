import { randomFrom } from './classifier/random.js';
import { ShopPace } from './shop-pace.js';
import { LONGEST_WINDOW_MS, TraceBook, type Trace } from './velocity.js';

const NOON = Date.parse('2026-11-22T12:00:00.000Z');
const HOUR = 3_600_000;
const aTrace = (orderId: string, hoursAgo: number, over: Partial<Trace> = {}): Trace => ({
  orderId,
  shopId: 'shp_a',
  paidAt: new Date(NOON - hoursAgo * HOUR),
  buyerHash: 'anna',
  phoneHash: 'phone',
  addressHash: 'home',
  refundedAt: null,
  ...over,
});

describe('velocity', () => {
  it('counts what was paid before within each window, the very edge left out', () => {
    const book = new TraceBook([
      aTrace('a', 0.5),
      aTrace('b', 1),
      aTrace('c', 23.9),
      aTrace('d', 24),
      aTrace('e', 167),
      aTrace('f', 700),
      aTrace('g', 720),
      aTrace('later', -0.1),
    ]);
    expect(book.measure(aTrace('x', 0))).toMatchObject({
      buyerOrders1h: 1,
      buyerOrders24h: 3,
      buyerOrders7d: 5,
      buyerOrders30d: 6,
      phoneOrders24h: 3,
      addressOrders24h: 3,
      buyerAddresses30d: 0,
      addressBuyers30d: 0,
    });
  });

  it('counts other addresses, buyers and phone numbers once each, by when they were last seen', () => {
    const book = new TraceBook([
      aTrace('a', 0.5, { addressHash: 'office', phoneHash: 'other', buyerHash: 'anna' }),
      aTrace('b', 2, { addressHash: 'office' }),
      aTrace('c', 3, { addressHash: 'aunt' }),
      aTrace('d', 3, { addressHash: null }),
      aTrace('e', 200, { buyerHash: 'bert', phoneHash: 'other' }),
      aTrace('f', 210, { buyerHash: 'bert', phoneHash: null }),
    ]);
    expect(book.measure(aTrace('x', 0))).toMatchObject({
      buyerAddresses1h: 1,
      buyerAddresses24h: 2,
      phoneAddresses24h: 2,
      addressBuyers7d: 0,
      addressBuyers30d: 1,
      addressPhones30d: 1,
    });
  });

  it('knows nothing of an order that does not tell who bought it', () => {
    const book = new TraceBook([aTrace('a', 1, { buyerHash: null, phoneHash: null, addressHash: null })]);
    const unknown = book.measure(aTrace('x', 0, { buyerHash: null, phoneHash: null, addressHash: null }));
    expect(Object.values(unknown).every(count => count === 0)).toBe(true);
  });

  it('counts an order once, however often it is told of, and never itself', () => {
    const book = new TraceBook(Array.from({ length: 5 }, () => aTrace('a', 1)));
    for (let times = 0; times < 5; times += 1) book.add(aTrace('a', 1));
    expect(book.measure(aTrace('x', 0)).buyerOrders24h).toBe(1);
    expect(book.measure(aTrace('a', 1)).buyerOrders24h).toBe(0);
  });

  it('counts refunds that were known when the order was paid, and their share', () => {
    const refundedAt = (hoursAgo: number) => ({ refundedAt: new Date(NOON - hoursAgo * HOUR) });
    const book = new TraceBook([
      aTrace('a', 100, refundedAt(90)),
      aTrace('b', 80, refundedAt(1)),
      aTrace('c', 70, refundedAt(-1)),
      aTrace('d', 800, refundedAt(2)),
      aTrace('e', 60, { buyerHash: 'bert' }),
    ]);
    expect(book.measure(aTrace('x', 0))).toMatchObject({
      buyerRefunds30d: 2,
      buyerRefundPercent: 67,
      phoneRefunds30d: 2,
      phoneRefundPercent: 50,
    });
  });

  it('equals a count by hand on many orders in any order', () => {
    const random = randomFrom(5);
    const pick = (names: string) => names[Math.floor(random() * names.length)] ?? null;
    const traces = Array.from({ length: 300 }, (_, n) =>
      aTrace(`o${n}`, random() * 900, { buyerHash: pick('abcd'), addressHash: pick('uvwxyz'), phoneHash: pick('12') }),
    );
    const book = new TraceBook(traces);
    for (const order of traces) {
      const ages = (other: Trace) => order.paidAt.getTime() - other.paidAt.getTime();
      const before = traces.filter(t => t !== order && ages(t) >= 0 && ages(t) < LONGEST_WINDOW_MS);
      const inADay = before.filter(t => ages(t) < 24 * HOUR);
      const ofBuyer = (list: readonly Trace[]) => list.filter(t => t.buyerHash === order.buyerHash);
      const addresses = new Set(ofBuyer(inADay).map(t => t.addressHash));
      addresses.delete(order.addressHash);
      const { buyerOrders24h, buyerOrders30d, buyerAddresses24h } = book.measure(order);
      expect([buyerOrders24h, buyerOrders30d, buyerAddresses24h]).toEqual([
        ofBuyer(inADay).length,
        ofBuyer(before).length,
        addresses.size,
      ]);
    }
  });
});

describe('the pace of a shop', () => {
  it('is counted by whole minutes, hours and days, later ones left out', () => {
    const pace = new ShopPace([]);
    for (const hoursAgo of [0, 0.5, 0.99, 1.5, 22, 30, 100, 500, 800, -1])
      pace.add('shp_a', new Date(NOON - hoursAgo * HOUR));
    pace.add('shp_b', new Date(NOON));
    expect(pace.measure('shp_a', new Date(NOON))).toEqual({
      shopOrders1h: 3,
      shopOrders24h: 5,
      // The day of the order is one of them, and its later hours are its own.
      shopOrders7d: 8,
      shopOrders30d: 9,
    });
  });

  it('is the same when it is read again from what was written', () => {
    const first = new ShopPace([]);
    for (let n = 0; n < 50; n += 1) first.add('shp_a', new Date(NOON - n * 17 * 60_000));
    const again = new ShopPace(first.differences());
    expect(again.measure('shp_a', new Date(NOON))).toEqual(first.measure('shp_a', new Date(NOON)));
    expect(again.differences()).toEqual([]);
  });
});
