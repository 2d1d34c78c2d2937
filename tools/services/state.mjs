import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { signalProcess } from './processes.mjs';
import { findWay, givenAddress, restartService, startService, stopService } from './start.mjs';
import { services } from './table.mjs';

/**
 * Makes every server of the table answer and gives their addresses; one that already runs is kept. `started` names
 * those this call started, so that a caller ends no server that somebody else is using. When one cannot be had, the others
 * this call started are stopped again.
 */
export async function up(dir) {
  mkdirSync(dir, { recursive: true });
  return withLock(dir, async () => {
    const state = openState(dir);
    const started = [];
    try {
      const addresses = await provideAll(dir, state, started);
      writeFileSync(join(dir, 'addresses.json'), JSON.stringify(addresses, null, 2), { mode: 0o600 });
      return { addresses, started };
    } catch (error) {
      await forEachAtOnce(started, name => forget(dir, state, name));
      if (Object.keys(state.servers).length === 0) rmSync(dir, { recursive: true, force: true });
      throw error;
    }
  });
}

async function provideAll(dir, state, started) {
  const urls = {};
  await forEachAtOnce(services, async service => {
    urls[service.name] = (await givenAddress(service)) ?? (await keptAddress(service, state));
  });
  const wanted = services.filter(service => !urls[service.name]);
  const way = findWay(wanted);
  await forEachAtOnce(wanted, async service => {
    await forget(dir, state, service.name);
    started.push(service.name);
    await startService(way, service, join(dir, service.name), server => state.keep(service.name, server));
    urls[service.name] = state.servers[service.name].url;
  });
  return Object.fromEntries(services.map(service => [service.address, urls[service.name]]));
}

async function keptAddress(service, state) {
  const server = state.servers[service.name];
  return server && (await service.answers(server.url)) ? server.url : null;
}

/** Stops a server we know of, with its data; one that was started halfway or has died as well. */
async function forget(dir, state, name) {
  const server = state.servers[name];
  if (!server) return;
  await stopService(server, join(dir, name));
  state.keep(name, undefined);
}

/** Ends only when all have, so that nothing is still being started when failures are told. */
async function forEachAtOnce(things, work) {
  const outcomes = await Promise.allSettled(things.map(work));
  const failures = outcomes.filter(outcome => outcome.status === 'rejected').map(outcome => outcome.reason);
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new Error(failures.map(failure => failure.message).join('\n'));
}

/** Stops exactly what `up` started and removes all it left; gives the titles of what was stopped. */
export async function down(dir) {
  if (!existsSync(dir)) return [];
  const stopped = await withLock(dir, async () => {
    const { servers } = openState(dir);
    await forEachAtOnce(Object.entries(servers), ([name, server]) => stopService(server, join(dir, name)));
    return Object.keys(servers);
  });
  rmSync(dir, { recursive: true, force: true });
  return stopped.map(name => services.find(service => service.name === name)?.title ?? name).sort();
}

/** What is known of a server that `up` started here: its address, and of a private process its pid. */
export function serverOf(dir, name) {
  const server = openState(dir).servers[name];
  if (server) return server;
  throw new Error(
    `${name} was not started in ${dir}: only what "npm run services -- up" starts itself can be restarted.`,
  );
}

/** Kills, freezes or wakes one server alone: SIGKILL, SIGSTOP, SIGCONT. False when it does not run. */
export const signalServer = (dir, name, signal) => signalProcess(serverOf(dir, name), signal);

/** Brings one server back on its port with its data; one that still runs, frozen or not, is killed first. */
export async function restartServer(dir, name) {
  serverOf(dir, name); // says so before it waits for a lock in a folder that is not there
  const service = services.find(one => one.name === name);
  return withLock(dir, async () => {
    const state = openState(dir);
    await restartService(service, serverOf(dir, name), join(dir, name), server => state.keep(name, server));
    return serverOf(dir, name);
  });
}

/** The file that survives us; written at each change, so that `down` knows all even after a crash of `up`. */
function openState(dir) {
  const file = join(dir, 'state.json');
  const servers = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const keep = (name, server) => {
    servers[name] = server;
    if (!server) delete servers[name];
    writeFileSync(file, JSON.stringify(servers, null, 2), { mode: 0o600 });
  };
  return { servers, keep };
}
