import { Injectable } from '@nestjs/common';
import { mayShop, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import { TicketRow } from './ticket.row.js';

/** What a list of tickets is narrowed to. */
export interface TicketFilter {
  readonly kind?: string | null;
  readonly open?: boolean | null;
  readonly shopId?: string | null;
}

/** Statements on tickets. */
@Injectable()
export class TicketStore {
  constructor(private readonly db: Database) {}

  /** Opens those that were never opened; kind and subject together occur once. */
  async open(tx: Tx, tickets: readonly TicketRow[]): Promise<void> {
    const distinct = new Map(tickets.map(ticket => [`${ticket.ticketKind}\0${ticket.subject}`, ticket]));
    await this.db.insertMissing(tx, TicketRow, [...distinct.values()]);
  }

  async byIds(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, TicketRow>> {
    const rows = await this.db.findIn(tx, TicketRow, 'id', ids);
    return new Map(rows.filter(row => mayShop(viewer, row.shopId)).map(row => [row.id, row]));
  }

  async ofSubjects(tx: Tx, viewer: Viewer, subjects: readonly string[]): Promise<readonly TicketRow[]> {
    const rows = await this.db.findIn(tx, TicketRow, 'subject', subjects);
    return rows.filter(row => mayShop(viewer, row.shopId)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** False when it was closed before. */
  async close(tx: Tx, id: string, by: string, reason: string, at: Date): Promise<boolean> {
    const done = await tx
      .getRepository(TicketRow)
      .createQueryBuilder()
      .update()
      .set({ closedAt: at, closedBy: by, closeReason: reason })
      .where('id = :id AND closed_at IS NULL', { id })
      .execute();
    return done.affected === 1;
  }

  /** Closes the tickets of one kind on subjects that need no more attention. */
  async closeOn(
    tx: Tx,
    kind: string,
    subjects: readonly string[],
    by: string,
    reason: string,
    at: Date,
  ): Promise<void> {
    if (subjects.length === 0) return;
    const sql = `UPDATE tickets SET closed_at = ?, closed_by = ?, close_reason = ? WHERE kind = ? AND closed_at IS NULL AND subject IN (${subjects.map(() => '?').join(', ')})`;
    await tx.query(sql, [at, by, reason, kind, ...subjects]);
  }

  /** Tickets a viewer may see, newest first. */
  page(
    tx: Tx,
    viewer: Viewer,
    { kind, open, shopId }: TicketFilter,
    before: string | null,
    limit: number,
  ): Promise<TicketRow[]> {
    const query = tx.getRepository(TicketRow).createQueryBuilder('t').where('1 = 1');
    if (viewer.shops !== 'ALL')
      query.andWhere('t.shopId IN (:...shops)', { shops: viewer.shops.length > 0 ? viewer.shops : [''] });
    if (shopId) query.andWhere('t.shopId = :shopId', { shopId });
    if (kind) query.andWhere('t.ticketKind = :kind', { kind });
    if (open === true) query.andWhere('t.closedAt IS NULL');
    if (open === false) query.andWhere('t.closedAt IS NOT NULL');
    if (before !== null) query.andWhere('t.id < :before', { before });
    return query.orderBy('t.id', 'DESC').limit(limit).getMany();
  }
}
