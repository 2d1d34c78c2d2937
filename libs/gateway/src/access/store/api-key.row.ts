import { Entity, Index, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '#platform';
import type { Scope } from '#contracts';

/** A key of a partner. The key itself is nowhere: only its keyed hash, and the first letters for people to tell it by. */
@Entity('api_keys')
@Unique('uq_api_keys_hash', ['hash'])
@Index('ix_api_keys_partner', ['partner'])
export class ApiKeyRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'hash' }) hash!: string;
  @IdColumn({ name: 'prefix', length: 16 }) prefix!: string;
  @TextColumn({ name: 'partner', length: 100 }) partner!: string;
  @JsonColumn({ name: 'shops' }) shops!: readonly string[];
  @JsonColumn({ name: 'scopes' }) scopes!: readonly Scope[];
  @IntColumn({ name: 'requests_per_minute', nullable: true }) requestsPerMinute!: number | null;
  @IntColumn({ name: 'cost_per_minute', nullable: true }) costPerMinute!: number | null;
  @FlagColumn({ name: 'registered_only' }) registeredOnly!: boolean;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @TextColumn({ name: 'created_by', length: 100 }) createdBy!: string;
  @InstantColumn({ name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @InstantColumn({ name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  @InstantColumn({ name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @TextColumn({ name: 'revoked_by', nullable: true, length: 100 }) revokedBy!: string | null;
}
