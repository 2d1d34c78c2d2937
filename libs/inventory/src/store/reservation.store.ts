import { Injectable } from '@nestjs/common';
import { mayShop, type Viewer } from '#contracts';
import { Clock, Database, type Tx } from '#platform';
import type { Reservation, ReservationChange } from '../domain/stock-book.js';
import type { Pick, Wanted } from '../domain/stock.js';
import { ReservationLineRow, ReservationRow, ShortfallRow } from './reservation.row.js';

/** Longest SKU code a column holds; a longer one is in no warehouse, so cutting it changes no answer. */
const LONGEST_CODE = 255;

/** Statements on reservations, their lines and the shortfalls. */
@Injectable()
export class ReservationStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  lock(tx: Tx, orderIds: readonly string[]): Promise<void> {
    return this.db.lockRows(tx, ReservationRow, 'order_id', orderIds);
  }

  async ofOrders(tx: Tx, orderIds: readonly string[]): Promise<Reservation[]> {
    const rows = await this.db.findIn(tx, ReservationRow, 'orderId', orderIds);
    if (rows.length === 0) return [];
    const picks = await this.picksOf(
      tx,
      rows.filter(r => r.state === 'RESERVED' || r.state === 'RELEASED').map(r => r.id),
    );
    const wanted = await this.wantedOf(
      tx,
      rows.filter(r => r.state === 'SHORT').map(r => r.orderId),
    );
    return rows.map(({ id, orderId, shopId, state, requestedAt, reservedAt }): Reservation => {
      return {
        id,
        orderId,
        shopId,
        state,
        requestedAt,
        reservedAt,
        picks: picks.get(id) ?? [],
        wanted: wanted.get(orderId) ?? [],
      };
    });
  }

  /** Orders that wait for any of the SKUs, the oldest first. */
  async waitingFor(tx: Tx, skuCodes: readonly string[], limit: number): Promise<string[]> {
    if (skuCodes.length === 0) return [];
    const sql =
      `SELECT DISTINCT order_id AS id, since FROM shortfalls WHERE sku_code IN (${skuCodes.map(() => '?').join(', ')}) ` +
      'AND waiting = 1 ORDER BY since, order_id LIMIT ?';
    const raw = (await tx.query(sql, [...skuCodes, limit])) as { id: string }[];
    return raw.map(row => row.id);
  }

  /** Waiting orders of which every SKU is free in full right now, the oldest first. */
  async servable(tx: Tx, limit: number): Promise<string[]> {
    const free = 'SELECT sku_code, SUM(on_hand - reserved) AS free FROM stock GROUP BY sku_code';
    const sql =
      'SELECT s.order_id AS id, MIN(s.since) AS first_asked FROM shortfalls s ' +
      `LEFT JOIN (${free}) f ON f.sku_code = s.sku_code WHERE s.waiting = 1 GROUP BY s.order_id ` +
      'HAVING MIN(CASE WHEN f.free >= s.wanted THEN 1 ELSE 0 END) = 1 ORDER BY first_asked, s.order_id LIMIT ?';
    const raw = (await tx.query(sql, [limit])) as { id: string }[];
    return raw.map(row => row.id);
  }

  async save(tx: Tx, changes: readonly ReservationChange[]): Promise<void> {
    const fresh = changes.filter(c => c.before === null);
    const moved = changes.filter(c => c.before !== null);
    await this.db.insertRows(
      tx,
      ReservationRow,
      fresh.map(c => this.rowOf(c.after)),
    );
    await this.db.updateRows(
      tx,
      ReservationRow,
      ['id', 'shopId'],
      ['state', 'reservedAt', 'updatedAt'],
      moved.map(c => this.rowOf(c.after)),
    );
    await this.saveLines(tx, changes);
    await this.saveShortfalls(tx, changes);
  }

  /** Reservations a viewer may see. */
  async rowsOf(tx: Tx, viewer: Viewer, orderIds: readonly string[]): Promise<ReservationRow[]> {
    const rows = await this.db.findIn(tx, ReservationRow, 'orderId', orderIds);
    return rows.filter(row => mayShop(viewer, row.shopId));
  }

  async linesOf(tx: Tx, viewer: Viewer, reservationIds: readonly string[]): Promise<ReservationLineRow[]> {
    const rows = await this.db.findIn(tx, ReservationLineRow, 'reservationId', reservationIds);
    return rows.filter(row => mayShop(viewer, row.shopId)).sort((a, b) => a.position - b.position);
  }

  /** What orders lack, as far as the viewer may see them. */
  async shortfallsOf(tx: Tx, viewer: Viewer, orderIds: readonly string[]): Promise<ShortfallRow[]> {
    const rows = await this.db.findIn(tx, ShortfallRow, 'orderId', orderIds);
    return rows.filter(row => mayShop(viewer, row.shopId) && row.available < row.wanted);
  }

  private async picksOf(tx: Tx, reservationIds: readonly string[]): Promise<Map<string, Pick[]>> {
    const rows = await this.db.findIn(tx, ReservationLineRow, 'reservationId', reservationIds);
    rows.sort((a, b) => a.position - b.position);
    return grouped(
      rows,
      row => row.reservationId,
      ({ skuCode, warehouse, quantity }): Pick => ({ skuCode, warehouse, quantity }),
    );
  }

  private async wantedOf(tx: Tx, orderIds: readonly string[]): Promise<Map<string, Wanted[]>> {
    const rows = await this.db.findIn(tx, ShortfallRow, 'orderId', orderIds);
    return grouped(
      rows,
      row => row.orderId,
      ({ skuCode, wanted }): Wanted => ({ skuCode, quantity: wanted }),
    );
  }

  private async saveLines(tx: Tx, changes: readonly ReservationChange[]): Promise<void> {
    const rewritten = changes.filter(c => c.after.picks !== c.before?.picks);
    const stale = rewritten.filter(c => (c.before?.picks.length ?? 0) > 0).map(c => c.after.id);
    await deleteIn(tx, 'reservation_lines', 'reservation_id', stale);
    const rows = rewritten.flatMap(({ after }) =>
      after.picks.map((pick, position): ReservationLineRow => ({
        reservationId: after.id,
        shopId: after.shopId,
        position,
        ...pick,
      })),
    );
    await this.db.insertRows(tx, ReservationLineRow, rows);
  }

  private async saveShortfalls(tx: Tx, changes: readonly ReservationChange[]): Promise<void> {
    await deleteIn(
      tx,
      'shortfalls',
      'order_id',
      changes.filter(c => c.before?.state === 'SHORT').map(c => c.after.orderId),
    );
    await this.db.insertRows(tx, ShortfallRow, changes.flatMap(shortfallRows));
  }

  private rowOf({ id, shopId, orderId, state, requestedAt, reservedAt }: Reservation): ReservationRow {
    return { id, shopId, orderId, state, requestedAt, reservedAt, expiresAt: null, updatedAt: this.clock.now() };
  }
}

/** A waiting order has a row for each SKU it wants, so that it can be tried again from its rows alone. */
function shortfallRows({ after, shortfall }: ReservationChange): ShortfallRow[] {
  const waiting = after.state === 'SHORT';
  const { orderId, shopId, requestedAt: since } = after;
  const lacking = new Map(shortfall.map(line => [line.skuCode, line]));
  const lines = waiting
    ? after.wanted.map(
        line => lacking.get(line.skuCode) ?? { skuCode: line.skuCode, wanted: line.quantity, available: line.quantity },
      )
    : shortfall;
  return lines.map(({ skuCode, wanted, available }) => ({
    orderId,
    shopId,
    skuCode: skuCode.slice(0, LONGEST_CODE),
    wanted,
    available,
    waiting,
    since,
  }));
}

async function deleteIn(tx: Tx, table: string, column: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`DELETE FROM ${table} WHERE ${column} IN (${ids.map(() => '?').join(', ')})`, [...ids]);
}

function grouped<R, T>(rows: readonly R[], keyOf: (row: R) => string, valueOf: (row: R) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(valueOf(row));
    else groups.set(key, [valueOf(row)]);
  }
  return groups;
}
