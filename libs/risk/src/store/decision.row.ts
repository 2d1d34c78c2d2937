import { Entity, Index, Unique } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  MinorColumn,
  TextColumn,
} from '#platform';
import type { Leaf, Opinion, Outcome, Reason } from '../domain/decision.js';
import type { KeptFigures } from '../domain/kept-figures.js';

/** What was decided on an order, by which rules, on which figures. Words of the buyer are in it sealed only. */
@Entity('risk_decisions')
@Unique('uq_risk_decisions_order', ['orderId', 'shopId', 'attempt'])
export class DecisionRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  /** 1, and one more each time a cancelled order was paid again. */
  @IntColumn({ name: 'attempt' }) attempt!: number;
  @CodeColumn({ name: 'outcome' }) outcome!: Outcome;
  @IntColumn({ name: 'level' }) level!: number;
  /** Probability of fraud by the model, in ten thousandths; null while none is trained. */
  @IntColumn({ name: 'score_bp', nullable: true }) scoreBp!: number | null;
  @IdColumn({ name: 'model_id', nullable: true }) modelId!: string | null;
  /** The rule set: everything up to this revision. */
  @MinorColumn({ name: 'rule_revision' }) ruleRevision!: number;
  @JsonColumn({ name: 'reasons' }) reasons!: readonly Reason[];
  /** Rules that fired, with their versions and values. */
  @JsonColumn({ name: 'leaves' }) leaves!: readonly Leaf[];
  /** What the rules compared; from before rules were conditions, some of it only. */
  @JsonColumn({ name: 'features' }) features!: KeptFigures;
  /** The last word: of the rules, or of the person who reviewed. */
  @InstantColumn({ name: 'decided_at' }) decidedAt!: Date;
  @TextColumn({ name: 'decided_by', length: 100 }) decidedBy!: string;
  /** The order's number on its channel, with which its personal fields were sealed; null in older decisions. */
  @TextColumn({ name: 'external_id', nullable: true }) externalId!: string | null;
  /** Keyed hashes of the order's parties; null where it does not tell, and in older decisions. */
  @IdColumn({ name: 'buyer_hash', nullable: true }) buyerHash!: string | null;
  @IdColumn({ name: 'phone_hash', nullable: true }) phoneHash!: string | null;
  @IdColumn({ name: 'address_hash', nullable: true }) addressHash!: string | null;
  /** The order's personal fields as they were judged, sealed; null when it carried none. */
  @LongTextColumn({ name: 'sealed', nullable: true }) sealed!: string | null;
  /** What the models said; null where none was asked. */
  @JsonColumn({ name: 'opinions', nullable: true }) opinions!: readonly Opinion[] | null;
  /** What of the remark spoke for what was found, sealed: bits of the buyer's own words. */
  @LongTextColumn({ name: 'grounds', nullable: true }) grounds!: string | null;
}

/** A flagged decision that waits for a person. */
@Entity('review_queue')
@Index('ix_review_queue_since', ['since', 'decisionId'])
export class ReviewQueueRow {
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'decision_id' }) decisionId!: string;
  @InstantColumn({ name: 'since' }) since!: Date;
}

/** What a person said on a flagged order; labels for later training. */
@Entity('reviews')
@Index('ix_reviews_order', ['orderId'])
export class ReviewRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  @IdColumn({ name: 'decision_id' }) decisionId!: string;
  @CodeColumn({ name: 'verdict' }) verdict!: 'RELEASE' | 'REJECT';
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @TextColumn({ name: 'reviewed_by', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
}
