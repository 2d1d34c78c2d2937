import { Entity, Index } from 'typeorm';
import type { Channel, OrderStatus } from '#contracts';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, IntColumn, MinorColumn } from '#platform';
import type { OpenOrder } from '../domain/open-order.js';

/** An order that is not finished, with the instants at which its colour changes. */
@Entity('open_orders')
@Index('ix_open_orders_place_amber', ['shopId', 'channel', 'status', 'amberAt'])
@Index('ix_open_orders_place_red', ['shopId', 'channel', 'status', 'redAt'])
@Index('ix_open_orders_red', ['alerted', 'redAt'])
export class OpenOrderRow implements OpenOrder {
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IdColumn({ name: 'shop_id' }) shopId!: string;
  @CodeColumn({ name: 'channel' }) channel!: Channel;
  @CodeColumn({ name: 'status' }) status!: OrderStatus;
  @InstantColumn({ name: 'since' }) since!: Date;
  @InstantColumn({ name: 'ship_by', nullable: true }) shipBy!: Date | null;
  @IntColumn({ name: 'blocked_holds' }) blockedHolds!: number;
  @IntColumn({ name: 'pending_holds' }) pendingHolds!: number;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @MinorColumn({ name: 'payable_minor' }) payableMinor!: number;
  @FlagColumn({ name: 'history' }) history!: boolean;
  @InstantColumn({ name: 'amber_at', nullable: true }) amberAt!: Date | null;
  @InstantColumn({ name: 'red_at', nullable: true }) redAt!: Date | null;
  @FlagColumn({ name: 'alerted' }) alerted!: boolean;
}
