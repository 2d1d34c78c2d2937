import { HubError } from './problems.js';

/** Prefixed ULIDs: the prefix says what the id names, the rest sorts by time of creation. */
export type OrderId = `ord_${string}`;
export type LineId = `lin_${string}`;
export type ReservationId = `res_${string}`;
export type DecisionId = `dec_${string}`;
export type TicketId = `tkt_${string}`;
export type AlertId = `alr_${string}`;
export type EventId = `evt_${string}`;
export type PushId = `raw_${string}`;
/** Shops are named by people: `shp_` and up to 28 letters, digits, `-` or `_`. */
export type ShopId = `shp_${string}`;

export const isShopId = (id: string): id is ShopId => /^shp_[0-9A-Za-z_-]{1,28}$/.test(id);
export const isOrderId = (id: string): id is OrderId => /^ord_[0-9A-Z]{26}$/.test(id);

/** The natural key of an order: unique over every channel and shop. */
export interface NaturalKey {
  readonly channel: string;
  readonly shopId: string;
  readonly externalId: string;
}

/** One text for a natural key, used as aggregate name and as associated data of sealed fields. */
export const recordOf = (key: NaturalKey): string => `${key.channel}/${key.shopId}/${key.externalId}`;

/** Throws BAD_INPUT for an id that no shop can have. */
export function needShopIds(ids: readonly string[]): void {
  const strange = ids.find(id => !isShopId(id));
  if (strange !== undefined) throw new HubError('BAD_INPUT', `${strange} is no id of a shop: they begin with shp_`);
}
