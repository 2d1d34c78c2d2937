import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { AuditRow } from './audit.row.js';

/** What a list of the audit log is narrowed to. */
export interface AuditFilter {
  readonly actor?: string | null;
  readonly action?: string | null;
  readonly subject?: string | null;
}

/** Statements on the audit log. */
@Injectable()
export class AuditStore {
  constructor(private readonly db: Database) {}

  async add(tx: Tx, rows: readonly AuditRow[]): Promise<void> {
    await this.db.insertRows(tx, AuditRow, rows);
  }

  /** Entries, newest first. */
  page(tx: Tx, { actor, action, subject }: AuditFilter, before: string | null, limit: number): Promise<AuditRow[]> {
    const query = tx.getRepository(AuditRow).createQueryBuilder('a').where('1 = 1');
    if (actor) query.andWhere('a.actor = :actor', { actor });
    if (action) query.andWhere('a.action = :action', { action });
    if (subject) query.andWhere('a.subject = :subject', { subject });
    if (before !== null) query.andWhere('a.id < :before', { before });
    return query.orderBy('a.id', 'DESC').limit(limit).getMany();
  }
}
