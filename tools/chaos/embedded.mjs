import { startEmbedded } from '../worlds/embedded.mjs';
import { processFaults, slowFor } from './process-faults.mjs';
import { slowDisk } from './slow-disk.mjs';

/** The hub in one process on SQLite: it can be killed, frozen, and its disk slowed. */
export async function openEmbedded() {
  let disk = null;
  const world = await startEmbedded({ environment: folder => (disk = slowDisk(folder))?.environment });
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
  };
}
