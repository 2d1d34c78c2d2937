import type { OrderFact } from '#contracts';
import { ShopPace } from './shop-pace.js';
import { dayOf, SpendBook, WHOLE_SHOP, without, type Spend } from './spend.js';
import { TraceBook, type Trace, type Velocity } from './velocity.js';

/** What the past says of one order. */
export interface Statistics {
  readonly buyer: Spend;
  readonly shop: Spend;
  readonly velocity: Velocity;
}

const NOTHING_SPENT: Spend = { orders: 0, totalMinor: 0 };

/** The orders before those of one batch, as far as they are remembered. */
export class Past {
  readonly added: Trace[] = [];
  private readonly velocities = new Map<string, Velocity>();
  /** When orders were paid that are judged again, and must not stand beside themselves. */
  private readonly counted = new Map<string, Date>();

  constructor(
    readonly spends: SpendBook,
    readonly traces: TraceBook,
    readonly pace: ShopPace,
  ) {}

  /**
   * Measures orders in the order they were paid, those of one instant in the order they came, each before it is remembered
   * itself. What is not new (`isNew`) is remembered already and not counted again.
   */
  measure(orders: readonly OrderFact[], isNew: (order: OrderFact) => boolean): void {
    const traces = orders.map(order => ({ order, trace: traceOf(order) }));
    traces.sort((a, b) => a.trace.paidAt.getTime() - b.trace.paidAt.getTime());
    for (const { order, trace } of traces) {
      const counted = isNew(order) ? null : this.traces.paidAt(order.orderId);
      if (counted) this.counted.set(order.orderId, counted);
      const ofShop = this.pace.measure(trace.shopId, trace.paidAt, counted);
      this.velocities.set(order.orderId, { ...this.traces.measure(trace), ...ofShop });
      if (!isNew(order)) continue;
      this.traces.add(trace);
      this.pace.add(trace.shopId, trace.paidAt);
      this.added.push(trace);
    }
  }

  /** Of an order that was measured. */
  of(order: OrderFact): Statistics {
    const { shopId, currency, buyerHash } = order;
    const day = paidDay(order);
    const velocity = this.velocities.get(order.orderId);
    if (!velocity) throw new Error(`${order.orderId} was not measured`);
    const counted = this.counted.get(order.orderId);
    const spent = (subject: string): Spend => {
      const spend = this.spends.trailing(shopId, subject, currency, day);
      return counted ? without(spend, order.payableMinor, dayOf(counted), day) : spend;
    };
    return { buyer: buyerHash === null ? NOTHING_SPENT : spent(buyerHash), shop: spent(WHOLE_SHOP), velocity };
  }

  /** Counts what an order spent, for those judged after it. */
  spend(order: OrderFact): void {
    const { shopId, currency, buyerHash, payableMinor } = order;
    this.spends.add(shopId, WHOLE_SHOP, currency, paidDay(order), payableMinor);
    if (buyerHash !== null) this.spends.add(shopId, buyerHash, currency, paidDay(order), payableMinor);
  }
}

export const paidAtOf = ({ paidAt, createdAt }: OrderFact): Date => new Date(paidAt ?? createdAt);
export const paidDay = (order: OrderFact): number => dayOf(paidAtOf(order));

/** What is remembered of an order. */
export const traceOf = (order: OrderFact): Trace => ({
  orderId: order.orderId,
  shopId: order.shopId,
  paidAt: paidAtOf(order),
  buyerHash: order.buyerHash,
  phoneHash: order.phoneHash,
  addressHash: order.addressHash,
  refundedAt: null,
});
