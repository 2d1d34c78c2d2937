import { Entity, Index } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, MinorColumn, TextColumn } from '#platform';
import type { ComplianceOutcome, Ground } from '../domain/compliance-check.js';

/** What the check before release found about an order that crosses a border; a new question has a row of its own. */
@Entity('compliance_checks')
@Index('ix_compliance_checks_order', ['orderId'])
@Index('ix_compliance_checks_open', ['isOpen', 'outcome', 'id'])
export class ComplianceCheckRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  /** The question as the order put it; the answer names it. */
  @TextColumn({ name: 'question', length: 500 }) question!: string;
  @TextColumn({ name: 'country', length: 64 }) country!: string;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @MinorColumn({ name: 'goods_minor' }) goodsMinor!: number;
  @MinorColumn({ name: 'freight_minor' }) freightMinor!: number;
  @CodeColumn({ name: 'outcome' }) outcome!: ComplianceOutcome;
  @JsonColumn({ name: 'grounds' }) grounds!: readonly Ground[];
  /** What it was reckoned by; null where nothing could be reckoned. */
  @MinorColumn({ name: 'rule_revision', nullable: true }) ruleRevision!: number | null;
  @MinorColumn({ name: 'rate_revision', nullable: true }) rateRevision!: number | null;
  @MinorColumn({ name: 'duty_minor', nullable: true }) dutyMinor!: number | null;
  @MinorColumn({ name: 'tax_minor', nullable: true }) taxMinor!: number | null;
  @CodeColumn({ name: 'owed_currency', nullable: true }) owedCurrency!: string | null;
  /** The goods have not left and the order has not ended. */
  @FlagColumn({ name: 'is_open' }) isOpen!: boolean;
  @InstantColumn({ name: 'asked_at' }) askedAt!: Date;
  /** The last word: of the check, or of the person who approved the release. */
  @InstantColumn({ name: 'decided_at' }) decidedAt!: Date;
  @TextColumn({ name: 'decided_by', length: 100 }) decidedBy!: string;
}
