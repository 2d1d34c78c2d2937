import type { OrderStatus } from '#contracts';
import { afterSaleBar } from './after-sale.js';
import { crossesBorder, questionOf } from './border.js';
import { needsApproval, type GatePolicy } from './gate.js';
import {
  awaitingSince,
  heldBits,
  holdOf,
  isAutomatic,
  isHeld,
  isOpenHold,
  withHold,
  type Hold,
  type HoldChange,
} from './hold.js';
import type { Cause, Forced, Order } from './order.js';
import { furthest, isOpen, isShipment, isToShip, isUndone, rankOf } from './status-machine.js';
import { toldStatus } from './told.js';

/** The hub's own doing, as it stands in the log. */
export const hubCause = (because: string, at: Date): Cause => ({ because, source: 'HUB', by: 'hub', at });

/**
 * Brings everything derived in line with what is known: which holds the hub has to place or lift by itself, the status,
 * the bits lists are filtered by. Pure and repeatable: settling a settled order changes nothing.
 */
export function settle(order: Order, policy: GatePolicy, at: Date): Order {
  const holds = settledHolds(order, policy, at);
  const held = holds === order.holds ? order : { ...order, holds };
  const status = statusOf(held);
  return {
    ...held,
    status,
    statusAt: status === order.status ? order.statusAt : at,
    held: heldBits(holds, status),
    awaitingSince: awaitingSince(holds, status),
    updatedAt: at,
  };
}

/** The status in force: forced by staff, else the furthest of what is told and what the hub did, READY when nothing bars. */
export function statusOf(order: Order): OrderStatus {
  const forced = standingForce(order);
  const wanted = forced ? forced.status : baseStatus(order);
  // The check before release stands above a force: an order it has not cleared is not ready, whoever says so.
  const status = wanted === 'READY_TO_SHIP' && isUnchecked(order.holds) ? 'PAID' : wanted;
  // A PAID forced on an order that nothing held is meant to stay; otherwise it goes on like any paid order.
  const mayGoOn = status === 'PAID' && !order.history && (!forced || forced.held);
  return mayGoOn && !isHeld(order.holds) ? 'READY_TO_SHIP' : status;
}

/** The compliance check has not cleared it. */
export const isUnchecked = (holds: readonly Hold[]): boolean => {
  const hold = holdOf(holds, 'COMPLIANCE');
  return hold !== undefined && isOpenHold(hold);
};

/** The forced status while it stands: the channel says what it said then, and the hub has not moved on. */
export function standingForce(order: Order): Forced | null {
  const { forced } = order;
  if (!forced || forced.moves !== order.moves) return null;
  return forced.told === toldStatus(order.told) ? forced : null;
}

/** What is told and what the hub did, without holds. A cancel in the hub yields to a report that goods have left. */
function baseStatus(order: Order): OrderStatus {
  const told = toldStatus(order.told);
  if (order.progress === 'NONE') return told;
  if (order.progress !== 'CANCELLED') return furthest(told, order.progress);
  return rankOf(told) < rankOf('PARTIALLY_SHIPPED') ? 'CANCELLED' : told;
}

function settledHolds(order: Order, policy: GatePolicy, at: Date): readonly Hold[] {
  if (order.history) return order.holds;
  const status = standingForce(order)?.status ?? baseStatus(order);
  if (isUndone(status)) return releaseAutomatic(order, status, at);
  let { holds } = order;
  const put = (change: HoldChange | null): void => {
    if (change) holds = withHold(holds, change, hubCause(change.reason, at));
  };
  if (isToShip(status)) {
    put(questionChange(order, 'STOCK'));
    put(questionChange(order, 'RISK'));
    put(complianceChange(order, policy));
  } else if (isShipment(status)) put(unansweredChange(order));
  if (isToShip(status) || holdOf(holds, 'FINANCE')) put(financeChange(order, policy, status));
  put(platformChange(order, status));
  put(serviceChange(order, status));
  return holds;
}

/** What the hold of a shipped order is about: no question that is still answered. */
const GONE = 'gone';
const ASKED_ANEW: readonly Hold['kind'][] = ['STOCK', 'COMPLIANCE'];

/**
 * An undone order waits for nobody: what the hub asked or barred by itself is taken back, holds of people stay. Stock that was
 * promised is given back as well, and another rule may be in force by then, so both are asked anew should the order return.
 */
