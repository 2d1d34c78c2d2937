import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, MinorColumn } from '#platform';
import type { SpendDay } from '../domain/spend.js';

/** What a buyer, or a whole shop, spent on one day. */
@Entity('spend_days')
@Index('ix_spend_days_day', ['day'])
export class SpendDayRow implements SpendDay {
  /** Keyed hash of the buyer; `*` for the whole shop. */
  @IdColumn({ name: 'subject', primary: true }) subject!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'currency', primary: true, length: 3 }) currency!: string;
  @IntColumn({ name: 'day', primary: true }) day!: number;
  @IntColumn({ name: 'orders' }) orders!: number;
  @MinorColumn({ name: 'total_minor' }) totalMinor!: number;
}
