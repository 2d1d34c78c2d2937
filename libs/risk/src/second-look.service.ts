import { Injectable } from '@nestjs/common';
import type { OrderFact } from '#contracts';
import { Outbox, type NewEvent, type Tx } from '#platform';
import { isUnclear, TAG_ONLY, UNCLEAR } from './domain/decision.js';
import { secondLook } from './domain/second-look.js';
import { eventOf, requestsOf, Screening, type Judged } from './screening.service.js';
import { StatisticsService } from './statistics.service.js';
import type { DecisionRow } from './store/decision.row.js';
import { DecisionStore } from './store/decision.store.js';
import { TicketDesk } from './ticket-desk.service.js';

/** Judges orders again whose address changed, and answers for the new address. */
@Injectable()
export class SecondLooks {
  constructor(
    private readonly screening: Screening,
    private readonly statistics: StatisticsService,
    private readonly decisions: DecisionStore,
    private readonly desk: TicketDesk,
    private readonly outbox: Outbox,
  ) {}

  async look(tx: Tx, orders: readonly OrderFact[]): Promise<void> {
    const known = await this.decisions.newestOf(
      tx,
      orders.map(order => order.orderId),
    );
    const attempts = new Map(orders.map(order => [order, (known.get(order.orderId)?.attempt ?? 0) + 1]));
    const judged = await this.screening.judgeAgain(tx, attempts);
    await this.statistics.move(tx, orders);
    const fresh: Judged[] = [];
    const events: NewEvent[] = [];
    for (const one of judged) {
      const first = known.get(one.order.orderId) ?? null;
      const { order, decision } = { ...one, decision: again(first, one.decision) };
      if (first?.outcome === 'REJECTED') events.push(ofAddressAlone(order, first, decision));
      else {
        fresh.push({ order, decision });
        events.push(eventOf({ order, decision }, order.addressHash ?? ''));
      }
    }
    await this.decisions.replace(
      tx,
      fresh.map(one => one.decision),
    );
    await this.outbox.append(tx, events);
    await this.desk.open(tx, fresh.flatMap(requestsOf));
  }
}

function again(first: DecisionRow | null, decision: DecisionRow): DecisionRow {
  const { leaves, verdict } = secondLook(first, decision.leaves);
  return { ...decision, ...verdict, leaves };
}

/** A person's no stands; what is said of the address moves nothing else. */
function ofAddressAlone(order: OrderFact, rejected: DecisionRow, found: DecisionRow): NewEvent {
  const unclear = isUnclear(found.leaves);
  const decision: DecisionRow = {
    ...{ ...found, id: rejected.id, outcome: unclear ? 'FLAGGED' : 'CLEARED' },
    level: unclear ? UNCLEAR : TAG_ONLY,
  };
  return eventOf({ order, decision }, order.addressHash ?? '');
}
