import { Injectable } from '@nestjs/common';
import { CONSUMERS, topicOf, type DomainEvent, type OrderFact } from '#contracts';
import type { Listener, Tx } from '#platform';
import { hasAfterSale } from './domain/refund.js';
import { ComplianceChecks } from './compliance.service.js';
import { RISK_REVIEW } from './domain/ticket.js';
import { Screening, type ScreeningRequest } from './screening.service.js';
import { SecondLooks } from './second-look.service.js';
import { StatisticsService, type AfterSaleNews } from './statistics.service.js';
import { DecisionStore } from './store/decision.store.js';
import { TicketDesk } from './ticket-desk.service.js';
import { isAboutTickets, TicketInbox } from './ticket-inbox.js';

interface Work {
  readonly requests: ScreeningRequest[];
  /** Orders with a new address, the last one each. */
  readonly moved: Map<string, OrderFact>;
  /** Orders that ask for the compliance check, the last question each. */
  readonly crossing: Map<string, OrderFact>;
  /** Orders whose goods have left, or that ended. */
  readonly gone: Map<string, OrderFact>;
  readonly ended: Set<string>;
  /** The last after-sale news of each order. */
  readonly afterSales: Map<string, AfterSaleNews>;
}

const noWork = (): Work => ({
  requests: [],
  moved: new Map(),
  crossing: new Map(),
  gone: new Map(),
  ended: new Set(),
  afterSales: new Map(),
});
const isEmpty = ({ requests, moved, crossing, gone, ended, afterSales }: Work): boolean =>
  requests.length + moved.size + crossing.size + gone.size + ended.size + afterSales.size === 0;
const GONE: readonly (string | null)[] = ['CANCELLED', 'CLOSED'];

/** Judges orders that were paid, forgets the review of orders that ended, and opens the tickets others ask for. */
@Injectable()
export class RiskListener implements Listener {
  readonly consumes = CONSUMERS.risk;

  constructor(
    private readonly screening: Screening,
    private readonly secondLooks: SecondLooks,
    private readonly statistics: StatisticsService,
    private readonly compliance: ComplianceChecks,
    private readonly decisions: DecisionStore,
    private readonly desk: TicketDesk,
    private readonly inbox: TicketInbox,
  ) {}

  async handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    let work = noWork();
    for (const event of events) {
      // Paid, cancelled and paid again within one batch: the first part is finished before the second begins.
      if (asksAfter(work, event)) {
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

  private async finish(tx: Tx, { requests, moved, crossing, gone, ended, afterSales }: Work): Promise<void> {
    if (requests.length > 0) await this.screening.screen(tx, requests);
    if (afterSales.size > 0) await this.statistics.noteRefunds(tx, afterSales);
    if (moved.size > 0) await this.secondLooks.look(tx, [...moved.values()]);
    if (crossing.size > 0) await this.compliance.ask(tx, [...crossing.values()]);
    await this.compliance.end(tx, [...gone.values()]);
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

/** The order asks something, and left or ended before in the same batch. */
const asksAfter = ({ gone }: Work, { type, aggregate }: DomainEvent): boolean =>
  (type === 'order.paid' || type === 'order.compliance_requested') && gone.has(aggregate);

function sortIn(work: Work, event: DomainEvent): void {
  if (isOfOrder(event) && hasAfterSale(event.payload))
    work.afterSales.set(event.payload.orderId, { order: event.payload, heardAt: new Date(event.at) });
  switch (event.type) {
    case 'order.paid':
      if (!event.payload.history)
        work.requests.push({ order: event.payload, reopened: GONE.includes(event.payload.from) });
      return;
    case 'order.address_changed':
      if (!event.payload.history) work.moved.set(event.payload.orderId, event.payload);
      return;
    case 'order.compliance_requested':
      work.crossing.set(event.payload.orderId, event.payload);
      return;
    case 'order.shipped':
    case 'order.signed':
      work.gone.set(event.payload.orderId, event.payload);
      return;
    case 'order.cancelled':
    case 'order.closed':
    case 'order.completed':
      work.ended.add(event.payload.orderId);
      work.gone.set(event.payload.orderId, event.payload);
  }
}

type OrderEvent = DomainEvent & { readonly payload: OrderFact };
const isOfOrder = (event: DomainEvent): event is OrderEvent => topicOf(event) === 'orders';
