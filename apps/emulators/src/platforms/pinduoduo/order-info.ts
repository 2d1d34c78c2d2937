import { chinaTime } from '../../world/china-time.js';
import type { WorldOrder } from '../../world/order.js';

/** Amounts are numbers in yuan. */
const yuan = (fen: number): number => fen / 100;
const timeText = (at: Date | null): string => (at ? chinaTime(at) : '');

/** Orders show only once the deal is made: nothing unpaid, nothing cancelled before payment. */
export const isVisible = (order: WorldOrder): boolean => order.paidAt !== null;

/** order_status knows 1 to ship, 2 shipped, 3 signed; finished and refunded ones stay where they were. */
export function orderStatus(order: WorldOrder): number {
  if (order.signedAt) return 3;
  return order.shippedAt ? 2 : 1;
}

/** refund_status: 1 none or closed, 2 asked, 3 being paid back, 4 paid back. */
export const refundStatus = (order: WorldOrder): number =>
  ({ NONE: 1, ASKED: 2, AGREED: 3, WITHDRAWN: 1, DONE: 4 })[order.refund];
const afterSalesStatus = (order: WorldOrder): number =>
  ({ NONE: 0, ASKED: 2, AGREED: 4, WITHDRAWN: 11, DONE: 10 })[order.refund];

/** An order as pdd.order.information.get shows it. */
export function orderInfoOf(order: WorldOrder): Record<string, unknown> {
  return {
    order_sn: order.id,
    order_status: orderStatus(order),
    refund_status: refundStatus(order),
    after_sales_status: afterSalesStatus(order),
    group_status: 1,
    confirm_status: 1,
    risk_control_status: order.barred ? 1 : 0,
    trade_type: 0,
    ...amounts(order),
    pay_no: order.paidAt ? `42000000${order.id.replace('-', '')}` : '',
    pay_type: 'WEIXIN',
    ...times(order),
    ...receiverOf(order),
    logistics_id: order.trackingNo ? 44 : 0,
    tracking_number: order.trackingNo,
    remark: order.sellerMemo,
    buyer_memo: order.buyerRemark,
    item_list: items(order),
    stock_out_handle_status: -1,
    is_stock_out: 0,
    is_lucky_flag: 1,
    is_pre_sale: 0,
    pre_sale_time: '',
    invoice_status: 0,
    free_sf: 0,
    home_delivery_type: 0,
    card_info_list: [],
    order_tag_list: [],
    inner_transaction_id: `XP${order.id.replace('-', '')}`,
    id_card_num: '',
    id_card_name: '',
  };
}

const times = (order: WorldOrder) => ({
  created_time: chinaTime(order.createdAt),
  pay_time: timeText(order.paidAt),
  confirm_time: timeText(order.paidAt),
  updated_at: chinaTime(order.modifiedAt),
  last_ship_time: timeText(order.shipBy),
  shipping_time: timeText(order.shippedAt),
  receive_time: timeText(order.signedAt),
});

const amounts = (order: WorldOrder) => ({
  pay_amount: yuan(order.payableFen),
  goods_amount: yuan(order.goodsFen),
  discount_amount: yuan(order.discountFen),
  platform_discount: 0,
  seller_discount: yuan(order.discountFen),
  capital_free_discount: 0,
  postage: yuan(order.postageFen),
  order_change_amount: 0,
});

function receiverOf(order: WorldOrder) {
  const { receiver } = order;
  const area = {
    country: '中国',
    country_id: 0,
    province: receiver.province,
    province_id: 1,
    city: receiver.city,
    city_id: 1,
    town: receiver.district,
    town_id: 1,
  };
  return {
    ...area,
    receiver_name: receiver.name,
    receiver_phone: receiver.phone,
    receiver_address: receiver.detail,
    address: `${receiver.province}${receiver.city}${receiver.district}${receiver.detail}`,
    open_address_id: order.buyerOpenId,
  };
}

const items = (order: WorldOrder) =>
  order.lines.map(line => ({
    goods_id: line.goodsId,
    sku_id: line.skuId,
    outer_id: line.skuCode,
    outer_goods_id: line.skuCode,
    goods_name: line.title,
    goods_spec: line.spec,
    goods_price: yuan(line.priceFen),
    goods_count: line.quantity,
    goods_img: '',
  }));
