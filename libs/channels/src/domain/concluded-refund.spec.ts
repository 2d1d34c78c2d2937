import type { CanonicalOrder, RefundFact } from '#contracts';
import { concluded } from './concluded-refund.js';

const order = {
  source: 'CHANNEL',
  version: 2_000,
  afterSale: 'REFUNDED',
  lines: [],
} as Partial<CanonicalOrder> as CanonicalOrder;
const agreed: RefundFact = {
  channel: 'PINDUODUO',
  shopId: 'shp_pdd',
  externalId: 'P-1',
  refundId: 'R-1',
  source: 'CHANNEL',
  version: 1_000,
  state: 'AGREED',
  type: 'REFUND_ONLY',
  amountMinor: 500,
  currency: 'CNY',
  lineExternalId: null,
  occurredAt: '2026-11-22T08:00:00.000Z',
};

describe('a refund whose end only its order tells', () => {
  it('is done with the amount it was agreed for, and keeps its version so that later words still count', () => {
    expect(concluded(order, [agreed])).toEqual([
      { ...agreed, state: 'REFUNDED', occurredAt: new Date(2_000).toISOString() },
    ]);
  });

  it('is left alone while the order says something else, or spoke before the refund did', () => {
    expect(concluded({ ...order, afterSale: 'AGREED' }, [agreed])).toEqual([]);
    expect(concluded({ ...order, version: 900 }, [agreed])).toEqual([]);
    expect(concluded(order, [{ ...agreed, state: 'CLOSED' }])).toEqual([]);
  });

  it('is not guessed where the order cannot mean it alone, or no amount is known', () => {
    expect(concluded(order, [])).toEqual([]);
    expect(concluded(order, [{ ...agreed, amountMinor: 0 }])).toEqual([]);
    expect(concluded(order, [agreed, { ...agreed, refundId: 'R-2' }])).toEqual([]);
    expect(concluded(order, [{ ...agreed, lineExternalId: '7' }])).toEqual([]);
  });

  it('of one line follows that line', () => {
    const line = { externalId: '7', afterSale: 'REFUNDED' } as CanonicalOrder['lines'][number];
    const told = { ...order, afterSale: 'REQUESTED', lines: [line] } as CanonicalOrder;
    expect(concluded(told, [{ ...agreed, lineExternalId: '7' }])).toMatchObject([
      { state: 'REFUNDED', amountMinor: 500 },
    ]);
  });
});
