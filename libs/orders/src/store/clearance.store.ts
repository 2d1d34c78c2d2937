import { Injectable } from '@nestjs/common';
import { homeOf, mayShop, placeKey, type Homes, type Money, type Viewer } from '#contracts';
import { Database, toSafeInteger, type Tx } from '#platform';
import { OrderCountRow, OrderRow } from './order.row.js';

/** Which orders are asked for: shipped across the border of the country their shop is at home in since an instant. */
export interface ClearanceQuery {
  readonly since: Date;
  readonly homes: Homes;
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
 * that reports the clearance itself would narrow `shippedBy` below.
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
  private async abroad(tx: Tx, viewer: Viewer, { since, homes }: ClearanceQuery): Promise<Condition | null> {
    const shops = await this.shopsThatShipped(tx, viewer);
    if (shops.length === 0) return null;
    const shipped = shippedBy(shops, since);
    const sql = `SELECT DISTINCT country, province FROM orders WHERE ${shipped.sql}`;
    const places = (await tx.query(sql, [...shipped.parameters])) as Raw[];
    const parts = [...Map.groupBy(shops, shopId => homeOf(homes, shopId))].flatMap(([home, of]) => {
      const foreign = places.filter(place => !['', home].includes(placeOf(place).country));
      return foreign.length === 0 ? [] : [allOf(shippedBy(of, since), goingTo(foreign))];
    });
    return parts.length === 0 ? null : anyOf(parts);
  }

  /** The viewer's shops with orders that left and were not signed for. */
  private async shopsThatShipped(tx: Tx, viewer: Viewer): Promise<string[]> {
    const counts = await this.db.findIn(tx, OrderCountRow, 'status', ['SHIPPED']);
    const shops = new Set(counts.filter(row => row.orders > 0).map(row => row.shopId));
    return [...shops].filter(shopId => mayShop(viewer, shopId));
  }
}

const shippedBy = (shops: readonly string[], since: Date): Condition => ({
  sql: `shop_id IN (${marksOf(shops)}) AND status = 'SHIPPED' AND held = 0 AND history = 0 AND shipped_at >= ?`,
  parameters: [...shops, since],
});

const goingTo = (places: readonly Raw[]): Condition =>
  anyOf(
    [...Map.groupBy(places, place => String(place['country']))].map(([country, of]) => ({
      sql: `country = ? AND province IN (${marksOf(of)})`,
      parameters: [country, ...of.map(place => place['province'])],
    })),
  );

const joined = (parts: readonly Condition[], word: 'AND' | 'OR'): Condition => ({
  sql: `(${parts.map(part => `(${part.sql})`).join(` ${word} `)})`,
  parameters: parts.flatMap(part => part.parameters),
});
const allOf = (...parts: readonly Condition[]): Condition => joined(parts, 'AND');
const anyOf = (parts: readonly Condition[]): Condition => joined(parts, 'OR');
const marksOf = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
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
