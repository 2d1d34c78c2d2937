import type { AfterSaleState, CanonicalOrder, RefundFact } from '#contracts';

/** A refund is paid as it was asked for, or as the buyer changed it, which is told as well: both states carry the amount. */
const OPEN: readonly AfterSaleState[] = ['REQUESTED', 'AGREED'];

/**
 * The refunds that an order's report shows to be done: the report says that the line (or the whole order) was refunded,
 * and exactly one refund of it is known to be under way. With several it does not tell which, and no refund known means
 * that no amount is known: nothing is guessed then.
 *
 * The fact keeps its version, so that the platform's own later word on the refund still counts more.
 */
export function concluded(order: CanonicalOrder, refunds: readonly RefundFact[]): readonly RefundFact[] {
  const open = refunds.filter(refund => OPEN.includes(refund.state) && refund.source === order.source);
  const done = open.filter(
    refund =>
      refund.amountMinor > 0 &&
      stateOf(order, refund) === 'REFUNDED' &&
      !isNewerThan(refund, order) &&
      open.filter(other => other.lineExternalId === refund.lineExternalId).length === 1,
  );
  return done.map(refund => ({ ...refund, state: 'REFUNDED', occurredAt: endOf(order, refund) }));
}

/** What the order says of the thing the refund is about. */
function stateOf(order: CanonicalOrder, { lineExternalId }: RefundFact): AfterSaleState {
  if (lineExternalId === null) return order.afterSale;
  return order.lines.find(line => line.externalId === lineExternalId)?.afterSale ?? 'NONE';
}

/** A report from before the refund's last word tells of an earlier refund. */
const isNewerThan = (refund: RefundFact, order: CanonicalOrder): boolean =>
  refund.version !== null && order.version !== null && refund.version > order.version;

const endOf = (order: CanonicalOrder, refund: RefundFact): string =>
  order.version === null ? refund.occurredAt : new Date(order.version).toISOString();
