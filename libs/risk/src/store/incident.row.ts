import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '#platform';
import type { Incident, IncidentActKind, IncidentKind, IncidentState, Region } from '../domain/incident.js';
import type { Severity } from '../domain/ticket.js';

/** Trouble that concerns many orders. It belongs to the house, not to a shop. */
@Entity('incidents')
@Index('ix_incidents_state', ['state', 'id'])
export class IncidentRow implements Incident {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @CodeColumn({ name: 'kind' }) incidentKind!: IncidentKind;
  @TextColumn({ name: 'title', length: 200 }) title!: string;
  @CodeColumn({ name: 'severity' }) severity!: Severity;
  @JsonColumn({ name: 'regions' }) regions!: readonly Region[];
  @JsonColumn({ name: 'shop_ids' }) shopIds!: readonly string[];
  @CodeColumn({ name: 'state' }) state!: IncidentState;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @TextColumn({ name: 'opened_by', length: 100 }) openedBy!: string;
  @InstantColumn({ name: 'opened_at' }) openedAt!: Date;
  @InstantColumn({ name: 'state_at' }) stateAt!: Date;
}

/** Something to be done about an incident. */
@Entity('incident_tasks')
@Index('ix_incident_tasks_incident', ['incidentId', 'id'])
export class IncidentTaskRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'incident_id' }) incidentId!: string;
  @TextColumn({ name: 'text', length: 500 }) text!: string;
  /** Null: whoever comes first. */
  @TextColumn({ name: 'assignee', nullable: true, length: 100 }) assignee!: string | null;
  @InstantColumn({ name: 'due_at', nullable: true }) dueAt!: Date | null;
  @TextColumn({ name: 'added_by', length: 100 }) addedBy!: string;
  @InstantColumn({ name: 'added_at' }) addedAt!: Date;
  @TextColumn({ name: 'done_by', nullable: true, length: 100 }) doneBy!: string | null;
  @InstantColumn({ name: 'done_at', nullable: true }) doneAt!: Date | null;
}

/** A document kept elsewhere that an incident points to. */
@Entity('incident_documents')
@Index('ix_incident_documents_incident', ['incidentId', 'id'])
export class IncidentDocumentRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'incident_id' }) incidentId!: string;
  @TextColumn({ name: 'name', length: 200 }) name!: string;
  /** An https address, or an id in another system. */
  @TextColumn({ name: 'reference', length: 1000 }) reference!: string;
  @TextColumn({ name: 'added_by', length: 100 }) addedBy!: string;
  @InstantColumn({ name: 'added_at' }) addedAt!: Date;
}

/** An entry of an incident's timeline: added, never changed. */
@Entity('incident_acts')
@Index('ix_incident_acts_incident', ['incidentId', 'id'])
export class IncidentActRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'incident_id' }) incidentId!: string;
  @CodeColumn({ name: 'act' }) act!: IncidentActKind;
  @TextColumn({ name: 'done_by', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  @TextColumn({ name: 'detail', length: 500 }) detail!: string;
}
