import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, MinorColumn, TextColumn } from '#platform';
import type { Movement, MovementKind } from '../domain/stock.js';

/** One movement of stock; rows are added and never changed. */
@Entity('stock_ledger')
@Index('ix_stock_ledger_sku', ['skuCode', 'id'])
export class LedgerRow implements Movement {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  /** Shop of the order; empty for counts by people and warehouses. */
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'kind' }) kind!: MovementKind;
  @TextColumn({ name: 'sku_code' }) skuCode!: string;
  @IdColumn({ name: 'warehouse' }) warehouse!: string;
  @MinorColumn({ name: 'on_hand_delta' }) onHandDelta!: number;
  @MinorColumn({ name: 'reserved_delta' }) reservedDelta!: number;
  @IdColumn({ name: 'order_id', nullable: true }) orderId!: string | null;
  /** Who moved it: a person, or the part of the hub. */
  @TextColumn({ name: 'moved_by', length: 100 }) by!: string;
  @TextColumn({ name: 'reason' }) reason!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
}
