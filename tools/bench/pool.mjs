import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { shopId } from './orders.mjs';

const open = (dataDir, name) => new DatabaseSync(join(dataDir, `${name}.sqlite`), { readOnly: true });

/**
 * Waits until every accepted order has had its final event: ready, or held with no answer outstanding, and that event
 * published. Reads the databases beside the hub, so that waiting costs it nothing. False when nothing moves any more.
 */
export async function allSettled(dataDir, accepted, patienceMs = 30_000) {
  const db = open(dataDir, 'orders');
  const ask = statementsOf(db);
  let last = '';
  let movedAt = Date.now();
  try {
    for (;;) {
      const state = ask();
      if (state.orders >= accepted && state.open === 0 && state.published >= state.events) return true;
      const now = JSON.stringify(state);
      if (now !== last) movedAt = Date.now();
      last = now;
      if (Date.now() - movedAt > patienceMs) return false;
      await pause(50);
    }
  } finally {
    db.close();
  }
}

function statementsOf(db) {
  const counts = db.prepare('SELECT COALESCE(SUM(orders), 0) AS n FROM order_counts WHERE shop_id = ?');
  const open_ = db.prepare(
    "SELECT COUNT(*) AS n FROM orders WHERE shop_id = ? AND (status = 'PENDING_PAYMENT' OR (status = 'PAID' AND awaiting_since IS NOT NULL))",
  );
  const events = db.prepare('SELECT COALESCE(MAX(id), 0) AS n FROM outbox');
  const published = db.prepare("SELECT COALESCE(MAX(value), 0) AS n FROM relay_marks WHERE name = 'published'");
  return () => ({
    orders: counts.get(shopId).n,
    open: open_.get(shopId).n,
    events: events.get().n,
    published: published.get().n,
  });
}

/** What went wrong, counted in the pool and in the stock, not in what the hub says of itself. */
export function countFaults(dataDir, accepted) {
  const orders = open(dataDir, 'orders');
  const rows = orders
    .prepare('SELECT id, external_id, status, awaiting_since FROM orders WHERE shop_id = ?')
    .all(shopId);
  orders.close();
  const done = rows.filter(
    row => row.status === 'READY_TO_SHIP' || (row.status === 'PAID' && row.awaiting_since === null),
  );
  const finished = new Set(done.map(row => row.external_id));
  const lost = [...accepted].filter(externalId => !finished.has(externalId)).length;
  const twiceInPool = rows.length - new Set(rows.map(row => row.external_id)).size;
  const ready = rows.filter(row => row.status === 'READY_TO_SHIP').length;
  return { lost, ready, held: done.length - ready, ...stockFaults(dataDir, twiceInPool) };
}

function stockFaults(dataDir, twiceInPool) {
  const db = open(dataDir, 'inventory');
  const count = (sql, ...values) => db.prepare(sql).get(...values).n;
  const twiceReserved = count(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM stock_ledger WHERE kind = 'RESERVE' AND shop_id = ?
       GROUP BY order_id, sku_code, warehouse HAVING COUNT(*) > 1)`,
    shopId,
  );
  const overCounter = count('SELECT COUNT(*) AS n FROM stock WHERE reserved > on_hand OR reserved < 0');
  const overReserved = count(
    `SELECT COUNT(*) AS n FROM stock s WHERE on_hand < (SELECT COALESCE(SUM(l.quantity), 0) FROM reservation_lines l
       JOIN reservations r ON r.id = l.reservation_id AND r.state = 'RESERVED'
       WHERE l.sku_code = s.sku_code AND l.warehouse = s.warehouse)`,
  );
  db.close();
  return { duplicated: twiceInPool + twiceReserved, oversold: Math.max(overCounter, overReserved) };
}
