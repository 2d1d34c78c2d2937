import { Injectable } from '@nestjs/common';
import { CONSUMERS, type DomainEvent } from '#contracts';
import type { Listener, Tx } from '#platform';
import type { OrderEvent } from './domain/open-order.js';
import { FlowService } from './flow.service.js';

/** Takes what the orders service tells about orders. */
@Injectable()
export class AnalyticsListener implements Listener {
  readonly consumes = CONSUMERS.analytics;

  constructor(private readonly flow: FlowService) {}

  handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    return this.flow.apply(tx, events.filter(isOrderEvent));
  }
}

const isOrderEvent = (event: DomainEvent): event is OrderEvent =>
  event.type.startsWith('order.') && event.type !== 'order.observed';
