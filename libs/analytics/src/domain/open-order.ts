import {
  HOLD_KINDS,
  STATUS_EVENTS,
  type Channel,
  type EventEnvelope,
  type EventType,
  type HoldKind,
  type OrderFact,
  type OrderStatus,
} from '#contracts';
import { dueOf, isFinished, isUnshipped, type AgeLimits } from './age.js';

/** What is kept of an order until it is finished. */
export interface OpenOrder {
  orderId: string;
  shopId: string;
  channel: Channel;
  status: OrderStatus;
  /** When it entered the status. */
  since: Date;
  shipBy: Date | null;
  /** Holds that wait for somebody or something to act, as bits (`holdBit`). */
  blockedHolds: number;
  /** Holds that wait for an answer, as bits. */
  pendingHolds: number;
  currency: string;
  payableMinor: number;
  /** Imported as a thing of the past: counted, never late. */
  history: boolean;
  amberAt: Date | null;
  redAt: Date | null;
  /** Whether an alert was raised in this status. */
  alerted: boolean;
}

/** Kind of the alert for an order that turned RED. */
export const ORDER_STALLED = 'ORDER_STALLED';

type OrderEventType = Exclude<Extract<EventType, `order.${string}`>, 'order.observed'>;
/** An event of the orders service about one order. */
export type OrderEvent = { [T in OrderEventType]: EventEnvelope<T> }[OrderEventType];

/** The order after an event; null when it is finished. */
export function orderAfter(fact: OrderFact, before: OpenOrder | undefined, limits: AgeLimits): OpenOrder | null {
  const { orderId, shopId, channel, status, currency, payableMinor, history } = fact;
  if (isFinished(status)) return null;
  const since = new Date(fact.statusAt);
  const shipBy = fact.shipBy === null ? null : new Date(fact.shipBy);
  const aged = { status, since, shipBy, history, ...agedBy({ channel, status, since, shipBy, history }, limits) };
  return {
    orderId,
    shopId,
    channel,
    currency,
    payableMinor,
    ...holdBits(fact.holds),
    ...aged,
    alerted: before?.status === status && before.alerted,
  };
}

/** The same order under other limits. */
export function orderUnder(order: OpenOrder, limits: AgeLimits): OpenOrder {
  return { ...order, ...agedBy(order, limits) };
}

type Aged = Pick<OpenOrder, 'channel' | 'status' | 'since' | 'shipBy' | 'history'>;
function agedBy(order: Aged, limits: AgeLimits): Pick<OpenOrder, 'amberAt' | 'redAt'> {
  if (order.history) return { amberAt: null, redAt: null };
  return dueOf(order.status, order.since, order.shipBy, limits.of(order.status, order.channel));
}

/**
 * The status an order was counted under before an event; null: it was not counted.
 * Finished orders have no row, so for them the event's own word counts, and only when it says that the status changed.
 */
export function statusBefore(event: OrderEvent, before: OpenOrder | undefined): OrderStatus | null {
  if (before) return before.status;
  const { from, status } = event.payload;
  if (event.seq === 1) return null;
  if (from !== null && isFinished(from) && STATUS_EVENTS[status] === event.type) return from;
  return isFinished(status) ? status : null;
}

const BITS = new Map(HOLD_KINDS.map((kind, place) => [kind, 1 << place]));

/** The bit of a kind of hold. Stored in rows: kinds are only ever added at the end of their list. */
export const holdBit = (kind: HoldKind): number => BITS.get(kind) ?? 0;

function holdBits(holds: OrderFact['holds']): Pick<OpenOrder, 'blockedHolds' | 'pendingHolds'> {
  let blockedHolds = 0;
  let pendingHolds = 0;
  for (const { kind, state } of holds) {
    if (state === 'BLOCKED') blockedHolds |= holdBit(kind);
    if (state === 'PENDING') pendingHolds |= holdBit(kind);
  }
  return { blockedHolds, pendingHolds: pendingHolds & ~blockedHolds };
}

/** What is the matter with a RED order, for people. */
export function stallMessage(order: OpenOrder, now: Date): string {
  const standing = `${order.status} for ${spanOf(now.getTime() - order.since.getTime())}`;
  if (!order.shipBy || !isUnshipped(order.status)) return standing;
  const left = order.shipBy.getTime() - now.getTime();
  return left > 0
    ? `${standing}; ship deadline in ${spanOf(left)}`
    : `${standing}; ship deadline passed ${spanOf(-left)} ago`;
}

function spanOf(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const days = Math.floor(minutes / 1_440);
  const hours = Math.floor((minutes % 1_440) / 60);
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
