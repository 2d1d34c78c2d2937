import { Injectable } from '@nestjs/common';
import { mayShop, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import { ComplaintRow } from './complaint.row.js';

/** Statements on complaints. */
@Injectable()
export class ComplaintStore {
  constructor(private readonly db: Database) {}

  /** Adds those that were never taken; shop, source and id there occur once. Tells the ids of those that were added. */
  async add(tx: Tx, rows: readonly ComplaintRow[]): Promise<ReadonlySet<string>> {
    await this.db.insertMissing(tx, ComplaintRow, rows);
    const there = await this.db.findIn(
      tx,
      ComplaintRow,
      'id',
      rows.map(row => row.id),
    );
    return new Set(there.map(row => row.id));
  }

  async byIds(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<readonly ComplaintRow[]> {
    const rows = await this.db.findIn(tx, ComplaintRow, 'id', ids);
    return rows.filter(row => mayShop(viewer, row.shopId));
  }
}
