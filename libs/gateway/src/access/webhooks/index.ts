import type { Provider } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { WebhookDeliveryStore } from '../store/webhook-delivery.store.js';
import { WebhookStore } from '../store/webhook.store.js';
import { GuardedPost } from './guarded-post.js';
import { WebhookAttempt } from './webhook-attempt.js';
import { WebhookAuthority } from './webhook-authority.js';
import { WebhookDeliveries } from './webhook-deliveries.service.js';
import { WebhookGraph } from './webhook-graph.js';
import { WebhookIntake } from './webhook-intake.js';
import { WebhookOrders } from './webhook-orders.js';
import { WebhookPayload } from './webhook-payload.js';
import { WebhookResults } from './webhook-results.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.worker.js';
import { WebhookDeliveryResolver, WebhookResolver } from './webhooks.resolver.js';
import { Webhooks } from './webhooks.service.js';

const PARTS = [GuardedPost, WebhookAttempt, WebhookAuthority, WebhookGraph, WebhookOrders, WebhookPayload];
const SERVICES = [WebhookResults, WebhookSecrets, WebhookSender, WebhookIntake, Webhooks, WebhookDeliveries];
const RESULTS = ['NewWebhookResult', 'WebhookResult', 'WebhookDeliveryResult'];

/** Everything that webhooks of partners are made of. */
export const WEBHOOK_PROVIDERS: readonly Provider[] = [
  ...[WebhookStore, WebhookDeliveryStore],
  ...PARTS,
  ...SERVICES,
  ...[WebhookResolver, WebhookDeliveryResolver],
  ...unionResolvers(...RESULTS),
];
