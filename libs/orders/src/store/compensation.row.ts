import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { Compensation, CompensationKind, CompensationState } from '../domain/compensation.js';

/** What a buyer is given for an incident. One a buyer and incident: the database sees to it. */
@Entity('compensations')
@Unique('uq_compensations_buyer', ['incidentId', 'buyerHash'])
@Index('ix_compensations_buyer', ['buyerHash'])
@Index('ix_compensations_order', ['orderId'])
export class CompensationRow implements Compensation {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id' }) shopId!: string;
  @IdColumn({ name: 'incident_id' }) incidentId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  @IdColumn({ name: 'buyer_hash' }) buyerHash!: string;
  @CodeColumn({ name: 'kind' }) compensationKind!: CompensationKind;
  @MinorColumn({ name: 'amount_minor' }) amountMinor!: number;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @CodeColumn({ name: 'state' }) state!: CompensationState;
  @TextColumn({ name: 'reason', length: 200 }) reason!: string;
  @TextColumn({ name: 'proposed_by', length: 100 }) proposedBy!: string;
  @InstantColumn({ name: 'proposed_at' }) proposedAt!: Date;
  @InstantColumn({ name: 'state_at' }) stateAt!: Date;
}

/** An entry of the ledger of compensations: added, never changed. Its amounts add up to what buyers are owed. */
@Entity('compensation_entries')
@Index('ix_compensation_entries_incident', ['incidentId', 'shopId'])
@Index('ix_compensation_entries_compensation', ['compensationId', 'id'])
export class CompensationEntryRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'compensation_id' }) compensationId!: string;
  @IdColumn({ name: 'incident_id' }) incidentId!: string;
  @IdColumn({ name: 'shop_id' }) shopId!: string;
  /** The state it came into. */
  @CodeColumn({ name: 'state' }) state!: CompensationState;
  @MinorColumn({ name: 'owed_minor' }) owedMinor!: number;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @TextColumn({ name: 'done_by', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  @TextColumn({ name: 'reason', length: 200 }) reason!: string;
}

/** A grant to every buyer of an incident: how far it has come. */
@Entity('compensation_runs')
@Index('ix_compensation_runs_incident', ['incidentId'])
@Index('ix_compensation_runs_finished', ['finishedAt'])
export class CompensationRunRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'incident_id' }) incidentId!: string;
  @CodeColumn({ name: 'kind' }) compensationKind!: CompensationKind;
  @MinorColumn({ name: 'amount_minor' }) amountMinor!: number;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @TextColumn({ name: 'reason', length: 200 }) reason!: string;
  @TextColumn({ name: 'started_by', length: 100 }) startedBy!: string;
  @InstantColumn({ name: 'started_at' }) startedAt!: Date;
  @InstantColumn({ name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  /** The last order that was looked at; empty: none yet. */
  @IdColumn({ name: 'after_order_id' }) afterOrderId!: string;
  @IntColumn({ name: 'granted' }) granted!: number;
  /** Orders whose buyer has one already, or is not known. */
  @IntColumn({ name: 'skipped' }) skipped!: number;
}
