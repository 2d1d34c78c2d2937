import { Injectable } from '@nestjs/common';
import { CONSUMERS, type DomainEvent, type OrderFact } from '#contracts';
import type { Listener, Tx } from '#platform';
import { RISK_REVIEW } from './domain/ticket.js';
import { Screening, type ScreeningRequest } from './screening.service.js';
import { SecondLooks } from './second-look.service.js';
import { DecisionStore } from './store/decision.store.js';
import { TicketDesk } from './ticket-desk.service.js';
import { isAboutTickets, TicketInbox } from './ticket-inbox.js';

interface Work {
  readonly requests: ScreeningRequest[];
  /** Orders with a new address, the last one each. */
  readonly moved: Map<string, OrderFact>;
  readonly ended: Set<string>;
}

const noWork = (): Work => ({ requests: [], moved: new Map(), ended: new Set() });
const isEmpty = ({ requests, moved, ended }: Work): boolean => requests.length + moved.size + ended.size === 0;
const GONE: readonly (string | null)[] = ['CANCELLED', 'CLOSED'];

/** Judges orders that were paid, forgets the review of orders that ended, and opens the tickets others ask for. */
@Injectable()
export class RiskListener implements Listener {
  readonly consumes = CONSUMERS.risk;

  constructor(
    private readonly screening: Screening,
    private readonly secondLooks: SecondLooks,
    private readonly decisions: DecisionStore,
    private readonly desk: TicketDesk,
    private readonly inbox: TicketInbox,
  ) {}

  async handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    let work = noWork();
    for (const event of events) {
      // Paid, cancelled and paid again within one batch: the first part is finished before the second begins.
      if (event.type === 'order.paid' && work.ended.has(event.payload.orderId)) {
        await this.finish(tx, work);
        work = noWork();
      }
      sortIn(work, event);
    }
    await this.finish(tx, work);
    await this.inbox.take(tx, events);
  }

  concerns(events: readonly DomainEvent[]): boolean {
    const work = noWork();
    for (const event of events) sortIn(work, event);
    return !isEmpty(work) || events.some(isAboutTickets);
  }

  private async finish(tx: Tx, { requests, moved, ended }: Work): Promise<void> {
    if (requests.length > 0) await this.screening.screen(tx, requests);
    if (moved.size > 0) await this.secondLooks.look(tx, [...moved.values()]);
    if (ended.size > 0) await this.withdraw(tx, [...ended]);
  }

  /** An order that ended needs no review: nobody's time is spent on it. */
  private async withdraw(tx: Tx, orderIds: readonly string[]): Promise<void> {
    const queued = [...(await this.decisions.queued(tx, orderIds))];
    await this.decisions.unqueue(tx, queued);
    const reason = 'the order ended before it was reviewed';
    await this.desk.settle(tx, { kind: RISK_REVIEW, subjects: queued, by: 'system:risk', reason, code: 'SETTLED' });
  }
}

function sortIn(work: Work, event: DomainEvent): void {
  switch (event.type) {
    case 'order.paid':
      if (!event.payload.history)
        work.requests.push({ order: event.payload, reopened: GONE.includes(event.payload.from) });
      return;
    case 'order.address_changed':
      if (!event.payload.history) work.moved.set(event.payload.orderId, event.payload);
      return;
    case 'order.cancelled':
    case 'order.closed':
    case 'order.completed':
      work.ended.add(event.payload.orderId);
  }
}
