import { HOLD_KINDS, type Channel, type HoldKind, type OrderStatus } from '#contracts';
import { holdBit, type OpenOrder } from './open-order.js';

/** Orders of one shop and channel in one status. */
export interface StatusCounter {
  shopId: string;
  channel: Channel;
  status: OrderStatus;
  orders: number;
  /** Of these: imported as history. */
  history: number;
  /** Of these: live orders with a hold that waits for action. */
  held: number;
}

/** Live open orders of one shop under one kind of hold. */
export interface HoldCounter {
  shopId: string;
  kind: HoldKind;
  blocked: number;
  pending: number;
}

type Place = Pick<StatusCounter, 'shopId' | 'channel' | 'status'> & { readonly history: boolean };

/** Adds up what changes, so that a batch of events costs one write a counter. */
export class Tally {
  private readonly byStatus = new Map<string, StatusCounter>();
  private readonly byHold = new Map<string, HoldCounter>();

  /** Counts an order in (1) or out (-1) of its status. */
  place({ shopId, channel, status, history }: Place, by: 1 | -1): void {
    const counter = this.status(shopId, channel, status);
    counter.orders += by;
    if (history) counter.history += by;
  }

  /** Counts the holds of an open order in or out. */
  holds(order: OpenOrder, by: 1 | -1): void {
    const { blockedHolds, pendingHolds, shopId } = order;
    if (order.history || (blockedHolds | pendingHolds) === 0) return;
    if (blockedHolds !== 0) this.status(shopId, order.channel, order.status).held += by;
    for (const kind of HOLD_KINDS) {
      const bit = holdBit(kind);
      if (blockedHolds & bit) this.hold(shopId, kind).blocked += by;
      if (pendingHolds & bit) this.hold(shopId, kind).pending += by;
    }
  }

  /** Counters that change, in key order: two writers never wait for each other in a circle. */
  statuses(): StatusCounter[] {
    return sorted(this.byStatus).filter(counter => counter.orders !== 0 || counter.history !== 0 || counter.held !== 0);
  }

  /** As `statuses`, for holds. */
  holdKinds(): HoldCounter[] {
    return sorted(this.byHold).filter(counter => counter.blocked !== 0 || counter.pending !== 0);
  }

  private status(shopId: string, channel: Channel, status: OrderStatus): StatusCounter {
    const key = `${shopId}/${channel}/${status}`;
    return found(this.byStatus, key, () => ({ shopId, channel, status, orders: 0, history: 0, held: 0 }));
  }

  private hold(shopId: string, kind: HoldKind): HoldCounter {
    return found(this.byHold, `${shopId}/${kind}`, () => ({ shopId, kind, blocked: 0, pending: 0 }));
  }
}

function found<T>(counters: Map<string, T>, key: string, make: () => T): T {
  const known = counters.get(key);
  if (known) return known;
  const made = make();
  counters.set(key, made);
  return made;
}

const sorted = <T>(counters: ReadonlyMap<string, T>): T[] =>
  [...counters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counter]) => counter);
