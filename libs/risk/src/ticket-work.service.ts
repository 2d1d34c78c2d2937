import { Injectable } from '@nestjs/common';
import { HubError, mayShop, type Viewer } from '#contracts';
import { Clock, Database, need, type Tx } from '#platform';
import { Agents } from './agents.service.js';
import type { PersonsCloseCode } from './domain/close-code.js';
import type { TicketActKind } from './domain/ticket-act.js';
import { answered } from './domain/ticket-clock.js';
import { needHouse, soundText } from './house.js';
import { Labels } from './labels.service.js';
import type { TicketRow } from './store/ticket.row.js';
import { TicketStore } from './store/ticket.store.js';
import { closed, TicketDesk } from './ticket-desk.service.js';
import {
  refuseClosed,
  refuseMerge,
  refuseMerged,
  refuseOpen,
  refuseTaken,
  refuseUnknownAgent,
} from './ticket-refusals.js';
import { TicketService, type TicketView } from './ticket.service.js';

/** Two tickets about one trouble. */
export interface MergeInput {
  readonly into: string;
  readonly merged: string;
  readonly reason: string;
}

/** What people do with tickets. Every act is checked and written behind a lock on the ticket, and leaves an entry in its history. */
@Injectable()
export class TicketWork {
  constructor(
    private readonly db: Database,
    private readonly tickets: TicketStore,
    private readonly desk: TicketDesk,
    private readonly agents: Agents,
    private readonly reads: TicketService,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  /** Takes a ticket that nobody has; taking what is one's own already changes nothing. */
  async take(viewer: Viewer, id: string): Promise<TicketView> {
    needHouse(viewer, 'risk:write');
    return this.change(viewer, id, async (tx, ticket) => {
      refuseClosed(ticket);
      if (ticket.assignee !== null && ticket.assignee !== viewer.name) refuseTaken(ticket.assignee);
      const taken = { ...answered(ticket, this.clock.now()), assignee: viewer.name };
      const isNews = ticket.assignee === null || ticket.respondedAt === null;
      if (isNews) await this.note(tx, taken, 'TAKEN', viewer);
      return taken;
    });
  }

  /** Gives one's ticket back; it goes to the next in turn, and not to the same person by itself. */
  async handBack(viewer: Viewer, id: string, reason: string): Promise<TicketView> {
    needHouse(viewer, 'risk:write');
    soundText('reason', reason);
    return this.change(viewer, id, async (tx, ticket) => {
      refuseClosed(ticket);
      if (ticket.assignee !== viewer.name) refuseTaken(ticket.assignee);
      await this.note(tx, ticket, 'HANDED_BACK', viewer, reason);
      return this.inTurn(tx, { ...ticket, assignee: null, handedBackBy: viewer.name });
    });
  }

  /** Gives a ticket to an agent, whatever that one has to do already; to the next in turn when none is named. */
  async assign(viewer: Viewer, id: string, to: string | null, reason: string): Promise<TicketView> {
    needHouse(viewer, 'risk:write');
    soundText('reason', reason);
    return this.change(viewer, id, async (tx, ticket) => {
      refuseClosed(ticket);
      if (to === null) return this.inTurn(tx, { ...ticket, assignee: null });
      if (!(await this.agents.find(tx, to))) refuseUnknownAgent(to);
      await this.note(tx, ticket, 'REASSIGNED', viewer, `${to}: ${reason}`);
      return { ...ticket, assignee: to };
    });
  }

  async close(viewer: Viewer, id: string, code: PersonsCloseCode, reason: string): Promise<TicketView> {
    need(viewer, 'risk:write');
    soundText('reason', reason);
    return this.change(viewer, id, async (tx, ticket) => {
      refuseClosed(ticket);
      await this.note(tx, ticket, 'CLOSED', viewer, `${code}: ${reason}`);
      await this.labels.ofTickets(tx, await this.tickets.families(tx, [id]), code, viewer.name);
      return closed(ticket, { by: viewer.name, code, reason, now: this.clock.now() });
    });
  }

  /** Opens a closed ticket again, with new clocks; it stays with whoever had it. */
  async reopen(viewer: Viewer, id: string, reason: string): Promise<TicketView> {
    needHouse(viewer, 'risk:write');
    soundText('reason', reason);
    return this.change(viewer, id, async (tx, ticket) => {
      if (ticket.closedAt === null) refuseOpen();
      if (ticket.rootId !== ticket.id) refuseMerged(ticket.rootId);
      const open = { ...(await this.desk.reopened(tx, ticket)), settledAt: null };
      await this.tickets.save(tx, [open]);
      await this.note(tx, open, 'REOPENED', viewer, reason);
      await this.desk.announce(tx, [], [open]);
      return (await this.tickets.locked(tx, [id])).get(id) ?? open;
    });
  }

  /** One ticket goes on with what another is about: its subjects, its notes, and what is asked for later. */
  async merge(viewer: Viewer, { into, merged, reason }: MergeInput): Promise<TicketView> {
    needHouse(viewer, 'risk:write');
    soundText('reason', reason);
    return this.db.write(async tx => {
      const locked = await this.tickets.locked(tx, [into, merged]);
      const [root, other] = [seen(viewer, locked.get(into)), seen(viewer, locked.get(merged))];
      if (root.id === other.id) refuseMerge('a ticket cannot be merged into itself');
      if (root.shopId !== other.shopId) refuseMerge('they belong to different shops');
      if (root.rootId !== root.id) refuseMerged(root.rootId);
      if (other.rootId !== other.id) refuseMerged(other.rootId);
      [root, other].forEach(refuseClosed);
      const now = this.clock.now();
      const end = closed(other, { by: viewer.name, code: 'MERGED', reason, now });
      const family = (await this.tickets.families(tx, [other.id])).filter(one => one.id !== other.id);
      const moved = [end, ...family].map(one => ({ ...one, rootId: root.id }));
      const kept = answered(root, now);
      await this.tickets.save(tx, [...moved, kept]);
      await this.tickets.note(tx, [
        this.desk.act(end, 'MERGED', viewer.name, `${root.id}: ${reason}`),
        this.desk.act(kept, 'ABSORBED', viewer.name, `${other.id}: ${reason}`),
      ]);
      return this.reads.viewOf(kept);
    });
  }

  /** Changes one ticket of the viewer behind its lock. */
  change(viewer: Viewer, id: string, work: (tx: Tx, ticket: TicketRow) => Promise<TicketRow>): Promise<TicketView> {
    return this.db.write(async tx => {
      const changed = await work(tx, seen(viewer, (await this.tickets.locked(tx, [id])).get(id)));
      await this.tickets.save(tx, [changed]);
      return this.reads.viewOf(changed);
    });
  }

  private async inTurn(tx: Tx, ticket: TicketRow): Promise<TicketRow> {
    // Written first: whoever gives it away must not be counted as having it.
    await this.tickets.save(tx, [ticket]);
    const { tickets, acts } = await this.agents.assign(tx, [ticket]);
    await this.tickets.note(tx, acts);
    return tickets[0] ?? ticket;
  }

  private note(tx: Tx, ticket: TicketRow, act: TicketActKind, { name }: Viewer, detail = ''): Promise<void> {
    return this.tickets.note(tx, [this.desk.act(ticket, act, name, detail)]);
  }
}

/** The ticket, if there is one and it is the viewer's. */
function seen(viewer: Viewer, ticket: TicketRow | undefined): TicketRow {
  if (ticket && mayShop(viewer, ticket.shopId)) return ticket;
  throw new HubError('NOT_FOUND', 'There is no such ticket.');
}
