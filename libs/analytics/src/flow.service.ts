import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import { FlowBatch } from './domain/flow-batch.js';
import type { OrderEvent } from './domain/open-order.js';
import { AgeLimitsStore } from './store/age-limits.store.js';
import { CountersStore } from './store/counters.store.js';
import { OpenOrdersStore } from './store/open-orders.store.js';

/** Keeps the read models in step with the orders. */
@Injectable()
export class FlowService {
  constructor(
    private readonly orders: OpenOrdersStore,
    private readonly counters: CountersStore,
    private readonly limits: AgeLimitsStore,
  ) {}

  /** Applies order events, those of one order in their order and each once. */
  async apply(tx: Tx, events: readonly OrderEvent[]): Promise<void> {
    if (events.length === 0) return;
    const known = await this.orders.locked(tx, knownBefore(events));
    const batch = new FlowBatch(known, await this.limits.inForce(tx));
    for (const event of events) batch.take(event);
    await this.orders.add(tx, batch.opened());
    await this.orders.move(tx, batch.moved());
    await this.orders.amend(tx, batch.amended());
    await this.orders.remove(tx, batch.finished());
    await this.counters.add(tx, batch.tally, batch.intake());
  }
}

/** Orders that may have a row: those whose story does not begin in this batch. */
function knownBefore(events: readonly OrderEvent[]): string[] {
  const begun = new Set<string>();
  const known = new Set<string>();
  for (const { seq, payload } of events) {
    if (seq === 1) begun.add(payload.orderId);
    else if (!begun.has(payload.orderId)) known.add(payload.orderId);
  }
  return [...known];
}
