import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../database/columns.js';
import type { ErasedOrder } from './eraser.js';

/** Up to where a pass of the retention has come; empty: it begins anew. */
@Entity('retention_passes')
export class RetentionPassRow {
  @TextColumn({ name: 'name', primary: true, length: 100 }) name!: string;
  @TextColumn({ name: 'place' }) place!: string;
}

/** Orders that were to be erased here: the work of this service, and afterwards its memory of it. */
@Entity('erasure_parts')
@Index('ix_erasure_parts_done', ['doneAt'])
export class ErasurePartRow {
  @IdColumn({ name: 'erasure_id', primary: true }) erasureId!: string;
  @IntColumn({ name: 'part', primary: true }) part!: number;
  /** By what names the orders are known; no personal data. */
  @JsonColumn({ name: 'orders' }) orders!: readonly ErasedOrder[];
  /** Keyed hashes of the buyer's phones, to find what names no order; emptied with the work. */
  @JsonColumn({ name: 'phones' }) phones!: readonly string[];
  @InstantColumn({ name: 'received_at' }) receivedAt!: Date;
  /** Null while there is something left to do. */
  @InstantColumn({ name: 'done_at', nullable: true }) doneAt!: Date | null;
}
