import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import type { IncidentState } from '../domain/incident.js';
import { IncidentActRow, IncidentDocumentRow, IncidentRow, IncidentTaskRow } from './incident.row.js';

/** Statements on incidents. They are of all shops, so whoever sees some shops only is shown none. */
@Injectable()
export class IncidentStore {
  constructor(private readonly db: Database) {}

  /** Incidents by id that the viewer may see. */
  async byIds(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, IncidentRow>> {
    if (viewer.shops !== 'ALL') return new Map();
    const rows = await this.db.findIn(tx, IncidentRow, 'id', ids);
    return new Map(rows.map(row => [row.id, row]));
  }

  /** An incident locked for this transaction; null when there is none. */
  async locked(tx: Tx, id: string): Promise<IncidentRow | null> {
    await this.db.lockRows(tx, IncidentRow, 'id', [id]);
    const [row] = await this.db.findIn(tx, IncidentRow, 'id', [id]);
    return row ?? null;
  }

  /** The newest first. */
  async page(tx: Tx, viewer: Viewer, state: IncidentState | null, before: string | null, limit: number) {
    if (viewer.shops !== 'ALL') return [];
    const query = tx.getRepository(IncidentRow).createQueryBuilder('i').where('1 = 1');
    if (state !== null) query.andWhere('i.state = :state', { state });
    if (before !== null) query.andWhere('i.id < :before', { before });
    return query.orderBy('i.id', 'DESC').limit(limit).getMany();
  }

  add(tx: Tx, row: IncidentRow): Promise<void> {
    return this.db.insertRows(tx, IncidentRow, [row]);
  }

  move(tx: Tx, row: IncidentRow): Promise<void> {
    return this.db.updateRows(tx, IncidentRow, ['id'], ['state', 'reason', 'stateAt'], [row]);
  }

  addTask(tx: Tx, row: IncidentTaskRow): Promise<void> {
    return this.db.insertRows(tx, IncidentTaskRow, [row]);
  }

  addDocument(tx: Tx, row: IncidentDocumentRow): Promise<void> {
    return this.db.insertRows(tx, IncidentDocumentRow, [row]);
  }

  /** An entry of the timeline. */
  note(tx: Tx, row: IncidentActRow): Promise<void> {
    return this.db.insertRows(tx, IncidentActRow, [row]);
  }

  /** Tasks of incidents, by incident, the oldest first. */
  async tasksOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, IncidentTaskRow[]>> {
    return byIncident(await this.db.findIn(tx, IncidentTaskRow, 'incidentId', ids));
  }

  /** Documents of incidents, by incident, the oldest first. */
  async documentsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, IncidentDocumentRow[]>> {
    return byIncident(await this.db.findIn(tx, IncidentDocumentRow, 'incidentId', ids));
  }

  task(tx: Tx, id: string): Promise<IncidentTaskRow | null> {
    return tx.getRepository(IncidentTaskRow).findOne({ where: { id } });
  }

  /** False when it was done before. */
  async finish(tx: Tx, id: string, by: string, at: Date): Promise<boolean> {
    const result = await tx
      .getRepository(IncidentTaskRow)
      .createQueryBuilder()
      .update()
      .set({ doneBy: by, doneAt: at })
      .where('id = :id AND doneAt IS NULL', { id })
      .execute();
    return result.affected === 1;
  }

  /** A part of an incident's timeline, the oldest first. */
  timeline(tx: Tx, incidentId: string, after: string | null, limit: number): Promise<IncidentActRow[]> {
    const query = tx.getRepository(IncidentActRow).createQueryBuilder('a').where('a.incidentId = :incidentId', {
      incidentId,
    });
    if (after !== null) query.andWhere('a.id > :after', { after });
    return query.orderBy('a.id').limit(limit).getMany();
  }
}

function byIncident<R extends { readonly id: string; readonly incidentId: string }>(
  rows: readonly R[],
): ReadonlyMap<string, R[]> {
  return Map.groupBy(
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
    row => row.incidentId,
  );
}
