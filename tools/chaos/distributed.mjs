import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPool } from 'mysql2/promise';
import { ask, Fleet } from '#testing';
import { down, restartServer, signalServer, up } from '../services/state.mjs';
import { answerOf } from './embedded.mjs';
import { FaultProxy } from './fault-proxy.mjs';
import { processFaults, slowFor } from './process-faults.mjs';
import { slowDisk } from './slow-disk.mjs';

const servers = { mariadb: 'mysql', rabbitmq: 'rabbitmq', redis: 'redis' };
/** Services that run as two copies from the start: their copies take over from one another. */
const doubled = ['orders', 'inventory'];
const delayMs = 250;

/**
 * One process per service on servers of its own. A proxy stands before each server, so that the way there can fail as well as
 * the server itself.
 */
export async function openDistributed() {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-chaos-'));
  const servicesDir = join(folder, 'services');
  const disk = slowDisk(folder);
  const closing = [() => rmSync(folder, { recursive: true, force: true }), () => down(servicesDir)];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const addresses = await privateServers(servicesDir, disk);
    const proxies = await proxiesBefore(addresses, closing);
    const fleet = await fleetOn(proxies, closing);
    const pool = createPool({ uri: addresses.mysql, timezone: 'Z', connectionLimit: 4 });
    closing.push(() => pool.end());
    return worldOf({ fleet, pool, disk, proxies, servicesDir, close });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Servers that nobody else uses, whatever the environment names. */
async function privateServers(dir, disk) {
  for (const name of ['ORDERMESH_MYSQL_URL', 'ORDERMESH_RABBITMQ_URL', 'ORDERMESH_REDIS_URL']) delete process.env[name];
  Object.assign(process.env, disk?.environment);
  const { addresses } = await up(dir);
  for (const name of Object.keys(disk?.environment ?? {})) delete process.env[name];
  return addresses;
}

async function proxiesBefore(addresses, closing) {
  const proxies = {};
  for (const [name, key] of Object.entries(servers)) {
    const proxy = new FaultProxy(addresses[key]);
    proxies[name] = { proxy, url: await proxy.listen(addresses[key]) };
    closing.push(() => proxy.close());
  }
  return proxies;
}

async function fleetOn({ mariadb, rabbitmq, redis }, closing) {
  Object.assign(process.env, { DATABASE_URL: mariadb.url, RABBITMQ_URL: rabbitmq.url, REDIS_URL: redis.url });
  const fleet = new Fleet();
  closing.push(() => fleet[Symbol.asyncDispose]());
  await fleet.start();
  return fleet;
}

async function worldOf({ fleet, pool, disk, proxies, servicesDir, close }) {
  const faults = {};
  for (const [name, one] of await processesOf(fleet)) {
    faults[name] = { kill: () => processFaults.kill(one), freeze: forMs => processFaults.freeze(one, forMs) };
  }
  for (const [name, { proxy }] of Object.entries(proxies)) {
    faults[name] = { ...serverFaults(servicesDir, name), ...wayFaults(proxy) };
  }
  if (disk) faults.servers = { slowDisk: forMs => slowFor(disk, forMs) };
  const { databasePrefix } = fleet.config;
  return {
    faults,
    left: disk ? [] : ['slowDisk: no C compiler here'],
    hooksUrl: () => fleet.hooksUrl,
    ask: (query, variables) => answerOf(ask(fleet.url, fleet.keys.staffToken, query, variables)),
    rows: async (service, sql, ...parameters) => {
      const [rows] = await pool.query(
        sql.replaceAll('{', `${databasePrefix}${service}.`).replaceAll('}', ''),
        parameters,
      );
      return rows;
    },
    close,
  };
}

async function processesOf(fleet) {
  const environment = () => fleet.environment();
  const found = ['orders', 'inventory', 'channels', 'risk', 'analytics'].map(name => [
    name,
    { app: fleet.service(name), environment },
  ]);
  found.push(['gateway', { app: fleet.gateway, environment: () => fleet.gatewayEnvironment() }]);
  for (const name of doubled) found.push([`${name}#2`, { app: await fleet.addCopy(name), environment }]);
  return found;
}

const serverFaults = (dir, name) => ({
  kill: async () => {
    const killedAt = performance.now();
    signalServer(dir, name, 'SIGKILL');
    await restartServer(dir, name);
    return killedAt;
  },
  freeze: async forMs => {
    signalServer(dir, name, 'SIGSTOP');
    await pause(forMs);
    signalServer(dir, name, 'SIGCONT');
    return performance.now();
  },
});

const wayFaults = proxy => ({
  cut: () => {
    proxy.cut();
    return Promise.resolve(performance.now());
  },
  delay: forMs => passing(proxy, forMs, () => proxy.delay(delayMs)),
  halfOpen: forMs => passing(proxy, forMs, () => proxy.halfOpen()),
});

async function passing(proxy, forMs, begin) {
  begin();
  await pause(forMs);
  proxy.heal();
  return performance.now();
}
