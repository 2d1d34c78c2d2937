import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { LogEntry } from '../domain/log.js';
import type { Order } from '../domain/order.js';
import { LogRow } from './log.row.js';
import { OrderCountRow, OrderRow } from './order.row.js';

/** Reads the whole pool piece by piece, and what is counted of it. */
@Injectable()
export class WalkStore {
  constructor(private readonly db: Database) {}

  /** The next orders by id. */
  async ordersAfter(tx: Tx, id: string, limit: number): Promise<Order[]> {
    const raw = (await tx.query('SELECT * FROM orders WHERE id > ? ORDER BY id LIMIT ?', [id, limit])) as Record<
      string,
      unknown
    >[];
    return this.db.bulk.hydrate(OrderRow, raw);
  }

  /** Logs of orders, by order. */
  async logsOf(tx: Tx, orderIds: readonly string[]): Promise<Map<string, LogEntry[]>> {
    return Map.groupBy(await this.db.findIn(tx, LogRow, 'orderId', orderIds), entry => entry.orderId);
  }

  async counts(tx: Tx): Promise<OrderCountRow[]> {
    const raw = (await tx.query('SELECT * FROM order_counts')) as Record<string, unknown>[];
    return this.db.bulk.hydrate(OrderCountRow, raw);
  }

  /** Adds to the counters, in key order. */
  async correct(tx: Tx, by: readonly OrderCountRow[]): Promise<void> {
    await this.db.addToCounters(tx, OrderCountRow, ['shopId', 'channel', 'status', 'held'], ['orders'], by);
  }
}
