import type { Config } from '../config/config.js';
import type { Database, Tx } from '../database/database.js';
import { inList } from '../database/in-list.js';

/** A setting that tells how many days something is kept. */
export type RetentionSetting = Extract<keyof Config, `retention${string}Days`>;

/** Rows that a sweep has looked at, and what of them is to be blanked. */
export interface Piece {
  /** Behind the last row; null at the end of the table. */
  readonly place: string | null;
  /** Blanks what is due; null when nothing is. */
  readonly blank: ((tx: Tx) => Promise<void>) | null;
}

/** Goes through a table in the order of its key and blanks what has been kept long enough. */
export interface Sweep {
  readonly name: string;
  readonly setting: RetentionSetting;
  /** Looks at the next rows behind a place; '' is the beginning. */
  next(db: Database, place: string, before: Date, now: Date): Promise<Piece>;
}

/** A sweep that is one condition and one change. Names and conditions are those of the code, never of a caller. */
export interface ColumnSweep {
  readonly table: string;
  /** A unique column. */
  readonly key: string;
  /** The instant its time counts from. */
  readonly after: string;
  /** What else must be true of a row that still holds something. */
  readonly only: string;
  /** `SET …`, or null to remove the row. */
  readonly set: string | null;
  readonly setting: RetentionSetting;
}

// A piece is looked at and blanked in a few milliseconds.
const PIECE = 500;

/** Makes a sweep of a condition and a change. */
export function columnSweep({ table, key, after, only, set, setting }: ColumnSweep): Sweep {
  const isDue = `${after} < ? AND (${only})`;
  const look = `SELECT ${key} AS k, CASE WHEN ${isDue} THEN 1 ELSE 0 END AS due FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${PIECE}`;
  const change = set === null ? `DELETE FROM ${table}` : `UPDATE ${table} SET ${set}`;
  return {
    name: set === null ? table : `${table}.${set.split(' ')[0] ?? ''}`,
    setting,
    next: async (db, place, before) => {
      const rows = (await db.read(tx => tx.query(look, [before, place]))) as { k: string; due: unknown }[];
      const due = rows.filter(row => Number(row.due) === 1).map(row => row.k);
      const { marks, values } = inList(due);
      const sql = `${change} WHERE ${key} IN (${marks}) AND ${isDue}`;
      return {
        place: rows.length < PIECE ? null : (rows.at(-1)?.k ?? null),
        blank: due.length === 0 ? null : async tx => void (await tx.query(sql, [...values, before])),
      };
    },
  };
}
