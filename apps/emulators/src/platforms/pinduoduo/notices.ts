import { bigNumber } from '../../json.js';
import type { Step, WorldOrder } from '../../world/order.js';
import type { Notice } from '../../push/message-book.js';
import type { Shop } from '../platform.js';

const TRADE: Readonly<Partial<Record<Step, string>>> = {
  PAID: 'pdd_trade_TradeConfirmed',
  CLEARED: 'pdd_trade_TradeRiskChanged',
  SHIPPED: 'pdd_trade_TradeSellerShip',
  FINISHED: 'pdd_trade_TradeSuccess',
};
const REFUND: Readonly<Partial<Record<Step, string>>> = {
  REFUND_ASKED: 'pdd_refund_RefundCreated',
  REFUND_AGREED: 'pdd_refund_RefundAgreeAgreement',
  REFUND_WITHDRAWN: 'pdd_refund_RefundClosed',
  // There is no topic for the money having gone back; the platform's last word is the agreement again.
  REFUNDED: 'pdd_refund_RefundAgreeAgreement',
};
const OPERATIONS: Readonly<Partial<Record<Step, number>>> = {
  REFUND_ASKED: 1000,
  REFUND_AGREED: 1010,
  REFUND_WITHDRAWN: 1040,
  REFUNDED: 1030,
};

/** Pinduoduo's messages name the order and, for a refund, the amount in fen; a signed parcel is not told. */
export function noticesOf(order: WorldOrder, step: Step, shop: Shop): Notice[] {
  const topic = TRADE[step] ?? REFUND[step];
  if (!topic) return [];
  const mall_id = Number(shop.platformShopId);
  const content = TRADE[step]
    ? { mall_id, tid: order.id }
    : {
        mall_id,
        tid: order.id,
        refund_id: bigNumber(order.refundId),
        refund_fee: order.payableFen,
        bill_type: order.shippedAt ? 2 : 1,
        operation: OPERATIONS[step],
        modified: order.modifiedAt.getTime(),
      };
  return [{ orderId: order.id, topic, content: JSON.stringify(content), at: order.modifiedAt }];
}
