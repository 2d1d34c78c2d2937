import { Injectable } from '@nestjs/common';
import type { OrderFact } from '#contracts';
import type { Tx } from '#platform';
import { paidAtOf, paidDay, Past, traceOf } from './domain/past.js';
import { isRefunded } from './domain/refund.js';
import { ShopPace } from './domain/shop-pace.js';
import { SpendBook, WHOLE_SHOP } from './domain/spend.js';
import { TraceBook } from './domain/velocity.js';
import { ShopCountStore } from './store/shop-count.store.js';
import { SpendStore, type SpendSubject } from './store/spend.store.js';
import { TraceStore } from './store/trace.store.js';

/** An order's after-sale news, and when the hub heard it. */
export interface AfterSaleNews {
  readonly order: OrderFact;
  readonly heardAt: Date;
}

/** Remembers paid orders, so that what buyers, phones, addresses and shops did before can be counted. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly spends: SpendStore,
    private readonly traces: TraceStore,
    private readonly shops: ShopCountStore,
  ) {}

  /** All that can count for these orders; asked at once, whatever their number. */
  async recall(tx: Tx, orders: readonly OrderFact[]): Promise<Past> {
    const times = orders.map(order => paidAtOf(order).getTime());
    const span = { first: new Date(least(times)), last: new Date(most(times)) };
    const days = orders.map(paidDay);
    const [spends, traces, counts] = await Promise.all([
      this.spends.read(tx, subjectsOf(orders), least(days), most(days)),
      this.traces.read(tx, orders.map(traceOf), span),
      this.shops.read(
        tx,
        orders.map(order => order.shopId),
        span,
      ),
    ]);
    return new Past(new SpendBook(spends), new TraceBook(traces), new ShopPace(counts));
  }

  /** Writes what the orders of a batch added. */
  async remember(tx: Tx, past: Past): Promise<void> {
    await this.spends.add(tx, past.spends.differences());
    await this.traces.add(tx, past.added);
    await this.shops.add(tx, past.pace.differences());
  }

  /** Orders that go to another address are counted there from now on. */
  move(tx: Tx, orders: readonly OrderFact[]): Promise<void> {
    return this.traces.move(tx, orders.map(traceOf));
  }

  /** Notes which orders were refunded; the first time stands, and a refund that was called off is none. */
  async noteRefunds(tx: Tx, news: ReadonlyMap<string, AfterSaleNews>): Promise<void> {
    const changed = (await this.traces.ofOrders(tx, [...news.keys()])).flatMap(trace => {
      const told = news.get(trace.orderId);
      if (!told || isRefunded(told.order) === (trace.refundedAt !== null)) return [];
      return [{ ...trace, refundedAt: isRefunded(told.order) ? told.heardAt : null }];
    });
    await this.traces.setRefunded(tx, changed);
  }
}

const subjectsOf = (orders: readonly OrderFact[]): readonly SpendSubject[] =>
  orders.flatMap(({ shopId, buyerHash }): SpendSubject[] => [
    { shopId, subject: WHOLE_SHOP },
    ...(buyerHash === null ? [] : [{ shopId, subject: buyerHash }]),
  ]);
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
