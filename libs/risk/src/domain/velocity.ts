/** Windows orders are counted in, each reaching back from the payment of an order. */
export const WINDOWS = ['1h', '24h', '7d', '30d'] as const;
export type Window = (typeof WINDOWS)[number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LENGTHS_MS = [HOUR_MS, DAY_MS, 7 * DAY_MS, 30 * DAY_MS] as const;
/** Longer ago nothing counts. */
export const LONGEST_WINDOW_MS = 30 * DAY_MS;

/** What is remembered of a paid order: when, and keyed hashes of who; null where the order does not tell. */
export interface Trace {
  readonly orderId: string;
  readonly shopId: string;
  readonly paidAt: Date;
  readonly buyerHash: string | null;
  readonly phoneHash: string | null;
  readonly addressHash: string | null;
  /** When the hub heard that money of it went back; null: it did not. */
  readonly refundedAt: Date | null;
}

/** What traces are found again by. */
export const PARTIES = ['buyerHash', 'phoneHash', 'addressHash'] as const;
export type Party = (typeof PARTIES)[number];

/** Counts over windows; of each there is a figure a window: buyerOrders1h. */
export const COUNTED = [
  'buyerOrders',
  'phoneOrders',
  'addressOrders',
  'shopOrders',
  'buyerAddresses',
  'phoneAddresses',
  'addressBuyers',
  'addressPhones',
] as const;
type Counted = (typeof COUNTED)[number];
export type VelocityField = `${Counted}${Window}`;

/** Counts over the longest window, of orders that were refunded by the time of the order. */
export const REFUND_FIELDS = [
  'buyerRefunds30d',
  'buyerRefundPercent',
  'phoneRefunds30d',
  'phoneRefundPercent',
] as const;
type RefundField = (typeof REFUND_FIELDS)[number];

/** How often the parties of an order bought before it, whom and what they have in common, and what was refunded. */
export type Velocity = Readonly<Record<VelocityField | RefundField, number>>;

export const VELOCITY_FIELDS: readonly VelocityField[] = COUNTED.flatMap(counted =>
  WINDOWS.map((window): VelocityField => `${counted}${window}`),
);
/** Of an order whose parties were never seen before. */
export const NO_VELOCITY = Object.fromEntries(
  [...VELOCITY_FIELDS, ...REFUND_FIELDS].map(field => [field, 0]),
) as Velocity;

/** Orders before one, by their party. Read once for a batch, and added to as the orders of the batch are measured. */
export class TraceBook {
  private readonly orders = new Map<string, Trace>();
  private readonly byParty: Readonly<Record<Party, Map<string, Trace[]>>> = {
    buyerHash: new Map(),
    phoneHash: new Map(),
    addressHash: new Map(),
  };

  constructor(traces: Iterable<Trace>) {
    for (const trace of traces) this.add(trace);
  }

  /** The same order twice is one order. */
  add(trace: Trace): void {
    if (this.orders.has(trace.orderId)) return;
    this.orders.set(trace.orderId, trace);
    for (const party of PARTIES) {
      const hash = trace[party];
      if (hash === null) continue;
      const known = this.byParty[party].get(hash);
      if (known) known.push(trace);
      else this.byParty[party].set(hash, [trace]);
    }
  }

  /** When an order was paid that is remembered; null for one that is not. */
  paidAt(orderId: string): Date | null {
    return this.orders.get(orderId)?.paidAt ?? null;
  }

  /** What is known of the orders before this one, itself left out; those of its shop are counted elsewhere. */
  measure(order: Trace): Velocity {
    const ofBuyer = this.before(order, 'buyerHash');
    const ofPhone = this.before(order, 'phoneHash');
    const ofAddress = this.before(order, 'addressHash');
    if (ofBuyer.length + ofPhone.length + ofAddress.length === 0) return NO_VELOCITY;
    const velocity: Record<VelocityField | RefundField, number> = { ...NO_VELOCITY };
    put(velocity, 'buyerOrders', agesOf(order, ofBuyer));
    put(velocity, 'phoneOrders', agesOf(order, ofPhone));
    put(velocity, 'addressOrders', agesOf(order, ofAddress));
    put(velocity, 'buyerAddresses', agesOfOthers(order, ofBuyer, 'addressHash'));
    put(velocity, 'phoneAddresses', agesOfOthers(order, ofPhone, 'addressHash'));
    put(velocity, 'addressBuyers', agesOfOthers(order, ofAddress, 'buyerHash'));
    put(velocity, 'addressPhones', agesOfOthers(order, ofAddress, 'phoneHash'));
    [velocity.buyerRefunds30d, velocity.buyerRefundPercent] = refundsOf(order, ofBuyer);
    [velocity.phoneRefunds30d, velocity.phoneRefundPercent] = refundsOf(order, ofPhone);
    return velocity;
  }

  private before(order: Trace, party: Party): readonly Trace[] {
    const hash = order[party];
    const known = hash === null ? undefined : this.byParty[party].get(hash);
    if (!known) return [];
    return known.filter(other => {
      const age = order.paidAt.getTime() - other.paidAt.getTime();
      return age >= 0 && age < LONGEST_WINDOW_MS && other.orderId !== order.orderId;
    });
  }
}

const agesOf = (order: Trace, others: readonly Trace[]): Iterable<number> =>
  others.map(other => order.paidAt.getTime() - other.paidAt.getTime());

/** For each other value of the party: how long ago it was last seen. */
function agesOfOthers(order: Trace, others: readonly Trace[], party: Party): Iterable<number> {
  const youngest = new Map<string, number>();
  for (const other of others) {
    const hash = other[party];
    if (hash === null || hash === order[party]) continue;
    const age = order.paidAt.getTime() - other.paidAt.getTime();
    youngest.set(hash, Math.min(age, youngest.get(hash) ?? age));
  }
  return youngest.values();
}

function put(velocity: Record<string, number>, counted: Counted, ages: Iterable<number>): void {
  const counts = [0, 0, 0, 0];
  for (const age of ages) {
    for (let w = LENGTHS_MS.length - 1; w >= 0 && age < (LENGTHS_MS[w] ?? 0); w -= 1) counts[w] = (counts[w] ?? 0) + 1;
  }
  WINDOWS.forEach((window, w) => (velocity[`${counted}${window}`] = counts[w] ?? 0));
}

function refundsOf({ paidAt }: Trace, before: readonly Trace[]): readonly [count: number, percent: number] {
  const refunded = before.filter(({ refundedAt }) => refundedAt !== null && refundedAt <= paidAt).length;
  return [refunded, refunded === 0 ? 0 : Math.round((100 * refunded) / before.length)];
}
