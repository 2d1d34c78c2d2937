import { Numbers } from './ids.js';
import { bookOrder, type OrderDraft } from './make-order.js';
import { afterStep, canTake, type Parcel, type Platform, type Step, type WorldOrder } from './order.js';

/** What happened, told to everybody who listens: the platform's messages, the life of the order. */
export interface Change {
  readonly order: WorldOrder;
  readonly step: Step;
  /** True: the platform loses the message of this change. */
  readonly silent: boolean;
}

export interface StepOptions {
  readonly at?: Date;
  readonly silent?: boolean;
  readonly parcel?: Parcel;
}

/** The orders of all platforms and the one way to change them. */
export class World {
  readonly numbers: Numbers;
  private readonly orders: Readonly<Record<Platform, Map<string, WorldOrder>>> = {
    taobao: new Map(),
    douyin: new Map(),
    pinduoduo: new Map(),
  };
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(
    private readonly keep: number,
    startedAt = new Date(),
  ) {
    this.numbers = new Numbers(startedAt);
  }

  onChange(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  create(draft: OrderDraft, options: StepOptions = {}): WorldOrder {
    const order = bookOrder(draft, this.numbers, options.at ?? new Date());
    this.store(order);
    this.forgetOldest(order.platform);
    this.tell(order, 'CREATED', options);
    return order;
  }

  /** Null when the order is unknown or the step is not possible now. */
  take(platform: Platform, id: string, step: Step, options: StepOptions = {}): WorldOrder | null {
    const before = this.find(platform, id);
    if (!before || !canTake(before, step)) return null;
    const order = afterStep(before, step, options.at ?? new Date(), options.parcel);
    this.store(order);
    this.tell(order, step, options);
    return order;
  }

  find(platform: Platform, id: string): WorldOrder | null {
    return this.orders[platform].get(id) ?? null;
  }

  all(platform: Platform): WorldOrder[] {
    return [...this.orders[platform].values()];
  }

  /** Orders whose last change lies within the seconds named, both included, oldest first. */
  changed(platform: Platform, fromSecond: number, toSecond: number): WorldOrder[] {
    const inside = (order: WorldOrder) => {
      const second = Math.floor(order.modifiedAt.getTime() / 1000);
      return second >= fromSecond && second <= toSecond;
    };
    return this.all(platform)
      .filter(inside)
      .sort((a, b) => a.modifiedAt.getTime() - b.modifiedAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  private store(order: WorldOrder): void {
    this.orders[order.platform].set(order.id, order);
  }

  private tell(order: WorldOrder, step: Step, options: StepOptions): void {
    for (const listener of this.listeners) listener({ order, step, silent: options.silent ?? false });
  }

  private forgetOldest(platform: Platform): void {
    const orders = this.orders[platform];
    for (const id of orders.keys()) {
      if (orders.size <= this.keep) return;
      orders.delete(id);
    }
  }
}
