import type { Sweep } from '#platform';
import { OPEN_STATUSES } from '../domain/status-machine.js';
import { PeopleStore } from './people.store.js';

const PIECE = 200;
const OPEN = OPEN_STATUSES.map(status => `'${status}'`).join(', ');
const LOOK = `SELECT id, CASE WHEN erased_at IS NULL AND status_at < ? AND (history = 1 OR status NOT IN (${OPEN})) THEN 1 ELSE 0 END AS due
  FROM orders WHERE id > ? ORDER BY id LIMIT ${PIECE}`;

/** Takes people out of orders that left or ended long ago. Reports that come later bring none back. */
export const PEOPLE_SWEEP: Sweep = {
  name: 'orders.people',
  setting: 'retentionOrderDays',
  next: async (db, place, before, now) => {
    const rows = (await db.read(tx => tx.query(LOOK, [before, place]))) as { id: string; due: unknown }[];
    const due = rows.filter(row => Number(row.due) === 1).map(row => row.id);
    return {
      place: rows.length < PIECE ? null : (rows.at(-1)?.id ?? null),
      blank: due.length === 0 ? null : tx => new PeopleStore(db).forget(tx, due, now),
    };
  },
};
