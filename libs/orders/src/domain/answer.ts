import type { HoldKind } from '#contracts';
import type { GatePolicy } from './gate.js';
import { holdOf, withHold, type HoldChange } from './hold.js';
import type { Cause, Order } from './order.js';
import { settle } from './settle.js';
import { isUndone } from './status-machine.js';

/** What stock or risk answered to the question asked when the order was paid. */
export interface Answer {
  readonly kind: Extract<HoldKind, 'STOCK' | 'RISK'>;
  readonly state: 'RELEASED' | 'BLOCKED';
  readonly cause: Cause;
  /** Reservation or decision it rests on. */
  readonly about: string;
}

/**
 * The order after an answer. The newest answer counts, so a review can follow a decision. An undone order has withdrawn its
 * questions: what comes late opens nothing. A repeated answer changes nothing.
 */
export function answer(order: Order, { kind, state, cause, about }: Answer, policy: GatePolicy): Order {
  const hold = holdOf(order.holds, kind);
  if (!hold || isUndone(order.status) || order.history) return order;
  if (hold.state === state && hold.about === about && hold.reason === cause.because) return order;
  const change: HoldChange = { kind, state, reason: cause.because, about };
  return settle({ ...order, holds: withHold(order.holds, change, cause) }, policy, cause.at);
}
