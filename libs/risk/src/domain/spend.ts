/** Orders of a buyer or a shop in some days, and what they came to. */
export interface Spend {
  readonly orders: number;
  readonly totalMinor: number;
}

/** One day of one subject in one currency, as it is stored. */
export interface SpendDay extends Spend {
  readonly shopId: string;
  /** Keyed hash of the buyer, or WHOLE_SHOP. */
  readonly subject: string;
  readonly currency: string;
  /** Days since 1970, UTC. */
  readonly day: number;
}

/** What a mean is taken of. */
export interface Baseline extends Spend {
  readonly of: 'BUYER' | 'SHOP' | 'NONE';
}

export const WHOLE_SHOP = '*';
/** A day counts as long as a part of it lies within the last thirty days. */
export const WINDOW_DAYS = 30;
/** One absurd amount must not spoil the figures of a shop (a thousand million yuan). */
export const MOST_COUNTED_MINOR = 100_000_000_000;

const DAY_MS = 86_400_000;
const NOTHING: Spend = { orders: 0, totalMinor: 0 };

export const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY_MS);

/** The buyer's own mean when there are enough orders for one, else the shop's. */
export function baselineOf(buyer: Spend, shop: Spend, leastOrders: number): Baseline {
  if (buyer.orders >= leastOrders) return { of: 'BUYER', ...buyer };
  return shop.orders >= leastOrders ? { of: 'SHOP', ...shop } : { of: 'NONE', ...NOTHING };
}

/** Whether an amount is more than so many percent of the mean; exact, whatever the size. */
export function deviates(amountMinor: number, { orders, totalMinor }: Spend, ratioPercent: number): boolean {
  if (orders === 0 || amountMinor <= 0) return false;
  return BigInt(amountMinor) * BigInt(orders) * 100n > BigInt(ratioPercent) * BigInt(totalMinor);
}

/** Gifts and absurd amounts say nothing about what people usually spend. */
const saysSomething = (amountMinor: number): boolean => amountMinor > 0 && amountMinor <= MOST_COUNTED_MINOR;

/** What was spent up to a day without an order that was counted on an earlier one, or on the same. */
export function without(spend: Spend, amountMinor: number, countedOn: number, day: number): Spend {
  if (!saysSomething(amountMinor) || countedOn > day || countedOn < day - WINDOW_DAYS) return spend;
  return { orders: Math.max(0, spend.orders - 1), totalMinor: Math.max(0, spend.totalMinor - amountMinor) };
}

/** Daily sums of the buyers and shops of one batch: read once, added to in memory, written as differences. */
export class SpendBook {
  private readonly days = new Map<string, Map<number, Spend>>();
  private readonly added = new Map<string, SpendDay>();

  constructor(days: Iterable<SpendDay>) {
    for (const day of days) this.put(day);
  }

  /** What was spent in the thirty days up to a day, orders of the same day included that came before. */
  trailing(shopId: string, subject: string, currency: string, day: number): Spend {
    let orders = 0;
    let totalMinor = 0;
    for (const [on, spend] of this.days.get(keyOf(shopId, subject, currency)) ?? []) {
      if (on > day || on < day - WINDOW_DAYS) continue;
      orders += spend.orders;
      totalMinor += spend.totalMinor;
    }
    return { orders, totalMinor };
  }

  /** Counts an order, if it says something. */
  add(shopId: string, subject: string, currency: string, day: number, amountMinor: number): void {
    if (!saysSomething(amountMinor)) return;
    const one: SpendDay = { shopId, subject, currency, day, orders: 1, totalMinor: amountMinor };
    this.put(one);
    const key = `${keyOf(shopId, subject, currency)}\0${day}`;
    const before = this.added.get(key) ?? NOTHING;
    this.added.set(key, { ...one, orders: before.orders + 1, totalMinor: before.totalMinor + amountMinor });
  }

  /** What the batch added, to be written. */
  differences(): readonly SpendDay[] {
    return [...this.added.values()];
  }

  private put({ shopId, subject, currency, day, orders, totalMinor }: SpendDay): void {
    const key = keyOf(shopId, subject, currency);
    const days = this.days.get(key) ?? new Map<number, Spend>();
    this.days.set(key, days);
    const before = days.get(day) ?? NOTHING;
    days.set(day, { orders: before.orders + orders, totalMinor: before.totalMinor + totalMinor });
  }
}

const keyOf = (shopId: string, subject: string, currency: string): string => `${shopId}\0${subject}\0${currency}`;
