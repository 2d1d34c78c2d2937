import type { OrderFact } from '#contracts';

type AfterSale = Pick<OrderFact, 'afterSale' | 'refundedMinor'>;

/** Whether an order has anything to say of refunds: most have not. */
export const hasAfterSale = ({ afterSale, refundedMinor }: AfterSale): boolean =>
  afterSale !== 'NONE' || refundedMinor > 0;

/** Money went back; one that was only asked for, or refused, is no refund. */
export const isRefunded = ({ afterSale, refundedMinor }: AfterSale): boolean =>
  afterSale === 'REFUNDED' || refundedMinor > 0;
