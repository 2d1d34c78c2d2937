import { createHash } from 'node:crypto';
import { SUBGRAPHS } from '#contracts';

/** What goes on by itself with the time, or says who works where: nothing that a restore has to bring back. */
const passing = new Set(['migrations', 'leases', 'jobs', 'relay_marks', 'poll_marks', 'intake_seconds', 'passes']);
/** When a counter was last written, not what it counts. */
const ignored = { stock: ['updated_at'] };
/** A counter of nothing is the same as none. */
const counters = {
  order_counts: ['orders'],
  status_counters: ['orders', 'history', 'held'],
  hold_counters: ['blocked', 'pending'],
};

const board =
  '{ board { openOrders heldOrders amberOrders redOrders readyRate counts { channel status orders history amber red } held { kind orders blocked pending } } ageLimits { status channel redSeconds } }';
const orders =
  'query($after: String) { orders(first: 100, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id externalId status afterSale payable { minor currency } holds { kind state reason } lines { skuCode quantity } reservation { state } risk { outcome level } source { inputs } age { class } } } }';

/** Every row that counts, as text, by table; with `graph` also what the graph says of orders and board. */
export async function fingerprintOf(place, { graph = true } = {}) {
  const found = new Map();
  for (const service of SUBGRAPHS)
    for (const table of (await place.tables(service)).filter(name => !passing.has(name)))
      found.set(`${service}.${table}`, await rowsOf(place, service, table));
  if (!graph) return found;
  found.set('graph.board', [JSON.stringify(await place.ask(board))]);
  found.set('graph.orders', await ordersInGraph(place));
  return found;
}

async function rowsOf(place, service, table) {
  const counts = counters[table] ?? [];
  const rows = await place.rows(service, `SELECT * FROM {${table}}`);
  return rows
    .filter(row => counts.length === 0 || counts.some(name => Number(row[name]) !== 0))
    .map(row => JSON.stringify({ ...row, ...Object.fromEntries((ignored[table] ?? []).map(name => [name, null])) }))
    .sort();
}

async function ordersInGraph(place) {
  const nodes = [];
  for (let after = null; ;) {
    const { orders: found } = await place.ask(orders, { after });
    nodes.push(...found.nodes.map(node => JSON.stringify(node)));
    if (!found.pageInfo.hasNextPage) return [...nodes.sort(), `total ${found.totalCount}`];
    after = found.pageInfo.endCursor;
  }
}

/** In words, where two fingerprints differ; only what is in both is compared, but for tables that are missing altogether. */
export function differencesOf(before, after) {
  const words = [];
  for (const [name, rows] of before) {
    const now = after.get(name);
    if (!now && name.startsWith('graph.')) continue;
    if (!now) words.push(`${name} is not there`);
    else if (digestOf(rows) !== digestOf(now)) words.push(wordsOf(name, rows, now));
  }
  return words;
}

const digestOf = rows => createHash('sha256').update(rows.join('\n')).digest('hex');

function wordsOf(name, before, after) {
  const [had, has] = [new Set(before), new Set(after)];
  const gone = before.filter(row => !has.has(row));
  const fresh = after.filter(row => !had.has(row));
  const example = (label, [row]) => (row ? ` ${label} ${row.slice(0, 300)}` : '');
  return `${name} had ${before.length} rows and has ${after.length}; ${gone.length} are gone, ${fresh.length} are new.${example('Was', gone)}${example('Is', fresh)}`;
}
