import type { RefundFact } from '#contracts';
import { refundSlot, replacesRefund, type Refund } from './after-sale.js';

/** A report of a refund as a row. */
export const refundOf = (id: string, fact: RefundFact, at: Date): Refund => ({
  id,
  shopId: fact.shopId,
  channel: fact.channel,
  externalId: fact.externalId,
  refundId: fact.refundId,
  source: fact.source,
  versioned: fact.version !== null,
  version: fact.version ?? 0,
  state: fact.state,
  type: fact.type,
  amountMinor: fact.amountMinor,
  currency: fact.currency,
  lineExternalId: fact.lineExternalId,
  occurredAt: new Date(fact.occurredAt),
  parked: true,
  receivedAt: at,
});

/** The refunds with one more report heard; null when it is no news. The row keeps its id. */
export function hearRefund(
  known: readonly Refund[],
  fact: RefundFact,
  at: Date,
  newId: () => string,
): { readonly refunds: readonly Refund[]; readonly row: Refund; readonly fresh: boolean } | null {
  const slot = refundSlot({ ...fact, versioned: fact.version !== null });
  const stored = known.find(refund => refundSlot(refund) === slot);
  if (stored && !replacesRefund(fact, stored)) return null;
  const row = refundOf(stored?.id ?? newId(), fact, at);
  return { refunds: [...known.filter(refund => refund !== stored), row], row, fresh: !stored };
}
