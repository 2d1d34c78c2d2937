import fc from 'fast-check';
import { allocate, lacking, Shelves } from './shelves.js';
import { availableOf, wantedOf, type StockLevel } from './stock.js';

const level = (skuCode: string, onHand: number, over: Partial<StockLevel> = {}): StockLevel => ({
  skuCode,
  warehouse: 'MAIN',
  onHand,
  reserved: 0,
  ...over,
});

describe('allocation', () => {
  it('takes all lines or none', () => {
    const shelves = new Shelves([level('A', 5), level('B', 1)]);
    const wanted = [
      { skuCode: 'A', quantity: 2 },
      { skuCode: 'B', quantity: 2 },
    ];
    expect(allocate(wanted, shelves)).toBeNull();
    expect(lacking(wanted, shelves)).toEqual([{ skuCode: 'B', wanted: 2, available: 1 }]);
  });

  it('prefers one warehouse that has everything, even if an earlier one has a part', () => {
    const shelves = new Shelves([
      level('A', 9, { warehouse: 'EAST' }),
      level('A', 9, { warehouse: 'WEST' }),
      level('B', 9, { warehouse: 'WEST' }),
    ]);
    const picks = allocate(
      [
        { skuCode: 'A', quantity: 1 },
        { skuCode: 'B', quantity: 1 },
      ],
      shelves,
    );
    expect(picks?.map(p => p.warehouse)).toEqual(['WEST', 'WEST']);
  });

  it('splits a line over warehouses in their order when no single one is enough', () => {
    const shelves = new Shelves([level('A', 3, { warehouse: 'WEST' }), level('A', 2, { warehouse: 'EAST' })]);
    expect(allocate([{ skuCode: 'A', quantity: 4 }], shelves)).toEqual([
      { skuCode: 'A', warehouse: 'EAST', quantity: 2 },
      { skuCode: 'A', warehouse: 'WEST', quantity: 2 },
    ]);
  });

  it('does not touch what is promised already', () => {
    expect(allocate([{ skuCode: 'A', quantity: 2 }], new Shelves([level('A', 5, { reserved: 4 })]))).toBeNull();
  });

  it('knows nothing of a SKU nobody counted', () => {
    expect(lacking([{ skuCode: 'X', quantity: 1 }], new Shelves([]))).toEqual([
      { skuCode: 'X', wanted: 1, available: 0 },
    ]);
  });

  it('sums a SKU that comes twice and wants nothing of a zero', () => {
    expect(
      wantedOf([
        { skuCode: 'A', quantity: 2 },
        { skuCode: 'B', quantity: 0 },
        { skuCode: 'A', quantity: 3 },
      ]),
    ).toEqual([{ skuCode: 'A', quantity: 5 }]);
  });

  it('gives exactly what was wanted, never more than a warehouse has free, and gives up only if it must', () => {
    const levels = fc.array(
      fc.record({
        skuCode: fc.constantFrom('A', 'B', 'C'),
        warehouse: fc.constantFrom('N', 'S', 'W'),
        onHand: fc.nat(20),
        promised: fc.nat(20),
      }),
      { maxLength: 9 },
    );
    const lines = fc.array(fc.record({ skuCode: fc.constantFrom('A', 'B', 'C', 'X'), quantity: fc.nat(12) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(levels, lines, (drawn, ordered) => {
        const unique = [
          ...new Map(
            drawn.map(l => [`${l.skuCode}${l.warehouse}`, { ...l, reserved: Math.min(l.promised, l.onHand) }]),
          ).values(),
        ];
        const shelves = new Shelves(unique);
        const wanted = wantedOf(ordered);
        const picks = allocate(wanted, shelves);
        const enough = wanted.every(w => shelves.available(w.skuCode) >= w.quantity);
        expect(picks !== null).toBe(enough);
        for (const pick of picks ?? []) {
          const shelf = shelves.find(pick.skuCode, pick.warehouse);
          expect(shelf && availableOf(shelf) >= pick.quantity && pick.quantity > 0).toBe(true);
        }
        if (picks) expect(wantedOf(picks)).toEqual(wanted);
      }),
    );
  });
});
