import { Injectable } from '@nestjs/common';
import { DAY, Database, firstIdAt, inList, type ErasedOrder, type Tx } from '#platform';
import { WINDOW_DAYS } from '../domain/spend.js';
import { ComplaintRow } from './complaint.row.js';
import { DecisionRow } from './decision.row.js';
import { TicketNoteRow } from './ticket-note.row.js';

/** Statements that take people out of decisions, sums, tickets and complaints. */
@Injectable()
export class PeopleStore {
  constructor(private readonly db: Database) {}

  decisionsOn(tx: Tx, orderIds: readonly string[]): Promise<DecisionRow[]> {
    return this.db.findIn(tx, DecisionRow, 'orderId', orderIds);
  }

  /** Leaves of decisions what was decided, by which rules, on which figures. */
  async forgetDecisions(tx: Tx, orderIds: readonly string[]): Promise<void> {
    const { marks, values } = inList(orderIds);
    await tx.query(
      `UPDATE risk_decisions SET sealed = NULL, grounds = NULL, buyer_hash = NULL, phone_hash = NULL, address_hash = NULL WHERE order_id IN (${marks})`,
      [...values],
    );
  }

  async forgetTraces(tx: Tx, orderIds: readonly string[]): Promise<void> {
    const { marks, values } = inList(orderIds);
    await tx.query(`DELETE FROM order_traces WHERE order_id IN (${marks})`, [...values]);
  }

  /** Removes the daily sums of buyers of whom no decision is left that could look back on them. */
  async forgetSpend(tx: Tx, buyers: readonly string[], now: Date): Promise<void> {
    if (buyers.length === 0) return;
    const { marks, values } = inList(buyers);
    const since = firstIdAt('dec', new Date(now.getTime() - 2 * WINDOW_DAYS * DAY));
    const raw = (await tx.query(
      `SELECT DISTINCT buyer_hash AS h FROM risk_decisions WHERE id > ? AND buyer_hash IN (${marks})`,
      [since, ...values],
    )) as { h: string }[];
    const known = new Set(raw.map(row => row.h));
    for (const buyer of buyers.filter(hash => !known.has(hash)))
      await tx.query('DELETE FROM spend_days WHERE subject = ?', [buyer]);
  }

  /** Ids of the complaints that name these orders by their number. */
  async complaintsAbout(
    tx: Tx,
    orders: readonly Pick<ErasedOrder, 'shopId' | 'externalId'>[],
  ): Promise<readonly string[]> {
    const { marks, values } = inList(orders.map(order => order.externalId));
    const raw = (await tx.query(`SELECT id, shop_id, order_number FROM complaints WHERE order_number IN (${marks})`, [
      ...values,
    ])) as Record<string, unknown>[];
    const named = new Set(orders.map(({ shopId, externalId }) => `${shopId}/${externalId}`));
    const rows = this.db.bulk.hydrate(ComplaintRow, raw);
    return rows.filter(row => named.has(`${row.shopId}/${row.orderNumber ?? ''}`)).map(row => row.id);
  }

  /** Tickets about these subjects, and those they were merged into. */
  async ticketsAbout(tx: Tx, subjects: readonly string[]): Promise<readonly string[]> {
    const { marks, values } = inList(subjects);
    const raw = (await tx.query(`SELECT id, root_id AS root FROM tickets WHERE subject IN (${marks})`, [
      ...values,
    ])) as { id: string; root: string }[];
    return [...new Set(raw.flatMap(({ id, root }) => [id, root]))];
  }

  /** Notes on these tickets, and these complaints. */
  async wordsOf(
    tx: Tx,
    tickets: readonly string[],
    complaints: readonly string[],
  ): Promise<{ readonly notes: readonly TicketNoteRow[]; readonly rows: readonly ComplaintRow[] }> {
    const notes = await this.db.findIn(tx, TicketNoteRow, 'ticketId', tickets);
    return { notes, rows: await this.db.findIn(tx, ComplaintRow, 'id', complaints) };
  }

  async forgetWords(tx: Tx, tickets: readonly string[], complaints: readonly string[]): Promise<void> {
    if (tickets.length > 0) {
      const { marks, values } = inList(tickets);
      await tx.query(`UPDATE ticket_notes SET sealed = '' WHERE ticket_id IN (${marks})`, [...values]);
    }
    if (complaints.length === 0) return;
    const { marks, values } = inList(complaints);
    await tx.query(`UPDATE complaints SET sealed = '' WHERE id IN (${marks})`, [...values]);
  }

  /** Ids of the sets that were uploaded to train on. */
  async trainingSets(tx: Tx): Promise<readonly string[]> {
    const raw = (await tx.query('SELECT DISTINCT set_id AS id FROM training_set_parts')) as { id: string }[];
    return raw.map(row => row.id);
  }
}
