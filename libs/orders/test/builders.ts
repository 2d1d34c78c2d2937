import type { CanonicalLine, CanonicalOrder, RefundFact } from '#contracts';

/** A line as a channel reports it. */
export const aLine = (over: Partial<CanonicalLine> = {}): CanonicalLine => ({
  externalId: '1',
  skuCode: 'DEMO-001',
  title: 'Tea',
  quantity: 1,
  unitPriceMinor: 2_500,
  paidMinor: 2_500,
  status: 'PAID',
  afterSale: 'NONE',
  ...over,
});

/** A report of an order; the digest follows what is said unless given. */
export function aReport(over: Partial<CanonicalOrder> = {}): CanonicalOrder {
  const report: Omit<CanonicalOrder, 'digest'> = {
    channel: 'TAOBAO',
    shopId: 'shp_demo_taobao',
    externalId: '3500000000000000001',
    source: 'CHANNEL',
    version: 1,
    status: 'PAID',
    platformHolds: [],
    afterSale: 'NONE',
    currency: 'CNY',
    goodsMinor: 2_500,
    postageMinor: 0,
    discountMinor: 0,
    payableMinor: 2_500,
    refundedMinor: 0,
    createdAt: '2026-11-11T00:00:00.000Z',
    paidAt: '2026-11-11T00:01:00.000Z',
    shippedAt: null,
    finishedAt: null,
    shipBy: null,
    country: 'CN',
    province: '浙江省',
    city: '杭州市',
    buyerHash: 'buyer',
    phoneHash: 'phone',
    addressHash: 'address',
    sealed: null,
    lines: [aLine()],
    linesKnown: true,
    tags: [],
    history: false,
    ...over,
  };
  return { ...report, digest: over.digest ?? JSON.stringify(report) };
}

/** A report of a refund of the same order. */
export const aRefund = (over: Partial<RefundFact> = {}): RefundFact => ({
  channel: 'TAOBAO',
  shopId: 'shp_demo_taobao',
  externalId: '3500000000000000001',
  refundId: 'R1',
  source: 'CHANNEL',
  version: 1,
  state: 'REQUESTED',
  type: 'REFUND_ONLY',
  amountMinor: 2_500,
  currency: 'CNY',
  lineExternalId: null,
  occurredAt: '2026-11-12T00:00:00.000Z',
  ...over,
});
