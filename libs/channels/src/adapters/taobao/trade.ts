import type { AfterSaleState, CanonicalLine, OrderStatus } from '#contracts';
import { needed, orZero, unitsOf } from '../../domain/amounts.js';
import { holdsOf, meaningOf, mostPressing, optionalMeaning, type StatusMeaning } from '../../domain/codes.js';
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
import { TAOBAO_AFTER_SALE, TAOBAO_PRESALE, TAOBAO_STATUS } from '../../domain/tables/taobao.js';
import { neededTime, timeOf } from '../../domain/times.js';
import { clearAddress, clearPhone, readableName } from '../clear-text.js';

const CURRENCY = 'CNY';
const OVER: readonly OrderStatus[] = ['COMPLETED', 'CANCELLED', 'CLOSED'];

/** A trade as taobao.trade.fullinfo.get shows it. Amounts are yuan, times Beijing's, ids beyond 2^53. */
export function orderOfTrade(trade: Fields): DraftOrder {
  const told = meaningOf(TAOBAO_STATUS, trade['status'], 'status', 'UNKNOWN_STATUS');
  const status = withPresale(told.status, trade);
  const lines = linesOf(trade, told);
  return {
    externalId: idOf(trade, 'tid_str', 'tid', 'order_id'),
    platformShopId: shopNameOf(trade, 'seller_nick'),
    version: timeOf(trade['modified'], 'modified')?.getTime() ?? null,
    status,
    platformHolds: holdsOf(status, [told.hold]),
    afterSale: mostPressing(lines.map(line => line.canonical.afterSale)),
    currency: CURRENCY,
    ...amountsOf(trade, lines, status),
    ...timesOf(trade, status),
    ...placeOf(trade),
    buyerId: textOf(trade, 'buyer_open_uid', 'buyer_nick'),
    personal: {
      buyerName: readableName(trade, 'buyer_nick'),
      receiverName: readableName(trade, 'receiver_name'),
      phone: clearPhone(trade, 'receiver_mobile', 'receiver_phone'),
      district: textOf(trade, 'receiver_district'),
      address: streetOf(trade),
      buyerRemark: textOf(trade, 'buyer_message'),
      sellerMemo: textOf(trade, 'seller_memo'),
    },
    lines: lines.map(line => line.canonical),
    linesKnown: lines.length > 0,
    tags: [],
  };
}

function withPresale(status: OrderStatus, trade: Fields): OrderStatus {
  const presale = optionalMeaning(TAOBAO_PRESALE, trade['step_trade_status'], 'step_trade_status', null);
  return presale === null || OVER.includes(status) ? status : presale;
}

interface Line {
  readonly canonical: CanonicalLine;
  readonly refundedMinor: number;
  readonly hasShipped: boolean;
}

/** `orders.order` holds the list; a trade from a list call may have none. */
function linesOf(trade: Fields, whole: StatusMeaning): readonly Line[] {
  const orders = trade['orders'];
  const list = isFields(orders) ? listOf(orders['order']) : listOf(orders);
  return list.map((line, index) => lineOf(fieldsOf(line, `orders.order[${index}]`), whole));
}

function lineOf(line: Fields, whole: StatusMeaning): Line {
  const status = optionalMeaning(TAOBAO_STATUS, line['status'], 'orders.order.status', whole).status;
  const afterSale = optionalMeaning(TAOBAO_AFTER_SALE, line['refund_status'], 'orders.order.refund_status', 'NONE');
  const quantity = quantityOf(line, 'num');
  const unitPriceMinor = unitPriceOf(line, quantity);
  const paidMinor = money(line, 'divide_order_fee') ?? money(line, 'payment') ?? money(line, 'total_fee');
  const canonical: CanonicalLine = {
    externalId: idOf(line, 'oid_str', 'oid'),
    skuCode: skuCodeOf(line, 'outer_sku_id', 'outer_iid', 'outer_id', 'sku_id', 'num_iid'),
    title: titleOf(line, 'title'),
    quantity,
    unitPriceMinor,
    paidMinor,
    status,
    afterSale,
  };
  const hasShipped = timeOf(line['consign_time'], 'orders.order.consign_time') !== null;
  return { canonical, refundedMinor: refundedOf(line, status, afterSale, paidMinor), hasShipped };
}

function unitPriceOf(line: Fields, quantity: number): number {
  const price = money(line, 'price');
  if (price !== null) return needed(price, 'orders.order.price');
  return Math.round(needed(money(line, 'total_fee') ?? money(line, 'payment'), 'orders.order.price') / quantity);
}

