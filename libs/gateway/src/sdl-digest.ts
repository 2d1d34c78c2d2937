import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';

const HEADER = /^# subgraph (\w+) ([0-9a-f]{64})$/gm;

/** A fingerprint of an SDL that depends on its definitions, not on their order, spacing or `#` comments. */
export function sdlDigest(sdl: string): string {
  const definitions = parse(sdl, { noLocation: true }).definitions.map(print).sort();
  return createHash('sha256').update(definitions.join('\n\n')).digest('hex');
}

/** The lines that a composed supergraph begins with: which SDL of which subgraph it was made of. */
export const digestHeader = (subgraphs: readonly { name: string; sdl: string }[]): string =>
  subgraphs.map(({ name, sdl }) => `# subgraph ${name} ${sdlDigest(sdl)}\n`).join('');

/** Reads those lines back: fingerprint by subgraph. */
export const digestsIn = (supergraphSdl: string): ReadonlyMap<string, string> =>
  new Map([...supergraphSdl.matchAll(HEADER)].map(([, name = '', digest = '']) => [name, digest]));
