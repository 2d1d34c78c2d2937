import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../services/processes.mjs';
import { finished, hubFlags, localNode, start } from '../workspace.mjs';
import { cpuSeconds, rssMiB } from './process-figures.mjs';

/** Starts the built hub, empty, on a data folder and a port of its own, and waits until it is ready. */
export async function startHub(settings = {}) {
  const dataDir = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'ordermesh-bench-'));
  const port = await freePort();
  const env = {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    ...settings,
    DATA_DIR: dataDir,
    PORT: String(port),
  };
  const spawned = performance.now();
  const child = start(localNode, [...hubFlags, 'dist/apps/hub/src/main.js', '--empty'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = finished(child);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  if (!(await isReady(url, child))) {
    await stop();
    remove();
    throw new Error('The hub did not become ready.');
  }
  const readyMs = performance.now() - spawned;
  return {
    url,
    dataDir,
    readyMs,
    stop,
    remove,
    rssMiB: () => rssMiB(child.pid),
    cpuSeconds: () => cpuSeconds(child.pid),
  };
}

async function isReady(url, child) {
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; await pause(5)) {
    const answer = await fetch(`${url}/ready`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return true;
  }
  return false;
}
