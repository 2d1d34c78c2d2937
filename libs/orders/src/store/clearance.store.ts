import { Injectable } from '@nestjs/common';
import { mayShop, placeKey, type Money, type Viewer } from '#contracts';
import { Database, toSafeInteger, type Tx } from '#platform';
import { OrderCountRow, OrderRow } from './order.row.js';

/** Which orders are asked for: shipped across the border of a country since an instant. */
export interface ClearanceQuery {
  readonly since: Date;
  /** ISO 3166 alpha-2 of the country they left. */
  readonly home: string;
}

/** Behind which order a page begins. */
export interface ShippedPlace {
  readonly shippedAt: Date;
  readonly id: string;
}

/** What is on its way to one country, in one currency. */
export interface ClearanceTotal {
  readonly country: string;
  readonly orders: number;
  readonly value: Money;
}

/** A condition with its parameters. */
interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Raw = Record<string, unknown>;

/**
 * Orders that left and were not signed for. SHIPPED says exactly that: whoever signs, finishes or undoes an order moves it on. A carrier
 * that reports the clearance itself would narrow `shipped` below.
 */
@Injectable()
export class ClearanceStore {
  constructor(private readonly db: Database) {}

  /** The last that left first. */
  async page(tx: Tx, viewer: Viewer, query: ClearanceQuery, after: ShippedPlace | null, limit: number) {
    const abroad = await this.abroad(tx, viewer, query);
    if (!abroad) return [];
    const behind = after ? ' AND (shipped_at < ? OR (shipped_at = ? AND id < ?))' : '';
    const raw = (await tx.query(
      `SELECT * FROM orders WHERE ${abroad.sql}${behind} ORDER BY shipped_at DESC, id DESC LIMIT ?`,
      [...abroad.parameters, ...(after ? [after.shippedAt, after.shippedAt, after.id] : []), limit],
    )) as Raw[];
    return this.db.bulk.hydrate(OrderRow, raw);
  }

  /** What the whole list adds up to, by country and currency. */
  async totals(tx: Tx, viewer: Viewer, query: ClearanceQuery): Promise<readonly ClearanceTotal[]> {
    const abroad = await this.abroad(tx, viewer, query);
    if (!abroad) return [];
    const raw = (await tx.query(
      `SELECT country, province, currency, COUNT(*) AS orders, SUM(payable_minor) AS value FROM orders
       WHERE ${abroad.sql} GROUP BY country, province, currency`,
      [...abroad.parameters],
    )) as Raw[];
    const groups = Map.groupBy(raw, row => `${placeOf(row).country} ${String(row['currency'])}`);
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => totalOf(rows));
  }

  /** Orders abroad, by the places that occur: names of countries are not of one writing. Null when there is none. */
  private async abroad(tx: Tx, viewer: Viewer, { since, home }: ClearanceQuery): Promise<Condition | null> {
    const shipped = await this.shipped(tx, viewer, since);
    if (!shipped) return null;
    const sql = `SELECT DISTINCT country, province FROM orders WHERE ${shipped.sql}`;
    const places = (await tx.query(sql, [...shipped.parameters])) as Raw[];
    const foreign = places.filter(place => !['', home].includes(placeOf(place).country));
    if (foreign.length === 0) return null;
    const parts = [...Map.groupBy(foreign, place => String(place['country']))].map(([country, of]) => ({
      sql: `(country = ? AND province IN (${of.map(() => '?').join(', ')}))`,
      parameters: [country, ...of.map(place => place['province'])],
    }));
    return {
      sql: `${shipped.sql} AND (${parts.map(part => part.sql).join(' OR ')})`,
      parameters: [...shipped.parameters, ...parts.flatMap(part => part.parameters)],
    };
  }

  /** Orders of the viewer's shops that left and were not signed for. Null when no shop has any. */
  private async shipped(tx: Tx, viewer: Viewer, since: Date): Promise<Condition | null> {
    const counts = await this.db.findIn(tx, OrderCountRow, 'status', ['SHIPPED']);
    const shops = [...new Set(counts.filter(row => row.orders > 0).map(row => row.shopId))];
    const mine = shops.filter(shopId => mayShop(viewer, shopId));
    if (mine.length === 0) return null;
    const marks = mine.map(() => '?').join(', ');
    return {
      sql: `shop_id IN (${marks}) AND status = 'SHIPPED' AND held = 0 AND history = 0 AND shipped_at >= ?`,
      parameters: [...mine, since],
    };
  }
}

const placeOf = (row: Raw) => placeKey({ country: String(row['country']), province: String(row['province']) });

function totalOf(rows: readonly Raw[]): ClearanceTotal {
  const sum = (name: string): number => toSafeInteger(rows.reduce((total, row) => total + toSafeInteger(row[name]), 0));
  const [first = {}] = rows;
  return {
    country: placeOf(first).country,
    orders: sum('orders'),
    value: { minor: sum('value'), currency: String(first['currency']) },
  };
}
