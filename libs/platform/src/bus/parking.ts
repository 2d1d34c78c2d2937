import type { DomainEvent } from '#contracts';
import type { Database, Tx } from '../database/database.js';
import { streamOf } from './quarantine.js';
import { InboxParkedRow } from './rows.js';

/** An event that waits for its predecessor. */
export interface Parked {
  readonly event: DomainEvent;
  /** Given up by a person while it waited: when its turn comes it is passed over. */
  readonly discarded: boolean;
}

// Databases whose parking is known to hold nothing, so that nobody has to look; only SQLite's, which no other process fills.
const EMPTY = new WeakSet<Database>();

/** Events that came before their predecessor, in the database of the consumer. */
export class Parking {
  constructor(private readonly db: Database) {}

  async put(tx: Tx, events: readonly DomainEvent[], parkedAt: Date, as?: 'discarded'): Promise<void> {
    const rows = events.map((event): InboxParkedRow => {
      const body = JSON.stringify(as ? { ...event, discarded: true } : event);
      return { stream: streamOf(event), seq: event.seq, parkedAt, body };
    });
    if (rows.length > 0) EMPTY.delete(this.db);
    await this.db.insertMissing(tx, InboxParkedRow, rows);
  }

  async of(tx: Tx, streams: ReadonlySet<string>): Promise<Parked[]> {
    if (EMPTY.has(this.db)) return [];
    const rows = await this.db.findIn(tx, InboxParkedRow, 'stream', [...streams]);
    if (this.db.engine === 'sqlite' && rows.length === 0 && (await this.holdsNothing(tx))) EMPTY.add(this.db);
    return rows.map(row => parkedFrom(row.body));
  }

  private async holdsNothing(tx: Tx): Promise<boolean> {
    return ((await tx.query('SELECT 1 FROM inbox_parked LIMIT 1')) as unknown[]).length === 0;
  }

  async at(tx: Tx, stream: string, seq: number): Promise<Parked | null> {
    const sql = 'SELECT body FROM inbox_parked WHERE stream = ? AND seq = ?';
    const rows = (await tx.query(sql, [stream, seq])) as { readonly body: string }[];
    return rows[0] ? parkedFrom(rows[0].body) : null;
  }

  /** Forgets what is no longer waited for: everything of a stream up to a number. */
  async clear(tx: Tx, upTo: ReadonlyMap<string, number>): Promise<void> {
    for (const [stream, seq] of upTo)
      await tx.query('DELETE FROM inbox_parked WHERE stream = ? AND seq <= ?', [stream, seq]);
  }

  async remove(tx: Tx, stream: string, seq: number): Promise<void> {
    await tx.delete(InboxParkedRow, { stream, seq });
  }
}

function parkedFrom(body: string): Parked {
  const event = JSON.parse(body) as DomainEvent & { readonly discarded?: boolean };
  return { event, discarded: event.discarded === true };
}
