import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '#platform';

/** Something somebody did or looked at that must be answerable for. Rows are added and never changed. */
@Entity('audit_log')
@Index('ix_audit_log_actor', ['actor', 'id'])
@Index('ix_audit_log_subject', ['subject', 'id'])
export class AuditRow {
  /** In the order of their time. */
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  @TextColumn({ name: 'actor', length: 100 }) actor!: string;
  @IdColumn({ name: 'action' }) action!: string;
  @TextColumn({ name: 'subject' }) subject!: string;
  /** What belongs to it, without personal data and without secrets. */
  @JsonColumn({ name: 'facts' }) facts!: Readonly<Record<string, string>>;
}
