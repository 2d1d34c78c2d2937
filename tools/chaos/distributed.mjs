import { setTimeout as pause } from 'node:timers/promises';
import { ChaosProxy } from '#testing';
import { restartServer, signalServer } from '../services/state.mjs';
import { startDistributed } from '../worlds/distributed.mjs';
import { processFaults, slowFor } from './process-faults.mjs';
import { slowDisk } from './slow-disk.mjs';

const servers = { mysql: 'mariadb', rabbitmq: 'rabbitmq', redis: 'redis' };
/** Services that run as two copies from the start: their copies take over from one another. */
const copies = ['orders', 'inventory'];
const delayMs = 250;

/**
 * One process per service on servers of its own. A proxy stands before each server, so that the way there can fail as well as
 * the server itself.
 */
export async function openDistributed() {
  let disk = null;
  const proxies = {};
  const world = await startDistributed({
    before: (addresses, closing) => proxiesBefore(addresses, closing, proxies),
    serverEnvironment: folder => (disk = slowDisk(folder))?.environment ?? {},
    copies,
  });
  return {
    ...world,
    faults: {
      ...faultsOfProcesses(world),
      ...faultsOfServers(world, proxies),
      ...(disk ? { servers: { slowDisk: forMs => slowFor(disk, forMs) } } : {}),
    },
    left: disk ? [] : ['slowDisk: no C compiler here'],
  };
}

async function proxiesBefore(addresses, closing, proxies) {
  const through = {};
  for (const key of Object.keys(servers)) {
    // Its default port is for addresses without one; ours have theirs.
    proxies[key] = await ChaosProxy.before(addresses[key], 0);
    through[key] = proxies[key].url;
    closing.add(() => proxies[key][Symbol.asyncDispose]());
  }
  return through;
}

function faultsOfProcesses({ fleet, added }) {
  const settings = () => fleet.environment();
  const found = ['orders', 'inventory', 'channels', 'risk', 'analytics'].map(name => [
    name,
    fleet.service(name),
    settings,
  ]);
  found.push(['gateway', fleet.gateway, () => fleet.gatewayEnvironment()]);
  for (const [name, app] of added) found.push([`${name}#2`, app, settings]);
  return Object.fromEntries(
    found.map(([name, app, own]) => [
      name,
      {
        kill: () => processFaults.kill({ app, settings: own }),
        freeze: forMs => processFaults.freeze({ app }, forMs),
      },
    ]),
  );
}

function faultsOfServers({ servicesDir }, proxies) {
  const found = Object.entries(servers).map(([key, name]) => [
    name,
    { ...serverFaults(servicesDir, name), ...wayFaults(proxies[key]) },
  ]);
  return Object.fromEntries(found);
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
  delay: async forMs => {
    proxy.delay(delayMs);
    await pause(forMs);
    proxy.delay(0);
    return performance.now();
  },
  /** Nothing passes and nobody is told; when it is over, what was half open ends. */
  halfOpen: async forMs => {
    proxy.freeze();
    await pause(forMs);
    proxy.cut();
    proxy.thaw();
    return performance.now();
  },
});
