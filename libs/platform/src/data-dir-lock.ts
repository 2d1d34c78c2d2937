import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who owns a DATA_DIR and where its door is. */
export interface Owner {
  readonly pid: number;
  /** When the process began, in ticks since boot: a reused pid is told apart. */
  readonly began: string;
  /** Address of the door; null while none is open (import, repair). */
  readonly url: string | null;
}

const fileIn = (dataDir: string): string => join(dataDir, 'owner.json');

/** One process owns DATA_DIR. A second one is refused with a clear message; what a dead one left behind is taken over. */
export class DataDirLock {
  private constructor(private readonly dataDir: string) {}

  static take(dataDir: string): DataDirLock {
    mkdirSync(dataDir, { recursive: true });
    const me: Owner = { pid: process.pid, began: beganAt(process.pid), url: null };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        claim(dataDir, me);
        return new DataDirLock(dataDir);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = ownerOf(dataDir);
      if (owner)
        throw new Error(
          `${dataDir} belongs to process ${owner.pid}${owner.url ? ` at ${owner.url}` : ''}: stop it first, or set DATA_DIR to another folder`,
        );
      rmSync(fileIn(dataDir), { force: true });
    }
    throw new Error(`${dataDir} could not be taken: another process is just starting there`);
  }

  /** Tells other programs where the door is. */
  announce(url: string): void {
    const owner: Owner = { pid: process.pid, began: beganAt(process.pid), url };
    writeFileSync(fileIn(this.dataDir), JSON.stringify(owner), { mode: 0o600 });
  }

  release(): void {
    rmSync(fileIn(this.dataDir), { force: true });
  }
}

/** Whole or not at all: a link of a finished file, refused when the name is taken. */
function claim(dataDir: string, me: Owner): void {
  const draft = `${fileIn(dataDir)}.${me.pid}`;
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    linkSync(draft, fileIn(dataDir));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The living owner of a DATA_DIR; null when there is none. */
export function ownerOf(dataDir: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Owner;
    return isAlive(owner.pid) && beganAt(owner.pid) === owner.began ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process on Linux; elsewhere the pid alone has to do. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
