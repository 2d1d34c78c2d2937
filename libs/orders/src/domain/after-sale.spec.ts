import type { AfterSaleState } from '#contracts';
import { aRefund } from '../../test/builders.js';
import { afterSaleOf, lineAfterSaleOf, refundedMinorOf, type Refund } from './after-sale.js';
import { hearRefund } from './refund-book.js';

const AT = new Date('2026-11-22T08:00:00.000Z');
const heard = (...facts: Parameters<typeof aRefund>[0][]): readonly Refund[] =>
  facts.reduce<readonly Refund[]>(
    (known, over) => hearRefund(known, aRefund(over), AT, () => `ref_${known.length}`)?.refunds ?? known,
    [],
  );

describe('the after-sale axis', () => {
  it.each<[string, AfterSaleState, Parameters<typeof aRefund>[0][], AfterSaleState]>([
    ['follows the order’s report while no refund is known', 'REQUESTED', [], 'REQUESTED'],
    ['follows the refund when there is one', 'NONE', [{ state: 'AGREED' }], 'AGREED'],
    [
      'is not rolled back by an older version',
      'NONE',
      [
        { state: 'REFUNDED', version: 2 },
        { state: 'REQUESTED', version: 1 },
      ],
      'REFUNDED',
    ],
    [
      'goes back when the channel takes it back',
      'NONE',
      [
        { state: 'AGREED', version: 1 },
        { state: 'REQUESTED', version: 2 },
      ],
      'REQUESTED',
    ],
    [
      'shows the refund that needs somebody',
      'NONE',
      [
        { refundId: 'A', state: 'REFUNDED' },
        { refundId: 'B', state: 'REQUESTED' },
      ],
      'REQUESTED',
    ],
    [
      'believes the order’s report when it is further than every refund known',
      'REFUNDED',
      [{ state: 'REQUESTED' }],
      'REFUNDED',
    ],
    [
      'does not let a finished refund hide an open one',
      'REFUNDED',
      [
        { refundId: 'A', state: 'REFUNDED' },
        { refundId: 'B', state: 'REQUESTED' },
      ],
      'REQUESTED',
    ],
  ])('%s', (_, told, facts, state) => {
    expect(afterSaleOf(told, heard(...facts))).toBe(state);
    expect(afterSaleOf(told, heard(...[...facts].reverse()))).toBe(state);
  });

  it('of a line knows only refunds of that line', () => {
    const refunds = heard(
      { refundId: 'A', lineExternalId: '1', state: 'REFUNDED' },
      { refundId: 'B', lineExternalId: null, state: 'REQUESTED' },
    );
    expect([lineAfterSaleOf('NONE', refunds, '1'), lineAfterSaleOf('NONE', refunds, '2')]).toEqual([
      'REFUNDED',
      'NONE',
    ]);
  });
});

describe('money given back', () => {
  it('is what was paid out, once a refund, and never less than the order says', () => {
    const refunds = heard(
      { refundId: 'A', state: 'REFUNDED', amountMinor: 300 },
      { refundId: 'A', version: null, state: 'REFUNDED', amountMinor: 200 },
      { refundId: 'B', state: 'REFUNDED', amountMinor: 50 },
      { refundId: 'C', amountMinor: 999 },
    );
    expect(refundedMinorOf(0, 'CNY', refunds)).toBe(350);
    expect(refundedMinorOf(1_000, 'CNY', refunds)).toBe(1_000);
    expect(refundedMinorOf(0, 'USD', refunds)).toBe(0);
  });
});
