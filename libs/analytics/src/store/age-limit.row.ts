import { Entity } from 'typeorm';
import type { OrderStatus } from '#contracts';
import { CodeColumn, IdColumn, IntColumn } from '#platform';

/** A limit that somebody set; the others are defaults. */
@Entity('age_limits')
export class AgeLimitRow {
  @CodeColumn({ name: 'status', primary: true }) status!: OrderStatus;
  /** A channel, or `*` for every channel without a limit of its own. */
  @CodeColumn({ name: 'channel', primary: true }) channel!: string;
  @IntColumn({ name: 'amber_seconds', nullable: true }) amberSeconds!: number | null;
  @IntColumn({ name: 'red_seconds', nullable: true }) redSeconds!: number | null;
  @IntColumn({ name: 'deadline_amber_seconds' }) deadlineAmberSeconds!: number;
}

/** A walk over all open orders that goes on where it was interrupted. */
@Entity('passes')
export class PassRow {
  @CodeColumn({ name: 'name', primary: true }) name!: string;
  /** The last order it has dealt with; empty at the start. */
  @IdColumn({ name: 'after_order_id' }) afterOrderId!: string;
}
