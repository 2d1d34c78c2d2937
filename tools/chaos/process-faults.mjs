import { setTimeout as pause } from 'node:timers/promises';

/**
 * What can be done to a process of the hub: killed and started again at once, as its keeper would, or frozen and woken.
 * Each answers when the fault was over.
 */
export const processFaults = {
  kill: async ({ app, settings }) => {
    const killedAt = performance.now();
    await app.end('SIGKILL');
    await app.start(settings());
    return killedAt;
  },
  freeze: async ({ app }, forMs) => {
    process.kill(app.pid, 'SIGSTOP');
    await pause(forMs);
    process.kill(app.pid, 'SIGCONT');
    return performance.now();
  },
};

/** Slows the disk of everything that was started with its environment. */
export async function slowFor(disk, forMs) {
  disk.slow();
  await pause(forMs);
  disk.heal();
  return performance.now();
}
