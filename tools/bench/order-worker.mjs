// A copy of the orders service whose batches are small and wait as they would for a remote database; see scaleout.mjs.
import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { orders } from '#orders';
import { Inbox, runApp } from '#platform';

const batch = Number(process.env.BENCH_BATCH);
const waitMs = Number(process.env.BENCH_WAIT_MS);

const receive = Inbox.prototype.receive;
Inbox.prototype.receive = async function receiveSlowly(events) {
  for (let from = 0; from < events.length; from += batch) {
    if (waitMs > 0) await pause(waitMs);
    await receive.call(this, events.slice(from, from + batch));
  }
};

await runApp([orders]);
