import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppProcess } from '#testing';
import { startDistributed } from '../worlds/distributed.mjs';
import { prepareLoad, sendLoad } from './load.mjs';
import { shopId } from './orders.mjs';
import { seed } from './pipeline.mjs';
import { rounded } from './statistics.mjs';

/** Batches are capped and wait a fixed time, standing for a remote database: what is measured is the sharing of work. */
const batch = 20;
const waitMs = 20;
const backlog = 8_000;
const connections = 64;

/** One and two copies of orders on one backlog, each time as many orders as were left waiting for them. */
export async function measure() {
  const one = await drainedBy(1, waitMs);
  const two = await drainedBy(2, waitMs);
  const oneFast = await drainedBy(1, 0);
  const twoFast = await drainedBy(2, 0);
  return {
    one: rounded(one),
    two: rounded(two),
    speedup: rounded(two / one, 2),
    speedupCpuBound: rounded(twoFast / oneFast, 2),
  };
}

/** Orders per second that so many copies take off the backlog. */
async function drainedBy(copies, wait) {
  const world = await startDistributed();
  const program = join(import.meta.dirname, 'order-worker.mjs');
  const workers = Array.from({ length: copies }, () => new AppProcess('orders', [], program));
  world.alsoClose(() => Promise.all(workers.map(worker => worker.end('SIGTERM'))));
  try {
    await seed(world);
    await world.fleet.service('orders').end('SIGTERM');
    const expected = await fill(world);
    const environment = { ...world.fleet.environment(), BENCH_BATCH: String(batch), BENCH_WAIT_MS: String(wait) };
    await Promise.all(workers.map(worker => worker.start(environment)));
    const before = await poolSize(world);
    const started = performance.now();
    const after = await drained(world, 0.98 * expected);
    const perSecond = ((after - before) / (performance.now() - started)) * 1_000;
    console.log(`${copies} with a wait of ${wait} ms: ${rounded(perSecond)} orders a second`);
    return perSecond;
  } finally {
    await world.close();
  }
}

async function fill(world) {
  const pushes = prepareLoad(backlog / 10_000).slice(0, backlog);
  const { accepted } = await sendLoad(world.hooksUrl(), pushes, { seconds: 600, connections });
  for (;;) {
    const [{ n }] = await world.rows('channels', "SELECT COUNT(*) AS n FROM {raw_pushes} WHERE state = 'NEW'");
    const [{ m }] = await world.rows(
      'channels',
      "SELECT COUNT(*) AS m FROM {outbox} WHERE position IS NULL OR position > (SELECT COALESCE(MAX(value), 0) FROM {relay_marks} WHERE name = 'published')",
    );
    if (Number(n) === 0 && Number(m) === 0) return accepted.size;
    await pause(100);
  }
}

async function poolSize(world) {
  const [{ n }] = await world.rows('orders', 'SELECT COUNT(*) AS n FROM {orders} WHERE shop_id = ?', shopId);
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
