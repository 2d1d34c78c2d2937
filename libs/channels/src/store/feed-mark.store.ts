import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** How far the events of this service have been taken by their consumers. */
@Injectable()
export class FeedMarkStore {
  /** The last event written so far; null when there is none. */
  async end(tx: Tx): Promise<number | null> {
    const [row] = (await tx.query('SELECT MAX(id) AS id FROM outbox')) as { id: string | number | null }[];
    return row?.id === null || row === undefined ? null : Number(row.id);
  }

  /** Whether that event, and so every one before it, has been confirmed. One that is gone was confirmed long ago. */
  async isTaken(tx: Tx, id: number): Promise<boolean> {
    const [event] = (await tx.query('SELECT position FROM outbox WHERE id = ?', [id])) as {
      position: string | number | null;
    }[];
    if (!event) return true;
    const [mark] = (await tx.query(`SELECT value FROM relay_marks WHERE name = 'published'`)) as {
      value: string | number;
    }[];
    return event.position !== null && Number(mark?.value ?? 0) >= Number(event.position);
  }
}
