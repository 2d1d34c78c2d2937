import { Injectable } from '@nestjs/common';
import { HOLD_KINDS, type HoldKind } from '#contracts';
import { Database, toSafeInteger, type Tx } from '#platform';
import { FINISHED } from '../domain/age.js';
import type { Intake } from '../domain/flow-batch.js';
import { holdBit } from '../domain/open-order.js';
import type { StatusCounter, Tally } from '../domain/tally.js';
import { HoldCounterRow, IntakeRow, StatusCounterRow } from './counter.rows.js';
import { inShops, type Shops } from './shops.js';

type PlaceKey = Pick<StatusCounter, 'shopId' | 'channel' | 'status'>;

/** How many orders of a place are AMBER and how many are RED. */
export interface LateCount {
  readonly amber: number;
  readonly red: number;
}

type Raw = Record<string, unknown>;
/** A union has at most 500 members on SQLite. */
const PLACES_AT_ONCE = 100;
const PRUNED_AT_ONCE = 5_000;

/** Counters of the board, and what they are counted from. */
@Injectable()
export class CountersStore {
  constructor(private readonly db: Database) {}

  async add(tx: Tx, tally: Tally, intake: readonly Intake[]): Promise<void> {
    await this.db.addToCounters(
      tx,
      StatusCounterRow,
      ['shopId', 'channel', 'status'],
      ['orders', 'history', 'held'],
      tally.statuses(),
    );
    await this.db.addToCounters(tx, HoldCounterRow, ['shopId', 'kind'], ['blocked', 'pending'], tally.holdKinds());
    await this.db.addToCounters(tx, IntakeRow, ['at', 'shopId'], ['orders'], intake);
  }

  /** Makes the counters what a tally says; answers how many were otherwise. */
  async replace(tx: Tx, tally: Tally): Promise<number> {
    const stored = async <R extends object>(row: new () => R, table: string): Promise<R[]> =>
      this.db.bulk.hydrate(row, (await tx.query(`SELECT * FROM ${table}`)) as Raw[]);
    const statuses = differences<StatusCounterRow>(
      tally.statuses(),
      await stored(StatusCounterRow, 'status_counters'),
      ['shopId', 'channel', 'status'],
      ['orders', 'history', 'held'],
    );
    const holds = differences<HoldCounterRow>(
      tally.holdKinds(),
      await stored(HoldCounterRow, 'hold_counters'),
      ['shopId', 'kind'],
      ['blocked', 'pending'],
    );
    await this.db.addToCounters(
      tx,
      StatusCounterRow,
      ['shopId', 'channel', 'status'],
      ['orders', 'history', 'held'],
      statuses,
    );
    await this.db.addToCounters(tx, HoldCounterRow, ['shopId', 'kind'], ['blocked', 'pending'], holds);
    return statuses.length + holds.length;
  }

  /** How many orders each status of each shop and channel has. */
  async statuses(tx: Tx, shops: Shops): Promise<StatusCounter[]> {
    const of = inShops('shop_id', shops);
    const raw = (await tx.query(`SELECT * FROM status_counters WHERE ${of.sql} AND orders <> 0`, [
      ...of.parameters,
    ])) as Raw[];
    return this.db.bulk.hydrate(StatusCounterRow, raw);
  }

  /** AMBER and RED orders of places, in their order: two ranges of an index a place, so what is not late is never touched. */
  async late(tx: Tx, places: readonly PlaceKey[], now: Date): Promise<LateCount[]> {
    const counts = places.map(() => ({ amber: 0, red: 0 }));
    for (let from = 0; from < places.length; from += PLACES_AT_ONCE) {
      const some = places.slice(from, from + PLACES_AT_ONCE);
      const parameters = some.flatMap(({ shopId, channel, status }) => [
        shopId,
        channel,
        status,
        now,
        shopId,
        channel,
        status,
        now,
      ]);
      const raw = (await tx.query(some.map((_, i) => lateCountSql(from + i)).join(' UNION ALL '), parameters)) as Raw[];
      for (const row of raw) {
        const red = toSafeInteger(row['red']);
        counts[toSafeInteger(row['place'])] = { amber: toSafeInteger(row['late']) - red, red };
      }
    }
    return counts;
  }

