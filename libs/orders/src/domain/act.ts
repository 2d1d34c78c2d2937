import type { HoldKind, OrderStatus, Problem } from '#contracts';
import { crossesBorder, questionOf } from './border.js';
import type { GatePolicy } from './gate.js';
import { holdOf, isHeld, isOpenHold, openHolds, RELEASED_BY, withHold, type Hold } from './hold.js';
import type { Cause, Order, Progress } from './order.js';
import { settle, standingForce, statusOf } from './settle.js';
import { isOpen, isUndone, mayAct, rankOf, type HubActionName } from './status-machine.js';
import { toldStatus } from './told.js';

/** What an act came to: the order after it, or why not. */
export type Outcome = { readonly order: Order } | { readonly refused: Problem };

/** A refusal of ours with the facts its SDL type carries. */
export const refusal = (kind: string, code: string, message: string, facts: object = {}): Problem => ({
  kind,
  code,
  message,
  ...facts,
});

export const unknownOrder = (orderId: string): Problem =>
  refusal('UnknownOrder', 'UNKNOWN_ORDER', 'No order of yours has this id.', { orderId });

/** Whether the hub may let goods of this order leave: the status allows it and nothing is open on the axis of holds. */
export const canShip = (order: Pick<Order, 'status' | 'holds' | 'history'>): boolean =>
  mayAct('ship', order.status) && !order.history && !isHeld(order.holds);

/** Why goods may not leave; null when they may. */
export function shipRefusal(order: Order): Problem | null {
  if (canShip(order)) return null;
  const open = openHolds(order.holds);
  const wouldShip = isOpen(order.status) && order.status !== 'PENDING_PAYMENT' && !order.history;
  if (wouldShip && open.length > 0) {
    const names = open.map(h => `${h.kind} (${h.reason})`).join(', ');
    return refusal('OrderHeld', 'ORDER_HELD', `The order may not ship while it is held by ${names}.`, { holds: open });
  }
  return notReady(order, 'ship');
}

/** Goods left by an outbound voucher: some of them or the last. */
export function ship(
  order: Order,
  progress: Extract<Progress, 'PARTIALLY_SHIPPED' | 'SHIPPED'>,
  cause: Cause,
  policy: GatePolicy,
): Outcome {
  const refused = shipRefusal(order);
  if (refused) return { refused };
  return { order: moved(order, progress, progress, cause, policy) };
}

/** The hub gives the order up before anything left. */
export function cancel(order: Order, cause: Cause, policy: GatePolicy): Outcome {
  if (!mayAct('cancel', order.status)) return { refused: notReady(order, 'cancel') };
  return { order: moved(order, 'CANCELLED', 'CANCELLED', cause, policy) };
}

/** Finance lets the amount pass. */
export function approve(order: Order, cause: Cause, policy: GatePolicy): Outcome {
  const hold = holdOf(order.holds, 'FINANCE');
  if (!hold || !isOpenHold(hold) || !isOpen(order.status)) {
    return {
      refused: refusal('NothingToApprove', 'NOTHING_TO_APPROVE', 'The order does not wait for finance approval.', {
        status: order.status,
      }),
    };
  }
  const change = {
    kind: 'FINANCE',
    state: 'RELEASED',
    reason: cause.because,
    about: String(order.payableMinor),
  } as const;
  return { order: settle({ ...order, holds: withHold(order.holds, change, cause) }, policy, cause.at) };
}

/** Somebody stops the order by hand. */
export function placeHold(order: Order, cause: Cause, policy: GatePolicy): Outcome {
  if (!isOpen(order.status) || order.history) return { refused: notReady(order, 'hold') };
  const change = { kind: 'MANUAL', state: 'BLOCKED', reason: cause.because, about: 'hand' } as const;
  return { order: settle({ ...order, holds: withHold(order.holds, change, cause) }, policy, cause.at) };
}

