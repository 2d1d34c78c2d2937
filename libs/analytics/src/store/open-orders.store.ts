import { Injectable } from '@nestjs/common';
import type { Channel, OrderStatus } from '#contracts';
import { Database, type Tx } from '#platform';
import type { AgeClass } from '../domain/age.js';
import type { OpenOrder } from '../domain/open-order.js';
import { OpenOrderRow } from './open-order.row.js';
import type { Shops } from './shops.js';

/** Orders of one shop and channel in one status stand together in the index. */
export interface Place {
  readonly shopId: string;
  readonly channel: Channel;
  readonly status: OrderStatus;
  /** No order here that turns RED after this instant is AMBER now. */
  readonly horizon: Date;
}

/** A page of late orders, by the instant they turn RED. */
export interface LateQuery {
  readonly now: Date;
  /** Null: AMBER and RED. */
  readonly class: AgeClass | null;
  readonly after: { readonly redAt: Date; readonly orderId: string } | null;
  readonly limit: number;
}

type Raw = Record<string, unknown>;
type Term = readonly [sql: string, ...parameters: unknown[]];

const MOVED = [
  'status',
  'since',
  'shipBy',
  'blockedHolds',
  'pendingHolds',
  'payableMinor',
  'history',
  'amberAt',
  'redAt',
  'alerted',
] as const;
const AMENDED = ['shipBy', 'blockedHolds', 'pendingHolds', 'payableMinor'] as const;

/** The open orders: one row each, gone when the order is finished. */
@Injectable()
export class OpenOrdersStore {
  constructor(private readonly db: Database) {}

  /** Rows of these orders, locked until the transaction ends. */
  async locked(tx: Tx, orderIds: readonly string[]): Promise<Map<string, OpenOrder>> {
    await this.db.lockRows(tx, OpenOrderRow, 'order_id', orderIds);
    const rows = await this.db.findIn(tx, OpenOrderRow, 'orderId', orderIds);
    return new Map(rows.map(row => [row.orderId, row]));
  }

  async visible(tx: Tx, orderIds: readonly string[], shops: Shops): Promise<OpenOrder[]> {
    const rows = await this.db.findIn(tx, OpenOrderRow, 'orderId', orderIds);
    return shops === 'ALL' ? rows : rows.filter(row => shops.includes(row.shopId));
  }

  async add(tx: Tx, orders: readonly OpenOrder[]): Promise<void> {
    await this.db.insertRows(tx, OpenOrderRow, orders);
  }

  async move(tx: Tx, orders: readonly OpenOrder[]): Promise<void> {
    await this.db.updateRows(tx, OpenOrderRow, ['orderId'], MOVED, orders);
  }

  /** Writes what no index holds. */
  async amend(tx: Tx, orders: readonly OpenOrder[]): Promise<void> {
    await this.db.updateRows(tx, OpenOrderRow, ['orderId'], AMENDED, orders);
  }

  async reAge(tx: Tx, orders: readonly OpenOrder[]): Promise<void> {
    await this.db.updateRows(tx, OpenOrderRow, ['orderId'], ['amberAt', 'redAt'], orders);
  }

  async markAlerted(tx: Tx, orderIds: readonly string[]): Promise<void> {
    await this.db.updateRows(
      tx,
      OpenOrderRow,
      ['orderId'],
      ['alerted'],
      orderIds.map(orderId => ({ orderId, alerted: true })),
    );
  }

  async remove(tx: Tx, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length === 0) return;
    await tx.query(`DELETE FROM open_orders WHERE order_id IN (${orderIds.map(() => '?').join(', ')})`, [...orderIds]);
  }

  /** RED orders that nobody was told of, the longest overdue first. */
  async alertsDue(tx: Tx, now: Date, limit: number): Promise<string[]> {
    const raw = (await tx.query(
      'SELECT order_id FROM open_orders WHERE alerted = 0 AND red_at <= ? ORDER BY red_at LIMIT ?',
      [now, limit],
    )) as Raw[];
    return raw.map(row => row['order_id'] as string);
  }

  /** Ids of the next orders of a walk over all of them. */
  async idsAfter(tx: Tx, orderId: string, limit: number): Promise<string[]> {
    const raw = (await tx.query('SELECT order_id FROM open_orders WHERE order_id > ? ORDER BY order_id LIMIT ?', [
      orderId,
      limit,
    ])) as Raw[];
    return raw.map(row => row['order_id'] as string);
  }

  /** Ids beyond one id and up to another, or to the end. */
  async idsBetween(tx: Tx, after: string, upTo: string | null): Promise<string[]> {
    const [end, last] = upTo === null ? ['', []] : [' AND order_id <= ?', [upTo]];
    const raw = (await tx.query(`SELECT order_id FROM open_orders WHERE order_id > ?${end}`, [
      after,
      ...last,
    ])) as Raw[];
    return raw.map(row => row['order_id'] as string);
  }

  /** Late orders of some places, the most urgent first. */
  async lateIn(tx: Tx, places: readonly Place[], query: LateQuery): Promise<OpenOrder[]> {
    const pages: OpenOrder[] = [];
    // A page of each place, because an index cannot walk several places in one order.
    for (const { shopId, channel, status, horizon } of places) {
      pages.push(
        ...(await this.latePage(
          tx,
          [
            ['shop_id = ?', shopId],
            ['channel = ?', channel],
            ['status = ?', status],
          ],
          horizon,
          query,
        )),
      );
    }
    return mostUrgent(pages, query.limit);
  }

  /** Late orders of all shops. */
  async lateAnywhere(tx: Tx, horizon: Date, query: LateQuery): Promise<OpenOrder[]> {
    const fresh = await this.latePage(tx, [['alerted = 0']], horizon, query);
    const alerted = await this.latePage(tx, [['alerted = 1']], horizon, query);
    return mostUrgent([...fresh, ...alerted], query.limit);
  }

  private async latePage(tx: Tx, where: readonly Term[], horizon: Date, query: LateQuery): Promise<OpenOrder[]> {
    const terms = [...where, ...lateTerms(query, horizon)];
    const sql = terms.map(([text]) => text).join(' AND ');
    const parameters = terms.flatMap(([, ...values]) => values);
    const raw = (await tx.query(`SELECT * FROM open_orders WHERE ${sql} ORDER BY red_at, order_id LIMIT ?`, [
      ...parameters,
      query.limit,
    ])) as Raw[];
    return this.db.bulk.hydrate(OpenOrderRow, raw);
  }
}

/** RED by one range of the index; AMBER by a range that ends at the horizon. */
function lateTerms({ now, after, ...query }: LateQuery, horizon: Date): Term[] {
  if (query.class === 'GREEN') return [['1 = 0']];
  const terms: Term[] =
    query.class === 'RED'
      ? [['red_at <= ?', now]]
      : [
          ['red_at <= ?', horizon],
          ['amber_at <= ?', now],
        ];
  if (query.class === 'AMBER') terms.push(['red_at > ?', now]);
  // The first half gives the index its range; MySQL finds none in a comparison of pairs.
  if (after) terms.push(['red_at >= ?', after.redAt], ['(red_at > ? OR order_id > ?)', after.redAt, after.orderId]);
  return terms;
}

function mostUrgent(orders: readonly OpenOrder[], limit: number): OpenOrder[] {
  const dueOf = (order: OpenOrder): number => order.redAt?.getTime() ?? 0;
  return [...orders].sort((a, b) => dueOf(a) - dueOf(b) || (a.orderId < b.orderId ? -1 : 1)).slice(0, limit);
}
