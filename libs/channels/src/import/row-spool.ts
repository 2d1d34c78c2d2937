import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Row } from '../domain/templates/index.js';

/** A main row with its number in the file. */
export interface NumberedRow {
  readonly no: number;
  readonly row: Row;
}

/**
 * Rows put aside by key while a file is read, so that memory stays small however large the files are. It is a private
 * temporary database: SQLite keeps small ones in memory and puts large ones in a file without a name, gone with the process.
 */
export class RowSpool implements Disposable {
  private readonly db = new DatabaseSync('');
  private readonly inserts = new Map<string, StatementSync>();
  private readonly selects = new Map<string, StatementSync>();
  private open = 0;

  /** Makes a place for the rows of one file. */
  add(place: string): void {
    this.db.exec(`CREATE TABLE "${place}" (no INTEGER PRIMARY KEY, key TEXT NOT NULL, data TEXT NOT NULL)`);
    this.inserts.set(place, this.db.prepare(`INSERT INTO "${place}" (no, key, data) VALUES (?, ?, ?)`));
    this.db.exec('BEGIN');
    this.open += 1;
  }

  put(place: string, no: number, key: string, row: Row): void {
    this.inserts.get(place)?.run(no, key, JSON.stringify(row));
  }

  /** Ends the filling of a place: from now on it can be asked by key. */
  close(place: string): void {
    this.db.exec('COMMIT');
    this.open -= 1;
    this.db.exec(`CREATE INDEX "by_${place}" ON "${place}" (key, no)`);
    this.selects.set(place, this.db.prepare(`SELECT data FROM "${place}" WHERE key = ? ORDER BY no`));
  }

  /** Rows of a place with that key, in the file's order. */
  rows(place: string, key: string): Row[] {
    const found = this.selects.get(place)?.all(key) as { data: string }[] | undefined;
    return (found ?? []).map(({ data }) => JSON.parse(data) as Row);
  }

  /** Groups of rows with the same key, in the order of their first rows. */
  *groups(place: string): Generator<NumberedRow[]> {
    this.db.exec(`CREATE TABLE "first_of_${place}" AS SELECT key, MIN(no) AS first FROM "${place}" GROUP BY key`);
    const ordered = this.db.prepare(
      `SELECT m.key, m.no, m.data FROM "first_of_${place}" g JOIN "${place}" m ON m.key = g.key ORDER BY g.first, m.no`,
    );
    let group: NumberedRow[] = [];
    let key: string | null = null;
    for (const one of ordered.iterate() as IterableIterator<{ key: string; no: number; data: string }>) {
      if (one.key !== key && group.length > 0) {
        yield group;
        group = [];
      }
      key = one.key;
      group.push({ no: one.no, row: JSON.parse(one.data) as Row });
    }
    if (group.length > 0) yield group;
  }

  [Symbol.dispose](): void {
    if (this.open > 0) this.db.exec('ROLLBACK');
    this.db.close();
  }
}
