import { setTimeout as pause } from 'node:timers/promises';
import { isAway } from './database/errors.js';

const LONGEST_MS = 60_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Begins again while the database is away, for a minute: a machine that comes up starts it and the hub together, and what
 * was killed may start again just when the network is cut. After that the error is thrown.
 */
export async function patiently<T>(begin: () => Promise<T>, waiting: (error: Error) => void): Promise<T> {
  const until = performance.now() + LONGEST_MS;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await begin();
    } catch (error) {
      if (!isAway(error) || performance.now() + wait > until) throw error;
      waiting(error as Error);
      await pause(wait);
    }
  }
}