/** A closed line was given back whole; of a line that goes on only the fee that is told counts. */
function refundedOf(line: Fields, status: OrderStatus, afterSale: AfterSaleState, paidMinor: number | null): number {
  if (afterSale !== 'REFUNDED') return 0;
  return money(line, 'refund_fee') ?? (status === 'CLOSED' ? (paidMinor ?? 0) : 0);
}

function amountsOf(trade: Fields, lines: readonly Line[], status: OrderStatus) {
  const goods = lines.reduce((sum, { canonical }) => sum + canonical.unitPriceMinor * canonical.quantity, 0);
  const payableMinor = needed(money(trade, 'payment'), 'payment');
  const postageMinor = orZero(money(trade, 'post_fee'), 'post_fee');
  return {
    goodsMinor: orZero(money(trade, 'total_fee') ?? goods, 'total_fee'),
    postageMinor,
    discountMinor: money(trade, 'discount_fee') ?? 0,
    payableMinor,
    refundedMinor: refundedOfTrade(trade, lines, { status, payableMinor, postageMinor }),
  };
}

/**
 * TRADE_CLOSED is a trade that was paid and then given back whole. Nothing shipped: the shop keeps nothing, so all that was
 * paid went back, postage included, while the lines only share out what the goods cost. Something shipped: the postage was
 * spent, and whether it was given back too is told by the refund alone, so only what the goods cost is counted.
 */
function refundedOfTrade(
  trade: Fields,
  lines: readonly Line[],
  { status, payableMinor, postageMinor }: { status: OrderStatus; payableMinor: number; postageMinor: number },
): number {
  const ofLines = lines.reduce((sum, line) => sum + line.refundedMinor, 0);
  const isPaidBack = status === 'CLOSED' && timeOf(trade['pay_time'], 'pay_time') !== null;
  if (!isPaidBack) return ofLines;
  const isWhole = lines.every(({ canonical }) => canonical.afterSale === 'REFUNDED') || ofLines === 0;
  if (!hasShipped(trade, lines)) return isWhole ? payableMinor : ofLines;
  return ofLines === 0 ? Math.max(0, payableMinor - postageMinor) : ofLines;
}

const hasShipped = (trade: Fields, lines: readonly Line[]): boolean =>
  timeOf(trade['consign_time'], 'consign_time') !== null || lines.some(line => line.hasShipped);

function timesOf(trade: Fields, status: OrderStatus) {
  const paid = timeOf(firstOf(trade, 'pay_time', 'pay_success_time', 'pay_at'), 'pay_time');
  // Before payment this is the deadline to pay, after shipping the one to confirm.
  const awaitsShipping = status === 'PAID' || status === 'PARTIALLY_SHIPPED';
  return {
    createdAt: neededTime(firstOf(trade, 'created', 'create_time'), 'created'),
    paidAt: paid,
    shippedAt: timeOf(trade['consign_time'], 'consign_time'),
    finishedAt: timeOf(trade['end_time'], 'end_time'),
    shipBy: awaitsShipping ? timeOf(trade['timeout_action_time'], 'timeout_action_time') : null,
  };
}

const placeOf = (trade: Fields) => ({
  country: 'CN',
  province: textOf(trade, 'receiver_state'),
  city: textOf(trade, 'receiver_city'),
});

/** The township stands before the street unless it only repeats the district or is part of the address. */
function streetOf(trade: Fields): string {
  const address = clearAddress(trade, 'receiver_address');
  const town = textOf(trade, 'receiver_town');
  const isNews = address !== '' && town !== textOf(trade, 'receiver_district') && !address.includes(town);
  return isNews ? town + address : address;
}

const money = (from: Fields, name: string): number | null => unitsOf(from[name], name, CURRENCY);

/** Every trade in an answer of TOP, however deep its wrapping: detail, list, or the bare trade. */
export function tradesIn(body: Fields): readonly Fields[] {
  if ('tid' in body || 'tid_str' in body) return [body];
  const inner = Object.entries(body).find(([name]) => /_response$|^trades?$/.test(name));
  if (!inner) throw new Unmapped('MISSING_FIELD', 'no trade in the input');
  const [name, value] = inner;
  if (name === 'trades') {
    const list = isFields(value) && 'trade' in value ? listOf(value['trade']) : listOf(value);
    return list.map((trade, index) => fieldsOf(trade, `trades[${index}]`));
  }
  return tradesIn(fieldsOf(value, name));
}
