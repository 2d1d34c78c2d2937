import { Injectable } from '@nestjs/common';
import { CONSUMERS, type DomainEvent } from '#contracts';
import type { Listener, Tx } from '#platform';
import { ErasureProgress } from './erasure-progress.service.js';
import { IntakeService } from './intake.service.js';

/** What orders hears of the others. */
@Injectable()
export class OrdersListener implements Listener {
  readonly consumes = CONSUMERS.orders;

  constructor(
    private readonly intake: IntakeService,
    private readonly erasures: ErasureProgress,
  ) {}

  async handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    await this.intake.take(tx, events);
    await this.erasures.take(tx, events);
  }
}
