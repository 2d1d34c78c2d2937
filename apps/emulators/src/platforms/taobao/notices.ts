import { bigNumber } from '../../json.js';
import { chinaTime } from '../../world/china-time.js';
import type { Step, WorldOrder } from '../../world/order.js';
import type { Notice } from '../../push/message-book.js';
import type { Shop } from '../platform.js';
import { refundStatus, tradeStatus, yuanText } from './trade.js';

const TOPICS: Readonly<Partial<Record<Step, string>>> = {
  CREATED: 'taobao_trade_TradeCreate',
  PAID: 'taobao_trade_TradeBuyerPay',
  CLEARED: 'taobao_trade_TradeChanged',
  PART_SHIPPED: 'taobao_trade_TradePartlySellerShip',
  SHIPPED: 'taobao_trade_TradeSellerShip',
  FINISHED: 'taobao_trade_TradeSuccess',
  CANCELLED: 'taobao_trade_TradeClose',
  REFUND_ASKED: 'taobao_refund_RefundCreated',
  REFUND_AGREED: 'taobao_refund_RefundSellerAgreeAgreement',
  REFUND_WITHDRAWN: 'taobao_refund_RefundClosed',
  REFUNDED: 'taobao_refund_RefundSuccess',
};

/** TMC tells little: ids, status, amount. Whoever wants more reads the trade. A signed parcel is not told at all. */
export function noticesOf(order: WorldOrder, step: Step, shop: Shop): Notice[] {
  const topic = TOPICS[step];
  if (!topic) return [];
  const at = order.modifiedAt;
  const notice = (name: string, content: object): Notice => ({
    orderId: order.id,
    topic: name,
    content: JSON.stringify(content),
    at,
  });
  if (!topic.startsWith('taobao_refund_')) return [notice(topic, tradeContent(order, shop))];
  const refund = notice(topic, refundContent(order, shop));
  return step === 'REFUNDED' ? [refund, notice('taobao_trade_TradeClose', tradeContent(order, shop))] : [refund];
}

function tradeContent(order: WorldOrder, shop: Shop): object {
  return {
    tid: bigNumber(order.id),
    oid: bigNumber(order.lines[0]?.id ?? order.id),
    status: tradeStatus(order),
    payment: yuanText(order.payableFen),
    post_fee: yuanText(order.postageFen),
    type: 'guarantee_trade',
    buyer_nick: order.buyerNick,
    seller_nick: shop.platformShopId,
    modified: chinaTime(order.modifiedAt),
  };
}

function refundContent(order: WorldOrder, shop: Shop): object {
  return {
    tid: bigNumber(order.id),
    oid: bigNumber(order.lines[0]?.id ?? order.id),
    refund_id: bigNumber(order.refundId),
    refund_fee: yuanText(order.payableFen),
    refund_phase: order.endedAt ? 'aftersale' : 'onsale',
    bill_type: order.shippedAt ? 'return_bill' : 'refund_bill',
    status: refundStatus(order),
    buyer_nick: order.buyerNick,
    seller_nick: shop.platformShopId,
    modified: chinaTime(order.modifiedAt),
    refund_version: order.modifiedAt.getTime(),
  };
}
