import { Injectable } from '@nestjs/common';
import { HubError, type Viewer } from '#contracts';
import {
  Clock,
  Database,
  idAfter,
  Ids,
  need,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { AuditLog } from '../audit-log.js';
import type { WebhookRow } from '../store/webhook.row.js';
import { WebhookStore } from '../store/webhook.store.js';
import { WebhookOrders, type WebhookOrder } from './webhook-orders.js';
import { tooManyWebhooks, unknownWebhook } from './webhook-problems.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.worker.js';

/** An endpoint as the graph tells unions apart; never with its secrets. */
export type WebhookView = Omit<WebhookRow, 'secrets' | 'scopes'> & { readonly kind: 'PartnerWebhook' };

/** An endpoint with a secret that was just made: the only time it is told. */
export interface NewWebhook {
  readonly kind: 'NewWebhook';
  readonly webhook: WebhookView;
  readonly secret: string;
}

/** What changes of an endpoint; what is not said stays. */
export type WebhookChange = Partial<WebhookOrder> & { readonly id: string; readonly withoutQuery?: boolean | null };

/** Endpoints one owner may have. */
export const MOST_WEBHOOKS = 20;
const MOST_OVERLAP_HOURS = 168;
const HEALTHY = { failures: 0, failingSince: null, restsUntil: null } as const;
const ENABLED = { state: 'ENABLED', disabledBecause: null, disabledAt: null, ...HEALTHY } as const;

/** Endpoints of partners and of the house: made, changed, switched, and given new secrets by their owners. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly db: Database,
    private readonly store: WebhookStore,
    private readonly orders: WebhookOrders,
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, args: PageArgs): Promise<Connection<WebhookView>> {
    need(viewer, 'webhooks:read');
    const first = pageSize(args.first);
    const rows = await this.db.read(tx => this.store.page(tx, viewer, idAfter(args.after), first + 1));
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  async create(viewer: Viewer, order: WebhookOrder): Promise<NewWebhook> {
    need(viewer, 'webhooks:write');
    const choice = await this.orders.check(viewer, order);
    const own = { id: this.ids.next('whk'), owner: viewer.name };
    const { secret, sealed } = this.secrets.first(own);
    const made = { createdAt: this.clock.now(), createdBy: viewer.name };
    const row: WebhookRow = { ...own, ...choice, secrets: sealed, ...ENABLED, ...made };
    await this.db.write(async tx => {
      if ((await this.store.ownedBy(tx, viewer.name)).length >= MOST_WEBHOOKS)
        throw new Refused(tooManyWebhooks(MOST_WEBHOOKS));
      await this.store.add(tx, row);
      await this.note(tx, viewer, 'WEBHOOK_CREATED', row);
    });
    return { kind: 'NewWebhook', webhook: viewOf(row), secret };
  }

  /** From now on the endpoint shows what whoever changes it may see. */
  async change(viewer: Viewer, { id, withoutQuery, ...asked }: WebhookChange): Promise<WebhookView> {
    need(viewer, 'webhooks:write');
    const known = await this.db.read(tx => this.store.find(tx, viewer, id));
    if (!known) throw new Refused(unknownWebhook(id));
    refuseOthers(viewer, known);
    const choice = await this.orders.check(viewer, {
      url: asked.url ?? known.url,
      topics: asked.topics ?? known.topics,
      shops: asked.shops ?? known.shops,
      query: withoutQuery ? null : (asked.query ?? known.query),
    });
    return this.update(viewer, id, 'WEBHOOK_CHANGED', row => ({ ...row, ...choice }));
  }

  /** Sends again, what waited meanwhile included. */
  enable(viewer: Viewer, id: string): Promise<WebhookView> {
    return this.update(viewer, id, 'WEBHOOK_ENABLED', row => ({ ...row, ...ENABLED }));
  }

  disable(viewer: Viewer, id: string): Promise<WebhookView> {
    const asked = { state: 'DISABLED', disabledBecause: 'ASKED', disabledAt: this.clock.now() } as const;
    return this.update(viewer, id, 'WEBHOOK_DISABLED', row => (row.state === 'DISABLED' ? row : { ...row, ...asked }));
  }

  /** Gives a new secret; deliveries are signed with the one before as well for a while. */
  async rotate(viewer: Viewer, id: string, overlapHours: number): Promise<NewWebhook> {
    if (!(overlapHours >= 0 && overlapHours <= MOST_OVERLAP_HOURS))
      throw new HubError('BAD_INPUT', `overlapHours must be from 0 to ${MOST_OVERLAP_HOURS}`);
    let secret = '';
    const webhook = await this.update(viewer, id, 'WEBHOOK_SECRET_ROTATED', row => {
      const next = this.secrets.next(row, overlapHours * 3_600_000);
      secret = next.secret;
      return { ...row, secrets: next.sealed };
    });
    return { kind: 'NewWebhook', webhook, secret };
  }

  /** Removes an endpoint and what was to be sent to it. */
  async remove(viewer: Viewer, id: string): Promise<WebhookView> {
    need(viewer, 'webhooks:write');
    return this.db.write(async tx => {
      const row = await this.taken(tx, viewer, id);
      await this.store.remove(tx, id);
      await this.note(tx, viewer, 'WEBHOOK_DELETED', row);
      return viewOf(row);
    });
  }

  private async update(
    viewer: Viewer,
    id: string,
    action: string,
    changed: (row: WebhookRow) => WebhookRow,
  ): Promise<WebhookView> {
    need(viewer, 'webhooks:write');
    const row = await this.db.write(async tx => {
      const next = changed(await this.taken(tx, viewer, id));
      await this.store.save(tx, next);
      await this.note(tx, viewer, action, next);
      return next;
    });
    this.sender.wake();
    return viewOf(row);
  }

  private async taken(tx: Tx, viewer: Viewer, id: string): Promise<WebhookRow> {
    const row = await this.store.take(tx, viewer, id);
    if (!row) throw new Refused(unknownWebhook(id));
    return row;
  }

  /** The host, not the address: a path may hold a token of the receiver. */
  private async note(tx: Tx, viewer: Viewer, action: string, { id, url, topics, owner }: WebhookRow): Promise<void> {
    const facts = { owner, host: new URL(url).host, topics: topics.join(' ') };
    await this.audit.note(tx, viewer.name, { action, subject: id, facts });
  }
}

/** Whoever changes what is shown lends it what they may see: the house does not lend a partner that. */
function refuseOthers(viewer: Viewer, { owner }: WebhookRow): void {
  if (viewer.name !== owner)
    throw new HubError('FORBIDDEN', `Only ${owner} changes what it is told; you may disable or delete it.`);
}

const viewOf = ({ secrets: _secrets, scopes: _scopes, ...row }: WebhookRow): WebhookView => ({
  ...row,
  kind: 'PartnerWebhook',
});
