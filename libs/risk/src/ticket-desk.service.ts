import { Injectable } from '@nestjs/common';
import { businessDay, Clock, Ids, Outbox, type NewEvent, type Tx } from '#platform';
import { Agents } from './agents.service.js';
import type { CloseCode } from './domain/close-code.js';
import { answered, startClocks } from './domain/ticket-clock.js';
import { classOf, type TicketClass } from './domain/ticket-class.js';
import { graver, type Severity } from './domain/ticket.js';
import type { TicketActKind } from './domain/ticket-act.js';
import type { TicketActRow, TicketRow } from './store/ticket.row.js';
import { TicketStore } from './store/ticket.store.js';
import { TicketClasses } from './ticket-classes.service.js';

/** Work that a part of the hub asks for. */
export interface TicketRequest {
  readonly kind: string;
  readonly subject: string;
  readonly shopId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly by: string;
  /** Opens it again even when a person closed it: somebody has to decide anew. */
  readonly always?: boolean;
}

/** Tickets whose reason fell away. */
export interface Settlement {
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly by: string;
  readonly reason: string;
  /** DECIDED: by what a person did elsewhere. */
  readonly code: Extract<CloseCode, 'DECIDED' | 'SETTLED'>;
}

const LONGEST = { kind: 100, subject: 255, message: 1_000, detail: 500 } as const;
const keyOf = (kind: string, subject: string): string => `${kind}\0${subject}`;

