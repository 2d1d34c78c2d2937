import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import {
  Clock,
  CONFIG,
  Database,
  idAfter,
  Ids,
  need,
  page,
  pageSize,
  Refused,
  type Config,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { AuditLog } from '../audit-log.js';
import { PING } from '../domain/webhook-topics.js';
import type { WebhookDeliveryRow } from '../store/webhook-delivery.row.js';
import { WebhookDeliveryStore, type DeliveryFilter } from '../store/webhook-delivery.store.js';
import type { WebhookRow } from '../store/webhook.row.js';
import { isOf, WebhookStore } from '../store/webhook.store.js';
import { newDelivery } from './webhook-intake.js';
import { unknownDelivery, unknownWebhook, webhookDisabled } from './webhook-problems.js';
import { WebhookSender } from './webhook-sender.worker.js';

/** A delivery as the graph tells unions apart. */
export type DeliveryView = WebhookDeliveryRow & { readonly kind: 'WebhookDelivery' };

/** What was sent and what is to be: the log that owners look into, and what they may ask of it. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly db: Database,
    private readonly webhooks: WebhookStore,
    private readonly store: WebhookDeliveryStore,
    private readonly sender: WebhookSender,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(viewer: Viewer, filter: DeliveryFilter, args: PageArgs): Promise<Connection<DeliveryView>> {
    need(viewer, 'webhooks:read');
    const first = pageSize(args.first);
    const rows = await this.db.read(async tx =>
      this.store.page(tx, await this.visible(tx, viewer), filter, { before: idAfter(args.after), limit: first + 1 }),
    );
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  /** Sends something that means nothing. */
  async ping(viewer: Viewer, webhookId: string): Promise<DeliveryView> {
    need(viewer, 'webhooks:write');
    const told = { occurredAt: this.clock.iso(), sequence: 1, ids: [], data: { webhookId } };
    return this.due(async tx => {
      const webhook = await this.enabled(tx, viewer, webhookId);
      const event = { id: this.ids.next('evt'), type: PING, shopId: '', told };
      const row = newDelivery(webhook.id, event, this.ids.next('whd'), this.times());
      await this.store.add(tx, [row]);
      return row;
    });
  }

  /** Sends a delivery again, under the webhook-id it has had all along. */
  async redeliver(viewer: Viewer, id: string): Promise<DeliveryView> {
    need(viewer, 'webhooks:write');
    return this.due(async tx => {
      const known = await this.store.find(tx, id);
      const owner = known && (await this.webhooks.find(tx, viewer, known.webhookId));
      if (!owner) throw new Refused(unknownDelivery(id));
      await this.enabled(tx, viewer, owner.id);
      const { now, retryUntil } = this.times();
      await this.store.sendAgain(tx, id, now, retryUntil);
      const facts = { webhook: owner.id, type: known.type };
      await this.audit.note(tx, viewer.name, { action: 'WEBHOOK_REDELIVERED', subject: id, facts });
      return (await this.store.find(tx, id)) ?? known;
    });
  }

  private async due(work: (tx: Tx) => Promise<WebhookDeliveryRow>): Promise<DeliveryView> {
    const row = await this.db.write(work);
    this.sender.wake();
    return viewOf(row);
  }

  private async enabled(tx: Tx, viewer: Viewer, id: string): Promise<WebhookRow> {
    const webhook = await this.webhooks.find(tx, viewer, id);
    if (!webhook) throw new Refused(unknownWebhook(id));
    if (webhook.state === 'DISABLED') throw new Refused(webhookDisabled(id));
    return webhook;
  }

  /** The endpoints whose deliveries the viewer may see; null: all. */
  private async visible(tx: Tx, viewer: Viewer): Promise<readonly string[] | null> {
    if (viewer.shops === 'ALL') return null;
    return (await this.webhooks.ownedBy(tx, viewer.name)).filter(row => isOf(viewer, row)).map(row => row.id);
  }

  private times(): { readonly now: Date; readonly retryUntil: Date } {
    const now = this.clock.now();
    return { now, retryUntil: new Date(now.getTime() + this.config.webhooksRetryHours * 3_600_000) };
  }
}

const viewOf = (row: WebhookDeliveryRow): DeliveryView => ({ ...row, kind: 'WebhookDelivery' });
