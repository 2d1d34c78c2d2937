import { refusal, type Outcome } from './act.js';
import type { GatePolicy } from './gate.js';
import { holdOf, isOpenHold, withHold } from './hold.js';
import { hubCause, settle } from './settle.js';
import type { AddressVersion, Cause, Order, Told } from './order.js';
import { rankOf } from './status-machine.js';

/** An address that takes the place of the channel's; what is read of it is sealed elsewhere. */
export interface NewAddress {
  /** Keyed hash, null when it cannot be compared. */
  readonly hash: string | null;
  readonly province: string;
  readonly city: string;
}

/** What the hold of an order says while its new address waits to be judged. */
export const askedAbout = (addressHash: string | null): string => `asked ${addressHash ?? ''}`;

/** Gives the order another address: it waits until that one has been judged. */
export function changeAddress(order: Order, to: NewAddress, cause: Cause, policy: GatePolicy): Outcome {
  const refused = changeRefusal(order, to);
  if (refused) return { refused };
  const { hash: addressHash, province, city } = to;
  const changed: Order = { ...order, addressHash, province, city, told: { ...order.told, address: standing(order) } };
  return { order: settle(askAddress(changed, cause), policy, cause.at) };
}

/** The question about the address of an order, asked of risk. */
export const askAddress = (order: Order, cause: Cause): Order => {
  const change = { kind: 'ADDRESS', state: 'PENDING', reason: 'the new address is judged' } as const;
  const about = askedAbout(order.addressHash);
  return { ...order, holds: withHold(order.holds, { ...change, about }, cause) };
};

/** What the channel gave, once more or anew, where another address stands in for it. */
export function keptAddress(order: Order, told: Told): Partial<Pick<Order, 'province' | 'city' | 'addressHash'>> {
  if (!told.address?.stands) return {};
  return { province: order.province, city: order.city, addressHash: order.addressHash };
}

/** What is told of an address after a report: the channel's counts again when it names another than the one replaced. */
export function addressAfter(known: Told, reported: string | null): Pick<Told, 'address'> {
  const { address } = known;
  if (!address) return {};
  if (!address.stands || reported === null || reported === address.insteadOf) return { address };
  return { address: { version: address.version + 1, insteadOf: null, stands: false } };
}

/** An order that waits for a better address and is reported with another one asks about that. */
export function askIfMoved(before: Order, after: Order, at: Date): Order {
  const hold = holdOf(after.holds, 'ADDRESS');
  if (!hold || !isOpenHold(hold) || after.addressHash === null || after.addressHash === before.addressHash)
    return after;
  return askAddress(after, hubCause('the channel reports another address', at));
}

function standing(order: Order): AddressVersion {
  const before = order.told.address;
  const insteadOf = before?.stands ? before.insteadOf : order.addressHash;
  return { version: (before?.version ?? 1) + 1, insteadOf, stands: true };
}

function changeRefusal(order: Order, to: NewAddress) {
  if (order.history || rankOf(order.status) > rankOf('READY_TO_SHIP'))
    return refusal('TooLate', 'TOO_LATE', `The address cannot be changed: the order is ${order.status}.`, {
      status: order.status,
    });
  const risk = holdOf(order.holds, 'RISK');
  if (risk && isOpenHold(risk) && to.province !== order.province)
    return refusal(
      'ProvinceFixed',
      'PROVINCE_FIXED',
      'An order that risk holds stays in its province: let a risk officer decide first.',
    );
  return null;
}
