import { Injectable } from '@nestjs/common';
import { Database, inList, type Tx } from '#platform';
import { WHOLE_SHOP, WINDOW_DAYS, type SpendDay } from '../domain/spend.js';
import { SpendDayRow } from './spend.row.js';

/** One buyer of one shop, or a shop. */
export interface SpendSubject {
  readonly shopId: string;
  readonly subject: string;
}

/** Statements on the daily sums. */
@Injectable()
export class SpendStore {
  constructor(private readonly db: Database) {}

  /** Sums of the subjects that can count for orders of these days. */
  async read(tx: Tx, subjects: readonly SpendSubject[], firstDay: number, lastDay: number): Promise<SpendDay[]> {
    const shops = [...new Set(subjects.map(s => s.shopId))];
    const buyers = [...new Set(subjects.map(s => s.subject))].filter(subject => subject !== WHOLE_SHOP);
    const [ofBuyers, ofShops] = await Promise.all([
      this.some(tx, 'subject', buyers, '', firstDay, lastDay),
      this.some(tx, 'shop_id', shops, `subject = '${WHOLE_SHOP}' AND `, firstDay, lastDay),
    ]);
    return [...ofBuyers, ...ofShops];
  }

  /** Rows are locked in key order, like everywhere. */
  add(tx: Tx, days: readonly SpendDay[]): Promise<void> {
    const rows = days.map(({ subject, shopId, currency, day, orders, totalMinor }): SpendDayRow => ({
      subject,
      shopId,
      currency,
      day,
      orders,
      totalMinor,
    }));
    rows.sort(
      (a, b) =>
        compare(a.subject, b.subject) ||
        compare(a.shopId, b.shopId) ||
        compare(a.currency, b.currency) ||
        a.day - b.day,
    );
    return this.db.addToCounters(
      tx,
      SpendDayRow,
      ['subject', 'shopId', 'currency', 'day'],
      ['orders', 'totalMinor'],
      rows,
    );
  }

  /** Removes days that no order can look back to any more. */
  async trim(tx: Tx, today: number): Promise<void> {
    await tx.query('DELETE FROM spend_days WHERE day < ?', [today - 2 * WINDOW_DAYS]);
  }

  private async some(
    tx: Tx,
    column: string,
    values: readonly string[],
    more: string,
    firstDay: number,
    lastDay: number,
  ): Promise<SpendDay[]> {
    if (values.length === 0) return [];
    const list = inList(values);
    const sql =
      'SELECT subject, shop_id, currency, day, orders, total_minor FROM spend_days ' +
      `WHERE ${more}${column} IN (${list.marks}) AND day BETWEEN ? AND ?`;
    const raw = (await tx.query(sql, [...list.values, firstDay - WINDOW_DAYS, lastDay])) as Record<
      string,
      string | number
    >[];
    return this.db.bulk.hydrate(SpendDayRow, raw);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
