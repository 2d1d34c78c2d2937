import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { removeTraces, settled } from '#testing';
import { localNode } from '../workspace.mjs';

/** Derived things, and how each is made wrong. */
const spoilers = [
  ['orders', 'UPDATE {order_counts} SET orders = orders + 3'],
  ['inventory', 'UPDATE {stock} SET reserved = reserved + 1'],
  ['analytics', "DELETE FROM {open_orders} WHERE status = 'PAID'"],
  ['analytics', "UPDATE {open_orders} SET payable_minor = 1, status = 'PAID' WHERE status = 'READY_TO_SHIP'"],
  ['analytics', 'DELETE FROM {status_counters}'],
  ['analytics', 'UPDATE {hold_counters} SET blocked = blocked + 7'],
];

/** A world of either shape that can be backed up, wiped, spoilt and brought back. */
export const places = { embedded, distributed };

async function embedded() {
  const { startEmbedded } = await import('../worlds/embedded.mjs');
  const world = await startEmbedded();
  const fileOf = service => join(world.dataDir, `${service}.sqlite`);
  // A file that is restored is another file: none is kept open.
  const withFile = (service, work) => {
    const db = new DatabaseSync(fileOf(service), { timeout: 10_000 });
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  const rows = async (service, sql, ...parameters) =>
    withFile(service, db => db.prepare(sql.replaceAll(/[{}]/g, '')).all(...parameters));
  const token = world.token();
  return {
    ...world,
    token: () => token,
    rows,
    tables: async service =>
      (await rows(service, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")).map(
        row => row.name,
      ),
    settled: () => settled([world.app.url]),
    start: () => world.app.start(world.settings()),
    wipe: () => {
      rmSync(world.dataDir, { recursive: true });
      return Promise.resolve();
    },
    spoil: async () => {
      for (const [service, sql] of spoilers) withFile(service, db => db.exec(sql.replaceAll(/[{}]/g, '')));
    },
    command: (name, ...words) => command(name, words, world.settings()),
  };
}

async function distributed() {
  const { startDistributed } = await import('../worlds/distributed.mjs');
  const world = await startDistributed();
  const { fleet, pool, tableOf } = world;
  const { databasePrefix, redisUrl } = fleet.config;
  return {
    ...world,
    tables: async service => {
      const sql = 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?';
      return (await pool.query(sql, [`${databasePrefix}${service}`]))[0].map(row => row.name);
    },
    settled: () => fleet.settled(),
    start: () => fleet.start(),
    wipe: async () => {
      await removeTraces(fleet.config);
      await emptyRedis(redisUrl);
    },
    spoil: async () => {
      for (const [service, sql] of spoilers)
        await pool.query(sql.replaceAll(/\{(\w+)\}/g, (_, table) => tableOf(service, table)));
    },
    command: (name, ...words) => command(name, words, fleet.environment({ logLevel: 'error' })),
  };
}

async function emptyRedis(url) {
  const { createClient } = await import('@redis/client');
  const redis = await createClient({ url }).connect();
  await redis.flushAll();
  redis.destroy();
}

/** Runs a command as a person would and gives its last line. */
async function command(name, words, env) {
  const child = spawn(localNode, [`tools/${name}.mjs`, ...words], {
    env: { ...process.env, ...env, INIT_CWD: process.cwd() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', chunk => (said += chunk));
  const code = await new Promise(resolve => child.once('close', resolve));
  if (code !== 0) throw new Error(`npm run ${name} ended with code ${code}: ${said}`);
  return JSON.parse(said.trim().split('\n').at(-1));
}
