import { HubError, type DomainEvent, type EventPayload, type EventType, type Scope } from '#contracts';

/** What a webhook says of an event where no query shapes it; without personal data. */
export type WebhookData = Readonly<Record<string, unknown>>;

interface TopicRule<T extends EventType> {
  /** What the owner of an endpoint must be allowed to read. */
  readonly scope: Scope;
  /** Ids of what it happened to: `$ids` of a stored query, `$id` the first. */
  ids(payload: EventPayload<T>): readonly string[];
  data(payload: EventPayload<T>): WebhookData;
}

const topic = <T extends EventType>(rule: TopicRule<T>): TopicRule<T> => rule;

const orderTopic = topic<'order.created'>({
  scope: 'orders:read',
  ids: order => [order.orderId],
  data: ({ orderId, channel, externalId, from, status, because, statusAt }) => ({
    orderId,
    ...{ channel, externalId, from, status, because, statusAt },
  }),
});
const riskTopic = topic<'risk.flagged'>({
  scope: 'risk:read',
  ids: decision => [decision.orderId],
  data: ({ orderId, level, reasons }) => ({ orderId, level, reasons }),
});

/** What partners may be told of: events by the names they have in the hub, and what each says and asks. */
export const WEBHOOK_TOPICS = {
  'order.created': orderTopic,
  'order.paid': orderTopic,
  'order.ready': orderTopic,
  'order.partially_shipped': orderTopic,
  'order.shipped': orderTopic,
  'order.signed': orderTopic,
  'order.completed': orderTopic,
  'order.cancelled': orderTopic,
  'order.closed': orderTopic,
  'order.holds_changed': orderTopic,
  'order.changed': orderTopic,
  'stock.reserved': topic<'stock.reserved'>({
    scope: 'stock:read',
    ids: ({ orderId }) => [orderId],
    data: ({ orderId, reservationId }) => ({ orderId, reservationId }),
  }),
  'stock.short': topic<'stock.short'>({
    scope: 'stock:read',
    ids: ({ orderId }) => [orderId],
    data: ({ orderId, shortfall }) => ({ orderId, shortfall }),
  }),
  /** Stock belongs to the house: it has no shop, and only endpoints of every shop hear of it. */
  'stock.changed': topic<'stock.changed'>({
    scope: 'stock:read',
    ids: ({ skuCodes }) => skuCodes,
    data: ({ skuCodes }) => ({ skuIds: skuCodes }),
  }),
  'risk.flagged': riskTopic,
  'risk.cleared': riskTopic,
  'risk.released': riskTopic,
  'risk.rejected': riskTopic,
  /** Orders that stall among them: kind ORDER_STALLED. */
  'alert.raised': topic<'alert.raised'>({
    scope: 'orders:read',
    ids: ({ subject }) => [subject],
    data: ({ kind, subject, severity, message }) => ({ kind, subject, severity, message }),
  }),
} as const;

export type WebhookTopic = keyof typeof WEBHOOK_TOPICS;

/** What an endpoint is sent to try it out; it has no topic of its own. */
export const PING = 'webhook.ping';

export const isWebhookTopic = (text: string): text is WebhookTopic => Object.hasOwn(WEBHOOK_TOPICS, text);

/** What the owner of an endpoint must be allowed to read to be told of an event; null for a ping. */
export const scopeOf = (type: string): Scope | null => (isWebhookTopic(type) ? WEBHOOK_TOPICS[type].scope : null);

/** An event as it is kept for a delivery. */
export interface ToldEvent {
  readonly occurredAt: string;
  /** Counts 1, 2, 3 … over the events of one subject. */
  readonly sequence: number;
  readonly ids: readonly string[];
  readonly data: WebhookData;
}

/** What partners may be told of an event. */
export function toldOf(event: DomainEvent): ToldEvent {
  // The type of an event names the rule of its own payload.
  const rule = WEBHOOK_TOPICS[event.type as WebhookTopic] as unknown as TopicRule<EventType>;
  return {
    occurredAt: event.at,
    sequence: event.seq,
    ids: rule.ids(event.payload),
    data: rule.data(event.payload),
  };
}

/** The topics, each once; throws BAD_INPUT on none or on one that is not there. */
export function soundTopics(topics: readonly string[]): readonly WebhookTopic[] {
  const known = [...new Set(topics.filter(isWebhookTopic))];
  if (known.length === 0 || !topics.every(isWebhookTopic))
    throw new HubError('BAD_INPUT', `topics must be of ${Object.keys(WEBHOOK_TOPICS).join(', ')}`);
  return known;
}
