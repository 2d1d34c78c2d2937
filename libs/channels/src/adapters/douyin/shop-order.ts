import type { AfterSaleState, CanonicalLine } from '#contracts';
import { minorOf, needed, orZero } from '../../domain/amounts.js';
import { codeOf, holdsOf, meaningOf, mostPressing, optionalMeaning, type StatusMeaning } from '../../domain/codes.js';
import { Unmapped, type DraftOrder } from '../../domain/draft.js';
import {
  fieldsOf,
  firstOf,
  isFields,
  listOf,
  optionalId,
  quantityOf,
  shopNameOf,
  skuCodeOf,
  textOf,
  titleOf,
  type Fields,
} from '../../domain/fields.js';
import { DOUYIN_ADDRESS_HOLDS, DOUYIN_AFTER_SALE, DOUYIN_REFUNDED, DOUYIN_STATUS } from '../../domain/tables/douyin.js';
import { neededTime, timeOf } from '../../domain/times.js';
import { clearAddress, clearPhone, readableName } from '../clear-text.js';

/** A shop order as order.searchList and order.orderDetail show it. Amounts are fen, times unix seconds. */
export function orderOfShopOrder(order: Fields): DraftOrder {
  // The code counts: descriptions beside it may say something else (the platform's own example does).
  const told = meaningOf(DOUYIN_STATUS, order['order_status'], 'order_status', 'UNKNOWN_STATUS');
  const lines = listOf(order['sku_order_list']).map((line, index) =>
    lineOf(fieldsOf(line, `sku_order_list[${index}]`), told),
  );
  return {
    externalId: douyinId(order, 'order_id', 'shop_order_id', 'p_id'),
    platformShopId: shopNameOf(order, 'shop_id'),
    version: timeOf(order['update_time'], 'update_time')?.getTime() ?? null,
    status: told.status,
    platformHolds: holdsOf(told.status, [told.hold, ...addressHolds(order)]),
    afterSale: mostPressing(lines.map(line => line.canonical.afterSale)),
    currency: 'CNY',
    ...amountsOf(order, lines),
    ...timesOf(order),
    ...receiverOf(order),
    buyerId: textOf(order, 'doudian_open_id', 'open_id'),
    lines: lines.map(line => line.canonical),
    linesKnown: lines.length > 0,
    tags: tagsOf(order),
  };
}

/** Ids of alerts and bills carry a trailing "A" that is no part of the id. */
export function douyinId(from: Fields, ...names: readonly string[]): string {
  const id = optionalId(from, ...names);
  if (id === null) throw new Unmapped('MISSING_FIELD', `${names.join(' or ')} is missing`);
  return id.replace(/^(\d+)A$/, '$1');
}

function addressHolds(order: Fields): (string | undefined)[] {
  const keys = listOf(order['address_tag_ui']).map(tag => (isFields(tag) ? textOf(tag, 'key') : ''));
  return keys.map(key => (Object.hasOwn(DOUYIN_ADDRESS_HOLDS, key) ? DOUYIN_ADDRESS_HOLDS[key] : undefined));
}

interface Line {
  readonly canonical: CanonicalLine;
  readonly refundedMinor: number;
}

function lineOf(line: Fields, whole: StatusMeaning): Line {
  const status = optionalMeaning(DOUYIN_STATUS, line['order_status'], 'sku_order_list.order_status', whole).status;
  const afterSale = afterSaleOf(line['after_sale_info']);
  const quantity = quantityOf(line, 'item_num');
  const paidMinor = minorOf(line['pay_amount'], 'sku_order_list.pay_amount');
  const canonical: CanonicalLine = {
    externalId: douyinId(line, 'order_id', 'sku_order_id'),
    skuCode: skuCodeOf(line, 'code', 'out_sku_id', 'sku_id', 'product_id_str', 'product_id'),
    title: titleOf(line, 'product_name'),
    quantity,
    unitPriceMinor: unitPriceOf(line, quantity),
    paidMinor,
    status,
    afterSale,
  };
  // A cancelled line was given back whole; of one that goes on the refund's own messages tell how much.
  const isPaidBack = afterSale === 'REFUNDED' && status === 'CANCELLED';
  return { canonical, refundedMinor: isPaidBack ? (paidMinor ?? 0) : 0 };
}

function unitPriceOf(line: Fields, quantity: number): number {
  const price = minorOf(line['origin_amount'], 'sku_order_list.origin_amount');
  if (price !== null) return needed(price, 'sku_order_list.origin_amount');
  const sum = needed(minorOf(line['sum_amount'], 'sku_order_list.sum_amount'), 'sku_order_list.origin_amount');
  return Math.round(sum / quantity);
}

