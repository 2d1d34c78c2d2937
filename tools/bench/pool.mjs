import { setTimeout as pause } from 'node:timers/promises';
import { unpublished } from '../worlds/unpublished.mjs';
import { shopId } from './orders.mjs';

/**
 * Waits until every accepted order has had its final event: ready, or held with no answer outstanding, and that event
 * published. Reads the databases beside the hub, so that waiting costs it nothing. False when nothing moves any more.
 */
export async function allSettled(world, accepted, patienceMs = 30_000) {
  let last = '';
  let movedAt = Date.now();
  for (;;) {
    const state = await stateOf(world);
    if (state.orders >= accepted && state.open === 0 && state.unpublished === 0) return true;
    const now = JSON.stringify(state);
    if (now !== last) movedAt = Date.now();
    last = now;
    if (Date.now() - movedAt > patienceMs) return false;
    await pause(50);
  }
}

async function stateOf(world) {
  const number = async (sql, ...parameters) => Number((await world.rows('orders', sql, ...parameters))[0].n);
  return {
    orders: await number('SELECT COALESCE(SUM(orders), 0) AS n FROM {order_counts} WHERE shop_id = ?', shopId),
    open: await number(
      "SELECT COUNT(*) AS n FROM {orders} WHERE shop_id = ? AND (status = 'PENDING_PAYMENT' OR (status = 'PAID' AND awaiting_since IS NOT NULL))",
      shopId,
    ),
    unpublished: await unpublished(world, 'orders'),
  };
}

/** What went wrong, counted in the pool and in the stock, not in what the hub says of itself. */
export async function countFaults(world, accepted) {
  const rows = await world.rows(
    'orders',
    'SELECT id, external_id, status, awaiting_since FROM {orders} WHERE shop_id = ?',
    shopId,
  );
  const done = rows.filter(
    row => row.status === 'READY_TO_SHIP' || (row.status === 'PAID' && row.awaiting_since === null),
  );
  const finished = new Set(done.map(row => row.external_id));
  const lost = [...accepted].filter(externalId => !finished.has(externalId)).length;
  const twiceInPool = rows.length - new Set(rows.map(row => row.external_id)).size;
  const ready = rows.filter(row => row.status === 'READY_TO_SHIP').length;
  return { lost, ready, held: done.length - ready, ...(await stockFaults(world, twiceInPool)) };
}

async function stockFaults(world, twiceInPool) {
  const count = async (sql, ...parameters) => Number((await world.rows('inventory', sql, ...parameters))[0].n);
  const twiceReserved = await count(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM {stock_ledger} WHERE kind = 'RESERVE' AND shop_id = ?
       GROUP BY order_id, sku_code, warehouse HAVING COUNT(*) > 1) AS twice`,
    shopId,
  );
  const overCounter = await count('SELECT COUNT(*) AS n FROM {stock} WHERE reserved > on_hand OR reserved < 0');
  const overReserved = await count(
    `SELECT COUNT(*) AS n FROM {stock} s JOIN (
         SELECT l.sku_code, l.warehouse, SUM(l.quantity) AS promised FROM {reservation_lines} l
         JOIN {reservations} r ON r.id = l.reservation_id AND r.state = 'RESERVED' GROUP BY l.sku_code, l.warehouse
       ) p ON p.sku_code = s.sku_code AND p.warehouse = s.warehouse
       WHERE s.on_hand < p.promised`,
  );
  return { duplicated: twiceInPool + twiceReserved, oversold: Math.max(overCounter, overReserved) };
}
