import type { AfterSaleState, CanonicalLine } from '#contracts';
import { needed, orZero, unitsOf } from '../../domain/amounts.js';
import { codeOf, meaningOf, optionalMeaning } from '../../domain/codes.js';
import { Unmapped, type DraftOrder } from '../../domain/draft.js';
import {
  fieldsOf,
  firstOf,
  idOf,
  isFields,
  listOf,
  quantityOf,
  shopNameOf,
  skuCodeOf,
  textOf,
  titleOf,
  type Fields,
} from '../../domain/fields.js';
import {
  PDD_AFTER_SALE,
  PDD_CONFIRM,
  PDD_GROUP,
  PDD_PRESALE,
  PDD_REFUND,
  PDD_RISK,
  PDD_STATUS,
  pddStatus,
} from '../../domain/tables/pinduoduo.js';
import { neededTime, timeOf } from '../../domain/times.js';
import { clearAddress, clearPhone, readableName } from '../clear-text.js';

const CURRENCY = 'CNY';

/** An order as pdd.order.information.get shows it. Amounts are yuan, times Beijing's; sub-orders do not exist. */
export function orderOfInfo(order: Fields): DraftOrder {
  const afterSale = afterSaleOf(order);
  const { status, holds } = statusOf(order, afterSale);
  const lines = listOf(order['item_list']).map((item, index) =>
    lineOf(fieldsOf(item, `item_list[${index}]`), index, { status, afterSale }),
  );
  const amounts = amountsOf(order, lines);
  // Unshipped orders are given back whole; of others the refund's own messages tell how much.
  const isPaidBack = afterSale === 'REFUNDED' && (status === 'CLOSED' || status === 'CANCELLED');
  return {
    externalId: idOf(order, 'order_sn', 'tid'),
    platformShopId: shopNameOf(order, 'mall_id', 'mallID'),
    version: timeOf(order['updated_at'], 'updated_at')?.getTime() ?? null,
    status,
    platformHolds: holds,
    afterSale,
    currency: CURRENCY,
    ...amounts,
    refundedMinor: isPaidBack ? amounts.payableMinor : 0,
    ...timesOf(order),
    ...receiverOf(order),
    // The platform does not tell who bought.
    buyerId: '',
    lines,
    linesKnown: lines.length > 0,
    tags: [],
  };
}

/** after_sales_status is the finer one; a refund that refund_status calls done is done. */
function afterSaleOf(order: Fields): AfterSaleState {
  const coarse = optionalMeaning(PDD_REFUND, order['refund_status'], 'refund_status', 'NONE');
  const fine = optionalMeaning(PDD_AFTER_SALE, order['after_sales_status'], 'after_sales_status', 'NONE');
  if (coarse === 'REFUNDED' || fine === 'NONE') return coarse;
  return fine;
}

function statusOf(order: Fields, afterSale: AfterSaleState) {
  const step = order['step_order_info'];
  const presale = isFields(step) ? step['step_trade_status'] : undefined;
  return pddStatus({
    order: meaningOf(PDD_STATUS, order['order_status'], 'order_status', 'UNKNOWN_STATUS'),
    group: optionalMeaning(PDD_GROUP, order['group_status'], 'group_status', {}),
    confirm: optionalMeaning(PDD_CONFIRM, order['confirm_status'], 'confirm_status', null),
    presale: optionalMeaning(PDD_PRESALE, presale, 'step_trade_status', null),
    risk: optionalMeaning(PDD_RISK, order['risk_control_status'], 'risk_control_status', null),
    refund: afterSale,
  });
}

function lineOf(
  item: Fields,
  index: number,
  { status, afterSale }: Pick<CanonicalLine, 'status' | 'afterSale'>,
): CanonicalLine {
  return {
    externalId: String(index + 1),
    skuCode: skuCodeOf(item, 'outer_id', 'outer_goods_id', 'sku_id', 'goods_id'),
    title: titleOf(item, 'goods_name'),
    quantity: quantityOf(item, 'goods_count'),
    unitPriceMinor: needed(money(item, 'goods_price'), 'item_list.goods_price'),
    paidMinor: null,
    status,
    afterSale,
  };
}

function amountsOf(order: Fields, lines: readonly CanonicalLine[]) {
  const sum = lines.reduce((total, line) => total + line.unitPriceMinor * line.quantity, 0);
  const parts = ['platform_discount', 'seller_discount', 'capital_free_discount'];
  const discounts = parts.reduce((total, name) => total + (money(order, name) ?? 0), 0);
  return {
    goodsMinor: orZero(money(order, 'goods_amount') ?? sum, 'goods_amount'),
    postageMinor: orZero(money(order, 'postage'), 'postage'),
    discountMinor: money(order, 'discount_amount') ?? discounts,
    payableMinor: needed(money(order, 'pay_amount'), 'pay_amount'),
  };
}

const timesOf = (order: Fields) => ({
  createdAt: neededTime(firstOf(order, 'created_time', 'created_at'), 'created_time'),
  // Older answers have no time of payment; the deal (confirm_time) is made by paying.
  paidAt: timeOf(firstOf(order, 'pay_time', 'pay_at', 'confirm_time'), 'pay_time'),
  shippedAt: timeOf(order['shipping_time'], 'shipping_time'),
  finishedAt: timeOf(order['receive_time'], 'receive_time'),
  shipBy: timeOf(order['last_ship_time'], 'last_ship_time'),
});

const receiverOf = (order: Fields) => ({
  country: textOf(order, 'country') || 'CN',
  province: textOf(order, 'province'),
  city: textOf(order, 'city'),
  personal: {
    buyerName: '',
    receiverName: readableName(order, 'receiver_name', 'receiver_name_mask'),
    phone: clearPhone(order, 'receiver_phone'),
    district: textOf(order, 'town'),
    address: clearAddress(order, 'address', 'receiver_address'),
    buyerRemark: textOf(order, 'buyer_memo', 'memo'),
    sellerMemo: textOf(order, 'remark'),
  },
});

const money = (from: Fields, name: string): number | null => unitsOf(from[name], name, CURRENCY);

/** Every order in an answer: detail, list, or the bare order. */
export function ordersIn(body: Fields): readonly Fields[] {
  if (codeOf(body['order_sn']) !== '' && 'order_status' in body) return [body];
  const list = firstOf(body, 'order_info', 'order_list', 'order_info_list', 'order_sn_list');
  if (list !== undefined) return listOf(list).map((order, index) => fieldsOf(order, `order_list[${index}]`));
  const inner = Object.entries(body).find(([name]) => name.endsWith('_response') && name !== 'error_response');
  if (inner) return ordersIn(fieldsOf(inner[1], inner[0]));
  throw new Unmapped('MISSING_FIELD', 'no order in the input');
}
