import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { ReservationState } from '../domain/stock.js';

/** What was kept for an order; an order has one for life. */
@Entity('reservations')
@Unique('uq_reservations_order', ['orderId', 'shopId'])
export class ReservationRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  @CodeColumn({ name: 'state' }) state!: ReservationState;
  @InstantColumn({ name: 'requested_at' }) requestedAt!: Date;
  @InstantColumn({ name: 'reserved_at', nullable: true }) reservedAt!: Date | null;
  /** When an unpaid reservation ends by itself; null for paid orders. */
  @InstantColumn({ name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @InstantColumn({ name: 'updated_at' }) updatedAt!: Date;
}

/** A quantity of a reservation in one warehouse. */
@Entity('reservation_lines')
export class ReservationLineRow {
  @IdColumn({ name: 'reservation_id', primary: true }) reservationId!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IntColumn({ name: 'position', primary: true }) position!: number;
  @TextColumn({ name: 'sku_code' }) skuCode!: string;
  @IdColumn({ name: 'warehouse' }) warehouse!: string;
  @MinorColumn({ name: 'quantity' }) quantity!: number;
}

/** A SKU an order waits for, or lacked when it was shipped. */
@Entity('shortfalls')
@Index('ix_shortfalls_waiting', ['skuCode', 'waiting', 'since'])
export class ShortfallRow {
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @TextColumn({ name: 'sku_code', primary: true }) skuCode!: string;
  @MinorColumn({ name: 'wanted' }) wanted!: number;
  /** What was free when the order asked; a SKU of a waiting order that was not lacking is a row too. */
  @MinorColumn({ name: 'available' }) available!: number;
  /** True while the order waits for stock. */
  @FlagColumn({ name: 'waiting' }) waiting!: boolean;
  @InstantColumn({ name: 'since' }) since!: Date;
}
