import { Injectable } from '@nestjs/common';
import { mayShop, type Money, type Viewer } from '#contracts';
import { Database, toSafeInteger, type Tx } from '#platform';
import { CompensationEntryRow, CompensationRow, CompensationRunRow } from './compensation.row.js';

/** What an incident has cost in one currency so far. */
export interface CompensationTotal {
  /** What buyers are owed: granted, less what was revoked. */
  readonly owed: Money;
  /** How many buyers. */
  readonly buyers: number;
}

/** Statements on compensations; reads are filtered by the viewer's shops. */
@Injectable()
export class CompensationStore {
  constructor(private readonly db: Database) {}

  /** False when the buyer has one for this incident. */
  add(tx: Tx, row: CompensationRow): Promise<boolean> {
    return this.db.insertOnce(tx, CompensationRow, row);
  }

  enter(tx: Tx, rows: readonly CompensationEntryRow[]): Promise<void> {
    return this.db.insertRows(tx, CompensationEntryRow, rows);
  }

  /** A compensation, locked; null when there is none. */
  async locked(tx: Tx, id: string): Promise<CompensationRow | null> {
    await this.db.lockRows(tx, CompensationRow, 'id', [id]);
    const [row] = await this.db.findIn(tx, CompensationRow, 'id', [id]);
    return row ?? null;
  }

  move(tx: Tx, row: CompensationRow): Promise<void> {
    return this.db.updateRows(tx, CompensationRow, ['id'], ['state', 'stateAt', 'reason'], [row]);
  }

  byId(tx: Tx, id: string): Promise<CompensationRow | null> {
    return tx.findOne(CompensationRow, { where: { id } });
  }

  /** What a buyer was given for an incident; null when nothing was. */
  ofBuyer(tx: Tx, incidentId: string, buyerHash: string): Promise<CompensationRow | null> {
    return tx.findOne(CompensationRow, { where: { incidentId, buyerHash } });
  }

  /** Compensations for an incident, the newest first. */
  async page(tx: Tx, viewer: Viewer, incidentId: string, before: string | null, limit: number) {
    if (viewer.shops !== 'ALL' && viewer.shops.length === 0) return [];
    const query = tx.getRepository(CompensationRow).createQueryBuilder('c').where('c.incidentId = :incidentId', {
      incidentId,
    });
    if (viewer.shops !== 'ALL') query.andWhere('c.shopId IN (:...shops)', { shops: viewer.shops });
    if (before !== null) query.andWhere('c.id < :before', { before });
    return query.orderBy('c.id', 'DESC').limit(limit).getMany();
  }

  /** Entries of the ledger, by compensation, the oldest first. */
  async entriesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CompensationEntryRow[]>> {
    const rows = await this.db.findIn(tx, CompensationEntryRow, 'compensationId', ids);
    return Map.groupBy(
      rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
      row => row.compensationId,
    );
  }

  /** What the ledger adds up to, by currency. */
  async totals(tx: Tx, viewer: Viewer, incidentId: string): Promise<CompensationTotal[]> {
    const sql = `SELECT shop_id, currency, SUM(owed_minor) AS owed,
      SUM(CASE WHEN owed_minor > 0 THEN 1 WHEN owed_minor < 0 THEN -1 ELSE 0 END) AS buyers
      FROM compensation_entries WHERE incident_id = ? GROUP BY shop_id, currency`;
    const raw = (await tx.query(sql, [incidentId])) as Record<'shop_id' | 'currency' | 'owed' | 'buyers', unknown>[];
    const mine = raw.filter(row => mayShop(viewer, String(row.shop_id)));
    return [...Map.groupBy(mine, row => String(row.currency))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, rows]) => {
        const sum = (of: 'owed' | 'buyers') => rows.reduce((total, row) => total + toSafeInteger(row[of]), 0);
        return { owed: { minor: toSafeInteger(sum('owed')), currency }, buyers: sum('buyers') };
      });
  }

  addRun(tx: Tx, row: CompensationRunRow): Promise<void> {
    return this.db.insertRows(tx, CompensationRunRow, [row]);
  }

  /** Runs that are not done, the oldest first. */
  openRuns(tx: Tx): Promise<CompensationRunRow[]> {
    return tx
      .getRepository(CompensationRunRow)
      .createQueryBuilder('r')
      .where('r.finishedAt IS NULL')
      .orderBy('r.id')
      .getMany();
  }

  noteRun(tx: Tx, row: CompensationRunRow): Promise<void> {
    const set = ['afterOrderId', 'granted', 'skipped', 'finishedAt'] as const;
    return this.db.updateRows(tx, CompensationRunRow, ['id'], set, [row]);
  }

  /** Runs of incidents, the oldest first. */
  async runsOf(tx: Tx, incidentId: string): Promise<CompensationRunRow[]> {
    const rows = await this.db.findIn(tx, CompensationRunRow, 'incidentId', [incidentId]);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
