import { IdColumn, InstantColumn, MinorColumn } from '#platform';
import { Entity } from 'typeorm';

/** How far the polls of one shop have come. */
@Entity('poll_marks')
export class PollMarkRow {
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  /** Every change up to here has been asked for. */
  @InstantColumn({ name: 'done_up_to' }) doneUpTo!: Date;
  /** When a poll last caught up with now. */
  @InstantColumn({ name: 'polled_at', nullable: true }) polledAt!: Date | null;
  /** Between the last two polls that caught up. */
  @MinorColumn({ name: 'interval_ms', nullable: true }) intervalMs!: number | null;
}
