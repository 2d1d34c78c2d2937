import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All CSV files of a folder as one, in the order of their names; all must have the header of the first. */
export function csvOfFolder(folder: string): Uint8Array {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.csv'))
    .sort();
  const texts = names.map(name => readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, ''));
  const headers = texts.map(text => text.split('\n', 1)[0]?.trim() ?? '');
  const odd = headers.findIndex(header => header !== headers[0]);
  if (names.length === 0) throw new Error(`${folder} holds no CSV`);
  if (odd >= 0) throw new Error(`${names[odd]} has the header ${headers[odd]} instead of ${headers[0]}`);
  const bodies = texts.map(text => text.slice(text.indexOf('\n') + 1).trimEnd());
  return new TextEncoder().encode(`${headers[0]}\n${bodies.join('\n')}\n`);
}
