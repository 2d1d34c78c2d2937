import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, MinorColumn, TextColumn } from '#platform';
import type { StockLevel } from '../domain/stock.js';

/** Counters of one SKU in one warehouse: nothing but the sum of the ledger, kept for speed. */
@Entity('stock')
export class StockRow implements StockLevel {
  @TextColumn({ name: 'sku_code', primary: true }) skuCode!: string;
  @IdColumn({ name: 'warehouse', primary: true }) warehouse!: string;
  @MinorColumn({ name: 'on_hand' }) onHand!: number;
  @MinorColumn({ name: 'reserved' }) reserved!: number;
  @InstantColumn({ name: 'updated_at' }) updatedAt!: Date;
}
