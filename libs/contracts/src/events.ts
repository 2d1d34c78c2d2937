import { canonicalOrderShape, refundFactShape } from './canonical-order.js';
import {
  AFTER_SALE_STATES,
  CHANNELS,
  HOLD_KINDS,
  HOLD_STATES,
  ORDER_STATUSES,
  SUBGRAPHS,
  type ServiceName,
} from './enums.js';
import type { EventId } from './ids.js';
import { added, flag, instant, list, nullable, oneOf, record, text, whole, type Meaning, type Shape } from './shape.js';

/** The order as its owner sees it after the change: consumers need no look-up. */
export const orderFactShape = record({
  orderId: text(),
  channel: oneOf(CHANNELS),
  shopId: text(),
  externalId: text(),
  /** Status before; null on the first sight of the order. */
  from: nullable(oneOf(ORDER_STATUSES)),
  status: oneOf(ORDER_STATUSES),
  because: text(),
  /** Open holds (PENDING or BLOCKED). */
  holds: list(record({ kind: oneOf(HOLD_KINDS), state: oneOf(HOLD_STATES) })),
  afterSale: oneOf(AFTER_SALE_STATES),
  currency: text(),
  payableMinor: whole(),
  refundedMinor: whole(),
  createdAt: instant(),
  paidAt: nullable(instant()),
  shipBy: nullable(instant()),
  statusAt: instant(),
  country: text(),
  province: text(),
  city: text(),
  buyerHash: nullable(text()),
  phoneHash: nullable(text()),
  addressHash: nullable(text()),
  /** PersonalFields, sealed; null where the event's consumers have no need of them. */
  sealed: nullable(text()),
  lines: list(record({ skuCode: text(), quantity: whole(), unitPriceMinor: whole() })),
  history: flag(),
  /** What the compliance check is asked about; in `order.compliance_requested` alone. */
  crossing: added(
    record({
      /** What the answer has to name: an answer to an older question comes too late. */
      question: text(),
      goodsMinor: whole(),
      freightMinor: whole(),
    }),
  ),
});
export type OrderFact = Meaning<typeof orderFactShape>;

const reserved = record({ orderId: text(), shopId: text(), reservationId: text() });
const short = record({
  orderId: text(),
  shopId: text(),
  shortfall: list(record({ skuCode: text(), wanted: whole(), available: whole() })),
});
const levels = record({ skuCodes: list(text()) });
const decision = record({
  orderId: text(),
  shopId: text(),
  decisionId: text(),
  /** 1: risk officer, 2: ask the buyer, 3: tag only. */
  level: whole(),
  reasons: list(record({ rule: text(), message: text() })),
  /** Who decided: a rule run or a person. */
  by: text(),
  /** The platform the order is from. */
  channel: added(oneOf(CHANNELS)),
  /** The address is unclear, whatever else was found: only the buyer can mend that. */
  addressUnclear: added(flag()),
  /** Hash of the address that took the place of another: this was said of it alone. Absent: said of the whole order. */
  newAddress: added(text()),
});
const compliance = record({
  orderId: text(),
  shopId: text(),
  checkId: text(),
  /** The question it answers, as `order.compliance_requested` put it. */
  question: text(),
  /** Why it is held; of an order that is cleared: what was noted beside. */
  grounds: list(record({ code: text(), message: text() })),
  /** Who decided: the check itself, or the person who approved the release. */
  by: text(),
});
const raised = record({
  kind: text(),
  /** What it is about: an order id, a shop id, a raw push id. Unique with kind. */
  subject: text(),
  shopId: text(),
  severity: oneOf(['INFO', 'WARNING', 'CRITICAL'] as const),
  message: text(),
  /** The order it is about as it stood then, where it is about one. */
  order: added(record({ channel: oneOf(CHANNELS), status: oneOf(ORDER_STATUSES) })),
  /** A ticket: it is opened again even when a person closed it, because there is a new reason. */
  always: added(flag()),
});

/** The same trouble is over: its ticket has nothing to be done about any more. */
const settled = record({ kind: text(), subject: text(), shopId: text(), reason: text() });
const opened = record({
  ticketId: text(),
  shopId: text(),
  kind: text(),
  /** Key of the class of tickets, and what an agent must be able to do. */
  class: text(),
  skill: text(),
  severity: oneOf(['INFO', 'WARNING', 'CRITICAL'] as const),
  /** It was closed before. */
  again: flag(),
});

/** Something somebody did or looked at that must be answerable for; without personal data. */
const recorded = record({
  actor: text(),
  action: text(),
  subject: text(),
  facts: list(record({ name: text(), value: text() })),
});

/** Orders whose buyer is to be erased: names of them, and keyed hashes of the buyer's phones; a bounded number an event. */
const erasureRequested = record({
  erasureId: text(),
  /** Counts 1, 2, 3 … within the erasure. */
  part: whole(),
  orders: list(record({ orderId: text(), channel: oneOf(CHANNELS), shopId: text(), externalId: text() })),
  phones: list(text()),
});
/** A service holds nothing more about the orders of one part. */
const erasureAnswered = record({ erasureId: text(), part: whole(), service: oneOf(SUBGRAPHS) });

