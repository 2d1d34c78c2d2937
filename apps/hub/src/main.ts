import 'reflect-metadata';
import { join } from 'node:path';
import { loadConfig, run } from '#platform';
import { sayWhereToLook } from './banner.js';
import { startDemo, type Demo } from './demo.js';
import { ROLES } from './roles.js';
import { dieWith } from './stopping.js';

const STOP_LIMIT_MS = 10_000;
const config = loadConfig(undefined, process.argv.includes('--empty') ? { demo: false } : {});
const hub = await run(ROLES, { config, site: join(import.meta.dirname, '../../console') }).catch(dieWith);
const demo: Demo | null = config.demo ? await startDemo(hub).catch(dieWith) : null;
sayWhereToLook(hub, demo);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Whoever stops us waits 10 s at most; the next start recovers whatever was cut off here.
  setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
  console.log('\nStopping …');
  await demo?.stop();
  await hub.stop();
  console.log('Stopped; the data stays where it is.');
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
