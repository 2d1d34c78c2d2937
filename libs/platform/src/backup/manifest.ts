import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ENGINE } from '../config/engine.js';

const FILE = 'backup.json';
const FORMAT = 1;

/** What a backup says of itself. It is written last: a folder without it is no backup. */
export interface Manifest {
  readonly format: number;
  readonly engine: typeof ENGINE;
  /** ISO 8601. */
  readonly takenAt: string;
  /** First part of the schemas' names; empty on SQLite. */
  readonly prefix: string;
  /** Migrations that had been applied, by database. */
  readonly migrations: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Makes the folder of a backup, for nobody else to read: it holds keys. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty: name a new folder`);
  chmodSync(folder, 0o700);
}

export async function writeManifest(
  folder: string,
  about: Omit<Manifest, 'format' | 'files'>,
  names: readonly string[],
): Promise<Manifest> {
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const name of names)
    files[name] = { bytes: statSync(join(folder, name)).size, sha256: await digestOf(join(folder, name)) };
  const manifest = { format: FORMAT, ...about, files };
  writeFileSync(join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return manifest;
}

/** Reads a backup's manifest and compares every file with it; throws with a sentence for the first that is not as it was. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = parsed(join(folder, FILE));
  if (manifest.format !== FORMAT)
    throw new Error(`${folder} was made by another version (format ${manifest.format}): restore it with that version`);
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    const found = await digestOf(join(folder, name)).catch(() => null);
    if (found === null) throw new Error(`${name} is missing in ${folder}`);
    if (found !== sha256) throw new Error(`${name} in ${folder} is not as it was written`);
  }
  return manifest;
}

function parsed(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    throw new Error(`${file} cannot be read: the folder holds no backup, or one that was not finished`);
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