/** Somebody lifts a hold that goes by hand. */
export function releaseHold(order: Order, kind: HoldKind, cause: Cause, policy: GatePolicy): Outcome {
  const hold = holdOf(order.holds, kind);
  if (!hold || !isOpenHold(hold)) return { refused: notReleasable(kind, `The order is not held by ${kind}.`) };
  if (RELEASED_BY[kind] !== 'hand')
    return { refused: notReleasable(kind, `A hold of kind ${kind} is lifted by ${RELEASED_BY[kind]}, not by hand.`) };
  const change = { kind, state: 'RELEASED', reason: cause.because, about: hold.about } as const;
  return { order: settle({ ...order, holds: withHold(order.holds, change, cause) }, policy, cause.at) };
}

/**
 * Staff sets the status and nothing else: holds stay, and checks not yet asked for are asked for. Past PAID goes no order that
 * crosses a border unchecked: a force is no way round the compliance check.
 */
export function force(order: Order, status: OrderStatus, cause: Cause, policy: GatePolicy): Outcome {
  if (order.status === status) {
    return { refused: refusal('NothingToForce', 'NOTHING_TO_FORCE', `The order is ${status} already.`, { status }) };
  }
  const after = settle(withForce({ ...order, moves: order.moves + 1 }, status, policy, cause.at), policy, cause.at);
  return mayPass(order, after, policy, status) ? { order: after } : { refused: uncheckedForce(after.holds) };
}

/** Goods that have left have left; before that, cancelled and returned included, the check has to have cleared what is asked now. */
function mayPass(before: Order, after: Order, { homes }: GatePolicy, status: OrderStatus): boolean {
  if (rankOf(status) <= rankOf('PAID') || isUndone(status)) return true;
  if (before.history || !crossesBorder(homes, after) || !(isOpen(before.status) || isUndone(before.status)))
    return true;
  const hold = holdOf(after.holds, 'COMPLIANCE');
  return hold?.state === 'RELEASED' && hold.about === questionOf(after);
}

const uncheckedForce = (holds: readonly Hold[]): Problem =>
  refusal(
    'OrderHeld',
    'ORDER_HELD',
    'The order crosses a border and the compliance check has not cleared it: force it to PAID, and no further before it is cleared.',
    { holds: holds.filter(isOpenHold) },
  );

function moved(order: Order, progress: Progress, status: OrderStatus, cause: Cause, policy: GatePolicy): Order {
  const shippedAt = progress === 'SHIPPED' ? (order.shippedAt ?? cause.at) : order.shippedAt;
  const next: Order = { ...order, progress, progressAt: cause.at, shippedAt, moves: order.moves + 1 };
  // Staff had set the status against what the channel says: the act goes on from there, so its result is set as well.
  const kept = standingForce(order) && statusOf(next) !== status ? withForce(next, status, policy, cause.at) : next;
  return settle(kept, policy, cause.at);
}

function withForce(order: Order, status: OrderStatus, policy: GatePolicy, at: Date): Order {
  const forced = { status, told: toldStatus(order.told), moves: order.moves, held: true };
  // Whether anything is open is known only after the holds followed the forced status.
  return { ...order, forced: { ...forced, held: isHeld(settle({ ...order, forced }, policy, at).holds) } };
}

const VERBS: Partial<Record<HubActionName | 'hold', string>> = {
  ship: 'ship',
  cancel: 'be cancelled',
  hold: 'be held',
};

function notReady(order: Order, act: HubActionName | 'hold'): Problem {
  const why = order.history ? 'it is an import of the past' : `it is ${order.status}`;
  const code = act === 'ship' ? 'NOT_READY_TO_SHIP' : 'TOO_LATE';
  const kind = act === 'ship' ? 'NotReadyToShip' : 'TooLate';
  return refusal(kind, code, `The order cannot ${VERBS[act] ?? act}: ${why}.`, { status: order.status });
}

const notReleasable = (kind: Hold['kind'], message: string): Problem =>
  refusal('HoldNotReleasable', 'HOLD_NOT_RELEASABLE', message, { hold: kind });
