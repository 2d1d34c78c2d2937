import type { OrderFact, PersonalFields } from '#contracts';
import { qualityOf } from './address-quality.js';
import type { Figures, Texts } from './condition/fields.js';
import type { Statistics } from './past.js';
import { addressIn, phoneIn } from './remark-address.js';

const SHANGHAI_MS = 8 * 3_600_000;

/** What rules may compare of an order that is not personal. */
export function figuresOf(
  order: OrderFact,
  { buyer, shop, velocity }: Statistics,
  personal: PersonalFields | null,
): Figures {
  const { channel, shopId, currency, country, province, city, lines } = order;
  const paidAt = new Date(Date.parse(order.paidAt ?? order.createdAt) + SHANGHAI_MS);
  return {
    channel,
    shopId,
    currency,
    country,
    province,
    city,
    skuCodes: lines.map(line => line.skuCode),
    amountMinor: order.payableMinor,
    lineCount: lines.length,
    itemCount: lines.reduce((pieces, line) => pieces + line.quantity, 0),
    paidHour: paidAt.getUTCHours(),
    buyerOrders: buyer.orders,
    buyerTotalMinor: buyer.totalMinor,
    shopOrders: shop.orders,
    shopTotalMinor: shop.totalMinor,
    remarkLength: personal?.buyerRemark.length ?? 0,
    ...writtenOf(order, personal),
    ...velocity,
  };
}

/** What the address and the remark come to, told by figures and codes: the texts themselves are sealed again. */
function writtenOf({ country, province, city }: OrderFact, personal: PersonalFields | null): Written {
  if (!personal) return { addressQuality: 100, addressFaults: [], remarkAddress: 'NONE', remarkPhone: 'NONE' };
  const { district, address, buyerRemark, phone } = personal;
  const { score, faults } = qualityOf({ country, province, city, district, address });
  const whole = `${province}${city}${district}${address}`;
  return {
    addressQuality: score,
    addressFaults: faults,
    remarkAddress: buyerRemark === '' ? 'NONE' : addressIn(buyerRemark, whole),
    remarkPhone: buyerRemark === '' ? 'NONE' : phoneIn(buyerRemark, phone),
  };
}
type Written = Pick<Figures, 'addressQuality' | 'addressFaults' | 'remarkAddress' | 'remarkPhone'>;

/** What rules may search of an order. */
export const textsOf = (personal: PersonalFields): Texts => ({
  buyerRemark: personal.buyerRemark,
  sellerMemo: personal.sellerMemo,
  receiverName: personal.receiverName,
  buyerName: personal.buyerName,
  district: personal.district,
  address: personal.address,
});
