import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { ErasurePartRow } from '../personal/rows.js';

/** Erasures that databases about to be given up knew of, and whoever restores owes to those that take their place. */
export interface OwedErasures {
  readonly parts: readonly ErasurePartRow[];
  /** False: some databases that were given up could not be read. */
  readonly isWhole: boolean;
}

const NOTHING_OWED: OwedErasures = { parts: [], isWhole: true };

/** What a restore that did not come to its end still owes. */
export function owedErasures(config: Config): OwedErasures {
  const file = fileOf(config);
  if (!existsSync(file)) return NOTHING_OWED;
  const { parts, isWhole } = JSON.parse(readFileSync(file, 'utf8')) as OwedErasures;
  const instant = (text: Date | null) => (text === null ? null : new Date(text));
  return {
    parts: parts.map(part => ({ ...part, receivedAt: new Date(part.receivedAt), doneAt: instant(part.doneAt) })),
    isWhole,
  };
}

/** Writes down what is owed, so that it outlives whatever happens to this process and to the databases. */
export function oweErasures(config: Config, owed: OwedErasures): void {
  mkdirSync(config.dataDir, { recursive: true });
  const file = fileOf(config);
  const draft = `${file}.writing`;
  writeFileSync(draft, JSON.stringify(owed), { mode: 0o600 });
  toDisk(draft);
  renameSync(draft, file);
  toDisk(config.dataDir);
}

/** Nothing is owed any more: every database has the erasures as its own work. */
export function settleErasures(config: Config): void {
  rmSync(fileOf(config), { force: true });
}

/** One for each set of databases: hubs on one server may share a folder. */
const fileOf = ({ dataDir, databasePrefix }: Config): string => join(dataDir, `${databasePrefix}erasures-owed.json`);

function toDisk(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
