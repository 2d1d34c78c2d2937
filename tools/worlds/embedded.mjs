import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppProcess, ask } from '#testing';
import { cpuSeconds, rssMiB } from '../bench/process-figures.mjs';
import { hubFlags } from '../workspace.mjs';
import { closeOnSignal } from './close-on-signal.mjs';
import { dataOf } from './data-of.mjs';

/** Nothing of the caller's environment may turn it into another shape. */
const alone = { DATABASE_URL: '', RABBITMQ_URL: '', REDIS_URL: '' };

/** A hub in one process on SQLite, empty, in a folder of its own; `environment` is added to that of the process. */
export async function startEmbedded({ environment = {} } = {}) {
  const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'ordermesh-'));
  const dataDir = join(folder, 'data');
  const app = new AppProcess('hub', ['--empty']);
  const shipped = { NODE_ENV: 'production', NODE_OPTIONS: hubFlags.join(' ') };
  const settings = () => ({ ...shipped, ...alone, ...environment, DATA_DIR: dataDir });
  const open = new Map();
  const world = {
    shape: 'embedded',
    folder,
    dataDir,
    app,
    settings,
    hooksUrl: () => app.url,
    url: () => app.url,
    token: () => JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')).staffToken,
    ask: async (query, variables) => dataOf(await ask(app.url, world.token(), query, variables)),
    /** Rows of one service's database; tables stand in braces: `SELECT * FROM {orders}`. */
    rows: (service, sql, ...parameters) =>
      Promise.resolve(
        databaseIn(open, dataDir, service)
          .prepare(sql.replaceAll(/[{}]/g, ''))
          .all(...parameters),
      ),
    hubCpuSeconds: () => cpuSeconds(app.pid),
    serverCpuSeconds: () => 0,
    rssMiB: () => rssMiB(app.pid),
    /** Stops the hub and keeps its data. */
    stop: () => app.end('SIGTERM'),
    close: async () => {
      for (const db of open.values()) db.close();
      await app.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  closeOnSignal(world.close);
  const spawned = performance.now();
  await app.start(settings()).catch(error => world.close().then(() => Promise.reject(error)));
  return { ...world, readyMs: performance.now() - spawned };
}

function databaseIn(open, dataDir, service) {
  if (!open.has(service))
    open.set(service, new DatabaseSync(join(dataDir, `${service}.sqlite`), { readOnly: true, timeout: 10_000 }));
  return open.get(service);
}
