import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppProcess, ask, killLeftProcesses } from '#testing';
import { cpuSeconds, rssMiB } from '../bench/process-figures.mjs';
import { hubFlags } from '../workspace.mjs';
import { Closing } from './closing.mjs';
import { dataOf } from './data-of.mjs';

// What a fault has started again while the world was closed.
process.on('exit', killLeftProcesses);

/** Nothing of the caller's environment may turn it into another shape. */
const alone = { DATABASE_URL: '', RABBITMQ_URL: '', REDIS_URL: '' };

/** A hub in one process on SQLite, empty, in a folder of its own; `environment`, given the folder, is added to its own. */
export async function startEmbedded({ environment = () => ({}) } = {}) {
  const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'ordermesh-'));
  const dataDir = join(folder, 'data');
  const app = new AppProcess('hub', ['--empty']);
  const shipped = { NODE_ENV: 'production', NODE_OPTIONS: hubFlags.join(' ') };
  const added = environment(folder);
  const settings = () => ({ ...shipped, ...alone, ...added, DATA_DIR: dataDir });
  const open = new Map();
  const closing = new Closing();
  closing.add(() => rmSync(folder, { recursive: true, force: true }));
  closing.add(() => app.end('SIGTERM'));
  closing.add(() => open.forEach(db => db.close()));
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
    close: () => closing.close(),
  };
  return { ...world, readyMs: await startOrClose(app, settings(), closing) };
}

/** How long the start took. */
async function startOrClose(app, settings, closing) {
  const spawned = performance.now();
  try {
    await app.start(settings);
  } catch (error) {
    await closing.close();
    throw error;
  }
  return performance.now() - spawned;
}

function databaseIn(open, dataDir, service) {
  if (!open.has(service))
    open.set(service, new DatabaseSync(join(dataDir, `${service}.sqlite`), { readOnly: true, timeout: 10_000 }));
  return open.get(service);
}
