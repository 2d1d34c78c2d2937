/** How long to wait before the given attempt (1, 2, ...): doubling from `baseMs` to `capMs`, with up to a quarter of jitter. */
export function backoffMs(attempt: number, baseMs: number, capMs: number, dice: number): number {
  const plain = Math.min(capMs, baseMs * 2 ** Math.min(Math.max(0, attempt - 1), 30));
  return Math.round(plain * (0.75 + 0.25 * dice));
}

/** A stretch of time to ask a platform for. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

export interface WindowRule {
  /** Longest stretch the platform answers at once. */
  readonly maxMs: number;
  /** How far behind now a stretch must end. */
  readonly lagMs: number;
  /** How far a stretch reaches back over the one before it. */
  readonly overlapMs: number;
}

/** The next stretch after `doneUpTo`, reaching back over the last one; null while there is nothing new to ask for. */
export function nextWindow(doneUpTo: Date, now: Date, rule: WindowRule): Window | null {
  const latest = now.getTime() - rule.lagMs;
  if (latest <= doneUpTo.getTime()) return null;
  // A stretch that is all overlap would never get ahead.
  const overlap = Math.min(rule.overlapMs, Math.floor(rule.maxMs / 2));
  const from = doneUpTo.getTime() - overlap;
  return { from: new Date(from), to: new Date(Math.min(from + rule.maxMs, latest)) };
}
