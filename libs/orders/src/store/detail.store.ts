import { Injectable } from '@nestjs/common';
import type { NaturalKey, Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import type { LogEntry } from '../domain/log.js';
import { LogRow } from './log.row.js';
import { findByKeys } from './natural-key.js';
import { OrderRow } from './order.row.js';
import { ShipmentRow, type Shipment } from './shipment.row.js';

/** Reads of single orders and what hangs on them, filtered by the viewer's shops. */
@Injectable()
export class DetailStore {
  constructor(private readonly db: Database) {}

  /** Those of the orders that the viewer may see. */
  async byIds(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<OrderRow[]> {
    const rows = await this.db.findIn(tx, OrderRow, 'id', ids);
    return rows.filter(row => sees(viewer, row.shopId));
  }

  async byKey(tx: Tx, viewer: Viewer, key: NaturalKey): Promise<OrderRow | null> {
    if (!sees(viewer, key.shopId)) return null;
    const raw = await findByKeys(tx, 'SELECT * FROM orders', [key]);
    return this.db.bulk.hydrate(OrderRow, raw)[0] ?? null;
  }

  /** Log entries of an order behind a number, oldest first. */
  async log(tx: Tx, orderId: string, shopId: string, afterSeq: number, limit: number): Promise<LogEntry[]> {
    const sql = 'SELECT * FROM status_log WHERE order_id = ? AND shop_id = ? AND seq > ? ORDER BY seq LIMIT ?';
    return this.db.bulk.hydrate(
      LogRow,
      (await tx.query(sql, [orderId, shopId, afterSeq, limit])) as Record<string, unknown>[],
    );
  }

  /** Parcels of orders, oldest first. */
  async shipments(tx: Tx, orderIds: readonly string[]): Promise<Shipment[]> {
    const rows = await this.db.findIn(tx, ShipmentRow, 'orderId', orderIds);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async shipmentByVoucher(tx: Tx, shopId: string, voucher: string): Promise<Shipment | null> {
    return tx.findOne(ShipmentRow, { where: { shopId, voucher } });
  }

  /** False when the voucher's number is taken. */
  addShipment(tx: Tx, shipment: Shipment): Promise<boolean> {
    return this.db.insertOnce(tx, ShipmentRow, shipment);
  }
}

const sees = (viewer: Viewer, shopId: string): boolean => viewer.shops === 'ALL' || viewer.shops.includes(shopId);
