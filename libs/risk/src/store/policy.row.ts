import { Entity } from 'typeorm';
import { InstantColumn, JsonColumn, MinorColumn, TextColumn } from '#platform';
import type { ClassPolicy, FusionPolicy } from '../domain/fusion.js';

/** One version of the policy that weighs rules and models; rows are added and never changed. */
@Entity('risk_policies')
export class PolicyRow implements FusionPolicy {
  @MinorColumn({ name: 'revision', primary: true }) revision!: number;
  @JsonColumn({ name: 'classes' }) classes!: readonly ClassPolicy[];
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
}
