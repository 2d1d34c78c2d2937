import type { OrderFact, PersonalFields } from '#contracts';
import type { Figures, Texts } from './condition/fields.js';
import type { Statistics } from './past.js';

const SHANGHAI_MS = 8 * 3_600_000;

/** What rules may compare of an order that is not personal. `remarkLength` is counted before the remark is sealed again. */
export function figuresOf(order: OrderFact, { buyer, shop, velocity }: Statistics, remarkLength: number): Figures {
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
    remarkLength,
    ...velocity,
  };
}

/** What rules may search of an order. */
export const textsOf = (personal: PersonalFields): Texts => ({
  buyerRemark: personal.buyerRemark,
  sellerMemo: personal.sellerMemo,
  receiverName: personal.receiverName,
  buyerName: personal.buyerName,
  district: personal.district,
  address: personal.address,
});
