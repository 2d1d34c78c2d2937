import type { Database } from '../database/database.js';
import { behindKey } from '../database/behind-key.js';
import { withoutPeople } from './event-people.js';
import type { Piece, Sweep } from './sweep.js';

const PIECE = 200;

interface Table {
  readonly name: string;
  /** Columns of the key, in its order. */
  readonly key: readonly string[];
  readonly after: string;
}

/** Takes people out of events that wait for long; the events themselves stay, since others wait for their turn behind them. */
const bodySweep = ({ name, key, after }: Table): Sweep => {
  const columns = key.join(', ');
  const { sql: behind, placeOf } = behindKey(key);
  const look = (isFirst: boolean) =>
    `SELECT ${columns}, body, CASE WHEN ${after} < ? THEN 1 ELSE 0 END AS due FROM ${name} ${isFirst ? '' : `WHERE ${behind}`} ORDER BY ${columns} LIMIT ${PIECE}`;
  const change = `UPDATE ${name} SET body = ? WHERE ${key.map(column => `${column} = ?`).join(' AND ')}`;
  return {
    name,
    setting: 'retentionQuarantineDays',
    next: async (db: Database, place: string, before: Date): Promise<Piece> => {
      const from = place === '' ? [] : placeOf(JSON.parse(place) as (string | number)[]);
      const rows = (await db.read(tx => tx.query(look(place === ''), [before, ...from]))) as Record<string, unknown>[];
      const due = rows.flatMap(row => {
        const left = Number(row['due']) === 1 ? overdue(String(row['body'])) : null;
        return left === null ? [] : [[left, ...key.map(column => row[column])]];
      });
      const last = rows.length < PIECE ? undefined : rows.at(-1);
      return {
        place: last ? JSON.stringify(key.map(column => last[column])) : null,
        blank:
          due.length === 0
            ? null
            : async tx => {
                for (const parameters of due) await tx.query(change, parameters);
              },
      };
    },
  };
};

/** A request to erase keeps the phones it is to be done by: once it is applied they go with the work. */
const overdue = (body: string): string | null => (isRequest(body) ? null : withoutPeople(body));

const isRequest = (body: string): boolean => (JSON.parse(body) as { type?: unknown }).type === 'erasure.requested';

/** Sweeps over the tables that every database has. */
export const EVENT_SWEEPS: readonly Sweep[] = [
  bodySweep({ name: 'inbox_parked', key: ['stream', 'seq'], after: 'parked_at' }),
  bodySweep({ name: 'inbox_quarantine', key: ['event_id'], after: 'at' }),
];
