import { AFTER_SALE_STATES, AFTER_SALE_TYPES, CHANNELS, FACT_SOURCES, ORDER_STATUSES } from './enums.js';
import { flag, instant, list, nullable, oneOf, record, text, whole, type Meaning } from './shape.js';

/** One line of an order as every channel is understood. Amounts are minor units of the order's currency. */
export const orderLineShape = record({
  /** The channel's sub-order id, or the position when it has none. */
  externalId: text(),
  /** The seller's own SKU code; the channel's SKU id when the seller gave none. */
  skuCode: text(),
  title: text(),
  quantity: whole(),
  unitPriceMinor: whole(),
  /** What the buyer pays for the line after discounts; null when the channel does not say. */
  paidMinor: nullable(whole()),
  status: oneOf(ORDER_STATUSES),
  afterSale: oneOf(AFTER_SALE_STATES),
});
export type CanonicalLine = Meaning<typeof orderLineShape>;

/**
 * An order as one source reports it. Personal fields are not here but in `sealed` (AES-256-GCM of PersonalFields,
 * associated data: shop and natural key) and in keyed hashes for equality and velocity.
 */
export const canonicalOrderShape = record({
  channel: oneOf(CHANNELS),
  shopId: text(),
  externalId: text(),
  source: oneOf(FACT_SOURCES),
  /** Version within the source, larger is newer (usually the platform's modified time in ms); null: only forward moves. */
  version: nullable(whole()),
  /** Hash of the content: equal version with other content is a conflict to be read again. */
  digest: text(),
  status: oneOf(ORDER_STATUSES),
  /** Why the platform bars shipping (platform, group, platform-risk, double-address ...); empty: it does not. */
  platformHolds: list(text()),
  afterSale: oneOf(AFTER_SALE_STATES),
  currency: text(),
  goodsMinor: whole(),
  postageMinor: whole(),
  discountMinor: whole(),
  /** What the buyer owes or paid in all. */
  payableMinor: whole(),
  refundedMinor: whole(),
  createdAt: instant(),
  paidAt: nullable(instant()),
  shippedAt: nullable(instant()),
  finishedAt: nullable(instant()),
  /** The platform's ship deadline: late orders are fined. */
  shipBy: nullable(instant()),
  country: text(),
  province: text(),
  city: text(),
  buyerHash: nullable(text()),
  phoneHash: nullable(text()),
  addressHash: nullable(text()),
  sealed: nullable(text()),
  lines: list(orderLineShape),
  /** False when the source does not carry lines at all (a report, a thin import). */
  linesKnown: flag(),
  /** Where the order came from beyond channel and shop: live room, campaign. */
  tags: list(text()),
  /** True for imports of the past: pool, log and analytics only; no stock, gate, alert or write-back. */
  history: flag(),
});
export type CanonicalOrder = Meaning<typeof canonicalOrderShape>;

/** What is personal in an order; exists in clear only in memory. */
export interface PersonalFields {
  readonly buyerName: string;
  readonly receiverName: string;
  readonly phone: string;
  readonly district: string;
  readonly address: string;
  readonly buyerRemark: string;
  readonly sellerMemo: string;
}

/** A refund or return as one source reports it. */
export const refundFactShape = record({
  channel: oneOf(CHANNELS),
  shopId: text(),
  externalId: text(),
  refundId: text(),
  source: oneOf(FACT_SOURCES),
  version: nullable(whole()),
  state: oneOf(AFTER_SALE_STATES),
  type: oneOf(AFTER_SALE_TYPES),
  amountMinor: whole(),
  currency: text(),
  /** Sub-order it is about; null: the whole order. */
  lineExternalId: nullable(text()),
  occurredAt: instant(),
});
export type RefundFact = Meaning<typeof refundFactShape>;
