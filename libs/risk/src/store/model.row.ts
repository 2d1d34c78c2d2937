import { Entity, Index } from 'typeorm';
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
import type { ModelCard } from '../domain/classifier/model-card.js';
import type { ModelKind, ModelMove, ModelState } from '../domain/model-state.js';
import type { LabelSource } from '../domain/label-set.js';
import type { TrainingOrder } from '../training/train-file.js';

/** A trained model without its bytes; rows are added and never changed. */
@Entity('risk_models')
export class ModelRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @CodeColumn({ name: 'kind' }) modelKind!: ModelKind;
  @TextColumn({ name: 'name', length: 100 }) name!: string;
  @JsonColumn({ name: 'card' }) card!: ModelCard;
  @IntColumn({ name: 'bytes' }) bytes!: number;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
}

/** A piece of the file of a model, in base64. */
@Entity('risk_model_parts')
export class ModelPartRow {
  @IdColumn({ name: 'model_id', primary: true }) modelId!: string;
  @IntColumn({ name: 'part', primary: true }) part!: number;
  @LongTextColumn({ name: 'content' }) content!: string;
}

/** One state a model was put in; rows are added and never changed. */
@Entity('risk_model_moves')
export class ModelMoveRow implements ModelMove {
  /** Counts up over all models. */
  @MinorColumn({ name: 'revision', primary: true }) revision!: number;
  @IdColumn({ name: 'model_id' }) modelId!: string;
  @CodeColumn({ name: 'kind' }) kind!: ModelKind;
  @CodeColumn({ name: 'state' }) state!: ModelState;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
}

/** A training that goes on from a model, with what people have labelled. */
export interface Retraining {
  readonly parent: string;
  /** The uploaded set of the file it is trained on again; null for the rows of the model that ships. */
  readonly baseSet: string | null;
  readonly sources: readonly LabelSource[];
}

export type TrainingStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/** A training that was asked for, and how far it is. */
@Entity('risk_trainings')
@Index('ix_risk_trainings_status', ['status'])
export class TrainingRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'set_id' }) setId!: string;
  @CodeColumn({ name: 'kind' }) modelKind!: ModelKind;
  @TextColumn({ name: 'name', length: 100 }) name!: string;
  @JsonColumn({ name: 'asked' }) asked!: Pick<TrainingOrder, 'mapping' | 'request'> & {
    readonly retraining?: Retraining;
  };
  @CodeColumn({ name: 'status' }) status!: TrainingStatus;
  @IntColumn({ name: 'progress_percent' }) progressPercent!: number;
  @JsonColumn({ name: 'faults' }) faults!: readonly string[];
  @IdColumn({ name: 'model_id', nullable: true }) modelId!: string | null;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  /** Last sign of life of who is at it: one that has been silent for long was cut off. */
  @InstantColumn({ name: 'beat_at' }) beatAt!: Date;
  @InstantColumn({ name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}

/** A slice of an uploaded set, sealed: remarks of buyers are personal. */
@Entity('training_set_parts')
@Index('ix_training_set_parts_at', ['at'])
export class TrainingPartRow {
  @IdColumn({ name: 'set_id', primary: true }) setId!: string;
  @IntColumn({ name: 'part', primary: true }) part!: number;
  @LongTextColumn({ name: 'sealed' }) sealed!: string;
  @IntColumn({ name: 'bytes' }) bytes!: number;
  /** Keyed, so that a slice sent again is known without being opened. */
  @IdColumn({ name: 'hash' }) hash!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
}