function releaseAutomatic(order: Order, status: OrderStatus, at: Date): readonly Hold[] {
  const reason = `order ${status}`;
  return order.holds.reduce((holds, hold) => {
    const gone = ASKED_ANEW.includes(hold.kind) ? hold.about !== 'undone' : isOpenHold(hold) && isAutomatic(hold);
    if (!gone) return holds;
    return withHold(holds, { kind: hold.kind, state: 'RELEASED', reason, about: 'undone' }, hubCause(reason, at));
  }, order.holds);
}

/** Stock and risk are asked once the order is to be shipped, and again after it was undone and came back. */
function questionChange(order: Order, kind: 'STOCK' | 'RISK'): HoldChange | null {
  const hold = holdOf(order.holds, kind);
  if (hold && hold.about !== 'undone') return null;
  return {
    kind,
    state: 'PENDING',
    reason: kind === 'STOCK' ? 'stock is asked for' : 'risk is asked for',
    about: 'asked',
  };
}

/**
 * An order across a border is checked before it is released, and again whenever it goes elsewhere or is worth something else.
 * Nobody lifts this hold but the answer to the question as it stands; it falls away only when the order stays at home.
 */
function complianceChange(order: Order, policy: GatePolicy): HoldChange | null {
  const hold = holdOf(order.holds, 'COMPLIANCE');
  if (!crossesBorder(policy.homes, order)) return lift(hold, 'COMPLIANCE', 'the order stays in the country');
  const about = questionOf(order);
  if (hold?.about === about) return null;
  return { kind: 'COMPLIANCE', state: 'PENDING', reason: 'the compliance check is asked for', about };
}

/** Goods that left before the check cleared them wait for no answer: should they come back, what is asked then is asked anew. */
function unansweredChange({ holds }: Order): HoldChange | null {
  const hold = holdOf(holds, 'COMPLIANCE');
  if (!hold || !isOpenHold(hold) || hold.about === GONE) return null;
  return { kind: 'COMPLIANCE', state: 'BLOCKED', reason: 'the goods left before the check cleared them', about: GONE };
}

/** Whether an order waits across a border without ever having been asked about: it was ready before its shop's home was set. */
export const isUnasked = (order: Order, { homes }: GatePolicy): boolean =>
  !order.history && isToShip(order.status) && crossesBorder(homes, order) && !holdOf(order.holds, 'COMPLIANCE');

/** Finance approves an amount: a dearer order needs a new approval, a cheaper one may need none. */
function financeChange(order: Order, policy: GatePolicy, status: OrderStatus): HoldChange | null {
  const hold = holdOf(order.holds, 'FINANCE');
  const needed = isOpen(status) && needsApproval(policy, order);
  const approved = hold?.state === 'RELEASED' && hold.source === 'STAFF' && Number(hold.about) >= order.payableMinor;
  if (needed && !approved)
    return bar(hold, 'FINANCE', 'payable amount needs finance approval', String(order.payableMinor));
  return needed ? null : lift(hold, 'FINANCE', 'the amount needs no approval');
}

function platformChange(order: Order, status: OrderStatus): HoldChange | null {
  const hold = holdOf(order.holds, 'PLATFORM');
  const reasons = order.told.platformHolds.join(', ');
  if (reasons && isOpen(status)) return bar(hold, 'PLATFORM', reasons, reasons);
  return lift(hold, 'PLATFORM', 'the channel no longer bars it');
}

/** A refund under way stops the parcel, unless somebody looked at exactly that and let it go. */
function serviceChange(order: Order, status: OrderStatus): HoldChange | null {
  const hold = holdOf(order.holds, 'SERVICE');
  const about = afterSaleBar(order);
  if (!about || !isOpen(status)) return lift(hold, 'SERVICE', `after-sale ${order.afterSale}`);
  const letGo = hold?.state === 'RELEASED' && hold.source === 'STAFF' && hold.about === about;
  return letGo ? null : bar(hold, 'SERVICE', `after-sale ${about}`, about);
}

function bar(hold: Hold | undefined, kind: Hold['kind'], reason: string, about: string): HoldChange | null {
  if (hold?.state === 'BLOCKED' && hold.about === about) return null;
  return { kind, state: 'BLOCKED', reason, about };
}

const lift = (hold: Hold | undefined, kind: Hold['kind'], reason: string): HoldChange | null =>
  hold && isOpenHold(hold) ? { kind, state: 'RELEASED', reason, about: '' } : null;
