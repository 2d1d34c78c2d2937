import { Injectable } from '@nestjs/common';
import type { DomainEvent, EventEnvelope } from '#contracts';
import type { Tx } from '#platform';
import { TicketDesk, type TicketRequest } from './ticket-desk.service.js';

type Word = EventEnvelope<'ticket.requested'> | EventEnvelope<'ticket.settled'>;

/** What other services say of tickets: they ask for some, and tell when the reason fell away. */
@Injectable()
export class TicketInbox {
  constructor(private readonly desk: TicketDesk) {}

  /** Takes what is about tickets in the order it came; neighbours of one type go together. */
  async take(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    let asked: TicketRequest[] = [];
    for (const event of events.filter(isAboutTickets)) {
      if (event.type === 'ticket.requested') {
        asked.push(requestOf(event));
        continue;
      }
      await this.desk.open(tx, asked);
      asked = [];
      const { kind, subject, reason } = event.payload;
      const by = `system:${event.producer}`;
      await this.desk.settle(tx, { kind, subjects: [subject], by, reason: reason.slice(0, 500), code: 'SETTLED' });
    }
    await this.desk.open(tx, asked);
  }
}

/** Whether an event asks for a ticket or settles one. */
export const isAboutTickets = (event: DomainEvent): event is Word =>
  event.type === 'ticket.requested' || event.type === 'ticket.settled';

const requestOf = ({ producer, payload }: EventEnvelope<'ticket.requested'>): TicketRequest => ({
  ...payload,
  always: payload.always ?? false,
  by: `system:${producer}`,
});
