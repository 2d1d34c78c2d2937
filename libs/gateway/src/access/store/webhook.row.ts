import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, LongTextColumn, TextColumn } from '#platform';
import type { Scope } from '#contracts';
import type { WebhookTopic } from '../domain/webhook-topics.js';

/** Whether an endpoint is sent to. */
export type WebhookState = 'ENABLED' | 'DISABLED';
/** Why it is not: somebody asked for it, it failed for long, or it answered 410 Gone. */
export type DisabledBecause = 'ASKED' | 'FAILING' | 'GONE';

/** An address that a partner or the house wants to be told at. */
@Entity('webhooks')
@Index('ix_webhooks_owner', ['owner'])
@Index('ix_webhooks_state', ['state'])
export class WebhookRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  /** Name of the viewer: all keys of a partner share its endpoints. */
  @TextColumn({ name: 'owner', length: 100 }) owner!: string;
  @TextColumn({ name: 'url', length: 2000 }) url!: string;
  @JsonColumn({ name: 'topics' }) topics!: readonly WebhookTopic[];
  /** Null: every shop; only of the house. */
  @JsonColumn({ name: 'shops', nullable: true }) shops!: readonly string[] | null;
  /** What the owner was allowed when it was saved; never more is shown. */
  @JsonColumn({ name: 'scopes' }) scopes!: readonly Scope[];
  @LongTextColumn({ name: 'query', nullable: true }) query!: string | null;
  /** Sealed: the secrets that deliveries are signed with, and until when. */
  @LongTextColumn({ name: 'secrets' }) secrets!: string;
  @CodeColumn({ name: 'state' }) state!: WebhookState;
  @CodeColumn({ name: 'disabled_because', nullable: true }) disabledBecause!: DisabledBecause | null;
  @InstantColumn({ name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  /** Failures in a row, and since when. */
  @IntColumn({ name: 'failures' }) failures!: number;
  @InstantColumn({ name: 'failing_since', nullable: true }) failingSince!: Date | null;
  /** It asked for a rest (Retry-After). */
  @InstantColumn({ name: 'rests_until', nullable: true }) restsUntil!: Date | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @TextColumn({ name: 'created_by', length: 100 }) createdBy!: string;
}
