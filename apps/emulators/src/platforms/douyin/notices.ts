import { bigNumber } from '../../json.js';
import { chinaTime, unixSeconds } from '../../world/china-time.js';
import type { Step, WorldOrder } from '../../world/order.js';
import type { Notice } from '../../push/message-book.js';
import type { Shop } from '../platform.js';
import { afterSaleInfo, orderStatus } from './shop-order.js';

/** Tags of the messages. A barred order is told as 110, and as 101 once it may be shipped; a signed parcel is not told. */
function tagOf(order: WorldOrder, step: Step): string | null {
  const tags: Readonly<Record<Step, string | null>> = {
    CREATED: '100',
    PAID: order.barred ? '110' : '101',
    CLEARED: '101',
    PART_SHIPPED: '108',
    SHIPPED: '102',
    SIGNED: null,
    FINISHED: '103',
    CANCELLED: '106',
    REFUND_ASKED: '200',
    REFUND_AGREED: '201',
    REFUND_WITHDRAWN: '207',
    REFUNDED: '206',
  };
  return tags[step];
}

/** Messages carry ids as numbers beyond 2^53 (p_id, s_ids), and no more than somebody needs to read the order. */
export function noticesOf(order: WorldOrder, step: Step, shop: Shop): Notice[] {
  const tag = tagOf(order, step);
  if (!tag) return [];
  const notice = (topic: string, content: object): Notice => ({
    orderId: order.id,
    topic,
    content: JSON.stringify(content),
    at: order.modifiedAt,
  });
  if (!tag.startsWith('2')) return [notice(tag, orderContent(order, shop))];
  const refund = notice(tag, refundContent(order, shop));
  return step === 'REFUNDED'
    ? [refund, notice('106', { ...orderContent(order, shop), cancel_reason: '退款成功' })]
    : [refund];
}

function orderContent(order: WorldOrder, shop: Shop): object {
  const at = unixSeconds(order.modifiedAt);
  return {
    p_id: bigNumber(order.id),
    s_ids: order.lines.map(line => bigNumber(line.id)),
    shop_id: Number(shop.platformShopId),
    order_status: orderStatus(order),
    order_type: 0,
    biz: 2,
    create_time: unixSeconds(order.createdAt),
    update_time: at,
    ...(order.paidAt ? { pay_time: unixSeconds(order.paidAt), pay_amount: order.payableFen, pay_type: 2 } : {}),
    ...(order.trackingNo
      ? { logistics_msg: { express_company_id: order.carrier.toLowerCase(), logistics_code: order.trackingNo } }
      : {}),
  };
}

function refundContent(order: WorldOrder, shop: Shop): object {
  const { after_sale_status, after_sale_type } = afterSaleInfo(order);
  return {
    aftersale_id: bigNumber(order.refundId),
    aftersale_status: after_sale_status,
    aftersale_type: after_sale_type,
    apply_time: unixSeconds(order.modifiedAt),
    p_id: bigNumber(order.id),
    s_id: bigNumber(order.lines[0]?.id ?? order.id),
    reason_code: 1,
    refund_amount: order.payableFen,
    refund_post_amount: order.postageFen,
    refund_voucher_num: 0,
    shop_id: Number(shop.platformShopId),
    ...(order.refund === 'DONE' ? { success_time: unixSeconds(order.modifiedAt) } : {}),
    update_time: chinaTime(order.modifiedAt).replace(' ', 'T').concat('+08:00'),
  };
}
