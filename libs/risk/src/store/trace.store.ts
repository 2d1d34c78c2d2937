import { Injectable } from '@nestjs/common';
import { Database, inList, type Tx } from '#platform';
import { LONGEST_WINDOW_MS, PARTIES, type Party, type Trace } from '../domain/velocity.js';
import { TraceRow } from './trace.row.js';

/** First and last instant of payment of the orders of a batch. */
export interface Span {
  readonly first: Date;
  readonly last: Date;
}

/** Of each party so many of its newest orders are looked at: nobody who buys more often is counted further. */
export const MOST_OF_A_PARTY = 1_000;

const COLUMNS: Readonly<Record<Party, string>> = {
  buyerHash: 'buyer_hash',
  phoneHash: 'phone_hash',
  addressHash: 'address_hash',
};

/** Statements on the traces of orders. */
@Injectable()
export class TraceStore {
  constructor(private readonly db: Database) {}

  /** Traces that can count for orders of these parties; one that shares two of them comes twice. */
  async read(tx: Tx, orders: readonly Trace[], span: Span): Promise<TraceRow[]> {
    const found = await Promise.all(
      PARTIES.map(party => {
        const hashes = new Set(orders.flatMap(order => order[party] ?? []));
        return this.ofParty(tx, COLUMNS[party], [...hashes], span);
      }),
    );
    return found.flat();
  }

  async ofOrders(tx: Tx, orderIds: readonly string[]): Promise<TraceRow[]> {
    return this.db.findIn(tx, TraceRow, 'orderId', orderIds);
  }

  add(tx: Tx, traces: readonly Trace[]): Promise<void> {
    return this.db.insertMissing(tx, TraceRow, inKeyOrder(traces));
  }

  /** Orders that go to another address now. */
  move(tx: Tx, traces: readonly Pick<Trace, 'orderId' | 'shopId' | 'addressHash'>[]): Promise<void> {
    return this.db.updateRows(tx, TraceRow, ['orderId', 'shopId'], ['addressHash'], inKeyOrder(traces));
  }

  setRefunded(tx: Tx, traces: readonly Trace[]): Promise<void> {
    return this.db.updateRows(tx, TraceRow, ['orderId', 'shopId'], ['refundedAt'], inKeyOrder(traces));
  }

  /** Removes up to so many orders that nothing looks back to any more, and says how many. Ids begin with the time of the order. */
  async trim(tx: Tx, olderThan: string, paidBefore: Date, most: number): Promise<number> {
    const old = (await tx.query(
      'SELECT order_id FROM order_traces WHERE order_id < ? AND paid_at < ? ORDER BY order_id LIMIT ?',
      [olderThan, paidBefore, most],
    )) as { order_id: string }[];
    if (old.length === 0) return 0;
    const list = inList(old.map(row => row.order_id));
    await tx.query(`DELETE FROM order_traces WHERE order_id IN (${list.marks})`, [...list.values]);
    return old.length;
  }

  private async ofParty(tx: Tx, column: string, hashes: readonly string[], span: Span): Promise<TraceRow[]> {
    if (hashes.length === 0) return [];
    const list = inList(hashes);
    const from = new Date(span.first.getTime() - LONGEST_WINDOW_MS);
    const raw = (await tx.query(
      `SELECT order_id, shop_id, paid_at, buyer_hash, phone_hash, address_hash, refunded_at FROM (
         SELECT t.*, ROW_NUMBER() OVER (PARTITION BY ${column} ORDER BY paid_at DESC) AS place FROM order_traces t
         WHERE ${column} IN (${list.marks}) AND paid_at > ? AND paid_at <= ?) newest
       WHERE place <= ${MOST_OF_A_PARTY}`,
      [...list.values, from, span.last],
    )) as Record<string, unknown>[];
    return this.db.bulk.hydrate(TraceRow, raw);
  }
}

/** Rows are locked in key order, like everywhere. */
const inKeyOrder = <T extends { readonly orderId: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.orderId < b.orderId ? -1 : 1));
