import fc from 'fast-check';
import { baselineOf, dayOf, deviates, SpendBook, WHOLE_SHOP } from './spend.js';

describe('an amount deviates', () => {
  it.each([
    [300, 3, 300, false],
    [301, 3, 300, true],
    [0, 3, 300, false],
    [-500, 3, 300, false],
    [1_000, 0, 0, false],
    [Number.MAX_SAFE_INTEGER, 3, 300, true],
  ])('%i against %i orders of %i in all: %s', (amount, orders, totalMinor, expected) => {
    expect(deviates(amount, { orders, totalMinor }, 300)).toBe(expected);
  });

  it('exactly, beyond what a float can tell', () => {
    const totalMinor = 3_000_000_000_000_001;
    expect(deviates(3_000_000_000_000_002, { orders: 3, totalMinor }, 300)).toBe(true);
    expect(deviates(3_000_000_000_000_001, { orders: 3, totalMinor }, 300)).toBe(false);
  });
});

describe('the mean', () => {
  const spend = (orders: number) => ({ orders, totalMinor: orders * 100 });

  it.each([
    [3, 9, 'BUYER'],
    [2, 9, 'SHOP'],
    [2, 2, 'NONE'],
  ])('of %i orders of the buyer and %i of the shop is that of %s', (buyer, shop, of) => {
    expect(baselineOf(spend(buyer), spend(shop), 3).of).toBe(of);
  });
});

describe('daily sums', () => {
  const today = dayOf(new Date('2026-11-22T10:00:00.000Z'));

  it('reach thirty days back and not into the future', () => {
    const day = (offset: number) => ({
      shopId: 's',
      subject: 'b',
      currency: 'CNY',
      day: today + offset,
      orders: 1,
      totalMinor: 10 ** (3 + (offset + 31)) % 97,
    });
    const book = new SpendBook([day(-31), day(-30), day(0), day(1)]);
    expect(book.trailing('s', 'b', 'CNY', today).orders).toBe(2);
  });

  it('come to the same whether orders are counted in one batch or in many', () => {
    const order = fc.record({
      day: fc.integer({ min: today - 40, max: today }),
      amount: fc.integer({ min: -10, max: 1_000_000 }),
      subject: fc.constantFrom('a', 'b', WHOLE_SHOP),
    });
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), fc.nat(40), (orders, cut) => {
        const whole = new SpendBook([]);
        for (const o of orders) whole.add('s', o.subject, 'CNY', o.day, o.amount);
        const first = new SpendBook([]);
        for (const o of orders.slice(0, cut)) first.add('s', o.subject, 'CNY', o.day, o.amount);
        const second = new SpendBook(first.differences());
        for (const o of orders.slice(cut)) second.add('s', o.subject, 'CNY', o.day, o.amount);
        for (const subject of ['a', 'b', WHOLE_SHOP])
          expect(second.trailing('s', subject, 'CNY', today)).toEqual(whole.trailing('s', subject, 'CNY', today));
      }),
    );
  });
});