/** What a consumer subscribes to. All events of an aggregate within one topic are counted together, so it misses none. */
export const TOPICS = [
  'observations',
  'orders',
  'stock',
  'levels',
  'risk',
  'alerts',
  'tickets',
  'desk',
  'audit',
  'erasures',
  'erasure_answers',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Topics each service takes. Known here and not only to its listener, because a broker must keep a queue for a service that has
 * never run: what is published before a consumer's first start would go to nobody. Where much waits, earlier topics go first.
 */
export const CONSUMERS = {
  orders: ['stock', 'risk', 'alerts', 'observations', 'erasures', 'erasure_answers'],
  inventory: ['orders', 'erasures'],
  channels: ['erasures'],
  risk: ['orders', 'tickets', 'erasures'],
  analytics: ['orders', 'erasures'],
  access: ['audit', 'orders', 'stock', 'levels', 'risk', 'alerts', 'erasures'],
} as const satisfies Readonly<Record<ServiceName, readonly Topic[]>>;

interface Declared {
  readonly topic: Topic;
  readonly version: number;
  readonly producers: readonly ServiceName[];
  readonly shape: Shape<unknown>;
}
const declare = <S extends Shape<unknown>>(topic: Topic, shape: S, producers: readonly ServiceName[], version = 1) =>
  ({ topic, version, producers, shape }) satisfies Declared;
const orderFact = declare('orders', orderFactShape, ['orders']);

/** Every domain event: its name, topic, version, producers and payload. Past tense; requests to another service are imperative in the past. */
export const EVENTS = {
  'order.observed': declare('observations', canonicalOrderShape, ['channels']),
  'refund.observed': declare('observations', refundFactShape, ['channels']),
  'order.created': orderFact,
  'order.paid': orderFact,
  'order.ready': orderFact,
  'order.partially_shipped': orderFact,
  'order.shipped': orderFact,
  'order.signed': orderFact,
  'order.completed': orderFact,
  'order.cancelled': orderFact,
  'order.closed': orderFact,
  /** Not told for the first of two good answers of stock and risk: the last one tells of both, or a late one is told of. */
  'order.holds_changed': orderFact,
  'order.changed': orderFact,
  /** It is to go to another address than the one that was judged: asks for that one to be judged. */
  'order.address_changed': orderFact,
  /** It crosses a border: asks for the compliance check, which alone lifts that hold. */
  'order.compliance_requested': orderFact,
  'order.shipped_while_held': orderFact,
  'stock.reserved': declare('stock', reserved, ['inventory']),
  'stock.short': declare('stock', short, ['inventory']),
  /** What one change of the books did to levels: for live push and webhooks. */
  'stock.changed': declare('levels', levels, ['inventory']),
  'risk.cleared': declare('risk', decision, ['risk']),
  'risk.flagged': declare('risk', decision, ['risk']),
  'risk.released': declare('risk', decision, ['risk']),
  'risk.rejected': declare('risk', decision, ['risk']),
  'compliance.cleared': declare('risk', compliance, ['risk']),
  'compliance.held': declare('risk', compliance, ['risk']),
  'ticket.requested': declare('tickets', raised, ['orders', 'channels', 'inventory', 'analytics']),
  'ticket.settled': declare('tickets', settled, ['orders', 'channels', 'inventory', 'analytics']),
  /** For live push, nobody consumes it. */
  'ticket.opened': declare('desk', opened, ['risk']),
  'audit.recorded': declare('audit', recorded, ['orders', 'risk']),
  /** Every service forgets the buyer of these orders. */
  'erasure.requested': declare('erasures', erasureRequested, ['orders']),
  'erasure.answered': declare('erasure_answers', erasureAnswered, SUBGRAPHS),
  'alert.raised': declare('alerts', raised, ['orders', 'channels', 'inventory', 'risk', 'analytics', 'access']),
} as const;

export type EventType = keyof typeof EVENTS;
export type EventPayload<T extends EventType> = Meaning<(typeof EVENTS)[T]['shape']>;

/** What travels. `seq` counts 1, 2, 3 ... per producer, topic and aggregate, whatever the type. */
export interface EventEnvelope<T extends EventType = EventType> {
  readonly id: EventId;
  readonly type: T;
  readonly version: number;
  readonly producer: ServiceName;
  readonly aggregate: string;
  readonly seq: number;
  readonly shopId: string;
  readonly at: string;
  readonly payload: EventPayload<T>;
  /** W3C context of what it came of; absent where nothing is traced. */
  readonly traceparent?: string;
}
/** Any event, told apart by its type. */
export type DomainEvent = { [T in EventType]: EventEnvelope<T> }[EventType];

/** The topic of an event. */
export const topicOf = (event: { readonly type: EventType }): Topic => EVENTS[event.type].topic;

/** The event that says an order entered a status. */
export const STATUS_EVENTS = {
  PENDING_PAYMENT: 'order.created',
  PAID: 'order.paid',
  READY_TO_SHIP: 'order.ready',
  PARTIALLY_SHIPPED: 'order.partially_shipped',
  SHIPPED: 'order.shipped',
  SIGNED: 'order.signed',
  COMPLETED: 'order.completed',
  CANCELLED: 'order.cancelled',
  CLOSED: 'order.closed',
} as const satisfies Record<(typeof ORDER_STATUSES)[number], EventType>;
