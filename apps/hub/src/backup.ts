import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { loadConfig, restoreBackup, takeBackup, type Subgraph } from '#platform';
import { ROLES } from './roles.js';

const SUBGRAPHS = ROLES.filter((role): role is Subgraph => role.kind === 'subgraph');

/** `npm run backup -- <folder>`: copies all databases, as they are at one instant, while the hub or the services run. */
export function backupFromShell(words: readonly string[], folder: string): Promise<number> {
  return answer(async () => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    const target = onlyOne(positionals, 'npm run backup -- <new folder>');
    const since = performance.now();
    const names = SUBGRAPHS.map(({ name }) => name);
    const { engine, takenAt, files } = await takeBackup(loadConfig(), names, resolve(folder, target));
    const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
    return { engine, takenAt, files: Object.keys(files).length, bytes, seconds: secondsSince(since) };
  });
}

/** `npm run restore -- <folder> [--replace]`: puts a backup in the place of what is there; nothing may be running. */
export function restoreFromShell(words: readonly string[], folder: string): Promise<number> {
  return answer(async () => {
    const options = { replace: { type: 'boolean', default: false } } as const;
    const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options });
    const source = onlyOne(positionals, 'npm run restore -- <folder> [--replace]');
    const since = performance.now();
    const given = { folder: resolve(folder, source), replace: values.replace };
    const restored = await restoreBackup(loadConfig(), SUBGRAPHS, given);
    if (restored.missing > 0)
      console.error(
        `${restored.missing} events that consumers lack are no longer kept (FEED_HOURS): the orders they are about may stand still.`,
      );
    if (restored.erasedAgain === null)
      console.error(
        'Which buyers were erased since this backup cannot be read from what was there: ask for those erasures again (docs/privacy.md).',
      );
    return { ...restored, seconds: secondsSince(since) };
  });
}

/** The last line is JSON; what went wrong is a sentence. */
async function answer(work: () => Promise<object>): Promise<number> {
  try {
    console.log(JSON.stringify(await work()));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function onlyOne(words: readonly string[], usage: string): string {
  const [word] = words;
  if (word === undefined || words.length > 1) throw new Error(`Name one folder: ${usage}`);
  return word;
}

const secondsSince = (since: number): number => Math.round((performance.now() - since) / 100) / 10;
