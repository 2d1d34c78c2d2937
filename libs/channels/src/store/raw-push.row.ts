import { CodeColumn, IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';

/** NEW: waiting to be mapped. DONE: mapped. QUARANTINED: not understood, can be replayed. DISCARDED: given up by a person. */
export const RAW_STATES = ['NEW', 'DONE', 'QUARANTINED', 'DISCARDED'] as const;
export type RawState = (typeof RAW_STATES)[number];

/** How an input reached the hub. PUSH and MESSAGE carry what the platform sends; POLL and DETAIL whole orders; FILE rows of an import. */
export const RAW_ORIGINS = ['PUSH', 'MESSAGE', 'POLL', 'DETAIL', 'FILE'] as const;
export type RawOrigin = (typeof RAW_ORIGINS)[number];

/** One input as it came in, durable before it is acknowledged. Ids grow with time, so their order is the order of arrival. */
@Entity('raw_pushes')
@Index('ix_raw_pushes_state', ['state', 'id'])
export class RawPushRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'origin' }) origin!: RawOrigin;
  @CodeColumn({ name: 'state' }) state!: RawState;
  /** The text as received, sealed; associated data: shop and this id. */
  @LongTextColumn({ name: 'body' }) body!: string;
  @InstantColumn({ name: 'received_at' }) receivedAt!: Date;
  @InstantColumn({ name: 'done_at', nullable: true }) doneAt!: Date | null;
  @IntColumn({ name: 'attempts' }) attempts!: number;
  /** Why it is in quarantine: a code of the closed list and a sentence without personal data. */
  @CodeColumn({ name: 'code', nullable: true }) code!: string | null;
  @TextColumn({ name: 'reason', nullable: true, length: 500 }) reason!: string | null;
}
