import {
  AFTER_SALE_STATES,
  ORDER_STATUSES,
  type AfterSaleState,
  type CanonicalLine,
  type OrderStatus,
} from '#contracts';
import { minorOf, unitsOf } from './amounts.js';
import { holdsOf } from './codes.js';
import { Unmapped, type DraftOrder } from './draft.js';
import { isAbsent, isFields, shown, type Fields } from './fields.js';
import { timeOf } from './times.js';

/**
 * The order of the generic channel: what a shop system, a CRM or an ERP sends for each change of an order, whole.
 *
 * ```json
 * {
 *   "shopId": "shp_web",            the shop it is signed for
 *   "orderId": "W-1001",            your order number: 1 to 64 visible ASCII characters
 *   "version": 3,                   whole number, larger is newer (the time of change in ms will do);
 *                                   left out: the order only ever moves forward
 *   "status": "PAID",               PENDING_PAYMENT PAID PARTIALLY_SHIPPED SHIPPED SIGNED COMPLETED CANCELLED CLOSED
 *   "holds": ["fraud-check"],       why you bar shipping; optional
 *   "afterSale": "NONE",            NONE REQUESTED AGREED REFUSED REFUNDED CLOSED; optional
 *   "currency": "CNY",              ISO 4217; optional, CNY
 *   "goods": 29800,                 amounts: a JSON whole number is minor units (29800 is 298.00),
 *   "postage": "6.00",              a text is units ("6.00"); goods, postage, discount and refunded are optional
 *   "discount": 0,
 *   "payable": 30400,               what the buyer owes or paid in all
 *   "refunded": 0,
 *   "createdAt": "2026-03-01T09:30:00+08:00",   RFC 3339, or unix seconds or milliseconds, or
 *   "paidAt": "2026-03-01 09:31:00",            "YYYY-MM-DD HH:mm:ss" in Beijing; all but createdAt optional
 *   "shippedAt": null, "finishedAt": null, "shipBy": null,
 *   "buyer": { "id": "u-77", "name": "..." },
 *   "receiver": { "name": "...", "phone": "...", "country": "CN", "province": "...", "city": "...",
 *                 "district": "...", "address": "..." },      country: a code (ISO 3166-1) or a name in English or
 *                                                             Chinese; optional, the country of the shop
 *   "remark": "...",                of the buyer; "memo" is the seller's; both optional
 *   "lines": [                      left out: the lines are not known
 *     { "id": "1", "sku": "SKU-1", "title": "...", "quantity": 2, "unitPrice": 14900, "paid": 29800,
 *       "status": "PAID", "afterSale": "NONE" }  id, title, paid, status and afterSale are optional
 *   ],
 *   "tags": ["campaign:spring"]     optional
 * }
 * ```
 */
export function readGenericOrder(form: Fields): DraftOrder {
  const currency = currencyOf(form);
  const status = statusOf(form, '');
  const buyer = partOf(form, 'buyer');
  const receiver = partOf(form, 'receiver');
  const lines = linesOf(form, status, currency);
  const payableMinor = amountOf(form, 'payable', '', currency);
  if (payableMinor === null) return missing('payable');
  return {
    externalId: genericId(form, 'orderId', ''),
    platformShopId: word(form, 'shopId', '', 128) || null,
    version: versionOf(form),
    status,
    platformHolds: holdsOf(status, wordsOf(form, 'holds')),
    afterSale: afterSaleOf(form, ''),
    currency,
    goodsMinor: amountOf(form, 'goods', '', currency) ?? sumOf(lines, payableMinor),
    postageMinor: amountOf(form, 'postage', '', currency) ?? 0,
    discountMinor: amountOf(form, 'discount', '', currency) ?? 0,
    payableMinor,
    refundedMinor: amountOf(form, 'refunded', '', currency) ?? 0,
    ...timesOf(form),
    country: word(receiver, 'country', 'receiver.', 64),
    province: word(receiver, 'province', 'receiver.', 64),
    city: word(receiver, 'city', 'receiver.', 64),
    buyerId: word(buyer, 'id', 'buyer.', 255),
    personal: {
      buyerName: word(buyer, 'name', 'buyer.', 255),
      receiverName: word(receiver, 'name', 'receiver.', 255),
      phone: word(receiver, 'phone', 'receiver.', 64),
      district: word(receiver, 'district', 'receiver.', 64),
      address: word(receiver, 'address', 'receiver.', 1000),
      buyerRemark: word(form, 'remark', '', 4000),
      sellerMemo: word(form, 'memo', '', 4000),
    },
    lines: lines ?? [],
    linesKnown: lines !== null,
    tags: wordsOf(form, 'tags'),
  };
}

const timesOf = (form: Fields) => ({
  createdAt: timeOf(form['createdAt'], 'createdAt') ?? missing('createdAt'),
  paidAt: timeOf(form['paidAt'], 'paidAt'),
  shippedAt: timeOf(form['shippedAt'], 'shippedAt'),
  finishedAt: timeOf(form['finishedAt'], 'finishedAt'),
  shipBy: timeOf(form['shipBy'], 'shipBy'),
});

const NO_FIELDS: Fields = {};

function partOf(form: Fields, name: string): Fields {
  const part = form[name];
  if (part === undefined || part === null) return NO_FIELDS;
  return isFields(part) ? part : badField(name, 'must be an object');
}

