import fc from 'fast-check';
import { StockBook, type Reservation, type StockRequest } from './stock-book.js';
import type { StockLevel } from './stock.js';

const at = new Date('2026-11-22T08:00:00.000Z');
const level = (skuCode: string, onHand: number, reserved = 0, warehouse = 'MAIN'): StockLevel => ({
  skuCode,
  warehouse,
  onHand,
  reserved,
});
const request = (order: string, ...lines: [string, number][]): StockRequest => ({
  reservationId: `res_${order}`,
  orderId: order,
  shopId: 'shp_a',
  at,
  lines: lines.map(([skuCode, quantity]) => ({ skuCode, quantity })),
});
const kinds = (book: StockBook) => book.answers.map(a => `${a.reservation.orderId} ${a.kind}`);

describe('the books of a batch', () => {
  it('serves the orders of a batch first come first served', () => {
    const book = new StockBook([level('A', 3)], []);
    book.reserve(request('o1', ['A', 2]));
    book.reserve(request('o2', ['A', 2]));
    book.reserve(request('o3', ['A', 1]));
    expect(kinds(book)).toEqual(['o1 RESERVED', 'o2 SHORT', 'o3 RESERVED']);
    expect(book.level('A', 'MAIN')).toMatchObject({ onHand: 3, reserved: 3 });
  });

  it('answers an order once, however often it is announced', () => {
    const book = new StockBook([level('A', 5)], []);
    book.reserve(request('o1', ['A', 2]));
    book.reserve(request('o1', ['A', 2]));
    expect(kinds(book)).toEqual(['o1 RESERVED']);
    expect(book.movements).toHaveLength(1);
  });

  it('ends released when an order is paid and cancelled in one batch', () => {
    const book = new StockBook([level('A', 5)], []);
    book.reserve(request('o1', ['A', 2]));
    book.release('o1');
    book.reserve(request('o1', ['A', 2]));
    expect(book.changes().map(c => c.after.state)).toEqual(['RELEASED']);
    expect(book.level('A', 'MAIN')).toMatchObject({ onHand: 5, reserved: 0 });
  });

  it('keeps stock again for a cancelled order that was reopened', () => {
    const book = new StockBook([level('A', 5)], []);
    book.reserve(request('o1', ['A', 2]));
    book.release('o1');
    book.reserve(request('o1', ['A', 2]), true);
    expect(kinds(book)).toEqual(['o1 RESERVED', 'o1 RESERVED']);
    expect(book.level('A', 'MAIN')?.reserved).toBe(2);
  });

  it('lets an order without lines wait for them', () => {
    const book = new StockBook([level('A', 5)], []);
    book.reserve(request('o1'));
    book.revise(request('o1', ['A', 1]));
    expect(kinds(book)).toEqual(['o1 SHORT', 'o1 RESERVED']);
  });

  it('has nothing to keep for lines of zero pieces', () => {
    const book = new StockBook([], []);
    book.reserve(request('o1', ['A', 0]));
    expect(kinds(book)).toEqual(['o1 RESERVED']);
    expect(book.movements).toHaveLength(0);
  });

  it('uses up what was kept, as far as it was shipped, and gives back the rest', () => {
    const book = new StockBook([level('A', 5), level('B', 5)], []);
    book.reserve(request('o1', ['A', 3], ['B', 1]));
    book.consume(request('o1', ['A', 2]));
    expect(book.level('A', 'MAIN')).toMatchObject({ onHand: 3, reserved: 0 });
    expect(book.level('B', 'MAIN')).toMatchObject({ onHand: 5, reserved: 0 });
  });

  it('uses up free stock for a shipment nobody kept stock for, and reports what it could not find', () => {
    const book = new StockBook([level('A', 5, 4)], []);
    book.consume(request('o1', ['A', 3]));
    expect(book.level('A', 'MAIN')).toMatchObject({ onHand: 4, reserved: 4 });
    expect(book.answers).toMatchObject([
      { kind: 'SHIPPED_SHORT', shortfall: [{ skuCode: 'A', wanted: 3, available: 1 }] },
    ]);
    book.consume(request('o1', ['A', 3]));
    expect(book.answers).toHaveLength(1);
  });

  it('uses up nothing for an order that was already signed when it was first seen', () => {
    const book = new StockBook([level('A', 5)], []);
    book.consume(request('o1', ['A', 3]), false);
    expect(book.movements).toHaveLength(0);
  });

  it('gives freed stock to those who wait, the oldest first', () => {
    const waiting = (orderId: string, minute: number, quantity: number): Reservation => ({
      id: `res_${orderId}`,
      orderId,
      shopId: 'shp_a',
      state: 'SHORT',
      requestedAt: new Date(at.getTime() + minute * 60_000),
      reservedAt: null,
      picks: [],
      wanted: [{ skuCode: 'A', quantity }],
    });
    const book = new StockBook([level('A', 0)], [waiting('young', 2, 1), waiting('old', 1, 2), waiting('big', 0, 9)]);
    book.count('A', 'MAIN', 2);
    book.retry(at);
    expect(kinds(book)).toEqual(['old RESERVED']);
  });

  it('refuses a count below what is promised', () => {
    const book = new StockBook([level('A', 5, 3)], []);
    expect(book.count('A', 'MAIN', 2)).toBe(false);
    expect(book.count('A', 'MAIN', 3)).toBe(true);
  });

  it('keeps every counter the sum of its movements and never promises more than there is, whatever happens', () => {
    const sku = fc.constantFrom('A', 'B');
    const order = fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5');
    const lines = fc.array(fc.tuple(sku, fc.nat(6)), { maxLength: 3 });
    const act = fc.oneof(
      fc.record({ do: fc.constant('reserve' as const), order, lines, reopened: fc.boolean() }),
      fc.record({ do: fc.constant('revise' as const), order, lines }),
      fc.record({ do: fc.constant('release' as const), order }),
      fc.record({ do: fc.constant('consume' as const), order, lines, firm: fc.boolean() }),
      fc.record({ do: fc.constant('count' as const), sku, warehouse: fc.constantFrom('N', 'S'), onHand: fc.nat(12) }),
      fc.record({ do: fc.constant('retry' as const) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), acts => {
        const book = new StockBook([level('A', 6, 0, 'N'), level('B', 3, 0, 'S')], []);
        for (const a of acts) {
          if (a.do === 'reserve') book.reserve(request(a.order, ...a.lines), a.reopened);
          else if (a.do === 'revise') book.revise(request(a.order, ...a.lines));
          else if (a.do === 'release') book.release(a.order);
          else if (a.do === 'consume') book.consume(request(a.order, ...a.lines), a.firm);
          else if (a.do === 'count') book.count(a.sku, a.warehouse, a.onHand);
          else book.retry(at);
        }
        expectBooksToBalance(book);
      }),
    );
  });
});

function expectBooksToBalance(book: StockBook): void {
  const kept = book.changes().flatMap(c => (c.after.state === 'RESERVED' ? c.after.picks : []));
  for (const shelf of book.levels()) {
    const begun = ({ AN: 6, BS: 3 } as Record<string, number>)[shelf.skuCode + shelf.warehouse] ?? 0;
    const here = (line: { skuCode: string; warehouse: string }) =>
      line.skuCode === shelf.skuCode && line.warehouse === shelf.warehouse;
    const moved = book.movements.filter(here);
    expect(shelf.reserved).toBeGreaterThanOrEqual(0);
    expect(shelf.reserved).toBeLessThanOrEqual(shelf.onHand);
    expect(begun + moved.reduce((s, m) => s + m.onHandDelta, 0)).toBe(shelf.onHand);
    expect(moved.reduce((s, m) => s + m.reservedDelta, 0)).toBe(shelf.reserved);
    expect(kept.filter(here).reduce((s, p) => s + p.quantity, 0)).toBe(shelf.reserved);
  }
}
