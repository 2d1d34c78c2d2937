import { bigNumber } from '../../json.js';
import { unixSeconds } from '../../world/china-time.js';
import type { WorldLine, WorldOrder } from '../../world/order.js';
import type { Shop } from '../platform.js';

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  1: '待支付',
  2: '待发货',
  3: '已发货',
  4: '已取消',
  5: '已完成',
  101: '部分发货',
  105: '已支付',
};

/** order_status. A signed parcel stays 3 until the deal is finished. */
export function orderStatus(order: WorldOrder): number {
  const codes = {
    CREATED: 1,
    PAID: order.barred ? 105 : 2,
    PART_SHIPPED: 101,
    SHIPPED: 3,
    SIGNED: 3,
    FINISHED: 5,
    CANCELLED: 4,
    CLOSED: 4,
  } as const;
  return codes[order.stage];
}

/** after_sale_info of every line: status, type (0 return, 1 shipped, 2 not shipped), refund_status. */
export function afterSaleInfo(order: WorldOrder): {
  after_sale_status: number;
  after_sale_type: number;
  refund_status: number;
} {
  const type = order.shippedAt ? 1 : 2;
  const states = {
    NONE: [0, 0, 0],
    ASKED: [6, type, 1],
    AGREED: [11, type, 2],
    // The buyer took it back: the application failed, the refund itself stays "to be refunded".
    WITHDRAWN: [28, type, 1],
    DONE: [12, type, 3],
  } as const;
  const [after_sale_status, after_sale_type, refund_status] = states[order.refund];
  return { after_sale_status, after_sale_type, refund_status };
}

/** A shop order as /order/searchList and /order/orderDetail show it: amounts in fen, times in unix seconds. */
export function shopOrderOf(order: WorldOrder, shop: Shop): Record<string, unknown> {
  const status = orderStatus(order);
  return {
    shop_id: Number(shop.platformShopId),
    shop_name: shop.name,
    open_id: order.buyerOpenId,
    doudian_open_id: order.buyerOpenId,
    order_id: order.id,
    order_level: 2,
    biz: 1,
    biz_desc: '鲁班',
    order_type: 0,
    order_type_desc: '普通订单',
    trade_type: 0,
    trade_type_desc: '普通',
    ...statusFields(status),
    ...times(order),
    order_expire_time: 1800,
    cancel_reason: order.stage === 'CANCELLED' ? '超时未支付' : '',
    buyer_words: order.buyerRemark,
    seller_words: order.sellerMemo,
    seller_remark_stars: order.sellerMemo ? 1 : 0,
    b_type: 2,
    b_type_desc: '抖音',
    app_id: 1128,
    pay_type: 1,
    channel_payment_no: order.paidAt ? `PAY${order.id}` : '',
    ...amounts(order),
    ...receiverOf(order),
    logistics_info: logistics(order),
    sku_order_list: order.lines.map(line => skuOrderOf(order, line)),
  };
}

const statusFields = (status: number) => ({
  order_status: status,
  order_status_desc: DESCRIPTIONS[status] ?? '',
  main_status: status,
  main_status_desc: DESCRIPTIONS[status] ?? '',
});

const times = (order: WorldOrder) => ({
  create_time: unixSeconds(order.createdAt),
  update_time: unixSeconds(order.modifiedAt),
  pay_time: unixSeconds(order.paidAt),
  ship_time: unixSeconds(order.shippedAt),
  finish_time: unixSeconds(order.stage === 'FINISHED' ? order.endedAt : null),
  exp_ship_time: unixSeconds(order.shipBy),
});

const amounts = (order: WorldOrder) => ({
  order_amount: order.goodsFen + order.postageFen,
  pay_amount: order.payableFen,
  post_amount: order.postageFen,
  post_insurance_amount: 0,
  modify_amount: 0,
  modify_post_amount: 0,
  promotion_amount: order.discountFen,
  promotion_shop_amount: order.discountFen,
  promotion_platform_amount: 0,
  promotion_talent_amount: 0,
  promotion_pay_amount: 0,
  shop_cost_amount: order.discountFen,
  platform_cost_amount: 0,
  author_cost_amount: 0,
  tax_amount: 0,
});

function receiverOf(order: WorldOrder) {
  const { receiver } = order;
  return {
    post_tel: receiver.phone,
    post_receiver: receiver.name,
    post_addr: {
      province: { name: receiver.province, id: '000000' },
      city: { name: receiver.city, id: '000000' },
      town: { name: receiver.district, id: '000000' },
      street: { name: receiver.street, id: '000000' },
      detail: receiver.detail,
    },
    mask_post_tel: `${receiver.phone.slice(0, 3)}****${receiver.phone.slice(-4)}`,
    mask_post_receiver: `${receiver.name.slice(0, 1)}**`,
  };
}

function logistics(order: WorldOrder): object[] {
  const shipped = order.lines.filter(line => line.shippedAt);
  if (shipped.length === 0) return [];
  const parcel = {
    tracking_no: order.trackingNo,
    company: order.carrier.toLowerCase(),
    company_name: order.carrier,
    ship_time: unixSeconds(shipped[0]?.shippedAt ?? null),
    delivery_id: `${order.carrier.toLowerCase()}_${order.trackingNo}`,
    product_info: shipped.map(line => ({
      product_name: line.title,
      price: line.priceFen,
      outer_sku_id: line.skuCode,
      sku_id: Number(line.skuId),
      product_count: line.quantity,
      product_id: bigNumber(`34${line.goodsId.padStart(17, '0')}`),
      sku_order_id: line.id,
    })),
  };
  return [parcel];
}

function lineStatus(order: WorldOrder, line: WorldLine): number {
  if (order.stage !== 'PART_SHIPPED') return orderStatus(order);
  return line.shippedAt ? 3 : 2;
}

function skuOrderOf(order: WorldOrder, line: WorldLine): Record<string, unknown> {
  const sumFen = line.priceFen * line.quantity;
  return {
    order_id: line.id,
    parent_order_id: order.id,
    order_level: 3,
    order_type: 0,
    trade_type: 0,
    ...statusFields(lineStatus(order, line)),
    ...times(order),
    ship_time: unixSeconds(line.shippedAt),
    code: line.skuCode,
    out_sku_id: line.skuCode,
    sku_id: Number(line.skuId),
    product_id: bigNumber(`34${line.goodsId.padStart(17, '0')}`),
    product_name: line.title,
    goods_type: 0,
    spec: [{ name: '规格', value: line.spec }],
    origin_amount: line.priceFen,
    item_num: line.quantity,
    sum_amount: sumFen,
    order_amount: sumFen,
    pay_amount: line.paidFen,
    post_amount: 0,
    promotion_amount: sumFen - line.paidFen,
    promotion_shop_amount: sumFen - line.paidFen,
    after_sale_info: afterSaleInfo(order),
  };
}
