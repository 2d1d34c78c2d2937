import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../worlds/embedded.mjs';
import { processFaults, slowFor } from './process-faults.mjs';
import { slowDisk } from './slow-disk.mjs';

/** The hub in one process on SQLite: it can be killed, frozen, and its disk slowed. */
export async function openEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-chaos-'));
  const disk = slowDisk(folder);
  const world = await startEmbedded({ environment: disk?.environment });
  const hub = { app: world.app, settings: world.settings };
  const faults = {
    hub: {
      kill: () => processFaults.kill(hub),
      freeze: forMs => processFaults.freeze(hub, forMs),
      ...(disk ? { slowDisk: forMs => slowFor(disk, forMs) } : {}),
    },
  };
  return {
    ...world,
    faults,
    left: disk ? [] : ['slowDisk: no C compiler here'],
    close: async () => {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
