import { Entity, Index, Unique } from 'typeorm';
import type { AfterSaleState, Channel, OrderStatus } from '#contracts';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  MinorColumn,
  TextColumn,
} from '#platform';
import type { Hold } from '../domain/hold.js';
import type { BasketLine, Forced, Order, Progress, Told } from '../domain/order.js';

/** An order of the pool. Holds rest in the row, so that an answer of stock or risk touches one row. */
@Entity('orders')
@Unique('uq_orders_channel_external', ['channel', 'shopId', 'externalId'])
@Index('ix_orders_shop_created', ['shopId', 'createdAt', 'id'])
@Index('ix_orders_shop_status', ['shopId', 'status', 'held', 'createdAt', 'id'])
@Index('ix_orders_buyer', ['buyerHash', 'id'])
@Index('ix_orders_phone', ['phoneHash', 'id'])
export class OrderRow implements Order {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'channel' }) channel!: Channel;
  @TextColumn({ name: 'external_id', length: 100 }) externalId!: string;
  @CodeColumn({ name: 'status' }) status!: OrderStatus;
  @InstantColumn({ name: 'status_at' }) statusAt!: Date;
  @JsonColumn({ name: 'told' }) told!: Told;
  @CodeColumn({ name: 'progress' }) progress!: Progress;
  @InstantColumn({ name: 'progress_at', nullable: true }) progressAt!: Date | null;
  @IntColumn({ name: 'moves' }) moves!: number;
  @JsonColumn({ name: 'forced', nullable: true }) forced!: Forced | null;
  @JsonColumn({ name: 'holds' }) holds!: readonly Hold[];
  @IntColumn({ name: 'held' }) held!: number;
  @InstantColumn({ name: 'awaiting_since', nullable: true }) awaitingSince!: Date | null;
  @CodeColumn({ name: 'after_sale' }) afterSale!: AfterSaleState;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @MinorColumn({ name: 'goods_minor' }) goodsMinor!: number;
  @MinorColumn({ name: 'postage_minor' }) postageMinor!: number;
  @MinorColumn({ name: 'discount_minor' }) discountMinor!: number;
  @MinorColumn({ name: 'payable_minor' }) payableMinor!: number;
  @MinorColumn({ name: 'refunded_minor' }) refundedMinor!: number;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'paid_at', nullable: true }) paidAt!: Date | null;
  @InstantColumn({ name: 'shipped_at', nullable: true }) shippedAt!: Date | null;
  @InstantColumn({ name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @InstantColumn({ name: 'ship_by', nullable: true }) shipBy!: Date | null;
  @TextColumn({ name: 'country', length: 100 }) country!: string;
  @TextColumn({ name: 'province', length: 100 }) province!: string;
  @TextColumn({ name: 'city', length: 100 }) city!: string;
  @IdColumn({ name: 'buyer_hash', nullable: true }) buyerHash!: string | null;
  @IdColumn({ name: 'phone_hash', nullable: true }) phoneHash!: string | null;
  @IdColumn({ name: 'address_hash', nullable: true }) addressHash!: string | null;
  @JsonColumn({ name: 'basket' }) basket!: readonly BasketLine[];
  @FlagColumn({ name: 'lines_known' }) linesKnown!: boolean;
  @JsonColumn({ name: 'tags' }) tags!: readonly string[];
  @FlagColumn({ name: 'history' }) history!: boolean;
  @InstantColumn({ name: 'erased_at', nullable: true }) erasedAt!: Date | null;
  @IntColumn({ name: 'seq' }) seq!: number;
  @InstantColumn({ name: 'updated_at' }) updatedAt!: Date;
}

/** Personal fields of an order, apart from it: read when somebody asks for them, gone when they are erased. */
@Entity('order_personal')
export class PersonalRow {
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  /** PersonalFields, sealed for this shop and natural key. */
  @LongTextColumn({ name: 'sealed' }) sealed!: string;
}

/** How many orders a shop has in each status, and held by what: what lists plan their reads by and boards count with. */
@Entity('order_counts')
export class OrderCountRow {
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'channel', primary: true }) channel!: Channel;
  @CodeColumn({ name: 'status', primary: true }) status!: OrderStatus;
  @IntColumn({ name: 'held', primary: true }) held!: number;
  @MinorColumn({ name: 'orders' }) orders!: number;
}
