import { Injectable } from '@nestjs/common';
import { mayScope, type Viewer } from '#contracts';
import {
  afterCursor,
  Clock,
  Database,
  idAfter,
  need,
  page,
  pageSize,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { breachesOf, isOverdue, type Breach } from './domain/ticket-clock.js';
import type { TicketAct } from './domain/ticket-act.js';
import type { TicketRow } from './store/ticket.row.js';
import { TicketStore, type DueKey, type TicketFilter } from './store/ticket.store.js';

/** A ticket as the graph tells unions apart, and how its clocks stand. */
export type TicketView = TicketRow & {
  readonly kind: 'Ticket';
  readonly overdue: boolean;
  readonly breaches: readonly Breach[];
};

/** What a ticket is about: its own subject, and those of tickets that were merged into it. */
export interface TicketSubject {
  readonly ticketId: string;
  readonly kind: string;
  readonly subject: string;
}

/** How a list of tickets is sorted. */
export type TicketOrder = 'NEWEST' | 'DUE';

/** Tickets as they are read: one by one, by what they are about, as lists, with their histories. */
@Injectable()
export class TicketService {
  constructor(
    private readonly db: Database,
    private readonly tickets: TicketStore,
    private readonly clock: Clock,
  ) {}

  viewOf(row: TicketRow): TicketView {
    const now = this.clock.now();
    return { ...row, kind: 'Ticket', overdue: isOverdue(row, now), breaches: breachesOf(row, now) };
  }

  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, TicketView>> {
    if (!mayScope(viewer, 'risk:read')) return new Map();
    const rows = await this.db.read(tx => this.tickets.byIds(tx, viewer, ids));
    return new Map([...rows].map(([id, row]) => [id, this.viewOf(row)]));
  }

  async byId(viewer: Viewer, id: string): Promise<TicketView | null> {
    need(viewer, 'risk:read');
    return (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  /** Tickets about subjects; one that was merged is told by the ticket that goes on with it. */
  async ofSubjects(viewer: Viewer, subjects: readonly string[]): Promise<ReadonlyMap<string, readonly TicketView[]>> {
    if (!mayScope(viewer, 'risk:read')) return new Map();
    const [rows, roots] = await this.db.read(tx => this.withRoots(tx, viewer, subjects));
    const told = new Map<string, Map<string, TicketView>>();
    for (const row of rows) {
      const root = roots.get(row.rootId) ?? row;
      const known = told.get(row.subject) ?? new Map<string, TicketView>();
      told.set(row.subject, known.set(root.id, this.viewOf(root)));
    }
    return new Map([...told].map(([subject, views]) => [subject, [...views.values()]]));
  }

  list(viewer: Viewer, filter: TicketFilter, order: TicketOrder, args: PageArgs): Promise<Connection<TicketView>> {
    need(viewer, 'risk:read');
    return order === 'DUE' ? this.byDue(viewer, filter, args) : this.newest(viewer, filter, args);
  }

  /** Histories, the oldest entry first; of tickets the viewer may see. */
  async historyOf(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, readonly TicketAct[]>> {
    const acts = await this.db.read(async tx => {
      const seen = await this.tickets.byIds(tx, viewer, ids);
      return this.tickets.actsOf(tx, [...seen.keys()]);
    });
    return Map.groupBy(acts, act => act.ticketId);
  }

  async subjectsOf(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, readonly TicketSubject[]>> {
    const rows = await this.db.read(async tx => {
      const seen = await this.tickets.byIds(tx, viewer, ids);
      return this.tickets.families(tx, [...seen.keys()]);
    });
    const subjects = rows.map(row => ({
      ticketId: row.id,
      kind: row.ticketKind,
      subject: row.subject,
      of: row.rootId,
    }));
    return Map.groupBy(subjects, one => one.of);
  }

  private async withRoots(tx: Tx, viewer: Viewer, subjects: readonly string[]) {
    const rows = await this.tickets.ofSubjects(tx, viewer, subjects);
    const merged = rows.filter(row => row.rootId !== row.id).map(row => row.rootId);
    return [rows, await this.tickets.byIds(tx, viewer, merged)] as const;
  }

  private async newest(viewer: Viewer, filter: TicketFilter, args: PageArgs): Promise<Connection<TicketView>> {
    const [first, before, now] = [pageSize(args.first), idAfter(args.after), this.clock.now()];
    const rows = await this.db.read(tx => this.tickets.newest(tx, viewer, filter, now, before, first + 1));
    return page(
      rows.map(row => this.viewOf(row)),
      first,
      row => [row.id],
    );
  }

  private async byDue(viewer: Viewer, filter: TicketFilter, args: PageArgs): Promise<Connection<TicketView>> {
    const [first, now] = [pageSize(args.first), this.clock.now()];
    const [due, id] = afterCursor(args.after, 2) ?? [];
    const after: DueKey | null = due === undefined ? null : [new Date(due), String(id)];
    const rows = await this.db.read(tx => this.tickets.byDue(tx, viewer, filter, now, after, first + 1));
    return page(
      rows.map(row => this.viewOf(row)),
      first,
      row => [row.dueAt.getTime(), row.id],
    );
  }
}
