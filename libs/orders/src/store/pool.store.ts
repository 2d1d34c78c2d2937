import { Injectable } from '@nestjs/common';
import { recordOf, type NaturalKey } from '#contracts';
import { Database, type Tx } from '#platform';
import type { Refund } from '../domain/after-sale.js';
import type { Changes } from '../domain/dossier.js';
import type { LogEntry } from '../domain/log.js';
import type { Order, OrderLine } from '../domain/order.js';
import { LineRow } from './line.row.js';
import { LogRow } from './log.row.js';
import { findByKeys, marks } from './natural-key.js';
import { OrderCountRow, OrderRow, PersonalRow } from './order.row.js';
import { RefundRow } from './refund.row.js';

type Field = keyof OrderRow & string;
/** What an answer of stock or risk can change. */
const ANSWER: readonly Field[] = ['status', 'statusAt', 'holds', 'held', 'awaitingSince', 'seq', 'updatedAt'];
/** What an act of a person can change beyond that. */
const ACT: readonly Field[] = ['progress', 'progressAt', 'moves', 'forced', 'shippedAt'];
/** What a report can change beyond that. */
const CONTENT: readonly Field[] = [
  'told',
  'afterSale',
  'currency',
  'goodsMinor',
  'postageMinor',
  'discountMinor',
  'payableMinor',
  'refundedMinor',
  'createdAt',
  'paidAt',
  'finishedAt',
  'shipBy',
  'country',
  'province',
  'city',
  'buyerHash',
  'phoneHash',
  'addressHash',
  'basket',
  'linesKnown',
  'tags',
  'history',
];
const LINE: readonly (keyof LineRow & string)[] = [
  'position',
  'externalId',
  'skuCode',
  'title',
  'quantity',
  'unitPriceMinor',
  'paidMinor',
  'status',
  'toldAfterSale',
  'afterSale',
];
const REFUND: readonly (keyof RefundRow & string)[] = [
  'version',
  'state',
  'type',
  'amountMinor',
  'currency',
  'lineExternalId',
  'occurredAt',
  'parked',
  'receivedAt',
];

/** How an order changed in a batch. */
export interface OrderChange {
  readonly before: Order | null;
  readonly after: Order;
}

/** Every statement of the hot path: whole batches, one statement a table. */
@Injectable()
export class PoolStore {
  constructor(private readonly db: Database) {}

  /** Ids of the orders of these natural keys. */
  async findIds(tx: Tx, keys: readonly NaturalKey[]): Promise<string[]> {
    return (await findByKeys(tx, 'SELECT id FROM orders', keys)).map(({ id }) => id as string);
  }

  /** Orders locked for this transaction, in key order, and then read: nobody changes them in between. */
  async lockOrders(tx: Tx, ids: readonly string[]): Promise<Order[]> {
    await this.db.lockRows(tx, OrderRow, 'id', ids);
    return this.db.findIn(tx, OrderRow, 'id', ids);
  }

  /** Lines of orders, by order, in the order of their positions. */
  async linesOf(tx: Tx, orderIds: readonly string[]): Promise<Map<string, OrderLine[]>> {
    const rows = await this.db.findIn(tx, LineRow, 'orderId', orderIds);
    const lines = Map.groupBy(rows, row => row.orderId);
    for (const list of lines.values()) list.sort((a, b) => a.position - b.position);
    return lines;
  }

  /** Refunds by the natural key of their order. */
  async refundsOf(tx: Tx, keys: readonly NaturalKey[]): Promise<Map<string, Refund[]>> {
    const raw = await findByKeys(tx, 'SELECT * FROM refunds', keys);
    return Map.groupBy(this.db.bulk.hydrate(RefundRow, raw), recordOf);
  }

  /** Inserts orders; the ids of those that another copy was quicker to insert come back. */
  async insertOrders(tx: Tx, orders: readonly Order[]): Promise<ReadonlySet<string>> {
    if (!orders.length) return new Set();
    // Two copies inserting the same new orders must not wait for each other in a circle.
    const sorted = [...orders].sort((a, b) => (recordOf(a) < recordOf(b) ? -1 : 1));
    return this.insertContested(tx, OrderRow, sorted as Order[] & OrderRow[]);
  }

  async updateOrders(tx: Tx, changes: readonly OrderChange[]): Promise<void> {
    const [answers, rest] = [changes.filter(onlyAnswered), changes.filter(change => !onlyAnswered(change))];
    await this.db.updateRows(tx, OrderRow, ['id', 'shopId'], ANSWER, answers.map(rowOf));
    await this.db.updateRows(tx, OrderRow, ['id', 'shopId'], [...ANSWER, ...ACT, ...CONTENT], rest.map(rowOf));
  }

