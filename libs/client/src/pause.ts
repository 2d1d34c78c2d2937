/** Waits; ends early, without an error, when the signal is aborted. */
export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>;

export const pause: Pause = (ms, signal) =>
  new Promise(resolve => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
  });

const FIRST_MS = 250;
const LONGEST_MS = 20_000;

/**
 * How long to wait after so many failures in a row: twice as long each time, and never the same for two clients, so that a
 * hub that comes back is not met by all of them at once. What the hub asked for is never cut short.
 */
export function backoffMs(failures: number, retryAfterMs: number | null, random: () => number = Math.random): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(Math.max(failures - 1, 0), 10));
  const jittered = longest * (0.5 + random() / 2);
  return Math.round(retryAfterMs === null ? jittered : retryAfterMs + jittered / 2);
}
