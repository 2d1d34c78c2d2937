import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { Outcome } from '../domain/webhook-verdict.js';
import type { WebhookDeliveryRow } from '../store/webhook-delivery.row.js';
import type { WebhookRow } from '../store/webhook.row.js';
import { GuardedPost } from './guarded-post.js';
import { signedHeaders } from './signature.js';
import { WebhookAuthority } from './webhook-authority.js';
import { WebhookPayload } from './webhook-payload.js';
import { WebhookSecrets } from './webhook-secrets.js';

/** One attempt at a delivery: who it is for now, what it says, signed and posted. No transaction is open meanwhile. */
@Injectable()
export class WebhookAttempt {
  constructor(
    private readonly authority: WebhookAuthority,
    private readonly payload: WebhookPayload,
    private readonly secrets: WebhookSecrets,
    private readonly guarded: GuardedPost,
    private readonly clock: Clock,
  ) {}

  /** Rejects when `stopping` ends it, and when the database is away. */
  async make(webhook: WebhookRow, delivery: WebhookDeliveryRow, stopping: AbortSignal): Promise<Outcome> {
    const { id, shopId, type } = delivery;
    const caller = await this.authority.callerFor(webhook, shopId, type);
    if (!caller) return { kind: 'BARRED' };
    // A ping says what it is: there is nothing to ask about it.
    const query = delivery.told.ids.length === 0 ? null : webhook.query;
    const body = await this.payload.bodyOf(query, delivery, caller);
    if (body === null) return { kind: 'POSTPONED' };
    const headers = signedHeaders(id, this.clock.now(), body, this.secrets.live(webhook));
    return this.guarded.post({ url: webhook.url, headers, body }, stopping);
  }
}
