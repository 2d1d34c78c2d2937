import { Entity, Index } from 'typeorm';
import { CodeColumn, FlagColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { DutyBasis, DutyEffect, DutyRule, OwedPolicy } from '../domain/duty-rule.js';

/** A duty rule; rows are added and never changed. */
@Entity('duty_rules')
@Index('ix_duty_rules_country', ['country', 'effectiveAt'])
export class DutyRuleRow implements DutyRule {
  @MinorColumn({ name: 'revision', primary: true }) revision!: number;
  @CodeColumn({ name: 'country' }) country!: string;
  @CodeColumn({ name: 'category' }) category!: string;
  @CodeColumn({ name: 'effect' }) effect!: DutyEffect;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @MinorColumn({ name: 'threshold_minor' }) thresholdMinor!: number;
  @CodeColumn({ name: 'basis' }) basis!: DutyBasis;
  @IntColumn({ name: 'duty_bp' }) dutyBp!: number;
  @IntColumn({ name: 'tax_bp' }) taxBp!: number;
  @FlagColumn({ name: 'tax_below' }) taxBelow!: boolean;
  @CodeColumn({ name: 'owed' }) owed!: OwedPolicy;
  @InstantColumn({ name: 'effective_at' }) effectiveAt!: Date;
  @TextColumn({ name: 'source' }) source!: string;
  @TextColumn({ name: 'source_url' }) sourceUrl!: string;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'approver', length: 100 }) approver!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
}
