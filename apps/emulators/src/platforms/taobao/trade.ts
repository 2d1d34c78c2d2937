import { bigNumber } from '../../json.js';
import { chinaTime } from '../../world/china-time.js';
import type { WorldLine, WorldOrder } from '../../world/order.js';
import type { Shop } from '../platform.js';

/** Amounts are texts in yuan with two decimals. */
export const yuanText = (fen: number): string =>
  `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;

/** The trade's status code. Signed parcels show only in the logistics, not here. */
export function tradeStatus(order: WorldOrder): string {
  const codes = {
    CREATED: 'WAIT_BUYER_PAY',
    PAID: order.barred ? 'PAID_FORBID_CONSIGN' : 'WAIT_SELLER_SEND_GOODS',
    PART_SHIPPED: 'SELLER_CONSIGNED_PART',
    SHIPPED: 'WAIT_BUYER_CONFIRM_GOODS',
    SIGNED: 'WAIT_BUYER_CONFIRM_GOODS',
    FINISHED: 'TRADE_FINISHED',
    CANCELLED: 'TRADE_CLOSED_BY_TAOBAO',
    CLOSED: 'TRADE_CLOSED',
  } as const;
  return codes[order.stage];
}

export function refundStatus(order: WorldOrder): string {
  const codes = {
    NONE: 'NO_REFUND',
    ASKED: 'WAIT_SELLER_AGREE',
    AGREED: order.shippedAt ? 'WAIT_BUYER_RETURN_GOODS' : 'WAIT_SELLER_CONFIRM_GOODS',
    WITHDRAWN: 'CLOSED',
    DONE: 'SUCCESS',
  } as const;
  return codes[order.refund];
}

function lineStatus(order: WorldOrder, line: WorldLine): string {
  if (order.stage !== 'PART_SHIPPED') return tradeStatus(order);
  return line.shippedAt ? 'WAIT_BUYER_CONFIRM_GOODS' : 'WAIT_SELLER_SEND_GOODS';
}

/** A trade as taobao.trade.fullinfo.get shows it. Times that did not come yet are left out. */
export function tradeOf(order: WorldOrder, shop: Shop): Record<string, unknown> {
  const time = (name: string, at: Date | null) => (at ? { [name]: chinaTime(at) } : {});
  return {
    tid: bigNumber(order.id),
    type: 'fixed',
    trade_from: 'WAP,WAP',
    title: shop.name,
    status: tradeStatus(order),
    seller_nick: shop.platformShopId,
    buyer_nick: order.buyerNick,
    buyer_open_uid: order.buyerOpenId,
    ...money(order),
    created: chinaTime(order.createdAt),
    modified: chinaTime(order.modifiedAt),
    ...time('pay_time', order.paidAt),
    ...time('consign_time', order.shippedAt),
    ...time('end_time', order.endedAt),
    ...time('timeout_action_time', order.shipBy),
    ...(order.paidAt
      ? { alipay_no: `${chinaTime(order.paidAt).slice(0, 10).replaceAll('-', '')}2200${order.id.slice(-16)}` }
      : {}),
    has_buyer_message: order.buyerRemark !== '',
    ...(order.buyerRemark ? { buyer_message: order.buyerRemark } : {}),
    ...(order.sellerMemo ? { seller_memo: order.sellerMemo } : {}),
    seller_flag: order.sellerMemo ? 1 : 0,
    shipping_type: 'express',
    ...receiverOf(order),
    is_part_consign: order.stage === 'PART_SHIPPED',
    num: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    orders: { order: order.lines.map(line => lineOf(order, line)) },
  };
}

function money(order: WorldOrder): Record<string, string> {
  return {
    payment: yuanText(order.payableFen),
    total_fee: yuanText(order.goodsFen),
    post_fee: yuanText(order.postageFen),
    discount_fee: yuanText(order.discountFen),
    adjust_fee: '0.00',
    cod_fee: '0.00',
    commission_fee: '0.00',
    received_payment: yuanText(order.stage === 'FINISHED' ? order.payableFen : 0),
    available_confirm_fee: yuanText(order.paidAt && !order.endedAt ? order.payableFen : 0),
  };
}

function receiverOf(order: WorldOrder): Record<string, string> {
  const { receiver } = order;
  return {
    receiver_name: receiver.name,
    receiver_mobile: receiver.phone,
    receiver_state: receiver.province,
    receiver_city: receiver.city,
    receiver_district: receiver.district,
    receiver_town: receiver.street,
    receiver_address: receiver.detail,
    receiver_zip: '000000',
  };
}

function lineOf(order: WorldOrder, line: WorldLine): Record<string, unknown> {
  const sumFen = line.priceFen * line.quantity;
  return {
    oid: bigNumber(line.id),
    status: lineStatus(order, line),
    refund_status: refundStatus(order),
    ...(order.refund === 'NONE' ? {} : { refund_id: order.refundId }),
    num_iid: bigNumber(line.goodsId),
    sku_id: line.skuId,
    outer_iid: line.skuCode,
    outer_sku_id: line.skuCode,
    sku_properties_name: line.spec,
    title: line.title,
    num: line.quantity,
    price: yuanText(line.priceFen),
    total_fee: yuanText(sumFen),
    payment: yuanText(sumFen),
    discount_fee: '0.00',
    adjust_fee: '0.00',
    part_mjz_discount: yuanText(sumFen - line.paidFen),
    divide_order_fee: yuanText(line.paidFen),
    ...(line.shippedAt
      ? { consign_time: chinaTime(line.shippedAt), logistics_company: order.carrier, invoice_no: order.trackingNo }
      : {}),
    cid: 50010222,
    snapshot_url: `k:${line.id}_1`,
    seller_type: 'B',
  };
}

/** Only the fields asked for, as TOP answers; "orders" stands for every field of the lines, "orders.oid" for one. */
export function pickFields(trade: Record<string, unknown>, fields: string): Record<string, unknown> {
  const asked = fields.split(',').map(field => field.trim());
  const picked = Object.fromEntries(Object.entries(trade).filter(([name]) => asked.includes(name)));
  const ofLines = asked.filter(field => /^orders?\./.test(field)).map(field => field.replace(/^orders?\./, ''));
  if (ofLines.length === 0 || 'orders' in picked) return picked;
  const { order } = trade['orders'] as { order: Record<string, unknown>[] };
  return {
    ...picked,
    orders: {
      order: order.map(line => Object.fromEntries(Object.entries(line).filter(([name]) => ofLines.includes(name)))),
    },
  };
}
