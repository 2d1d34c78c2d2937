import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Jobs, Outbox, type Lease, type NewEvent } from '#platform';
import { Agents } from './agents.service.js';
import { ring, type Breach } from './domain/ticket-clock.js';
import type { TicketRow } from './store/ticket.row.js';
import { TicketStore, type DueKey } from './store/ticket.store.js';
import { TicketDesk } from './ticket-desk.service.js';

const EVERY_MS = 15_000;
const BATCH = 200;
/** A flood is told over several runs: nobody reads ten thousand alerts in a minute. */
const BATCHES_A_RUN = 10;

const ALERTS: Readonly<Record<Breach, string>> = {
  RESPONSE: 'ticket.response_overdue',
  RESOLUTION: 'ticket.resolution_overdue',
};

/** Raises one alert for each promise a ticket breaks, and gives waiting tickets to whoever came on duty. */
@Injectable()
export class TicketClocks implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly tickets: TicketStore,
    private readonly desk: TicketDesk,
    private readonly agents: Agents,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('ticket-clocks', EVERY_MS, lease => this.ringAll(lease));
    this.jobs.every('assign-tickets', EVERY_MS, lease => this.assignAll(lease));
  }

  private async ringAll(lease: Lease): Promise<void> {
    for (let batch = 0; batch < BATCHES_A_RUN; batch += 1) if ((await this.alarm(lease)) < BATCH) return;
  }

  private alarm(lease: Lease): Promise<number> {
    const now = this.clock.now();
    return this.db.write(async tx => {
      await lease.guard(tx);
      const due = await this.tickets.ringing(tx, now, BATCH);
      // Between the look-up and the lock a ticket may have been answered or closed.
      const ringing = [...(await this.tickets.locked(tx, due)).values()].filter(
        ({ alarmAt }) => alarmAt !== null && alarmAt <= now,
      );
      const rung = ringing.map(ticket => ({ ticket, ...ring(ticket) }));
      await this.tickets.save(
        tx,
        rung.map(({ ticket, alarmAt }) => ({ ...ticket, alarmAt })),
      );
      await this.tickets.note(
        tx,
        rung.map(({ ticket, breach }) => this.desk.act(ticket, `${breach}_OVERDUE`, 'system:clock')),
      );
      await this.outbox.append(
        tx,
        rung.map(({ ticket, breach }) => alertOf(ticket, breach)),
      );
      return due.length;
    });
  }

  /** Goes through all that wait: what nobody may take must not hide what somebody could. */
  private async assignAll(lease: Lease): Promise<void> {
    let after: DueKey | null = null;
    for (let batch = 0; batch < BATCHES_A_RUN; batch += 1) {
      after = await this.assign(lease, after);
      if (after === null) return;
    }
  }

  private assign(lease: Lease, after: DueKey | null): Promise<DueKey | null> {
    return this.db.write(async tx => {
      await lease.guard(tx);
      const waiting = await this.tickets.waiting(tx, await this.agents.skillsOnDuty(tx), after, BATCH);
      const locked = await this.tickets.locked(
        tx,
        waiting.map(ticket => ticket.id),
      );
      const rows = waiting.flatMap(ticket => locked.get(ticket.id) ?? []);
      const { tickets, acts } = await this.agents.assign(
        tx,
        rows.filter(one => one.assignee === null && one.closedAt === null),
      );
      await this.tickets.save(
        tx,
        tickets.filter(ticket => ticket.assignee !== null),
      );
      await this.tickets.note(tx, acts);
      const last = waiting.length < BATCH ? undefined : waiting.at(-1);
      return last ? [last.dueAt, last.id] : null;
    });
  }
}

function alertOf(ticket: TicketRow, breach: Breach): NewEvent<'alert.raised'> {
  const { id: subject, shopId, severity, classKey, assignee, resolveBy, respondBy } = ticket;
  const promised = breach === 'RESPONSE' ? respondBy : resolveBy;
  const what = breach === 'RESPONSE' ? 'was not answered' : 'is not solved';
  const message = `Ticket ${subject} of class ${classKey} ${what} by ${promised.toISOString()}; it is with ${assignee ?? 'nobody'}.`;
  const payload = { kind: ALERTS[breach], subject, shopId, severity, message };
  return { type: 'alert.raised', aggregate: subject, shopId, payload };
}
