import { Injectable } from '@nestjs/common';
import type { OrderFact } from '#contracts';
import { Database } from '#platform';
import { rebuild, type LogEntry } from './domain/log.js';
import { factOf } from './domain/news.js';
import type { Order } from './domain/order.js';
import type { OrderCountRow } from './store/order.row.js';
import { addTo } from './store/pool.store.js';
import { WalkStore } from './store/walk.store.js';

/** What a walk over the pool found. */
export interface PoolReport {
  readonly orders: number;
  /** Orders that are not what their log says, a hundred at most: for a person, since nobody can tell which of the two is right. */
  readonly againstLog: readonly string[];
  /** Counters that were wrong and are right now. */
  readonly counters: number;
}

const CHUNK = 500;
const MOST_SHOWN = 100;

/** Counts the orders anew, compares each with its log, and tells all of them once more to whoever keeps read models. */
@Injectable()
export class PoolRebuildService {
  constructor(
    private readonly db: Database,
    private readonly store: WalkStore,
  ) {}

  /** Orders come by id. Exact only while no order changes. */
  async rebuild(tell: (facts: readonly OrderFact[]) => Promise<void>): Promise<PoolReport> {
    const counts = new Map<string, OrderCountRow>();
    const againstLog: string[] = [];
    let orders = 0;
    for (let after = ''; ;) {
      const { some, logs } = await this.next(after);
      const last = some.at(-1);
      if (!last) break;
      for (const order of some) {
        addTo(counts, order, 1);
        if (!agrees(order, logs.get(order.id) ?? []) && againstLog.length < MOST_SHOWN) againstLog.push(order.id);
      }
      await tell(some.map(retold));
      orders += some.length;
      after = last.id;
    }
    return { orders, againstLog, counters: await this.correct(counts) };
  }

  private next(after: string): Promise<{ some: Order[]; logs: Map<string, LogEntry[]> }> {
    return this.db.read(async tx => {
      const some = await this.store.ordersAfter(tx, after, CHUNK);
      const logs = await this.store.logsOf(
        tx,
        some.map(order => order.id),
      );
      return { some, logs };
    });
  }

  private correct(counted: Map<string, OrderCountRow>): Promise<number> {
    return this.db.write(async tx => {
      const difference = new Map(counted);
      for (const row of await this.store.counts(tx)) addTo(difference, row, -row.orders);
      const wrong = [...difference].filter(([, row]) => row.orders !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
      await this.store.correct(
        tx,
        wrong.map(([, row]) => row),
      );
      return wrong.length;
    });
  }
}

/** No move, nothing personal: the order as it stands. */
const retold = (order: Order): OrderFact =>
  factOf(order, null, { type: 'order.changed', from: order.status, status: order.status }, 'read models are rebuilt');

function agrees(order: Order, log: readonly LogEntry[]): boolean {
  const told = rebuild(log);
  if (!told) return false;
  const kinds = (holds: readonly { readonly kind: string; readonly state: string }[]): string =>
    holds
      .filter(({ state }) => state !== 'RELEASED')
      .map(({ kind, state }) => `${kind} ${state}`)
      .sort()
      .join();
  return (
    told.status === order.status &&
    told.statusAt.getTime() === order.statusAt.getTime() &&
    told.afterSale === order.afterSale &&
    kinds(told.holds) === kinds(order.holds)
  );
}
