import { Entity, Unique } from 'typeorm';
import { CodeColumn, FlagColumn, InstantColumn, IntColumn, JsonColumn, MinorColumn, TextColumn } from '#platform';
import type { Condition } from '../domain/condition/condition.js';
import type { Detector, ShortForm } from '../domain/condition/short-form.js';
import type { RuleState } from '../domain/rule-state.js';

/** One version of one rule; rows are added and never changed. */
@Entity('risk_rules')
@Unique('uq_risk_rules_key_version', ['key', 'version'])
export class RuleRow {
  /** Counts up over all rules. */
  @MinorColumn({ name: 'revision', primary: true }) revision!: number;
  @TextColumn({ name: 'rule_key', length: 64 }) key!: string;
  @IntColumn({ name: 'version' }) version!: number;
  @CodeColumn({ name: 'detector' }) detector!: Detector;
  @TextColumn({ name: 'title', length: 100 }) title!: string;
  @IntColumn({ name: 'level' }) level!: number;
  @FlagColumn({ name: 'enabled' }) enabled!: boolean;
  /** The short form; read where the version is from before rules were conditions. */
  @JsonColumn({ name: 'settings' }) settings!: ShortForm;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  /** Null in versions from before rules had states: `enabled` says it. */
  @CodeColumn({ name: 'state', nullable: true }) state!: RuleState | null;
  /** Null in versions from before rules were conditions: `settings` says it. */
  @JsonColumn({ name: 'rule_condition', nullable: true }) condition!: Condition | null;
}
