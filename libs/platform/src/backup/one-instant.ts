import { setTimeout as pause } from 'node:timers/promises';
import { backup, DatabaseSync } from 'node:sqlite';

/** Where a copy comes from and where it goes. */
export interface Copy {
  readonly from: string;
  readonly to: string;
}

const ATTEMPTS = 30;
/** How long one attempt waits for the writers; longer than a transaction under load, shorter than they wait for us. */
const LOCK_MS = 1_500;
const PAGES_AT_ONCE = 2_000;

/**
 * Copies SQLite files as they all were at one instant, while other processes read and write them. Services tell each other
 * what they did: a consumer copied after its producer has read on beyond what the producer's copy holds, drops the next events
 * as seen, and no order of copying helps where two services consume each other. So the write locks of all files are taken
 * first; with nothing being written, a snapshot of each is opened; then the locks go and the copies are made from the
 * snapshots. Writers wait for some milliseconds, not for the copying.
 */
export async function copyAtOneInstant(copies: readonly Copy[]): Promise<{ readonly lockedMs: number }> {
  const snapshots = copies.map(({ from }) => new DatabaseSync(from, { readOnly: true, timeout: LOCK_MS }));
  try {
    const lockedMs = await openTogether(copies, snapshots);
    for (const [at, { to }] of copies.entries()) {
      const snapshot = snapshots[at];
      if (!snapshot) continue;
      await backup(snapshot, to, { rate: PAGES_AT_ONCE });
      snapshot.exec('ROLLBACK');
      refuseDamaged(to);
    }
    return { lockedMs };
  } finally {
    for (const snapshot of snapshots) snapshot.close();
  }
}

/** Opens a snapshot of every file while nobody writes any; answers how long writers were kept waiting. */
async function openTogether(copies: readonly Copy[], snapshots: readonly DatabaseSync[]): Promise<number> {
  const locks = copies.map(({ from }) => new DatabaseSync(from, { timeout: LOCK_MS }));
  try {
    for (let attempt = 1; ; attempt += 1) {
      const lockedMs = tryTogether(locks, snapshots, attempt === ATTEMPTS);
      if (lockedMs !== null) return lockedMs;
      await pause(50 * Math.random());
    }
  } finally {
    for (const lock of locks) lock.close();
  }
}

/** Null when a file stayed locked by somebody else; the last attempt throws instead. */
function tryTogether(
  locks: readonly DatabaseSync[],
  snapshots: readonly DatabaseSync[],
  isLast: boolean,
): number | null {
  const since = performance.now();
  try {
    for (const lock of locks) lock.exec('BEGIN IMMEDIATE');
    for (const snapshot of snapshots) open(snapshot);
    return Math.round(performance.now() - since);
  } catch (error) {
    end(snapshots);
    if (isLast || !/locked|busy/.test((error as Error).message)) throw error;
    return null;
  } finally {
    // All of them or none: whoever holds one lock and waits for the next might be waited for.
    end(locks);
  }
}

function end(connections: readonly DatabaseSync[]): void {
  for (const connection of connections) if (connection.isTransaction) connection.exec('ROLLBACK');
}

/** BEGIN alone reads nothing yet; the first read decides what the transaction sees to its end. */
function open(snapshot: DatabaseSync): void {
  snapshot.exec('BEGIN');
  snapshot.prepare('SELECT COUNT(*) FROM sqlite_master').get();
}

function refuseDamaged(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    const answer = copy.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (answer !== 'ok') throw new Error(`${file} is damaged: ${String(answer)}`);
  } finally {
    copy.close();
  }
}
