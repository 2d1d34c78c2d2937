import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestsIn, sdlDigest } from './sdl-digest.js';

const FILE = 'supergraph.graphql';

/** The supergraph that was composed from the SDL files and committed. */
export const committedSupergraph = (): string =>
  readFileSync(fileAbove(dirname(fileURLToPath(import.meta.url))), 'utf8');

/** The supergraph of a setting, or the committed one where none is set. */
export const supergraphIn = (file: string): string => (file ? readFileSync(file, 'utf8') : committedSupergraph());

/** Refuses subgraphs whose SDL is not the one the supergraph was composed of: plans made for another SDL fail at run time, query by query. */
export function refuseDrift(supergraphSdl: string, subgraphs: readonly { name: string; sdl: string }[]): void {
  const digests = digestsIn(supergraphSdl);
  const drifted = subgraphs.filter(({ name, sdl }) => digests.get(name) !== sdlDigest(sdl)).map(({ name }) => name);
  if (drifted.length === 0) return;
  throw new Error(`${FILE} does not match the SDL of: ${drifted.join(', ')}. Compose it again with: npm run compose`);
}

/** Sources lie one folder nearer to the root than what is built from them. */
function fileAbove(folder: string): string {
  const file = join(folder, FILE);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${FILE} is missing. Make it with: npm run compose`);
  return fileAbove(parent);
}
