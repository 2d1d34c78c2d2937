import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvent } from '#contracts';
import { Clock, CONFIG, Database, Ids, type Config, type Tx } from '#platform';
import { isWebhookTopic, toldOf, type ToldEvent } from '../domain/webhook-topics.js';
import type { WebhookDeliveryRow } from '../store/webhook-delivery.row.js';
import { WebhookDeliveryStore } from '../store/webhook-delivery.store.js';
import type { WebhookRow } from '../store/webhook.row.js';
import { WebhookStore } from '../store/webhook.store.js';
import { WebhookSender } from './webhook-sender.worker.js';

/** Notes events for the endpoints that want them, in the transaction that takes the events in: each once. */
@Injectable()
export class WebhookIntake {
  constructor(
    private readonly db: Database,
    private readonly webhooks: WebhookStore,
    private readonly deliveries: WebhookDeliveryStore,
    private readonly sender: WebhookSender,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether an endpoint wants any of these. */
  async concerns(events: readonly DomainEvent[]): Promise<boolean> {
    const tellable = events.filter(isTellable);
    if (tellable.length === 0) return false;
    const webhooks = await this.db.read(tx => this.webhooks.enabled(tx));
    return webhooks.some(webhook => tellable.some(event => wants(webhook, event)));
  }

  async take(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const tellable = events.filter(isTellable);
    if (tellable.length === 0) return;
    const webhooks = await this.webhooks.enabled(tx);
    const now = this.clock.now();
    const times = { now, retryUntil: new Date(now.getTime() + this.config.webhooksRetryHours * 3_600_000) };
    const rows = tellable.flatMap(event => {
      const wanting = webhooks.filter(webhook => wants(webhook, event));
      const { id, type, shopId } = event;
      return wanting.map(webhook =>
        newDelivery(webhook.id, { id, type, shopId, told: toldOf(event) }, this.ids.next('whd'), times),
      );
    });
    if (rows.length === 0) return;
    await this.deliveries.add(tx, rows);
    this.db.afterCommit(() => this.sender.wake());
  }
}

const isTellable = (event: DomainEvent): boolean => isWebhookTopic(event.type) && !isOfThePast(event);

/** A delivery that is due at once. */
export const newDelivery = (
  webhookId: string,
  event: { readonly id: string; readonly type: string; readonly shopId: string; readonly told: ToldEvent },
  id: string,
  { now, retryUntil }: { readonly now: Date; readonly retryUntil: Date },
): WebhookDeliveryRow => ({
  ...{ id, webhookId, eventId: event.id, type: event.type, shopId: event.shopId, told: event.told },
  state: 'PENDING',
  attempts: 0,
  nextAt: now,
  ...{ retryUntil, createdAt: now },
  ...{ claim: null, attemptedAt: null, finishedAt: null, fault: null, statusCode: null, answer: null },
});

const wants = ({ topics, shops }: WebhookRow, { type, shopId }: DomainEvent): boolean =>
  (topics as readonly string[]).includes(type) && (shops === null || shops.includes(shopId));

/** An import of the past is no news. */
const isOfThePast = ({ payload }: DomainEvent): boolean => 'history' in payload && payload.history;
