import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from '#platform';
import type { Label, LabelSource } from '../domain/label-set.js';

/** What a person said of the words of a buyer. The words are sealed, for this shop and this label. */
@Entity('risk_labels')
@Index('ix_risk_labels_at', ['at'])
@Index('ix_risk_labels_subject', ['subject'])
export class LabelRow implements Label {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  /** The order or complaint the words belong to. */
  @IdColumn({ name: 'subject' }) subject!: string;
  @TextColumn({ name: 'label', length: 64 }) label!: string;
  @CodeColumn({ name: 'source' }) source!: LabelSource;
  @TextColumn({ name: 'labelled_by', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  /** Keyed, of the folded words: the same words are known without being opened. */
  @IdColumn({ name: 'text_hash' }) textHash!: string;
  @IdColumn({ name: 'buyer_hash', nullable: true }) buyerHash!: string | null;
  @LongTextColumn({ name: 'sealed' }) sealed!: string;
}
