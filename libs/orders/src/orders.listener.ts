import { Injectable } from '@nestjs/common';
import { CONSUMERS, type DomainEvent } from '#contracts';
import type { Listener, Tx } from '#platform';
import { IntakeService } from './intake.service.js';

/** What orders hears of the others. */
@Injectable()
export class OrdersListener implements Listener {
  readonly consumes = CONSUMERS.orders;

  constructor(private readonly intake: IntakeService) {}

  handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    return this.intake.take(tx, events);
  }
}
