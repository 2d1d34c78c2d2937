import { Injectable } from '@nestjs/common';
import { CONSUMERS, type DomainEvent } from '#contracts';
import type { Listener, Tx } from '#platform';
import { AuditStore } from './store/audit.store.js';
import type { AuditRow } from './store/audit.row.js';
import { WebhookIntake } from './webhooks/webhook-intake.js';

/** What access hears of the services: deeds that belong into the audit log, and what partners want to be told. */
@Injectable()
export class AccessListener implements Listener {
  readonly consumes = CONSUMERS.access;

  constructor(
    private readonly audit: AuditStore,
    private readonly webhooks: WebhookIntake,
  ) {}

  concerns(events: readonly DomainEvent[]): boolean | Promise<boolean> {
    return events.some(event => event.type === 'audit.recorded') || this.webhooks.concerns(events);
  }

  async handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const rows = events.flatMap((event): AuditRow[] => {
      if (event.type !== 'audit.recorded') return [];
      const { actor, action, subject, facts } = event.payload;
      // The id sorts by the time of the deed, like those that are written here.
      const id = event.id.replace(/^evt/, 'aud');
      const kept = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
      return [{ id, at: new Date(event.at), actor, action, subject, facts: kept }];
    });
    await this.audit.add(tx, rows);
    await this.webhooks.take(tx, events);
  }
}
