import { Injectable } from '@nestjs/common';
import { HubError, mayScope, type EventEnvelope, type Problem, type Viewer } from '#contracts';
import {
  idAfter,
  Clock,
  Database,
  Ids,
  need,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import type { TicketRow } from './store/ticket.row.js';
import { TicketStore, type TicketFilter } from './store/ticket.store.js';

/** A ticket as the graph tells unions apart. */
export type TicketView = TicketRow & { readonly kind: 'Ticket' };

const LONGEST_REASON = 500;
const viewOf = (row: TicketRow): TicketView => ({ ...row, kind: 'Ticket' });

/** Tickets: opened once, listed, closed with a reason. */
@Injectable()
export class TicketService {
  constructor(
    private readonly db: Database,
    private readonly tickets: TicketStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Opens what other services ask for. */
  open(tx: Tx, asked: readonly EventEnvelope<'ticket.requested'>[]): Promise<void> {
    const openedAt = this.clock.now();
    const rows = asked.map(({ producer, payload }): TicketRow => ({
      id: this.ids.next('tkt'),
      shopId: payload.shopId,
      ticketKind: payload.kind.slice(0, 100),
      subject: payload.subject.slice(0, 255),
      severity: payload.severity,
      message: payload.message.slice(0, 1_000),
      openedBy: `system:${producer}`,
      openedAt,
      closedAt: null,
      closedBy: null,
      closeReason: null,
    }));
    return this.tickets.open(tx, rows);
  }

  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, TicketView>> {
    if (!mayScope(viewer, 'risk:read')) return new Map();
    const rows = await this.db.read(tx => this.tickets.byIds(tx, viewer, ids));
    return new Map([...rows].map(([id, row]) => [id, viewOf(row)]));
  }

  async byId(viewer: Viewer, id: string): Promise<TicketView | null> {
    need(viewer, 'risk:read');
    return (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  async ofSubjects(viewer: Viewer, subjects: readonly string[]): Promise<ReadonlyMap<string, readonly TicketView[]>> {
    if (!mayScope(viewer, 'risk:read')) return new Map();
    const rows = await this.db.read(tx => this.tickets.ofSubjects(tx, viewer, subjects));
    return Map.groupBy(rows.map(viewOf), row => row.subject);
  }

  async list(viewer: Viewer, filter: TicketFilter, args: PageArgs): Promise<Connection<TicketView>> {
    need(viewer, 'risk:read');
    const first = pageSize(args.first);
    const rows = await this.db.read(tx => this.tickets.page(tx, viewer, filter, idAfter(args.after), first + 1));
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  async close(viewer: Viewer, id: string, reason: string): Promise<TicketView> {
    need(viewer, 'risk:write');
    if (reason.trim() === '' || reason.length > LONGEST_REASON)
      throw new HubError('BAD_INPUT', `reason must have 1 to ${LONGEST_REASON} characters`);
    return this.db.write(async tx => {
      const known = (await this.tickets.byIds(tx, viewer, [id])).get(id);
      if (!known) throw new HubError('NOT_FOUND', 'There is no such ticket.');
      const closedAt = this.clock.now();
      if (!(await this.tickets.close(tx, id, viewer.name, reason, closedAt))) throw new Refused(alreadyClosed(known));
      return viewOf({ ...known, closedAt, closedBy: viewer.name, closeReason: reason });
    });
  }
}

const alreadyClosed = ({
  closedAt,
  closedBy,
}: TicketRow): Problem & { readonly closedAt: Date | null; readonly closedBy: string | null } => ({
  kind: 'TicketAlreadyClosed',
  code: 'TICKET_ALREADY_CLOSED',
  message: `${closedBy ?? 'Somebody'} has closed this ticket before.`,
  closedAt,
  closedBy,
});
