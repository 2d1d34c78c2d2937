import type { HoldKind } from '#contracts';
import { askedAbout } from './address.js';
import type { GatePolicy } from './gate.js';
import { holdOf, isOpenHold, withHold, type HoldChange } from './hold.js';
import type { Cause, Order } from './order.js';
import { settle } from './settle.js';
import { isUndone } from './status-machine.js';

/** What stock, risk or the compliance check answered to a question asked when the order was paid, or when its address changed. */
export interface Answer {
  readonly kind: Extract<HoldKind, 'STOCK' | 'RISK' | 'ADDRESS' | 'COMPLIANCE'>;
  readonly state: 'RELEASED' | 'BLOCKED';
  readonly cause: Cause;
  /** Reservation or decision it rests on; of the compliance check: the question it was asked. */
  readonly about: string;
  /** What it says of the address beside: a hold of its own, so that mending the address lifts nothing else. */
  readonly address?: 'RELEASED' | 'BLOCKED';
  /** Hash of the new address it was asked about: an answer about an older one comes too late. */
  readonly newAddress?: string;
}

/**
 * The order after an answer. The newest answer counts, so a review can follow a decision. An undone order has withdrawn its
 * questions: what comes late opens nothing. A repeated answer changes nothing.
 */
export function answer(order: Order, given: Answer, policy: GatePolicy): Order {
  if (isUndone(order.status) || order.history || comesTooLate(order, given)) return order;
  const changes = changesOf(order, given);
  if (changes.length === 0) return order;
  const holds = changes.reduce((kept, change) => withHold(kept, change, given.cause), order.holds);
  return settle({ ...order, holds }, policy, given.cause.at);
}

function comesTooLate({ holds }: Order, { kind, about, newAddress }: Answer): boolean {
  // What it was asked is what the hold is about, before and after the answer.
  if (kind === 'COMPLIANCE') return holdOf(holds, kind)?.about !== about;
  if (newAddress === undefined) return false;
  const hold = holdOf(holds, 'ADDRESS');
  return hold?.state !== 'PENDING' || hold.about !== askedAbout(newAddress);
}

function changesOf(order: Order, { kind, state, cause, about, address }: Answer): readonly HoldChange[] {
  const own: HoldChange = { kind, state, reason: cause.because, about };
  const beside: HoldChange | null = address ? { ...own, kind: 'ADDRESS', state: address } : null;
  const wanted = beside ? [own, beside] : [own];
  return wanted.filter(change => {
    const hold = holdOf(order.holds, change.kind);
    // Nobody asked about the address when the order was paid: a bar is placed unasked, and there is nothing else to lift.
    if (!hold || (change === beside && !isOpenHold(hold))) return change === beside && change.state === 'BLOCKED';
    return hold.state !== change.state || hold.about !== about || hold.reason !== change.reason;
  });
}
