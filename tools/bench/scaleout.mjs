import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppProcess } from '#testing';
import { startDistributed } from '../worlds/distributed.mjs';
import { unpublished } from '../worlds/unpublished.mjs';
import { prepareLoad, sendLoad } from './load.mjs';
import { orderMaker, shopId } from './orders.mjs';
import { seed } from './pipeline.mjs';
import { rounded } from './statistics.mjs';

/** Batches are capped and wait a fixed time, standing for a remote database: what is measured is the sharing of work. */
const batch = 20;
const waitMs = 20;
const backlogSize = 8_000;
const connections = 64;
const program = join(import.meta.dirname, 'order-worker.mjs');

/** One and two copies of orders on one backlog, each time as many orders as were left waiting for them. */
export async function measure() {
  const world = await startDistributed();
  try {
    await seed(world);
    // What is measured is what copies of orders take over. The others would take the cores that the second copy needs.
    await Promise.all(others(world).map(app => app.end('SIGTERM')));
    const make = orderMaker();
    const one = await drainedBy(world, make, 1, waitMs);
    const two = await drainedBy(world, make, 2, waitMs);
    const oneFast = await drainedBy(world, make, 1, 0);
    const twoFast = await drainedBy(world, make, 2, 0);
    return {
      one: rounded(one),
      two: rounded(two),
      speedup: rounded(two / one, 2),
      speedupCpuBound: rounded(twoFast / oneFast, 2),
    };
  } finally {
    await world.close();
  }
}

/** All but the door the orders come in by. */
const others = ({ fleet }) => [
  fleet.gateway,
  ...['orders', 'inventory', 'risk', 'analytics'].map(name => fleet.service(name)),
];

/** Orders per second that so many copies take off a backlog. */
async function drainedBy(world, make, copies, wait) {
  const base = await poolSize(world);
  const backlog = await fill(world, make);
  console.log(`${backlog} orders wait for ${copies} with a wait of ${wait} ms ...`);
  const workers = Array.from({ length: copies }, () => new AppProcess('orders', [], program));
  const end = () => Promise.all(workers.map(worker => worker.end('SIGTERM')));
  world.alsoClose(end);
  const environment = { ...world.fleet.environment(), BENCH_BATCH: String(batch), BENCH_WAIT_MS: String(wait) };
  await Promise.all(workers.map(worker => worker.start(environment)));
  const before = await poolSize(world);
  const started = performance.now();
  // At the very end one copy may have nothing left to do.
  const after = await drained(world, base + 0.98 * backlog);
  const perSecond = ((after - before) / (performance.now() - started)) * 1_000;
  console.log(`${rounded(perSecond)} orders a second`);
  await drained(world, base + backlog);
  await end();
  return perSecond;
}

async function fill(world, make) {
  const pushes = prepareLoad(backlogSize / 10_000, make);
  const { accepted } = await sendLoad(world.hooksUrl(), pushes, { seconds: 600, connections });
  for (;;) {
    const [{ n }] = await world.rows('channels', "SELECT COUNT(*) AS n FROM {raw_pushes} WHERE state = 'NEW'");
    if (Number(n) === 0 && (await unpublished(world, 'channels')) === 0) return accepted.size;
    await pause(100);
  }
}

/** By the counters: to count the orders themselves would cost the copies more with each one. */
async function poolSize(world) {
  const sql = 'SELECT COALESCE(SUM(orders), 0) AS n FROM {order_counts} WHERE shop_id = ?';
  const [{ n }] = await world.rows('orders', sql, shopId);
  return Number(n);
}

async function drained(world, expected) {
  for (;;) {
    const size = await poolSize(world);
    if (size >= expected) return size;
    await pause(20);
  }
}

export const targets = ({ speedup }) => [{ met: speedup >= 1.7, says: `speedup ${speedup}, wanted 1.7` }];
