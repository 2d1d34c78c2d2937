import type { AfterSaleState, AfterSaleType, Channel, FactSource, RefundFact } from '#contracts';
import type { Order } from './order.js';

/** The newest word of one source on one refund: two rows at most a source, with and without versions. */
export interface Refund {
  readonly id: string;
  readonly shopId: string;
  readonly channel: Channel;
  readonly externalId: string;
  readonly refundId: string;
  readonly source: FactSource;
  readonly versioned: boolean;
  readonly version: number;
  readonly state: AfterSaleState;
  readonly type: AfterSaleType;
  readonly amountMinor: number;
  readonly currency: string;
  readonly lineExternalId: string | null;
  readonly occurredAt: Date;
  /** True while its order has not come. */
  readonly parked: boolean;
  readonly receivedAt: Date;
}

const PROGRESS: Readonly<Record<AfterSaleState, number>> = {
  NONE: 0,
  REQUESTED: 1,
  AGREED: 2,
  REFUSED: 3,
  CLOSED: 4,
  REFUNDED: 5,
};
/** With several refunds the one that needs somebody shows: open ones first. */
const SHOWN: readonly AfterSaleState[] = ['REQUESTED', 'AGREED', 'REFUNDED', 'REFUSED', 'CLOSED', 'NONE'];

/** One text for the row a report belongs to. */
export const refundSlot = (
  r: Pick<Refund, 'channel' | 'shopId' | 'externalId' | 'refundId' | 'source' | 'versioned'>,
): string => JSON.stringify([r.channel, r.shopId, r.externalId, r.refundId, r.source, r.versioned]);

/** Whether a report replaces the stored word: larger version, then further state, then larger amount, then text. */
export function replacesRefund(fact: RefundFact, stored: Refund): boolean {
  const byVersion = (fact.version ?? 0) - stored.version;
  if (byVersion !== 0) return byVersion > 0;
  const byState = PROGRESS[fact.state] - PROGRESS[stored.state];
  if (byState !== 0) return byState > 0;
  if (fact.amountMinor !== stored.amountMinor) return fact.amountMinor > stored.amountMinor;
  return tieText(fact, fact.occurredAt) > tieText(stored, stored.occurredAt.toISOString());
}

const tieText = (r: Pick<Refund, 'type' | 'currency' | 'lineExternalId'>, occurredAt: string): string =>
  `${occurredAt}/${r.type}/${r.currency}/${r.lineExternalId ?? ''}`;

/** The after-sale axis of the order from what the order's own report says and from its refunds. */
export function afterSaleOf(told: AfterSaleState, refunds: readonly Refund[]): AfterSaleState {
  const states = furthestRefunds(refunds).map(({ state }) => state);
  if (!states.length) return told;
  const known = Math.max(...states.map(s => PROGRESS[s]));
  // The order's report went further than any refund we know: news of the refund was lost on the way.
  if (PROGRESS[told] > known) return told;
  return SHOWN.find(s => states.includes(s)) ?? 'NONE';
}

/** The same for one line: refunds of the whole order say nothing about a line. */
export const lineAfterSaleOf = (
  told: AfterSaleState,
  refunds: readonly Refund[],
  lineExternalId: string,
): AfterSaleState =>
  afterSaleOf(
    told,
    refunds.filter(r => r.lineExternalId === lineExternalId),
  );

/** Money given back: what the order says, or the sum of the refunds that were paid out if that is more. */
export function refundedMinorOf(toldMinor: number, currency: string, refunds: readonly Refund[]): number {
  const paid = new Map<string, number>();
  for (const refund of refunds) {
    if (refund.state !== 'REFUNDED' || refund.currency !== currency) continue;
    paid.set(refund.refundId, Math.max(paid.get(refund.refundId) ?? 0, refund.amountMinor));
  }
  return Math.max(
    toldMinor,
    [...paid.values()].reduce((a, b) => a + b, 0),
  );
}

/** Why goods should not leave for now: a refund is asked for or agreed, or all money went back. */
export function afterSaleBar(
  order: Pick<Order, 'afterSale' | 'refundedMinor' | 'payableMinor'>,
): AfterSaleState | null {
  if (order.afterSale === 'REQUESTED' || order.afterSale === 'AGREED') return order.afterSale;
  const allBack = order.afterSale === 'REFUNDED' && order.refundedMinor >= order.payableMinor;
  return allBack ? 'REFUNDED' : null;
}

/** One row a refund: the one that went furthest of what several sources say. */
export function furthestRefunds(refunds: readonly Refund[]): readonly Refund[] {
  const furthest = new Map<string, Refund>();
  for (const refund of refunds) {
    const known = furthest.get(refund.refundId);
    if (!known || PROGRESS[refund.state] > PROGRESS[known.state]) furthest.set(refund.refundId, refund);
  }
  return [...furthest.values()];
}
