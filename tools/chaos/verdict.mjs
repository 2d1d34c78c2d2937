import { setTimeout as pause } from 'node:timers/promises';
import { SUBGRAPHS } from '#contracts';
import { unpublished } from '../worlds/unpublished.mjs';

const isFinal = order =>
  order.status === 'READY_TO_SHIP' ||
  order.status === 'CANCELLED' ||
  (order.status === 'PAID' && order.awaiting_since === null);

/** Orders of the load as the pool has them. */
const poolOf = world =>
  world.rows(
    'orders',
    "SELECT id, shop_id, external_id, status, awaiting_since FROM {orders} WHERE shop_id LIKE 'shp_chaos%'",
  );

/** Waits until everything accepted has come to rest and no event is on its way; false when nothing moves any more. */
export async function comesToRest(world, accepted, patienceMs = 90_000) {
  let last = '';
  for (let until = Date.now() + patienceMs; Date.now() < until; await pause(500)) {
    const open = await openThings(world, accepted);
    if (open.every(([, count]) => count === 0)) return true;
    const now = JSON.stringify(open);
    if (now !== last) until = Date.now() + patienceMs;
    last = now;
  }
  console.log(`Not at rest: ${last}`);
  return false;
}

async function openThings(world, accepted) {
  const orders = new Map((await poolOf(world)).map(order => [order.external_id, order]));
  const waiting = [...accepted].filter(([id, version]) => !isDone(orders.get(id), version)).length;
  const found = [['orders without their final state', waiting]];
  for (const service of SUBGRAPHS) {
    found.push([`events of ${service} not published`, await unpublished(world, service)]);
    for (const table of ['inbox_parked', 'inbox_quarantine']) {
      const [{ n: rows }] = await world.rows(service, `SELECT COUNT(*) AS n FROM {${table}}`);
      found.push([`${table} of ${service}`, Number(rows)]);
    }
  }
  found.push(['orders that the board counts otherwise', await boardDifference(world)]);
  return found;
}

/** An order that was cancelled, and acknowledged as such, must not end as anything else. */
const isDone = (order, version) =>
  order !== undefined && isFinal(order) && (version < 2 || order.status === 'CANCELLED');

/** The read model against the pool: every event applied once and in order, or the sums differ. */
async function boardDifference(world) {
  const bySide = async (service, sql) =>
    new Map((await world.rows(service, sql)).map(row => [row.status, Number(row.n)]));
  const pool = await bySide(
    'orders',
    "SELECT status, COUNT(*) AS n FROM {orders} WHERE shop_id LIKE 'shp_chaos%' GROUP BY status",
  );
  const board = await bySide(
    'analytics',
    "SELECT status, SUM(orders) AS n FROM {status_counters} WHERE shop_id LIKE 'shp_chaos%' GROUP BY status",
  );
  const statuses = new Set([...pool.keys(), ...board.keys()]);
  return [...statuses].reduce((sum, one) => sum + Math.abs((pool.get(one) ?? 0) - (board.get(one) ?? 0)), 0);
}

/** What went wrong, counted in the databases and not in what the hub says of itself. */
export async function verdictOf(world, accepted) {
  const orders = await poolOf(world);
  const found = new Map(orders.map(order => [order.external_id, order]));
  const missing = [...accepted.keys()].filter(id => !found.has(id)).length;
  const undone = [...accepted].filter(([id, version]) => found.has(id) && !isDone(found.get(id), version)).length;
  const open = (await openThings(world, new Map())).reduce((sum, [, count]) => sum + count, 0);
  return {
    lost: missing + (await wrongLogs(world)),
    duplicated: orders.length - found.size + (await reservedTwice(world)),
    oversold: await oversold(world),
    stuck: undone + open,
  };
}

/** Orders whose log does not end in the status they have: the log alone must rebuild them. */
async function wrongLogs(world) {
  const [{ n }] = await world.rows(
    'orders',
    `SELECT COUNT(*) AS n FROM {orders} o WHERE o.shop_id LIKE 'shp_chaos%' AND o.status <> COALESCE((SELECT l.to_value
       FROM {status_log} l WHERE l.order_id = o.id AND l.axis = 'STATUS' ORDER BY l.seq DESC LIMIT 1), '')`,
  );
  return Number(n);
}

async function reservedTwice(world) {
  const rows = await world.rows(
    'inventory',
    `SELECT order_id FROM {stock_ledger} WHERE kind = 'RESERVE' AND shop_id LIKE 'shp_chaos%'
       GROUP BY order_id, sku_code, warehouse HAVING COUNT(*) > 1`,
  );
  return rows.length;
}

/** Counters out of bounds, counters that are not the sum of their ledger, and more promised than there is. */
async function oversold(world) {
  const rows = await world.rows(
    'inventory',
    `SELECT s.sku_code, s.on_hand, s.reserved,
        (SELECT COALESCE(SUM(m.reserved_delta), 0) FROM {stock_ledger} m WHERE m.sku_code = s.sku_code AND m.warehouse = s.warehouse) AS ledger,
        (SELECT COALESCE(SUM(l.quantity), 0) FROM {reservation_lines} l JOIN {reservations} r
           ON r.id = l.reservation_id AND r.shop_id = l.shop_id AND r.state = 'RESERVED'
          WHERE l.sku_code = s.sku_code AND l.warehouse = s.warehouse) AS promised
       FROM {stock} s`,
  );
  return rows.filter(row => {
    const [onHand, reserved, ledger, promised] = ['on_hand', 'reserved', 'ledger', 'promised'].map(key =>
      Number(row[key]),
    );
    return reserved < 0 || reserved > onHand || reserved !== ledger || promised !== reserved;
  }).length;
}

/** Whether one order has its final state. */
export async function isAtRest(world, id) {
  const [order] = await world.rows('orders', 'SELECT status, awaiting_since FROM {orders} WHERE external_id = ?', id);
  return order !== undefined && isFinal(order);
}
