import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { orderMaker } from './orders.mjs';
import { PlainPool } from './plain-http.mjs';
import { seed, worldOf } from './pipeline.mjs';
import { percentile, rounded } from './statistics.mjs';

/** The field's record of a peak, 23,000 orders a minute, and 40 % headroom. */
const ordersPerMinute = 32_200;
const tickMs = 10;
/** Without a frame. */
const patienceMs = 30_000;
const startMs = 120_000;

/** From the acknowledgement of a push to the frame in which a subscriber hears of its order, at a steady rate. */
export async function measure({ shape, seconds }) {
  const world = await worldOf(shape);
  try {
    await seed(world);
    return { shape, ...(await run(world, seconds)) };
  } finally {
    await world.close();
  }
}

async function run(world, seconds) {
  const heard = new Map();
  const { client, failed } = subscriber(world, id => heard.has(id) || heard.set(id, performance.now()));
  const acknowledged = new Map();
  try {
    await Promise.race([inPlace(world, heard), failed]);
    const started = performance.now();
    await Promise.race([sendSteadily(world, seconds, acknowledged), failed]);
    const elapsed = (performance.now() - started) / 1_000;
    await Promise.race([allHeard(acknowledged, heard), failed]);
    const waits = [...acknowledged].map(([id, at]) => (heard.has(id) ? Math.max(0, heard.get(id) - at) : Infinity));
    return {
      ordersPerMinute: rounded((acknowledged.size / elapsed) * 60),
      p50Ms: rounded(percentile(waits, 0.5), 1),
      p99Ms: rounded(percentile(waits, 0.99), 1),
      unheard: waits.filter(wait => wait === Infinity).length,
    };
  } finally {
    await client.dispose();
  }
}

/** `failed` rejects when the subscription ends with an error. */
function subscriber(world, hear) {
  const client = createClient({
    url: `${world.url().replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${world.token()}` },
    lazy: false,
  });
  const query = 'subscription { orderStatusChanged { status order { externalId } } }';
  const failed = new Promise((_, reject) => {
    const error = cause => reject(new Error(`The subscription failed: ${JSON.stringify(cause)}`));
    const next = ({ data }) => data && hear(data.orderStatusChanged.order.externalId);
    client.subscribe({ query }, { next, error, complete: () => {} });
  });
  return { client, failed };
}

/** A subscription does not tell when it has reached its service: orders of their own are sent until one is heard of. */
async function inPlace(world, heard) {
  const pool = new PlainPool(world.hooksUrl(), 1);
  const make = orderMaker(8, 'P');
  for (const until = Date.now() + startMs; heard.size === 0; await pause(250)) {
    if (Date.now() > until) throw new Error(`The subscriber heard of nothing within ${startMs / 1_000} s.`);
    await pool.send(make(String(Math.floor(Date.now() / 1_000))).bytes);
  }
  pool.close();
}

/** So many pushes in every hundredth of a second, whatever the answers take. */
async function sendSteadily(world, seconds, acknowledged) {
  const pool = new PlainPool(world.hooksUrl(), 64);
  const make = orderMaker(7);
  const pending = [];
  const started = performance.now();
  let sent = 0;
  for (let now = 0; now < seconds * 1_000; now = performance.now() - started) {
    const due = Math.floor((now / 60_000) * ordersPerMinute);
    for (; sent < due; sent += 1) pending.push(sendOne(pool, make, acknowledged));
    await pause(tickMs);
  }
  await Promise.all(pending);
  pool.close();
}

async function sendOne(pool, make, acknowledged) {
  const push = make(String(Math.floor(Date.now() / 1_000)));
  const status = await pool.send(push.bytes);
  if (status >= 200 && status < 300) acknowledged.set(push.externalId, performance.now());
}

/** Ends when all have been heard of, or nothing more is heard. */
async function allHeard(acknowledged, heard) {
  let size = -1;
  for (let until = 0; size !== heard.size || Date.now() < until; await pause(50)) {
    if (size !== heard.size) until = Date.now() + patienceMs;
    size = heard.size;
    if ([...acknowledged.keys()].every(id => heard.has(id))) return;
  }
}

export const targets = ({ ordersPerMinute: reached, p99Ms, unheard }) => [
  { met: reached >= 0.98 * ordersPerMinute, says: `ordersPerMinute ${reached}, wanted ${ordersPerMinute}` },
  { met: p99Ms < 250, says: `p99Ms ${p99Ms}, wanted below 250` },
  { met: unheard === 0, says: `${unheard} orders were never heard of` },
];
