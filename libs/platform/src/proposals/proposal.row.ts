import { Entity, Index } from 'typeorm';
import type { Proposed, ProposalState } from '#contracts';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, MinorColumn, TextColumn } from '../database/columns.js';
import type { Impact } from './proposal-kind.js';

/** A change that one person proposed and another one decides on. */
@Entity('proposals')
@Index('ix_proposals_state', ['state', 'id'])
export class ProposalRow implements Proposed {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @CodeColumn({ name: 'change_kind' }) changeKind!: string;
  /** What it would change, in words that sort: `US *`. */
  @TextColumn({ name: 'subject' }) subject!: string;
  @CodeColumn({ name: 'state' }) state!: ProposalState;
  /** The change as it will be applied. */
  @JsonColumn({ name: 'proposed' }) change!: unknown;
  /** Revision of what it would change; a newer one makes it stale. */
  @MinorColumn({ name: 'base_revision' }) baseRevision!: number;
  /** What it would have done when it was proposed. */
  @JsonColumn({ name: 'impact' }) impact!: Impact;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @TextColumn({ name: 'maker', length: 100 }) maker!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'expires_at' }) expiresAt!: Date;
  @TextColumn({ name: 'decided_by', nullable: true, length: 100 }) decidedBy!: string | null;
  @InstantColumn({ name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @TextColumn({ name: 'decision_reason', nullable: true, length: 500 }) decisionReason!: string | null;
}
