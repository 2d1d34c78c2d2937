import { Entity } from 'typeorm';
import type { FactSource, HoldKind } from '#contracts';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '#platform';
import type { LogAxis, LogEntry } from '../domain/log.js';

/** One entry of an order's log; rows are added and never changed. */
@Entity('status_log')
export class LogRow implements LogEntry {
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IntColumn({ name: 'seq', primary: true }) seq!: number;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'axis' }) axis!: LogAxis;
  @CodeColumn({ name: 'hold', nullable: true }) hold!: HoldKind | null;
  @CodeColumn({ name: 'from_value', nullable: true }) from!: string | null;
  @CodeColumn({ name: 'to_value' }) to!: string;
  @TextColumn({ name: 'because', length: 500 }) because!: string;
  @CodeColumn({ name: 'source' }) source!: FactSource;
  @TextColumn({ name: 'caused_by', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
}
