import { Injectable } from '@nestjs/common';
import type { OrderStatus, Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import type { RegionStopState, StopRule } from '../domain/region-stop.js';
import { OrderCountRow, OrderRow } from './order.row.js';
import { RegionStopGuardRow, RegionStopOrderRow, RegionStopRow, type WalkPlace } from './region-stop.row.js';

/** An order as a walk over the pool looks at it. */
export type WalkedOrder = Pick<OrderRow, 'id' | 'shopId' | 'country' | 'province' | 'createdAt' | 'holds'>;

/** A part of the pool that is walked in one go. */
export interface Stretch {
  readonly key: string;
  readonly shopId: string;
  readonly status: OrderStatus;
  readonly held: number;
}

const GUARD = 'stops';
const IN_FORCE: readonly RegionStopState[] = ['PLACING', 'ACTIVE'];
const WALKING: readonly RegionStopState[] = ['PLACING', 'LIFTING'];
const TO_SHIP: readonly OrderStatus[] = ['PAID', 'READY_TO_SHIP', 'PARTIALLY_SHIPPED'];

/** Statements on stops of regions. */
@Injectable()
export class RegionStopStore {
  constructor(private readonly db: Database) {}

  /**
   * How often the stops in force have changed. On MySQL the row is shared until the transaction ends: whoever changes stops waits for
   * the orders in hand, and finds them when it goes through the pool; whoever comes later reads the new number. SQLite has one writer.
   */
  async sharedVersion(tx: Tx): Promise<number> {
    const share = this.db.engine === 'mysql' ? ' LOCK IN SHARE MODE' : '';
    const raw = (await tx.query(`SELECT version FROM region_stop_guard WHERE name = ?${share}`, [GUARD])) as {
      version: number;
    }[];
    return Number(raw[0]?.version ?? 0);
  }

  /** Has the guard alone until the transaction ends, and counts a change of the stops in force. */
  async countChange(tx: Tx): Promise<void> {
    await tx
      .getRepository(RegionStopGuardRow)
      .createQueryBuilder()
      .update()
      .set({ version: () => 'version + 1' })
      .where('name = :name', { name: GUARD })
      .execute();
  }

  /** Stops that bar orders now. */
  inForce(tx: Tx): Promise<StopRule[]> {
    return this.db.findIn(tx, RegionStopRow, 'state', IN_FORCE);
  }

  /** Stops whose orders have still to be gone through, the oldest first. */
  async walking(tx: Tx): Promise<RegionStopRow[]> {
    const rows = await this.db.findIn(tx, RegionStopRow, 'state', WALKING);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  add(tx: Tx, row: RegionStopRow): Promise<void> {
    return this.db.insertRows(tx, RegionStopRow, [row]);
  }

  /** A stop, locked. */
  async locked(tx: Tx, id: string): Promise<RegionStopRow | null> {
    await this.db.lockRows(tx, RegionStopRow, 'id', [id]);
    const [row] = await this.db.findIn(tx, RegionStopRow, 'id', [id]);
    return row ?? null;
  }

  lift(tx: Tx, row: RegionStopRow): Promise<void> {
    const set = ['state', 'liftedBy', 'liftedAt', 'liftReason', 'checked', 'place'] as const;
    return this.db.updateRows(tx, RegionStopRow, ['id'], set, [row]);
  }

  /** Notes how far a walk has come; nothing when the stop was lifted meanwhile: another walk has begun. */
  async note(
    tx: Tx,
    { id, state }: RegionStopRow,
    after: Pick<RegionStopRow, 'state' | 'checked' | 'place'>,
  ): Promise<boolean> {
    const update = tx.getRepository(RegionStopRow).createQueryBuilder().update().set(after);
    const result = await update.where('id = :id AND state = :state', { id, state }).execute();
    return result.affected === 1;
  }

  /** The newest first; whoever sees some shops only is shown none. */
  async page(tx: Tx, viewer: Viewer, state: RegionStopState | null, before: string | null, limit: number) {
    if (viewer.shops !== 'ALL') return [];
    const query = tx.getRepository(RegionStopRow).createQueryBuilder('s').where('1 = 1');
    if (state !== null) query.andWhere('s.state = :state', { state });
    if (before !== null) query.andWhere('s.id < :before', { before });
    return query.orderBy('s.id', 'DESC').limit(limit).getMany();
  }

  /** Stops of incidents, the oldest first. */
  async ofIncidents(tx: Tx, incidentIds: readonly string[]): Promise<RegionStopRow[]> {
    const rows = await this.db.findIn(tx, RegionStopRow, 'incidentId', incidentIds);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Parts of the pool that hold orders still to ship, always in the same order. */
  async stretches(tx: Tx): Promise<Stretch[]> {
    const rows = await this.db.findIn(tx, OrderCountRow, 'status', TO_SHIP);
    const found = rows.filter(row => row.orders > 0);
    const stretches = found.map(({ shopId, status, held }) => {
      return { key: `${shopId}/${status}/${String(held).padStart(6, '0')}`, shopId, status, held };
    });
    const unique = new Map(stretches.map(stretch => [stretch.key, stretch]));
    return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** The next orders of a stretch behind a place, by one range of an index. */
  async walk(
    tx: Tx,
    { shopId, status, held }: Stretch,
    after: WalkPlace | null,
    limit: number,
  ): Promise<WalkedOrder[]> {
    const behind = after ? ' AND created_at >= ? AND (created_at > ? OR id > ?)' : '';
    const createdAt = after ? new Date(after.createdAt) : null;
    const raw = (await tx.query(
      `SELECT id, shop_id, country, province, created_at, holds FROM orders WHERE shop_id = ? AND status = ? AND held = ?${behind}
       ORDER BY created_at, id LIMIT ?`,
      [shopId, status, held, ...(after ? [createdAt, createdAt, after.id] : []), limit],
    )) as Record<string, unknown>[];
    return this.db.bulk.hydrate(OrderRow, raw);
  }

  /** The next orders that a stop still holds. */
  async stillHeld(tx: Tx, stopId: string, after: string, limit: number): Promise<string[]> {
    const sql = `SELECT order_id FROM region_stop_orders WHERE stop_id = ? AND order_id > ? AND freed_at IS NULL
      ORDER BY order_id LIMIT ?`;
    const raw = (await tx.query(sql, [stopId, after, limit])) as { order_id: string }[];
    return raw.map(row => row.order_id);
  }

  /** Notes that stops hold orders; of one held before it is noted that it is held again. */
  async noteHeld(tx: Tx, rows: readonly RegionStopOrderRow[]): Promise<void> {
    await this.db.insertMissing(tx, RegionStopOrderRow, rows);
    await this.db.updateRows(tx, RegionStopOrderRow, ['stopId', 'orderId', 'shopId'], ['freedAt'], rows);
  }

  /** Notes that stops hold orders no more. */
  noteFreed(tx: Tx, rows: readonly Omit<RegionStopOrderRow, 'heldAt'>[]): Promise<void> {
    return this.db.updateRows(tx, RegionStopOrderRow, ['stopId', 'orderId', 'shopId'], ['freedAt'], rows);
  }

  /** A part of the orders that any of the stops ever held, by order id. */
  async heldEver(tx: Tx, stopIds: readonly string[], after: string | null, limit: number): Promise<string[]> {
    if (stopIds.length === 0) return [];
    const marks = stopIds.map(() => '?').join(', ');
    const sql = `SELECT DISTINCT order_id FROM region_stop_orders WHERE stop_id IN (${marks}) AND order_id > ? ORDER BY order_id LIMIT ?`;
    const raw = (await tx.query(sql, [...stopIds, after ?? '', limit])) as { order_id: string }[];
    return raw.map(row => row.order_id);
  }

  /** How many orders each stop holds now, and has held in all. */
  async counts(tx: Tx, stopIds: readonly string[]): Promise<ReadonlyMap<string, { now: number; ever: number }>> {
    if (stopIds.length === 0) return new Map();
    const marks = stopIds.map(() => '?').join(', ');
    const sql = `SELECT stop_id, COUNT(*) AS ever, SUM(CASE WHEN freed_at IS NULL THEN 1 ELSE 0 END) AS now
      FROM region_stop_orders WHERE stop_id IN (${marks}) GROUP BY stop_id`;
    const raw = (await tx.query(sql, [...stopIds])) as { stop_id: string; ever: number; now: number }[];
    return new Map(raw.map(row => [row.stop_id, { ever: Number(row.ever), now: Number(row.now) }]));
  }
}