  async holds(tx: Tx, shops: Shops): Promise<{ kind: HoldKind; blocked: number; pending: number }[]> {
    const of = inShops('shop_id', shops);
    const raw = (await tx.query(
      `SELECT kind, SUM(blocked) AS blocked, SUM(pending) AS pending FROM hold_counters WHERE ${of.sql} GROUP BY kind`,
      [...of.parameters],
    )) as Raw[];
    return raw.map(row => ({
      kind: row['kind'] as HoldKind,
      blocked: toSafeInteger(row['blocked']),
      pending: toSafeInteger(row['pending']),
    }));
  }

  /** First sights after an instant. */
  async intakeSince(tx: Tx, since: Date, shops: Shops): Promise<number> {
    const of = inShops('shop_id', shops);
    const raw = (await tx.query(
      `SELECT COALESCE(SUM(orders), 0) AS orders FROM intake_seconds WHERE at > ? AND ${of.sql}`,
      [since, ...of.parameters],
    )) as Raw[];
    return toSafeInteger(raw[0]?.['orders'] ?? 0);
  }

  /** Forgets old intake; true when there is more to forget. */
  async forgetIntake(tx: Tx, before: Date): Promise<boolean> {
    const raw = (await tx.query('SELECT at FROM intake_seconds WHERE at < ? ORDER BY at LIMIT ?', [
      before,
      PRUNED_AT_ONCE,
    ])) as Raw[];
    const last = raw.at(-1)?.['at'];
    if (last !== undefined) await tx.query('DELETE FROM intake_seconds WHERE at <= ?', [last]);
    return raw.length === PRUNED_AT_ONCE;
  }

  /**
   * Counters as stored and as the open rows add up to, in one statement, so that all are of the same instant. Finished
   * statuses have no rows and are left out. Grouping by an expression keeps SQLite from walking an index into a table that
   * is larger than its cache (twenty times slower at a million rows, measured).
   */
  async sums(tx: Tx): Promise<Raw[]> {
    const bits = HOLD_KINDS.flatMap(kind => [sumOfBit('blocked_holds', kind), sumOfBit('pending_holds', kind)]);
    const none = bits.map(() => 'NULL');
    return (await tx.query(
      `SELECT 'counted' AS side, CONCAT(shop_id, '') AS shop, channel, status, COUNT(*) AS orders, SUM(history) AS history,
              SUM(history = 0 AND blocked_holds <> 0) AS held, NULL AS kind, NULL AS blocked, NULL AS pending, ${bits.join(', ')}
         FROM open_orders GROUP BY shop, channel, status
       UNION ALL SELECT 'status', shop_id, channel, status, orders, history, held, NULL, NULL, NULL, ${none.join(', ')}
         FROM status_counters WHERE status NOT IN (${FINISHED.map(status => `'${status}'`).join(', ')})
       UNION ALL SELECT 'hold', shop_id, NULL, NULL, NULL, NULL, NULL, kind, blocked, pending, ${none.join(', ')} FROM hold_counters`,
    )) as Raw[];
  }
}

/** What has to be added to the stored counters to make them the wanted ones, in key order. */
function differences<R extends object>(
  wanted: readonly R[],
  stored: readonly R[],
  key: readonly (keyof R)[],
  sums: readonly (keyof R)[],
): R[] {
  const keyOf = (row: R): string => key.map(name => String(row[name])).join('/');
  const found = new Map<string, R>();
  const add = (row: R, by: 1 | -1): void => {
    const before = found.get(keyOf(row));
    const added = sums.map(name => [name, Number(before?.[name] ?? 0) + by * Number(row[name])]);
    found.set(keyOf(row), { ...row, ...(Object.fromEntries(added) as Partial<R>) });
  };
  for (const row of wanted) add(row, 1);
  for (const row of stored) add(row, -1);
  const isWrong = (row: R): boolean => sums.some(name => row[name] !== 0);
  return [...found]
    .filter(([, row]) => isWrong(row))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

const lateCountSql = (place: number): string => {
  const late = (column: string) =>
    `(SELECT COUNT(*) FROM open_orders WHERE shop_id = ? AND channel = ? AND status = ? AND ${column} <= ?)`;
  return `SELECT ${place} AS place, ${late('amber_at')} AS late, ${late('red_at')} AS red`;
};

const sumOfBit = (column: string, kind: HoldKind): string =>
  `SUM(history = 0 AND (${column} & ${holdBit(kind)}) <> 0) AS ${column}_${kind}`;
