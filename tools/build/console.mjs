import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';

const config = 'apps/console/vite.config.mjs';
const stamp = 'dist/apps/console/.sources';

/** Builds the console unless its sources are those it was last built from. False when there was nothing to do. */
export async function buildConsole({ force = false } = {}) {
  if (!existsSync(config)) return false;
  const sources = await sourcesHash();
  if (!force && existsSync(stamp) && (await readFile(stamp, 'utf8')) === sources) return false;
  const { build } = await import('vite'); // half a second to load, so only when needed
  await build({ configFile: config, logLevel: 'warn' });
  await writeFile(stamp, sources);
  return true;
}

async function sourcesHash() {
  const files = await Array.fromAsync(
    glob(['apps/console/**/*.*', 'package-lock.json'], { exclude: ['**/node_modules/**'] }),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