function linesOf(form: Fields, status: OrderStatus, currency: string): readonly CanonicalLine[] | null {
  const lines = form['lines'];
  if (lines === undefined || lines === null) return null;
  if (!Array.isArray(lines)) return badField('lines', 'must be a list');
  return lines.map((line, index) => lineOf(line, index, status, currency));
}

function lineOf(line: unknown, index: number, status: OrderStatus, currency: string): CanonicalLine {
  const at = `lines[${index}].`;
  if (!isFields(line)) return badField(`lines[${index}]`, 'must be an object');
  return {
    externalId: line['id'] === undefined || line['id'] === null ? String(index + 1) : genericId(line, 'id', at),
    skuCode: skuOf(line, at),
    title: word(line, 'title', at, 2000).slice(0, 200),
    quantity: genericQuantity(line, at),
    unitPriceMinor: amountOf(line, 'unitPrice', at, currency) ?? missing(`${at}unitPrice`),
    paidMinor: amountOf(line, 'paid', at, currency),
    status: line['status'] === undefined || line['status'] === null ? status : statusOf(line, at),
    afterSale: afterSaleOf(line, at),
  };
}

const sumOf = (lines: readonly CanonicalLine[] | null, otherwise: number): number =>
  lines ? lines.reduce((sum, line) => sum + line.unitPriceMinor * line.quantity, 0) : otherwise;

const isStatus = (value: unknown): value is OrderStatus => (ORDER_STATUSES as readonly unknown[]).includes(value);
const isAfterSale = (value: unknown): value is AfterSaleState =>
  (AFTER_SALE_STATES as readonly unknown[]).includes(value);

function statusOf(form: Fields, at: string): OrderStatus {
  const status = form['status'];
  if (isAbsent(status)) return missing(`${at}status`);
  // Whether an order may ship is decided here, by stock, risk and finance: no channel reports it.
  if (isStatus(status) && status !== 'READY_TO_SHIP') return status;
  throw new Unmapped('UNKNOWN_STATUS', `${at}status: ${shown(status)} is not a status a channel reports`);
}

function afterSaleOf(form: Fields, at: string): AfterSaleState {
  const state = form['afterSale'];
  if (isAbsent(state)) return 'NONE';
  if (isAfterSale(state)) return state;
  throw new Unmapped('UNKNOWN_CODE', `${at}afterSale: ${shown(state)} is not one of ${AFTER_SALE_STATES.join(' ')}`);
}

function currencyOf(form: Fields): string {
  const currency = form['currency'];
  if (isAbsent(currency)) return 'CNY';
  if (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)) return currency;
  return badField('currency', `${shown(currency)} is not a currency code of ISO 4217`);
}

function versionOf(form: Fields): number | null {
  const version = form['version'];
  if (isAbsent(version)) return null;
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 0) return version;
  return badField('version', `${shown(version)} is not a whole number from 0 to 2^53-1`);
}

/** A whole JSON number is minor units, a text is units: never the other way round, so that nothing is off by 100. */
export function amountOf(form: Fields, name: string, at: string, currency: string): number | null {
  const value = form[name];
  const amount = typeof value === 'number' ? minorOf(value, at + name) : unitsOf(value, at + name, currency);
  if (amount === null || amount >= 0) return amount;
  throw new Unmapped('BAD_MONEY', `${at}${name}: ${shown(value)} is below zero`);
}

const ID = /^[\x21-\x7e]{1,64}$/;

/** An id of the generic form. */
export function genericId(form: Fields, name: string, at: string): string {
  const value = form[name];
  if (isAbsent(value)) return missing(at + name);
  if (typeof value === 'string' && ID.test(value)) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return badField(at + name, `${shown(value)} is not an id of 1 to 64 visible ASCII characters`);
}

function skuOf(line: Fields, at: string): string {
  const sku = word(line, 'sku', at, 64).trim();
  return sku === '' ? missing(`${at}sku`) : sku;
}

function genericQuantity(line: Fields, at: string): number {
  const value = line['quantity'];
  if (isAbsent(value)) return missing(`${at}quantity`);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 999_999_999) return value;
  return badField(`${at}quantity`, `${shown(value)} is not a whole number of at least 1`);
}

/** A text that may be left out. Its value is never repeated in the reason: it may be personal. */
function word(form: Fields, name: string, at: string, most: number): string {
  const value = form[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return badField(at + name, 'must be a text');
  return value.length <= most ? value : badField(at + name, `is longer than ${most} characters`);
}

function wordsOf(form: Fields, name: string): readonly string[] {
  const words = form[name];
  if (words === undefined || words === null) return [];
  if (!Array.isArray(words) || words.length > 50) return badField(name, 'must be a list of at most 50 texts');
  return words.map((one, index) => {
    if (typeof one === 'string' && one.length >= 1 && one.length <= 64) return one;
    return badField(`${name}[${index}]`, 'must be a text of 1 to 64 characters');
  });
}

function missing(path: string): never {
  throw new Unmapped('MISSING_FIELD', `${path} is missing`);
}

function badField(path: string, problem: string): never {
  throw new Unmapped('BAD_FIELD', `${path}: ${problem}`);
}
