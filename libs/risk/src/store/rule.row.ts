import { Entity, Unique } from 'typeorm';
import { CodeColumn, FlagColumn, InstantColumn, IntColumn, JsonColumn, MinorColumn, TextColumn } from '#platform';
import type { Detector, RuleSettings } from '../domain/rule.js';

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
  @JsonColumn({ name: 'settings' }) settings!: RuleSettings;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
}
