import type { AgeLimits } from './age.js';
import { orderAfter, statusBefore, type OpenOrder, type OrderEvent } from './open-order.js';
import { Tally } from './tally.js';

/** New orders of one shop in one second. */
export interface Intake {
  shopId: string;
  at: Date;
  orders: number;
}

/** What a batch of events does to the read models: rows in, changed and out, and what the counters gain. */
export class FlowBatch {
  readonly tally = new Tally();
  private readonly current: Map<string, OpenOrder | null>;
  private readonly arrivals = new Map<string, Intake>();

  constructor(
    private readonly known: ReadonlyMap<string, OpenOrder>,
    private readonly limits: AgeLimits,
  ) {
    this.current = new Map(known);
  }

  take(event: OrderEvent): void {
    const fact = event.payload;
    const before = this.current.get(fact.orderId) ?? undefined;
    const after = orderAfter(fact, before, this.limits);
    const was = statusBefore(event, before);
    if (was) this.tally.place({ ...fact, status: was, history: before?.history ?? fact.history }, -1);
    this.tally.place(fact, 1);
    if (before) this.tally.holds(before, -1);
    if (after) this.tally.holds(after, 1);
    this.current.set(fact.orderId, after);
    if (event.seq === 1 && !fact.history) this.arrive(fact.shopId, event.at);
  }

  /** Orders that became open. */
  opened(): OpenOrder[] {
    return [...this.current.values()].filter(order => order !== null && !this.known.has(order.orderId)) as OpenOrder[];
  }

  /** Open orders whose place or age changed. */
  moved(): OpenOrder[] {
    return this.kept((before, after) => !sameAge(before, after));
  }

  /** Open orders of which only the rest changed: no index has to be touched. */
  amended(): OpenOrder[] {
    return this.kept((before, after) => sameAge(before, after) && !sameRest(before, after));
  }

  /** Ids of orders that were finished. */
  finished(): string[] {
    return [...this.known.keys()].filter(orderId => this.current.get(orderId) === null);
  }

  /** First sights by shop and second, in key order. */
  intake(): Intake[] {
    return [...this.arrivals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, intake]) => intake);
  }

  private kept(chosen: (before: OpenOrder, after: OpenOrder) => boolean): OpenOrder[] {
    const kept: OpenOrder[] = [];
    for (const [orderId, before] of this.known) {
      const after = this.current.get(orderId);
      if (after && after !== before && chosen(before, after)) kept.push(after);
    }
    return kept;
  }

  private arrive(shopId: string, at: string): void {
    const second = at.slice(0, 19);
    const key = `${second}/${shopId}`;
    const intake = this.arrivals.get(key) ?? { shopId, at: new Date(`${second}.000Z`), orders: 0 };
    intake.orders += 1;
    this.arrivals.set(key, intake);
  }
}

/** Whether two states of an open order are told apart by nothing that events say. */
export const isSameOrder = (a: OpenOrder, b: OpenOrder): boolean => sameAge(a, b) && sameRest(a, b);

const sameInstant = (a: Date | null, b: Date | null): boolean => a?.getTime() === b?.getTime();

const sameAge = (a: OpenOrder, b: OpenOrder): boolean =>
  a.status === b.status &&
  a.history === b.history &&
  sameInstant(a.since, b.since) &&
  sameInstant(a.amberAt, b.amberAt) &&
  sameInstant(a.redAt, b.redAt);

const sameRest = (a: OpenOrder, b: OpenOrder): boolean =>
  a.blockedHolds === b.blockedHolds &&
  a.pendingHolds === b.pendingHolds &&
  a.payableMinor === b.payableMinor &&
  sameInstant(a.shipBy, b.shipBy);
