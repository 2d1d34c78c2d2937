import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { mayShop, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import type { Severity } from '../domain/ticket.js';
import { TicketActRow, TicketRow } from './ticket.row.js';

/** What a list of tickets is narrowed to. */
export interface TicketFilter {
  readonly kind?: string | null;
  readonly open?: boolean | null;
  readonly shopId?: string | null;
  readonly class?: string | null;
  readonly skill?: string | null;
  readonly severity?: Severity | null;
  readonly assignee?: string | null;
  readonly unassigned?: boolean | null;
  readonly overdue?: boolean | null;
}

/** Where a list by due instants goes on. */
export type DueKey = readonly [due: Date, id: string];

/** Members that change while a ticket is worked on. */
const WORKED_ON = [
  'rootId',
  'respondBy',
  'resolveBy',
  'dueAt',
  'alarmAt',
  'respondedAt',
  'responseMs',
  'assignee',
  'handedBackBy',
  'settledAt',
  'closedAt',
  'closedBy',
  'closeCode',
  'closeReason',
  'closedOn',
  'handlingMs',
  'reopened',
] as const;

const PLAIN = {
  kind: 'ticketKind',
  shopId: 'shopId',
  class: 'classKey',
  skill: 'skill',
  severity: 'severity',
  assignee: 'assignee',
} as const;

/** Statements on tickets and their history. */
@Injectable()
export class TicketStore {
  constructor(private readonly db: Database) {}

  /** Adds those that are new; kind and subject together occur once. Tells which were added. */
  async add(tx: Tx, tickets: readonly TicketRow[]): Promise<readonly TicketRow[]> {
    await this.db.insertMissing(tx, TicketRow, tickets);
    const there = await this.db.findIn(
      tx,
      TicketRow,
      'id',
      tickets.map(ticket => ticket.id),
    );
    const added = new Set(there.map(ticket => ticket.id));
    return tickets.filter(ticket => added.has(ticket.id));
  }

  /** Writes what was done to tickets; they must be locked. */
  save(tx: Tx, tickets: readonly TicketRow[]): Promise<void> {
    return this.db.updateRows(tx, TicketRow, ['id', 'shopId'], WORKED_ON, tickets);
  }

  note(tx: Tx, acts: readonly TicketActRow[]): Promise<void> {
    return this.db.insertRows(tx, TicketActRow, acts);
  }

  /** Tickets whose rows nobody else changes until the end of the transaction. */
  async locked(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TicketRow>> {
    await this.db.lockRows(tx, TicketRow, 'id', ids);
    return new Map((await this.db.findIn(tx, TicketRow, 'id', ids)).map(row => [row.id, row]));
  }

  about(tx: Tx, subjects: readonly string[]): Promise<readonly TicketRow[]> {
    return this.db.findIn(tx, TicketRow, 'subject', subjects);
  }

  async byIds(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, TicketRow>> {
    const rows = await this.db.findIn(tx, TicketRow, 'id', ids);
    return new Map(rows.filter(row => mayShop(viewer, row.shopId)).map(row => [row.id, row]));
  }

  /** Tickets on subjects, the oldest first. */
  async ofSubjects(tx: Tx, viewer: Viewer, subjects: readonly string[]): Promise<readonly TicketRow[]> {
    const rows = await this.db.findIn(tx, TicketRow, 'subject', subjects);
    return rows.filter(row => mayShop(viewer, row.shopId)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Tickets with all that were merged into them, the oldest first. */
  async families(tx: Tx, rootIds: readonly string[]): Promise<readonly TicketRow[]> {
    const rows = await this.db.findIn(tx, TicketRow, 'rootId', rootIds);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async actsOf(tx: Tx, ticketIds: readonly string[]): Promise<readonly TicketActRow[]> {
    const rows = await this.db.findIn(tx, TicketActRow, 'ticketId', ticketIds);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Tickets a viewer may see, newest first. */
  newest(tx: Tx, viewer: Viewer, filter: TicketFilter, now: Date, before: string | null, limit: number) {
    const query = filtered(tx, viewer, filter, now);
    if (before !== null) query.andWhere('t.id < :before', { before });
    return query.orderBy('t.id', 'DESC').limit(limit).getMany();
  }

  /** Open tickets a viewer may see, what is overdue longest first. */
  byDue(tx: Tx, viewer: Viewer, filter: TicketFilter, now: Date, after: DueKey | null, limit: number) {
    const query = filtered(tx, viewer, { ...filter, open: true }, now);
    return dueAfter(query, after).limit(limit).getMany();
  }

  /** Open tickets whose alarm is due. */
  async ringing(tx: Tx, now: Date, limit: number): Promise<readonly string[]> {
    const rows = await tx
      .getRepository(TicketRow)
      .createQueryBuilder('t')
      .where('t.alarmAt <= :now', { now })
      .orderBy('t.alarmAt')
      .addOrderBy('t.id')
      .limit(limit)
      .getMany();
    return rows.map(row => row.id);
  }

  /** Open tickets that nobody has, what is due first first. */
  async waiting(tx: Tx, skills: readonly string[], after: DueKey | null, limit: number): Promise<TicketRow[]> {
    if (skills.length === 0) return [];
    const query = tx
      .getRepository(TicketRow)
      .createQueryBuilder('t')
      .where('t.closedAt IS NULL AND t.assignee IS NULL AND t.skill IN (:...skills)', { skills });
    return dueAfter(query, after).limit(limit).getMany();
  }

  /** How many open tickets each agent has. */
  async loads(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (names.length === 0) return new Map();
    const sql = `SELECT assignee, COUNT(*) AS n FROM tickets WHERE closed_at IS NULL AND assignee IN (${names.map(() => '?').join(', ')}) GROUP BY assignee`;
    const rows = (await tx.query(sql, [...names])) as { assignee: string; n: number | string }[];
    return new Map(rows.map(({ assignee, n }) => [assignee, Number(n)]));
  }
}

function dueAfter(query: SelectQueryBuilder<TicketRow>, after: DueKey | null): SelectQueryBuilder<TicketRow> {
  if (after)
    query.andWhere('(t.dueAt > :due OR (t.dueAt = :due AND t.id > :after))', { due: after[0], after: after[1] });
  return query.orderBy('t.dueAt').addOrderBy('t.id');
}

function filtered(tx: Tx, viewer: Viewer, filter: TicketFilter, now: Date) {
  const query = tx.getRepository(TicketRow).createQueryBuilder('t').where('1 = 1');
  if (viewer.shops !== 'ALL')
    query.andWhere('t.shopId IN (:...shops)', { shops: viewer.shops.length > 0 ? viewer.shops : [''] });
  for (const [name, property] of Object.entries(PLAIN)) {
    const value = filter[name as keyof typeof PLAIN];
    if (value) query.andWhere(`t.${property} = :${name}`, { [name]: value });
  }
  if (filter.open === true) query.andWhere('t.closedAt IS NULL');
  if (filter.open === false) query.andWhere('t.closedAt IS NOT NULL');
  if (filter.unassigned === true) query.andWhere('t.assignee IS NULL');
  if (filter.unassigned === false) query.andWhere('t.assignee IS NOT NULL');
  if (filter.overdue === true) query.andWhere('t.closedAt IS NULL AND t.dueAt <= :now', { now });
  if (filter.overdue === false) query.andWhere('(t.closedAt IS NOT NULL OR t.dueAt > :now)', { now });
  return query;
}
