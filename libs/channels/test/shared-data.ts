import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the real payloads and data sets lie; they are no part of the repository. */
const ROOT = resolve(process.env['SHARED_DATA'] ?? '../shared/data');

/** Runs a group of tests on real data, or says in its name why they are skipped. */
export function withSharedData(folder: string, title: string, tests: () => void): void {
  if (existsSync(join(ROOT, folder))) describe(title, tests);
  else describe.skip(`${title}: SKIPPED, ${join(ROOT, folder)} is absent (set SHARED_DATA)`, tests);
}

/** A file of the data, unpacked when it is packed. */
export function sharedFile(path: string): string {
  const bytes = readFileSync(join(ROOT, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Where a file or folder of the data lies. */
export const sharedPath = (path: string): string => join(ROOT, path);