/** The after-sale state of a line: after_sale_status decides, refund_status only where that one merely says "over". */
export function afterSaleOf(info: unknown): AfterSaleState {
  if (!isFields(info)) return 'NONE';
  const state = optionalMeaning(DOUYIN_AFTER_SALE, info['after_sale_status'], 'after_sale_status', 'NONE');
  if (state !== 'ENDED') return state;
  return DOUYIN_REFUNDED.includes(codeOf(info['refund_status'])) ? 'REFUNDED' : 'CLOSED';
}

function amountsOf(order: Fields, lines: readonly Line[]) {
  const amount = (name: string) => minorOf(order[name], name);
  const payableMinor = needed(amount('pay_amount'), 'pay_amount');
  const postageMinor = orZero(amount('post_amount'), 'post_amount');
  const discountMinor = amount('promotion_amount') ?? 0;
  const sum = orZero(amount('order_amount') ?? payableMinor + discountMinor, 'order_amount');
  // order_amount comes with postage or without; the order's own arithmetic tells which.
  const hasPostage = postageMinor > 0 && sum - discountMinor === payableMinor && sum >= postageMinor;
  return {
    goodsMinor: hasPostage ? sum - postageMinor : sum,
    postageMinor,
    discountMinor,
    payableMinor,
    refundedMinor: refundedOfOrder(order, lines, payableMinor),
  };
}

/**
 * 4 (cancelled) with every line refunded and nothing shipped: the shop keeps nothing, so all that was paid went back, postage
 * included, which the lines do not share out. After shipping the refunds' own messages tell whether postage went back too.
 */
function refundedOfOrder(order: Fields, lines: readonly Line[], payableMinor: number): number {
  const isCancelled = ({ canonical }: Line) => canonical.status === 'CANCELLED' && canonical.afterSale === 'REFUNDED';
  const wasPaid = timeOf(firstOf(order, 'pay_time', 'pay_success_time'), 'pay_time') !== null;
  const isWhole = wasPaid && lines.length > 0 && lines.every(isCancelled) && !hasShipped(order);
  return isWhole ? payableMinor : lines.reduce((total, line) => total + line.refundedMinor, 0);
}

const hasShipped = (order: Fields): boolean =>
  [order, ...listOf(order['sku_order_list']).filter(isFields)].some(
    one => timeOf(one['ship_time'], 'ship_time') !== null,
  ) || listOf(order['logistics_info']).length > 0;

const timesOf = (order: Fields) => ({
  createdAt: neededTime(order['create_time'], 'create_time'),
  paidAt: timeOf(firstOf(order, 'pay_time', 'pay_success_time'), 'pay_time'),
  shippedAt: timeOf(order['ship_time'], 'ship_time'),
  finishedAt: timeOf(order['finish_time'], 'finish_time'),
  shipBy: timeOf(order['exp_ship_time'], 'exp_ship_time'),
});

function receiverOf(order: Fields) {
  const clear = isFields(order['post_addr']) ? order['post_addr'] : {};
  const masked = isFields(order['mask_post_addr']) ? order['mask_post_addr'] : {};
  const part = (name: string) => placeName(clear[name]) || placeName(masked[name]);
  return {
    country: 'CN',
    province: part('province'),
    city: part('city'),
    personal: {
      buyerName: '',
      receiverName: readableName(order, 'post_receiver', 'mask_post_receiver'),
      phone: clearPhone(order, 'post_tel', 'mask_post_tel'),
      district: part('town'),
      address: streetOf(clear),
      buyerRemark: textOf(order, 'buyer_words', 'remark'),
      sellerMemo: textOf(order, 'seller_words'),
    },
  };
}

/** `{ "name": "北京市", "id": "110000" }`, or the name alone. */
const placeName = (place: unknown): string =>
  isFields(place) ? textOf(place, 'name') : typeof place === 'string' ? place.trim() : '';

function streetOf(address: Fields): string {
  const detail = clearAddress(address, 'detail');
  const street = placeName(address['street']);
  return detail === '' || detail.includes(street) ? detail : street + detail;
}

/** Live room and presenter an order came from. */
function tagsOf(order: Fields): readonly string[] {
  const lines = listOf(order['sku_order_list']).filter(isFields);
  const tags = lines.flatMap(line => [
    ...tagged('room', textOf(line, 'room_id_str', 'room_id')),
    ...tagged('author', textOf(line, 'author_id')),
  ]);
  return [...new Set(tags)];
}

const tagged = (kind: string, id: string): string[] => (/^[1-9]\d{0,30}$/.test(id) ? [`${kind}:${id}`] : []);

/** Every shop order in an answer: list, detail, with or without the outer wrapping, or the bare order. */
export function shopOrdersIn(body: Fields): readonly Fields[] {
  const list = firstOf(body, 'shop_order_list', 'shop_order_detail');
  if (list !== undefined) return listOf(list).map((order, index) => fieldsOf(order, `shop_order_list[${index}]`));
  if (isFields(body['data'])) return shopOrdersIn(body['data']);
  if ('order_status' in body) return [body];
  throw new Unmapped('MISSING_FIELD', 'no shop order in the input');
}