  /** Sealed personal fields, by order. */
  async personalOf(tx: Tx, orderIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.findIn(tx, PersonalRow, 'orderId', orderIds);
    return new Map(rows.map(row => [row.orderId, row.sealed]));
  }

  /** Writes personal fields; `fresh` tells which have certainly none yet. */
  async writePersonal(tx: Tx, fresh: readonly PersonalRow[], known: readonly PersonalRow[]): Promise<void> {
    await this.db.insertRows(tx, PersonalRow, fresh);
    await this.db.insertMissing(tx, PersonalRow, known);
    await this.db.updateRows(tx, PersonalRow, ['orderId', 'shopId'], ['sealed'], known);
  }

  async writeLines(tx: Tx, { added, changed, removed }: Changes<OrderLine>): Promise<void> {
    await this.db.insertRows(tx, LineRow, added);
    await this.db.updateRows(tx, LineRow, ['id', 'shopId'], LINE, changed);
    if (removed.length)
      await tx.query(
        `DELETE FROM order_lines WHERE id IN (${marks(removed.length)})`,
        removed.map(line => line.id),
      );
  }

  async writeLog(tx: Tx, entries: readonly LogEntry[]): Promise<void> {
    await this.db.insertRows(tx, LogRow, entries);
  }

  /** Writes refunds; the ids of those whose place another copy took first come back. */
  async writeRefunds(
    tx: Tx,
    { added, changed }: Pick<Changes<Refund>, 'added' | 'changed'>,
  ): Promise<ReadonlySet<string>> {
    await this.db.updateRows(tx, RefundRow, ['id', 'shopId'], REFUND, changed);
    if (!added.length) return new Set();
    return this.insertContested(tx, RefundRow, added as Refund[] & RefundRow[]);
  }

  /** Moves orders between the counters of their old and new state. */
  async count(tx: Tx, changes: readonly OrderChange[]): Promise<void> {
    const sums = new Map<string, OrderCountRow>();
    for (const { before, after } of changes) {
      if (before?.status === after.status && before.held === after.held) continue;
      if (before) addTo(sums, before, -1);
      addTo(sums, after, 1);
    }
    const rows = [...sums].filter(([, row]) => row.orders !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    await this.db.addToCounters(
      tx,
      OrderCountRow,
      ['shopId', 'channel', 'status', 'held'],
      ['orders'],
      rows.map(([, row]) => row),
    );
  }

  /** Natural keys of parked refunds whose order is here after all: two copies wrote both at the same time. */
  async strandedRefunds(tx: Tx, limit: number): Promise<NaturalKey[]> {
    const sql = `SELECT r.channel AS channel, r.shop_id AS shopId, r.external_id AS externalId FROM refunds r
      JOIN orders o ON o.channel = r.channel AND o.shop_id = r.shop_id AND o.external_id = r.external_id
      WHERE r.parked = 1 ORDER BY r.received_at, r.id LIMIT ?`;
    return (await tx.query(sql, [limit])) as NaturalKey[];
  }

  /** Where one process writes, what was not there when the transaction looked is not there now: nothing can be lost. */
  private async insertContested<R extends OrderRow | RefundRow>(
    tx: Tx,
    row: new () => R,
    rows: readonly R[],
  ): Promise<ReadonlySet<string>> {
    if (this.db.engine === 'sqlite') {
      await this.db.insertRows(tx, row, rows);
      return new Set();
    }
    await this.db.insertMissing(tx, row, rows);
    const ids = rows.map(one => one.id);
    const found = await this.db.findIn<R>(tx, row, 'id' as keyof R & string, ids);
    const won = new Set(found.map(one => one.id));
    return new Set(ids.filter(id => !won.has(id)));
  }
}

const rowOf = ({ after }: OrderChange): Partial<OrderRow> => after;

const UNTOUCHED = [
  'told',
  'history',
  'afterSale',
  'refundedMinor',
  'progress',
  'moves',
  'forced',
] as const satisfies readonly Field[];
const onlyAnswered = ({ before, after }: OrderChange): boolean =>
  before !== null && UNTOUCHED.every(field => before[field] === after[field]);

/** Counts orders of one state into sums. */
export function addTo(
  sums: Map<string, OrderCountRow>,
  { shopId, channel, status, held }: Omit<OrderCountRow, 'orders'>,
  orders: number,
): void {
  const key = `${shopId}/${channel}/${status}/${held}`;
  sums.set(key, { shopId, channel, status, held, orders: (sums.get(key)?.orders ?? 0) + orders });
}
