import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, TextColumn } from '#platform';
import type { Exception, ExceptionEffect, Party } from '../domain/exception.js';

/** An entry of a list, or a snooze. Entries are ended, never changed or removed: who made an exception stays known. */
@Entity('risk_exceptions')
@Index('ix_risk_exceptions_hash', ['hash', 'party'])
export class ExceptionRow implements Exception {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @CodeColumn({ name: 'effect' }) effect!: ExceptionEffect;
  @CodeColumn({ name: 'party' }) party!: Party;
  /** Keyed hash; the table belongs to the house, since hashes are those of all shops. */
  @IdColumn({ name: 'party_hash' }) hash!: string;
  @TextColumn({ name: 'rule_key', length: 64 }) ruleKey!: string;
  /** Null: until it is ended. */
  @InstantColumn({ name: 'until', nullable: true }) until!: Date | null;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @TextColumn({ name: 'ended_by', nullable: true, length: 100 }) endedBy!: string | null;
  @TextColumn({ name: 'end_reason', nullable: true, length: 500 }) endReason!: string | null;
}
