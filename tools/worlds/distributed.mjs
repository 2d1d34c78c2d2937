import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPool } from 'mysql2/promise';
import { SERVICES } from '#contracts';
import { ask, Fleet, killLeftProcesses } from '#testing';
import { cpuSeconds, rssMiB } from '../bench/process-figures.mjs';
import { down, serverOf, up } from '../services/state.mjs';
import { Closing } from './closing.mjs';
import { dataOf } from './data-of.mjs';

const servers = ['mariadb', 'rabbitmq', 'redis'];
const given = ['ORDERMESH_MYSQL_URL', 'ORDERMESH_RABBITMQ_URL', 'ORDERMESH_REDIS_URL'];

// What a fault has started again while the world was closed.
process.on('exit', killLeftProcesses);

/**
 * One process per service on servers of its own, which nobody else uses. `before` may put something between the processes and
 * a server: it is given the addresses and answers those to use. `serverEnvironment` is that of the servers, given their folder.
 */
export async function startDistributed({ before = same, serverEnvironment = none, copies = [] } = {}) {
  const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'ordermesh-'));
  const servicesDir = join(folder, 'services');
  const closing = new Closing();
  try {
    closing.add(() => rmSync(folder, { recursive: true, force: true }));
    closing.add(() => down(servicesDir));
    const addresses = await privateServers(servicesDir, serverEnvironment(folder));
    const { mysql, rabbitmq, redis } = await before(addresses, closing);
    Object.assign(process.env, { DATABASE_URL: mysql, RABBITMQ_URL: rabbitmq, REDIS_URL: redis });
    const fleet = new Fleet();
    closing.add(() => endFleet(fleet));
    await fleet.start();
    const added = [];
    for (const name of copies) added.push([name, await fleet.addCopy(name)]);
    const pool = openPool(addresses.mysql, closing);
    return worldOf({ fleet, pool, added, folder, servicesDir, closing });
  } catch (error) {
    await closing.close();
    throw error;
  }
}

const same = addresses => Promise.resolve(addresses);
const none = () => ({});

/** Its databases and queues go with their servers; to remove them one by one would need servers that answer. */
async function endFleet(fleet) {
  await fleet.end('SIGTERM');
  rmSync(dirname(fleet.config.dataDir), { recursive: true, force: true });
}

/** The yardstick takes one connection for each database. */
function openPool(uri, closing) {
  const pool = createPool({ uri, timezone: 'Z', connectionLimit: SERVICES.length + 1 });
  // A connection says goodbye to its server and waits, also for one that is frozen.
  closing.add(() => Promise.race([pool.end(), pause(2_000, undefined, { ref: false })]));
  return pool;
}

async function privateServers(dir, environment) {
  for (const name of given) delete process.env[name];
  Object.assign(process.env, environment);
  const { addresses } = await up(dir);
  for (const name of Object.keys(environment)) delete process.env[name];
  return addresses;
}

function worldOf({ fleet, pool, added, folder, servicesDir, closing }) {
  const { databasePrefix } = fleet.config;
  const apps = () => [...SERVICES.map(name => fleet.service(name)), fleet.gateway, ...added.map(([, app]) => app)];
  const sum = (pids, figure) => pids.reduce((total, pid) => total + figure(pid), 0);
  return {
    shape: 'distributed',
    folder,
    servicesDir,
    fleet,
    added,
    pool,
    tableOf: (service, table) => `${databasePrefix}${service}.${table}`,
    hooksUrl: () => fleet.hooksUrl,
    url: () => fleet.url,
    token: () => fleet.keys.staffToken,
    ask: async (query, variables) => dataOf(await ask(fleet.url, fleet.keys.staffToken, query, variables)),
    /** Rows of one service's database; tables stand in braces: `SELECT * FROM {orders}`. */
    rows: async (service, sql, ...parameters) => {
      const named = sql.replaceAll('{', `${databasePrefix}${service}.`).replaceAll('}', '');
      return (await pool.query(named, parameters))[0];
    },
    hubCpuSeconds: () =>
      sum(
        apps().map(app => app.pid),
        cpuSeconds,
      ),
    serverCpuSeconds: () =>
      sum(
        servers.map(name => serverOf(servicesDir, name).pid),
        cpuSeconds,
      ),
    rssMiB: () =>
      sum(
        apps().map(app => app.pid),
        rssMiB,
      ),
    stop: () => fleet.end('SIGTERM'),
    /** What else is to be ended with it, before it. */
    alsoClose: step => closing.add(step),
    close: () => closing.close(),
  };
}
