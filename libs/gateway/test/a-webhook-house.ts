import type { ExecutionResult } from 'graphql';
import type { DomainEvent, EventPayload, Viewer } from '#contracts';
import type { Config } from '#platform';
import { anEvent, staff, until } from '#testing';
import { WebhookDeliveryStore } from '../src/access/store/webhook-delivery.store.js';
import { WebhookStore } from '../src/access/store/webhook.store.js';
import { GuardedPost } from '../src/access/webhooks/guarded-post.js';
import { WebhookAttempt } from '../src/access/webhooks/webhook-attempt.js';
import { WebhookResults } from '../src/access/webhooks/webhook-results.js';
import { WebhookSender } from '../src/access/webhooks/webhook-sender.worker.js';
import { anAccess, type AnAccess } from './an-access.js';

/** What a key that tends webhooks lists. */
export const WEBHOOK_SCOPES = ['orders:read', 'risk:read', 'stock:read', 'webhooks:read', 'webhooks:write'];

/** A partner as its key shows it. */
export const partner = (name: string, ...shops: string[]): Viewer => ({
  kind: 'PARTNER',
  name: `partner:${name}`,
  shops,
  scopes: WEBHOOK_SCOPES,
});
export const acme = partner('acme', 'shp_1', 'shp_2');

/** The subgraph access with a sender at work and a live key of the partner acme. */
export interface WebhookHouse extends AnAccess {
  readonly sender: WebhookSender;
  readonly acmeKey: { readonly id: string; readonly secret: string };
  /** Registers an endpoint; what the mutation answers. */
  register(input: Record<string, unknown>, viewer?: Viewer): Promise<Made>;
  run(source: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  deliveries(viewer?: Viewer, filter?: Record<string, unknown>): Promise<readonly Delivery[]>;
  /** Deliveries, once so many of them are over. */
  over(count: number): Promise<readonly Delivery[]>;
  /** An endpoint as the house sees it. */
  webhook(id: string): Promise<Record<string, unknown> | undefined>;
  /** Goes on in time and looks for what has become due. */
  later(ms: number): void;
}

export interface Made {
  readonly __typename: string;
  readonly secret: string;
  readonly code?: string;
  readonly message?: string;
  readonly webhook: { readonly id: string; readonly state: string; readonly shops: readonly string[] | null };
}

export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly type: string;
  readonly state: string;
  readonly attempts: number;
  readonly fault: string | null;
  readonly statusCode: number | null;
  readonly answer: string | null;
}

export const WEBHOOK = 'id owner url topics shops query state disabledBecause failures';
export const CREATE_WEBHOOK = `mutation($input: CreateWebhookInput!, $key: String) {
  createWebhook(input: $input, idempotencyKey: $key) {
    __typename ... on NewWebhook { secret webhook { ${WEBHOOK} } } ... on Problem { code message } } }`;
const ALL = '{ webhooks { nodes { id state disabledBecause failures restsUntil } } }';
export const DELIVERIES = `query($filter: WebhookDeliveryFilter) { webhookDeliveries(filter: $filter, first: 100) {
  nodes { id webhookId eventId type state attempts fault statusCode answer } } }`;

export async function aWebhookHouse(config: Partial<Config> = {}): Promise<WebhookHouse> {
  const access = await anAccess({ webhooksHttp: true, webhooksPrivateAddresses: true, ...config });
  const sender = access.bench.get(WebhookSender);
  sender.start();
  const acmeKey = await access.aKey({ partner: 'acme', shops: ['shp_1', 'shp_2'], scopes: WEBHOOK_SCOPES });
  const run = (source: string, variables = {}, viewer = acme) => access.bench.graphql(source, variables, viewer);
  const deliveries: WebhookHouse['deliveries'] = async (viewer = staff, filter = {}) => {
    const { data } = await run(DELIVERIES, { filter }, viewer);
    return (data?.['webhookDeliveries'] as { nodes: readonly Delivery[] }).nodes;
  };
  return {
    ...access,
    ...{ sender, acmeKey, run, deliveries },
    register: async (input, viewer = acme) => {
      const { data, errors } = await run(CREATE_WEBHOOK, { input: { topics: ['order.paid'], ...input } }, viewer);
      if (errors?.[0]) throw errors[0];
      return data?.['createWebhook'] as Made;
    },
    over: count =>
      until(
        () => deliveries(),
        all => all.filter(({ state }) => state !== 'PENDING').length === count,
      ),
    webhook: async id => {
      const { data } = await run(ALL, {}, staff);
      return (data?.['webhooks'] as { nodes: Record<string, unknown>[] }).nodes.find(node => node['id'] === id);
    },
    later: ms => {
      access.clock.advance(ms);
      sender.wake();
    },
    [Symbol.asyncDispose]: async () => {
      await sender.stop();
      await access[Symbol.asyncDispose]();
    },
  };
}

const FACT: EventPayload<'order.paid'> = {
  orderId: 'ord_1',
  channel: 'GENERIC',
  shopId: 'shp_1',
  externalId: 'T-1',
  from: 'PENDING_PAYMENT',
  status: 'PAID',
  because: 'paid at the channel',
  holds: [],
  afterSale: 'NONE',
  currency: 'CNY',
  payableMinor: 9_900,
  refundedMinor: 0,
  createdAt: '2026-11-22T08:00:00.000Z',
  paidAt: '2026-11-22T08:00:00.000Z',
  shipBy: null,
  statusAt: '2026-11-22T08:00:00.000Z',
  country: 'CN',
  province: '浙江省',
  city: '杭州市',
  buyerHash: 'hash-of-the-buyer',
  phoneHash: 'hash-of-the-phone',
  addressHash: null,
  sealed: 'k1.sealed-fields',
  lines: [],
  history: false,
};

let orders = 0;

/** An order that was paid. */
export function paid(shopId = 'shp_1', over: Partial<EventPayload<'order.paid'>> = {}): DomainEvent {
  orders += 1;
  const orderId = over.orderId ?? `ord_${orders}`;
  return anEvent('order.paid', orderId, { ...FACT, shopId, orderId, externalId: `T-${orders}`, ...over });
}

/** Another process at the same table, as far as the table can tell. */
export function aSecondSender({ bench, clock }: WebhookHouse): AsyncDisposable & { readonly sender: WebhookSender } {
  const { config, metrics, ids, log } = bench.around;
  const sender = new WebhookSender(
    bench.service.db,
    bench.get(WebhookStore),
    bench.get(WebhookDeliveryStore),
    bench.get(WebhookAttempt),
    bench.get(WebhookResults),
    new GuardedPost(clock, config),
    bench.service.jobs,
    metrics,
    ids,
    clock,
    log,
    config,
  );
  sender.start();
  return { sender, [Symbol.asyncDispose]: () => sender.stop() };
}
