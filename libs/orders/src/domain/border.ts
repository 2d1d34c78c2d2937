import { homeOf, type Homes } from '#contracts';
import type { Order } from './order.js';

/** Every shop in China, unless others are set. */
export const DEFAULT_HOMES: Homes = { country: 'CN', shops: {} };

type Placed = Pick<Order, 'shopId' | 'country'>;

/** Whether an order goes to another country than its shop is at home in; where none is named it stays at home. */
export const crossesBorder = (homes: Homes, { shopId, country }: Placed): boolean =>
  country !== '' && country !== homeOf(homes, shopId);

type Asked = Pick<
  Order,
  'country' | 'currency' | 'goodsMinor' | 'postageMinor' | 'addressHash' | 'told' | 'province' | 'city'
>;

/**
 * What the compliance check is asked about an order, as one text: where it goes and what it is worth. Another text is another
 * question, so an answer to this one no longer counts once the address or an amount has changed.
 */
export const questionOf = (order: Asked): string =>
  [
    ...[order.country, order.province, order.city, markOf(order.addressHash ?? '-'), order.told.address?.version ?? 1],
    ...[order.currency, order.goodsMinor, order.postageMinor],
  ].join(' ');

/** Tells one address from another and is too short to find anybody by (FNV-1a, 32 bits): checks outlive the people they are about. */
function markOf(addressHash: string): string {
  let mark = 0x811c9dc5;
  for (let i = 0; i < addressHash.length; i += 1) mark = Math.imul(mark ^ addressHash.charCodeAt(i), 0x01000193);
  return (mark >>> 0).toString(36);
}
