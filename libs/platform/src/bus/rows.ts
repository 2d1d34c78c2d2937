import { Entity, Index, Unique } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  MinorColumn,
  SequenceColumn,
  TextColumn,
} from '../database/columns.js';

/** An event waiting for, or past, its publication; stays as the live feed for FEED_HOURS. */
@Entity('outbox')
@Unique('uq_outbox_position', ['position'])
export class OutboxRow {
  @SequenceColumn({ name: 'id' }) id?: number;
  /** Gapless per database; null until assigned. */
  @MinorColumn({ name: 'position', nullable: true }) position!: number | null;
  @CodeColumn({ name: 'type' }) type!: string;
  @TextColumn({ name: 'aggregate' }) aggregate!: string;
  @TextColumn({ name: 'shop_id', length: 64 }) shopId!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  /** The whole envelope as JSON. */
  @LongTextColumn({ name: 'body' }) body!: string;
}

/** Last sequence number given to an aggregate of a topic (topic:aggregate) by this service. */
@Entity('outbox_sequences')
export class OutboxSequenceRow {
  @TextColumn({ name: 'aggregate', primary: true }) aggregate!: string;
  @MinorColumn({ name: 'last_seq' }) lastSeq!: number;
}

/** Counters of the relay: `position` (last one given), `published` (up to which the carrier has confirmed). */
@Entity('relay_marks')
export class RelayMarkRow {
  @CodeColumn({ name: 'name', primary: true }) name!: string;
  @MinorColumn({ name: 'value' }) value!: number;
}

/** Up to which number the events of one aggregate of one producer were applied here, or up to which position its whole feed. */
@Entity('inbox_cursors')
export class InboxCursorRow {
  /** producer:topic:aggregate, or producer:topic for the feed. */
  @TextColumn({ name: 'stream', primary: true }) stream!: string;
  @MinorColumn({ name: 'last_seq' }) lastSeq!: number;
  @InstantColumn({ name: 'touched_at' }) touchedAt!: Date;
}

/** An event that came before its predecessor; applied when the gap is filled. */
@Entity('inbox_parked')
export class InboxParkedRow {
  @TextColumn({ name: 'stream', primary: true }) stream!: string;
  @MinorColumn({ name: 'seq', primary: true }) seq!: number;
  @InstantColumn({ name: 'parked_at' }) parkedAt!: Date;
  @LongTextColumn({ name: 'body' }) body!: string;
}

/** An event its consumer cannot handle, with the reason; later events of its aggregate stay parked behind it. */
@Entity('inbox_quarantine')
@Index('ix_inbox_quarantine_stream', ['stream'])
export class InboxQuarantineRow {
  @IdColumn({ name: 'event_id', primary: true }) eventId!: string;
  @TextColumn({ name: 'stream' }) stream!: string;
  @MinorColumn({ name: 'seq' }) seq!: number;
  @CodeColumn({ name: 'type' }) type!: string;
  @TextColumn({ name: 'shop_id', length: 64 }) shopId!: string;
  /** What went wrong, without personal data. */
  @TextColumn({ name: 'reason', length: 1000 }) reason!: string;
  @IntColumn({ name: 'attempts' }) attempts!: number;
  @InstantColumn({ name: 'at' }) at!: Date;
  @LongTextColumn({ name: 'body' }) body!: string;
}

/** Who holds a named lease, until when, and the number that grows with each new holder. */
@Entity('leases')
export class LeaseRow {
  @TextColumn({ name: 'name', primary: true, length: 100 }) name!: string;
  @IdColumn({ name: 'holder' }) holder!: string;
  @MinorColumn({ name: 'fence' }) fence!: number;
  @InstantColumn({ name: 'expires_at' }) expiresAt!: Date;
}

/** A scheduled job: when it last ran, when it is due. */
@Entity('jobs')
export class JobRow {
  @TextColumn({ name: 'name', primary: true, length: 100 }) name!: string;
  @InstantColumn({ name: 'last_run_at', nullable: true }) lastRunAt!: Date | null;
  @InstantColumn({ name: 'next_run_at' }) nextRunAt!: Date;
  @IntColumn({ name: 'runs' }) runs!: number;
  @TextColumn({ name: 'last_error', nullable: true, length: 1000 }) lastError!: string | null;
}
