import { Injectable } from '@nestjs/common';
import { Clock, Database, type Tx } from '#platform';
import type { Shelf } from '../domain/shelves.js';
import type { StockLevel } from '../domain/stock.js';
import { StockRow } from './stock.row.js';

/** Statements on the counters. */
@Injectable()
export class StockStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  lock(tx: Tx, skuCodes: readonly string[]): Promise<void> {
    return this.db.lockRows(tx, StockRow, 'sku_code', skuCodes);
  }

  levels(tx: Tx, skuCodes: readonly string[]): Promise<StockRow[]> {
    return this.db.findIn(tx, StockRow, 'skuCode', skuCodes);
  }

  /** Makes sure that there is a row to lock; a SKU nobody counted yet begins at zero. */
  async open(tx: Tx, skuCode: string, warehouse: string): Promise<void> {
    await this.db.insertMissing(tx, StockRow, [
      { skuCode, warehouse, onHand: 0, reserved: 0, updatedAt: this.clock.now() },
    ]);
  }

  /** SKU codes after one, in code order. */
  async codesAfter(tx: Tx, after: string, limit: number): Promise<string[]> {
    const sql = 'SELECT DISTINCT sku_code AS code FROM stock WHERE sku_code > ? ORDER BY sku_code LIMIT ?';
    const raw = (await tx.query(sql, [after, limit])) as { code: string }[];
    return raw.map(row => row.code);
  }

  async countCodes(tx: Tx): Promise<number> {
    const [row] = (await tx.query('SELECT COUNT(DISTINCT sku_code) AS n FROM stock')) as { n: number | string }[];
    return Number(row?.n ?? 0);
  }

  /**
   * Adds what a batch changed to the counters, then reads them again: if anybody changed them without the lock, the
   * batch fails as a whole instead of overselling.
   */
  async apply(tx: Tx, shelves: readonly Shelf[]): Promise<void> {
    const updatedAt = this.clock.now();
    const deltas = shelves.map((s): StockRow => ({
      skuCode: s.skuCode,
      warehouse: s.warehouse,
      onHand: s.onHand - s.before.onHand,
      reserved: s.reserved - s.before.reserved,
      updatedAt,
    }));
    // MySQL takes the locks in the order of the rows, so they go in key order like every other lock on stock.
    deltas.sort((a, b) => compare(a.skuCode, b.skuCode) || compare(a.warehouse, b.warehouse));
    await this.db.addToCounters(tx, StockRow, ['skuCode', 'warehouse'], ['onHand', 'reserved'], deltas);
    await this.verify(tx, shelves);
  }

  /** Writes counters that were worked out anew. */
  async overwrite(tx: Tx, levels: readonly StockLevel[]): Promise<void> {
    const updatedAt = this.clock.now();
    const rows = levels.map(({ skuCode, warehouse, onHand, reserved }): StockRow => ({
      skuCode,
      warehouse,
      onHand,
      reserved,
      updatedAt,
    }));
    await this.db.insertMissing(tx, StockRow, rows);
    await this.db.updateRows(tx, StockRow, ['skuCode', 'warehouse'], ['onHand', 'reserved', 'updatedAt'], rows);
  }

  private async verify(tx: Tx, shelves: readonly Shelf[]): Promise<void> {
    // All are asked before the first answers: one after another would cost a turn of the loop each.
    await Promise.all([...portionsOf(shelves)].map(portion => this.verifyPortion(tx, portion)));
  }

  private async verifyPortion(tx: Tx, portion: readonly Shelf[]): Promise<void> {
    const pairs = portion.map(() => '(?, ?)').join(', ');
    const sql = `SELECT COUNT(*) AS n, SUM(on_hand) AS on_hand, SUM(reserved) AS reserved,
      SUM(CASE WHEN reserved < 0 OR reserved > on_hand THEN 1 ELSE 0 END) AS impossible
      FROM stock WHERE (sku_code, warehouse) IN (${this.db.engine === 'mysql' ? pairs : `VALUES ${pairs}`})`;
    const [row] = (await tx.query(
      sql,
      portion.flatMap(s => [s.skuCode, s.warehouse]),
    )) as Record<string, string | number>[];
    const found = [row?.['n'], row?.['on_hand'], row?.['reserved'], row?.['impossible']].map(Number);
    const expected = [portion.length, sum(portion, s => s.onHand), sum(portion, s => s.reserved), 0];
    if (found.some((value, i) => value !== expected[i]))
      throw new Error(`stock of ${portion.length} SKUs was changed without its lock`);
  }
}

/** Few sizes occur, so that prepared statements are found again. */
function* portionsOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length;) {
    const left = items.length - from;
    const size = [256, 64, 16, 4].find(s => s <= left) ?? 1;
    yield items.slice(from, from + size);
    from += size;
  }
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
