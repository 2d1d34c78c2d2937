import { setTimeout as pause } from 'node:timers/promises';
import { orderMaker } from './orders.mjs';
import { PlainPool } from './plain-http.mjs';

const repeatShare = 0.05;
const generatedPerSecond = 10_000;

/** Makes the pushes before the clock starts, repeats mixed in, so that the run measures the hub and not their making. */
export function prepareLoad(seconds, make = orderMaker()) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const pushes = [];
  for (let i = 0; i < seconds * generatedPerSecond; i += 1) {
    const repeated = pushes.length > 100 && i % Math.round(1 / repeatShare) === 0;
    pushes.push(repeated ? pushes[pushes.length - 1 - (i % 97)] : make(timestamp));
  }
  return pushes;
}

/** Sends pushes over kept-alive connections, each connection the next when the last is answered, for some seconds. */
export async function sendLoad(url, pushes, { seconds, connections }) {
  const pool = new PlainPool(url, connections);
  const found = { accepted: new Set(), sent: 0, refused: 0, ackMs: [], startedAt: performance.now() };
  const until = found.startedAt + seconds * 1000;
  let next = 0;
  const sendOn = async () => {
    while (performance.now() < until && next < pushes.length) {
      const push = pushes[next];
      next += 1;
      await sendOne(pool, push, found);
    }
  };
  await Promise.all(Array.from({ length: connections }, sendOn));
  pool.close();
  return { ...found, seconds: (performance.now() - found.startedAt) / 1000 };
}

async function sendOne(pool, push, found) {
  const started = performance.now();
  const status = await pool.send(push.bytes);
  found.ackMs.push(performance.now() - started);
  found.sent += 1;
  if (status >= 200 && status < 300) {
    found.accepted.add(push.externalId);
    return;
  }
  found.refused += 1;
  await pause(20); // the hub asked us to slow down, or went away
}
