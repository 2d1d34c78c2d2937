import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../workspace.mjs';

const memory = '/dev/shm';
/** Servers and tests keep a third of this at once; a container has 64 MiB unless told otherwise. */
const neededBytes = 3 * 2 ** 30;

/**
 * A folder for what tests write, removed at the end: in memory where there is room, since a database that is made for one test
 * waits longer for the disk than it works. A process that is killed loses as little or as much there as on a disk.
 */
export function openScratch() {
  const folder = mkdtempSync(join(roomInMemory() ?? tmpdir(), 'ordermesh-test-'));
  // A program that tests start a hundred times need not be compiled a hundred times.
  const env = { TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  return { env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Where servers that a run starts keep their data: always the same folder of a checkout, so that it finds what another left. */
export function serversFolder() {
  const room = existsSync('.services') ? null : roomInMemory();
  return room
    ? join(room, `ordermesh-servers-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)
    : '.services';
}

function roomInMemory() {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    // What programs of the tests need comes on top.
    return bavail * bsize >= neededBytes && freemem() >= 2 * neededBytes ? memory : null;
  } catch {
    return null; // there is none here
  }
}
