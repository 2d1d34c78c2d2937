import { Injectable } from '@nestjs/common';
import { Database, inList, type InList, type Tx } from '#platform';
import { LONGEST_WINDOW_MS, PARTIES, type Party, type Trace } from '../domain/velocity.js';
import { TraceRow } from './trace.row.js';

/** First and last instant of payment of the orders of a batch. */
export interface Span {
  readonly first: Date;
  readonly last: Date;
}

/** Of each party so many of its newest orders are looked at: nobody who buys more often is counted further. */
export const MOST_OF_A_PARTY = 1_000;
/** More than a batch of usual buyers has: where there are more, they are counted by party, which takes longer. */
const USUALLY_AT_MOST = 10_000;

const COLUMNS: Readonly<Record<Party, string>> = {
  buyerHash: 'buyer_hash',
  phoneHash: 'phone_hash',
  addressHash: 'address_hash',
};

const READ = 'order_id, shop_id, paid_at, buyer_hash, phone_hash, address_hash, refunded_at';

/** The values of one party in a batch. */
interface Sought {
  readonly column: string;
  readonly list: InList<string>;
}

/** Statements on the traces of orders. */
@Injectable()
export class TraceStore {
  constructor(private readonly db: Database) {}

  /** Traces that can count for orders of these parties. */
  async read(tx: Tx, orders: readonly Trace[], span: Span): Promise<TraceRow[]> {
    const sought = PARTIES.flatMap((party): Sought[] => {
      const hashes = [...new Set(orders.flatMap(order => order[party] ?? []))];
      return hashes.length === 0 ? [] : [{ column: COLUMNS[party], list: inList(hashes) }];
    });
    if (sought.length === 0) return [];
    const usual = await this.ofAny(tx, sought, span);
    return usual.length <= USUALLY_AT_MOST ? usual : this.ofEach(tx, sought, span);
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

  /** Each trace once: what shares a buyer was found by the buyer and is not read again by its phone and its address. */
  private async ofAny(tx: Tx, sought: readonly Sought[], span: Span): Promise<TraceRow[]> {
    const parts = sought.map(({ column, list }, i) => {
      const read = sought.slice(0, i);
      const isNew = read
        .map(one => ` AND (${one.column} IS NULL OR ${one.column} NOT IN (${one.list.marks}))`)
        .join('');
      return {
        sql: `SELECT ${READ} FROM order_traces WHERE ${column} IN (${list.marks}) AND paid_at > ? AND paid_at <= ?${isNew}`,
        values: [...list.values, ...limitsOf(span), ...read.flatMap(one => one.list.values)],
      };
    });
    const sql = `${parts.map(part => part.sql).join(' UNION ALL ')} LIMIT ${USUALLY_AT_MOST + 1}`;
    const values = parts.flatMap(part => part.values);
    return this.db.bulk.hydrate(TraceRow, (await tx.query(sql, values)) as Record<string, unknown>[]);
  }

  /** The newest of each party; one that shares two of them comes twice. */
  private async ofEach(tx: Tx, sought: readonly Sought[], span: Span): Promise<TraceRow[]> {
    const found = await Promise.all(
      sought.map(
        ({ column, list }) =>
          tx.query(
            `SELECT ${READ} FROM (
               SELECT t.*, ROW_NUMBER() OVER (PARTITION BY ${column} ORDER BY paid_at DESC) AS place FROM order_traces t
               WHERE ${column} IN (${list.marks}) AND paid_at > ? AND paid_at <= ?) newest
             WHERE place <= ${MOST_OF_A_PARTY}`,
            [...list.values, ...limitsOf(span)],
          ) as Promise<Record<string, unknown>[]>,
      ),
    );
    return this.db.bulk.hydrate(TraceRow, found.flat());
  }
}

const limitsOf = ({ first, last }: Span): readonly Date[] => [new Date(first.getTime() - LONGEST_WINDOW_MS), last];

/** Rows are locked in key order, like everywhere. */
const inKeyOrder = <T extends { readonly orderId: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.orderId < b.orderId ? -1 : 1));
