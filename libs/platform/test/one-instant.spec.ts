import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { copyAtOneInstant } from '../src/backup/one-instant.js';

/** Writes a number into one file and then, never before, into the other, round and round, as two services that answer each other. */
const WRITER = `
  const { DatabaseSync } = require('node:sqlite');
  const { parentPort, workerData } = require('node:worker_threads');
  const files = workerData.map(path => new DatabaseSync(path, { timeout: 5000 }));
  let n = 0;
  const step = () => {
    n += 1;
    for (const file of files) {
      file.exec('BEGIN IMMEDIATE');
      file.prepare('INSERT INTO steps VALUES (?)').run(n);
      file.exec('COMMIT');
    }
    if (n === 5) parentPort.postMessage('writing');
    if (!stopped) setImmediate(step);
    else for (const file of files) file.close();
  };
  let stopped = false;
  parentPort.once('message', () => (stopped = true));
  step();
`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ordermesh-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

function makeFile(name: string): string {
  const db = new DatabaseSync(path(name));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE steps (n INTEGER)');
  db.close();
  return path(name);
}

function lastIn(name: string): { n: number; rows: number } {
  const db = new DatabaseSync(path(name), { readOnly: true });
  const row = db.prepare('SELECT MAX(n) AS n, COUNT(*) AS total FROM steps').get();
  db.close();
  return { n: Number(row?.['n'] ?? 0), rows: Number(row?.['total'] ?? 0) };
}

it('copies files that follow each other without one being ahead, while both are written', async () => {
  const files = ['first', 'second'].map(makeFile);
  const writer = new Worker(WRITER, { eval: true, workerData: files });
  try {
    await new Promise(resolve => writer.once('message', resolve));
    for (let round = 1; round <= 8; round += 1) {
      // In the wrong order on purpose: one after the other, the copy of the second file would be older than that of the first.
      const copies = ['second', 'first'].map(name => ({ from: path(name), to: path(`${name}-${round}`) }));
      const { lockedMs } = await copyAtOneInstant(copies);
      expect(existsSync(path(`first-${round}-wal`))).toBe(false);
      const [first, second] = [lastIn(`first-${round}`), lastIn(`second-${round}`)];
      expect(first.n - second.n).toBeGreaterThanOrEqual(0);
      expect(first.n - second.n).toBeLessThanOrEqual(1);
      expect(first.rows).toBe(first.n);
      expect(lockedMs).toBeLessThan(2_000);
    }
    const before = lastIn('second').n;
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(lastIn('second').n).toBeGreaterThan(before);
  } finally {
    const ended = new Promise(resolve => writer.once('exit', resolve));
    writer.postMessage('stop');
    await ended;
  }
});

it('says so when a file is none', async () => {
  writeFileSync(path('broken'), 'this is no database, and long enough to be looked at as one'.repeat(100));
  await expect(copyAtOneInstant([{ from: path('broken'), to: path('copy') }])).rejects.toThrow('not a database');
});