/** Opens tickets and closes those that closed themselves, inside the transaction of what it is about. */
@Injectable()
export class TicketDesk {
  constructor(
    private readonly tickets: TicketStore,
    private readonly classes: TicketClasses,
    private readonly agents: Agents,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens what was never opened, and what closed itself and is asked for again. What a person closed stays closed: whoever asks
   * every night for the same trouble would undo that every night.
   */
  async open(tx: Tx, requests: readonly TicketRequest[]): Promise<readonly TicketRow[]> {
    if (requests.length === 0) return [];
    const wanted = new Map(requests.map(cut).map(request => [keyOf(request.kind, request.subject), request]));
    const now = this.clock.now();
    const classes = await this.classes.inForce(tx, now);
    const known = await this.known(tx, wanted);
    const fresh = [...wanted].filter(([key]) => !known.has(key)).map(([, request]) => this.made(classes, request, now));
    const added = await this.tickets.add(tx, fresh);
    const again = await this.again(tx, classes, wanted, known, now);
    await this.announce(tx, added, again);
    return [...added, ...again];
  }

  /** Marks subjects as needing no more attention; a ticket closes when that is so of all it is about. */
  async settle(tx: Tx, { kind, subjects, by, reason, code }: Settlement): Promise<void> {
    const about = (await this.tickets.about(tx, subjects)).filter(ticket => ticket.ticketKind === kind);
    if (about.length === 0) return;
    // Two that are merged may be settled at the same moment: the root is locked before its family is looked at.
    const roots = await this.tickets.locked(
      tx,
      about.map(ticket => ticket.rootId),
    );
    const now = this.clock.now();
    const settled = new Set(about.map(ticket => ticket.id));
    const before = await this.tickets.families(tx, [...roots.keys()]);
    const after = before.map(one => (settled.has(one.id) ? { ...one, settledAt: one.settledAt ?? now } : one));
    const standing = new Set(after.filter(one => one.settledAt === null).map(one => one.rootId));
    const ends = (one: TicketRow) => one.id === one.rootId && one.closedAt === null && !standing.has(one.id);
    const closing = after.filter(ends).map(one => closed(one, { by, code, reason, now }));
    const rest = after.filter(one => !ends(one) && settled.has(one.id));
    await this.tickets.save(tx, [...rest, ...closing]);
    await this.tickets.note(
      tx,
      closing.map(ticket => this.act(ticket, 'SETTLED', by, reason)),
    );
  }

  /** An entry of a ticket's history. */
  act({ id: ticketId, shopId }: TicketRow, act: TicketActKind, by: string, detail = ''): TicketActRow {
    const text = detail.slice(0, LONGEST.detail);
    return { id: this.ids.next('tka'), shopId, ticketId, act, by, at: this.clock.now(), detail: text };
  }

  /** A ticket as it is after it was opened again, with new clocks. */
  async reopened(tx: Tx, ticket: TicketRow): Promise<TicketRow> {
    const now = this.clock.now();
    return open(ticket, classOf(await this.classes.inForce(tx, now), ticket.ticketKind), now);
  }

  /** Gives tickets to agents, writes them and their histories, and tells that they are open. */
  async announce(tx: Tx, added: readonly TicketRow[], again: readonly TicketRow[]): Promise<void> {
    const all = [...added, ...again];
    if (all.length === 0) return;
    const { tickets, acts } = await this.agents.assign(
      tx,
      all.filter(ticket => ticket.assignee === null),
    );
    if (acts.length > 0) await this.tickets.save(tx, tickets);
    await this.tickets.note(tx, [...added.map(ticket => this.act(ticket, 'OPENED', ticket.openedBy)), ...acts]);
    const old = new Set(again.map(ticket => ticket.id));
    await this.outbox.append(
      tx,
      all.map(ticket => openedEvent(ticket, old.has(ticket.id))),
    );
  }

  private async known(tx: Tx, wanted: ReadonlyMap<string, TicketRequest>): Promise<Map<string, TicketRow>> {
    const subjects = [...wanted.values()].map(request => request.subject);
    const rows = (await this.tickets.about(tx, subjects)).map(
      row => [keyOf(row.ticketKind, row.subject), row] as const,
    );
    return new Map(rows.filter(([key]) => wanted.has(key)));
  }

  private async again(
    tx: Tx,
    classes: readonly TicketClass[],
    wanted: ReadonlyMap<string, TicketRequest>,
    known: ReadonlyMap<string, TicketRow>,
    now: Date,
  ): Promise<readonly TicketRow[]> {
    const asked = new Map([...known].map(([key, { id }]) => [id, wanted.get(key)]));
    const roots = await this.tickets.locked(
      tx,
      [...known.values()].map(row => row.rootId),
    );
    const members = (await this.tickets.families(tx, [...roots.keys()])).filter(one => asked.has(one.id));
    const unsettled = members.filter(one => one.settledAt).map(one => ({ ...one, settledAt: null }));
    await this.tickets.save(tx, unsettled);
    const back = new Map<string, TicketRow>();
    const current = new Map([...roots, ...unsettled.map(one => [one.id, one] as const)]);
    for (const member of members) {
      const root = current.get(member.rootId);
      const request = asked.get(member.id);
      if (!root?.closedAt || !request || !(request.always || root.closeCode === 'SETTLED')) continue;
      back.set(root.id, open(root, classOf(classes, root.ticketKind), now));
    }
    await this.tickets.save(tx, [...back.values()]);
    await this.tickets.note(
      tx,
      [...back.values()].map(ticket => this.act(ticket, 'REOPENED', 'system:risk', 'asked for again')),
    );
    return [...back.values()];
  }

  private made(classes: readonly TicketClass[], request: TicketRequest, now: Date): TicketRow {
    const { kind, subject, shopId, severity, message, by } = request;
    const own = classOf(classes, kind);
    const id = this.ids.next('tkt');
    return {
      ...{ id, shopId, ticketKind: kind, subject, rootId: id, classKey: own.key, skill: own.skill },
      ...{ severity: graver(severity, own.severity), message, openedBy: by, openedAt: now },
      ...startClocks(own, now, false),
      ...{ respondedAt: null, responseMs: null, assignee: null, handedBackBy: null, settledAt: null },
      ...STILL_OPEN,
      reopened: 0,
    };
  }
}

const STILL_OPEN = {
  closedAt: null,
  closedBy: null,
  closeCode: null,
  closeReason: null,
  closedOn: null,
  handlingMs: null,
} as const;

const cut = (request: TicketRequest): TicketRequest => ({
  ...request,
  kind: request.kind.slice(0, LONGEST.kind),
  subject: request.subject.slice(0, LONGEST.subject),
  message: request.message.slice(0, LONGEST.message),
});

const open = (ticket: TicketRow, own: TicketClass, now: Date): TicketRow => ({
  ...ticket,
  ...startClocks(own, now, ticket.respondedAt !== null),
  ...STILL_OPEN,
  reopened: ticket.reopened + 1,
});

/** How a ticket ends. */
export interface Closing {
  readonly by: string;
  readonly code: CloseCode;
  readonly reason: string;
  readonly now: Date;
}

/** A ticket as it is after it was closed; handling time is all the time from its opening, whoever it waited for. */
export const closed = (ticket: TicketRow, { by, code, reason, now }: Closing): TicketRow => ({
  ...(code === 'SETTLED' || code === 'MERGED' ? ticket : answered(ticket, now)),
  alarmAt: null,
  closedAt: now,
  closedBy: by,
  closeCode: code,
  closeReason: reason,
  closedOn: businessDay(now),
  handlingMs: Math.max(0, now.getTime() - ticket.openedAt.getTime()),
});

function openedEvent(ticket: TicketRow, again: boolean): NewEvent<'ticket.opened'> {
  const { id: ticketId, shopId, ticketKind: kind, classKey, skill, severity } = ticket;
  const payload = { ticketId, shopId, kind, class: classKey, skill, severity, again };
  return { type: 'ticket.opened', aggregate: ticketId, shopId, payload };
}
