import type { AfterSaleState, Channel, FactSource, OrderStatus } from '#contracts';
import type { Hold } from './hold.js';

/** Who made a change, and why: stands in every entry of the log. */
export interface Cause {
  readonly because: string;
  readonly source: FactSource;
  readonly by: string;
  readonly at: Date;
}

/** The newest a source said about the status. Versions compare only within one source. */
export interface SourceView {
  readonly status: OrderStatus;
  readonly version: number | null;
  readonly digest: string;
}

/** What others told of the order, kept apart from what the hub did, so that the order of arrival cannot matter. */
export interface Told {
  /** Two views a source: `CHANNEL` newest by version, `CHANNEL?` furthest of its reports without a version. */
  readonly views: Readonly<Record<string, SourceView>>;
  readonly afterSale: AfterSaleState;
  readonly refundedMinor: number;
  readonly platformHolds: readonly string[];
  readonly shippedAt: string | null;
  /** Absent while the order goes to the address its channel gave first. */
  readonly address?: AddressVersion;
}

/** Which address of an order is in force. */
export interface AddressVersion {
  /** 2, and one more with each further address. */
  readonly version: number;
  /** Hash of the channel's address that another stands in for. */
  readonly insteadOf: string | null;
  /** The other is in force; false: the channel named a third one since. */
  readonly stands: boolean;
}

/** What the hub itself got done, by vouchers and by cancelling. */
export type Progress = 'NONE' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'CANCELLED';

/** A status set by staff; it stands until the channel says something else or the hub moves on. */
export interface Forced {
  readonly status: OrderStatus;
  readonly told: OrderStatus;
  readonly moves: number;
  /** Whether a hold was open then: a forced PAID becomes READY_TO_SHIP once those are released. */
  readonly held: boolean;
}

/** A line in its shortest form. */
export interface BasketLine {
  readonly skuCode: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

/** What is bought and for how much, by the source that knows best. */
export interface OrderContent {
  readonly currency: string;
  readonly goodsMinor: number;
  readonly postageMinor: number;
  readonly discountMinor: number;
  readonly payableMinor: number;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly finishedAt: Date | null;
  readonly shipBy: Date | null;
  readonly country: string;
  readonly province: string;
  readonly city: string;
  readonly buyerHash: string | null;
  readonly phoneHash: string | null;
  readonly addressHash: string | null;
  /** What is bought, as far as events tell it; the lines themselves have a table of their own. */
  readonly basket: readonly BasketLine[];
  readonly linesKnown: boolean;
  readonly tags: readonly string[];
}

/** An order of the pool. `status`, `afterSale`, `refundedMinor`, `shippedAt`, `held` and `awaitingSince` are derived. */
export interface Order extends OrderContent {
  readonly id: string;
  readonly shopId: string;
  readonly channel: Channel;
  readonly externalId: string;
  readonly told: Told;
  readonly progress: Progress;
  readonly progressAt: Date | null;
  /** Shipments, cancels and forced moves so far. */
  readonly moves: number;
  readonly forced: Forced | null;
  readonly holds: readonly Hold[];
  readonly history: boolean;
  /** Since when nothing personal of it is kept; null: it is. */
  readonly erasedAt: Date | null;

  readonly status: OrderStatus;
  readonly statusAt: Date;
  readonly afterSale: AfterSaleState;
  readonly refundedMinor: number;
  readonly shippedAt: Date | null;
  /** Bits of the kinds of hold that bar shipping now: what lists are filtered by. */
  readonly held: number;
  /** Since when an answer of stock or risk is awaited. */
  readonly awaitingSince: Date | null;
  /** Number of the last log entry. */
  readonly seq: number;
  readonly updatedAt: Date;
}

/** One line of an order; `id` stays the same as long as the channel names the same sub-order. */
export interface OrderLine {
  readonly id: string;
  readonly shopId: string;
  readonly orderId: string;
  readonly position: number;
  readonly externalId: string;
  readonly skuCode: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly paidMinor: number | null;
  readonly status: OrderStatus;
  readonly toldAfterSale: AfterSaleState;
  /** With what the refunds of this line say. */
  readonly afterSale: AfterSaleState;
}
