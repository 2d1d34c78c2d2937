import { Injectable } from '@nestjs/common';
import type { Channel, HoldKind, OrderStatus, Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import { bitOf } from '../domain/hold.js';
import { OrderCountRow, OrderRow } from './order.row.js';

/** Which orders are asked for. */
export interface OrderQuery {
  readonly shopId: string | null;
  readonly channel: Channel | null;
  readonly statuses: readonly OrderStatus[] | null;
  readonly heldBy: HoldKind | null;
  readonly createdFrom: Date | null;
  readonly createdTo: Date | null;
}

/** Where a page begins: behind the last order of the page before. */
export interface OrderPlace {
  readonly createdAt: Date;
  readonly id: string;
}

/** One stretch of an index, in the order of the list. */
interface Stretch {
  readonly conditions: readonly string[];
  readonly parameters: readonly unknown[];
}

const STRETCHES_A_STATEMENT = 100;

/**
 * Lists by key, never by offset. The counts tell which shops, statuses and holds occur; each is one stretch of an index that is
 * read newest first and no further than a page, so that the size of the pool does not matter.
 */
@Injectable()
export class ListStore {
  constructor(private readonly db: Database) {}

  async list(tx: Tx, viewer: Viewer, query: OrderQuery, after: OrderPlace | null, limit: number): Promise<OrderRow[]> {
    const stretches = this.stretches(await this.counts(tx, viewer, query), query);
    const places = await this.places(
      tx,
      stretches.flatMap(stretch => behind(stretch, after)),
      limit,
    );
    const rows = await this.db.findIn(
      tx,
      OrderRow,
      'id',
      places.map(place => place.id),
    );
    const byId = new Map(rows.map(row => [row.id, row]));
    return places.flatMap(({ id }) => byId.get(id) ?? []);
  }

  /** How many orders fit: from the counts alone, unless a span of time is asked for. */
  async total(tx: Tx, viewer: Viewer, query: OrderQuery): Promise<number> {
    const counts = await this.counts(tx, viewer, query);
    if (!query.createdFrom && !query.createdTo) return counts.reduce((sum, row) => sum + row.orders, 0);
    let total = 0;
    for (const { conditions, parameters } of this.stretches(counts, query)) {
      const raw = (await tx.query(`SELECT COUNT(*) AS n FROM orders WHERE ${conditions.join(' AND ')}`, [
        ...parameters,
      ])) as { n: string | number }[];
      total += Number(raw[0]?.n ?? 0);
    }
    return total;
  }

  /** Which shops of the viewer have orders that fit, in which status and held by what. */
  async counts(tx: Tx, viewer: Viewer, query: OrderQuery): Promise<OrderCountRow[]> {
    const rows = await this.countRows(tx, shopsOf(viewer, query.shopId));
    const bit = query.heldBy === null ? 0 : bitOf(query.heldBy);
    return rows.filter(
      row =>
        row.orders > 0 &&
        (query.channel === null || row.channel === query.channel) &&
        (query.statuses === null || query.statuses.includes(row.status)) &&
        (bit === 0 || (row.held & bit) !== 0),
    );
  }

  /** Orders that wait for an answer since before a moment, page by page: only orders that are held now are looked at. */
  async *unanswered(tx: Tx, before: Date, pageSize: number): AsyncGenerator<OrderRow[]> {
    const asked = bitOf('STOCK') | bitOf('RISK') | bitOf('COMPLIANCE');
    for (const { shopId, status, held, orders } of await tx.find(OrderCountRow)) {
      if (orders <= 0 || (held & asked) === 0) continue;
      let afterId = '';
      for (let more = true; more;) {
        const sql =
          'SELECT * FROM orders WHERE shop_id = ? AND status = ? AND held = ? AND awaiting_since < ? AND id > ? ORDER BY id LIMIT ?';
        const raw = (await tx.query(sql, [shopId, status, held, before, afterId, pageSize])) as Record<
          string,
          unknown
        >[];
        const rows = this.db.bulk.hydrate(OrderRow, raw);
        if (rows.length > 0) yield rows;
        afterId = rows.at(-1)?.id ?? afterId;
        more = rows.length === pageSize;
      }
    }
  }

  private async countRows(tx: Tx, shops: readonly string[] | 'ALL'): Promise<OrderCountRow[]> {
    return shops === 'ALL' ? tx.find(OrderCountRow) : this.db.findIn(tx, OrderCountRow, 'shopId', shops);
  }

  private stretches(
    counts: readonly OrderCountRow[],
    { channel, statuses, heldBy, createdFrom, createdTo }: OrderQuery,
  ): Stretch[] {
    const byStatus = statuses !== null || heldBy !== null;
    const keys = new Map(
      counts.map(({ shopId, status, held }) =>
        byStatus ? [`${shopId}/${status}/${held}`, [shopId, status, held]] : [shopId, [shopId]],
      ),
    );
    const head = byStatus ? ['shop_id = ?', 'status = ?', 'held = ?'] : ['shop_id = ?'];
    const more: [string, unknown][] = [];
    if (channel) more.push(['channel = ?', channel]);
    if (createdFrom) more.push(['created_at >= ?', createdFrom]);
    if (createdTo) more.push(['created_at < ?', createdTo]);
    return [...keys.values()].map(key => ({
      conditions: [...head, ...more.map(([sql]) => sql)],
      parameters: [...key, ...more.map(([, value]) => value)],
    }));
  }

  private async places(tx: Tx, stretches: readonly Stretch[], limit: number): Promise<OrderPlace[]> {
    const found: OrderPlace[] = [];
    for (let from = 0; from < stretches.length; from += STRETCHES_A_STATEMENT) {
      const part = stretches.slice(from, from + STRETCHES_A_STATEMENT);
      const sql = part.map(stretch => `SELECT * FROM (${pageSql(stretch)}) AS p`).join(' UNION ALL ');
      const raw = (await tx.query(
        sql,
        part.flatMap(stretch => [...stretch.parameters, limit]),
      )) as Record<string, unknown>[];
      found.push(...this.db.bulk.hydrate(OrderRow, raw));
    }
    return found.sort(newestFirst).slice(0, limit);
  }
}

/** Shops a list may look into: those of the viewer, or the one asked for if it is among them. */
function shopsOf(viewer: Viewer, shopId: string | null): readonly string[] | 'ALL' {
  if (shopId === null) return viewer.shops;
  return viewer.shops === 'ALL' || viewer.shops.includes(shopId) ? [shopId] : [];
}

const pageSql = ({ conditions }: Stretch): string =>
  `SELECT id, created_at FROM orders WHERE ${conditions.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ?`;

/**
 * What is left of a stretch behind a place: the rest of its instant, and everything older. Two plain ranges of the index on
 * both engines; one condition with OR would walk through every order of that instant, a comparison of pairs through all.
 */
function behind(stretch: Stretch, after: OrderPlace | null): Stretch[] {
  if (!after) return [stretch];
  const narrowed = (condition: string, ...values: unknown[]): Stretch => ({
    conditions: [...stretch.conditions, condition],
    parameters: [...stretch.parameters, ...values],
  });
  return [
    narrowed('created_at = ? AND id < ?', after.createdAt, after.id),
    narrowed('created_at < ?', after.createdAt),
  ];
}

function newestFirst(a: OrderPlace, b: OrderPlace): number {
  const byTime = b.createdAt.getTime() - a.createdAt.getTime();
  return byTime !== 0 ? byTime : a.id < b.id ? 1 : -1;
}
