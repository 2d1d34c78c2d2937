import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comesTrue } from './processes.mjs';

/** Two calls at once wait for one another; a lock whose owner died is taken over. */
export async function withLock(dir, work) {
  const file = join(dir, 'lock');
  const mine = { pid: process.pid };
  if (!(await comesTrue(() => takeLock(file, mine), 300_000)))
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
