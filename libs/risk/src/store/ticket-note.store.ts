import { Injectable } from '@nestjs/common';
import { mayShop, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import { TicketNoteRow } from './ticket-note.row.js';

/** Statements on notes. */
@Injectable()
export class TicketNoteStore {
  constructor(private readonly db: Database) {}

  add(tx: Tx, notes: readonly TicketNoteRow[]): Promise<void> {
    return this.db.insertRows(tx, TicketNoteRow, notes);
  }

  /** Notes on tickets, the oldest first. */
  async on(tx: Tx, viewer: Viewer, ticketIds: readonly string[]): Promise<readonly TicketNoteRow[]> {
    const rows = await this.db.findIn(tx, TicketNoteRow, 'ticketId', ticketIds);
    return rows.filter(row => mayShop(viewer, row.shopId)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
