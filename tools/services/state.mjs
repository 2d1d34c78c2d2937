import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comesTrue } from './processes.mjs';
import { givenAddress, startService, stopService } from './start.mjs';
import { services } from './table.mjs';

/**
 * Makes every server of the table answer and gives their addresses; one that already runs is kept. `started` names
 * those this call started, so that a caller ends no server that somebody else is using.
 */
export async function up(dir) {
  mkdirSync(dir, { recursive: true });
  return withLock(dir, async () => {
    const state = readState(dir);
    const addresses = {};
    const started = [];
    try {
      for (const service of services) {
        const given = await givenAddress(service);
        addresses[service.address] = given ?? (await keepOrStart(service, dir, state, started));
      }
    } catch (error) {
      if (Object.keys(state).length === 0) rmSync(dir, { recursive: true, force: true });
      throw error;
    }
    writeFileSync(join(dir, 'addresses.json'), JSON.stringify(addresses, null, 2), { mode: 0o600 });
    return { addresses, started };
  });
}

async function keepOrStart(service, dir, state, started) {
  const before = state[service.name];
  if (before && (await service.answers(before.url))) return before.url;
  if (before) await stopService(before, join(dir, service.name));
  const server = await startService(service, join(dir, service.name));
  state[service.name] = server;
  writeState(dir, state);
  started.push(service.name);
  return server.url;
}

/** Stops exactly what `up` started and removes all it left; gives the titles of what was stopped. */
export async function down(dir) {
  if (!existsSync(dir)) return [];
  const stopped = await withLock(dir, async () => {
    const servers = Object.entries(readState(dir));
    await Promise.all(servers.map(([name, server]) => stopService(server, join(dir, name))));
    return servers.map(([name]) => name);
  });
  rmSync(dir, { recursive: true, force: true });
  return stopped.map(name => services.find(service => service.name === name)?.title ?? name);
}

const stateFile = dir => join(dir, 'state.json');
const readState = dir => (existsSync(stateFile(dir)) ? JSON.parse(readFileSync(stateFile(dir), 'utf8')) : {});

const writeState = (dir, state) => writeFileSync(stateFile(dir), JSON.stringify(state, null, 2), { mode: 0o600 });

/** Two calls at once wait for one another; a lock whose owner died is taken over. */
async function withLock(dir, work) {
  const file = join(dir, 'lock');
  const mine = { pid: process.pid };
  if (!(await comesTrue(() => takeLock(file, mine), 120_000)))
    throw new Error(`Another services command holds ${file}.`);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function takeLock(file, mine) {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch {
    const owner = ownerOf(file);
    if (owner && !isAlive(owner.pid)) rmSync(file, { force: true });
    return false;
  }
}

function ownerOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // just removed, or being written
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
