import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { transform } from '@swc/core';

const sources = '{apps,libs}/*/src/**/*.ts';
const isOurs = file => !/\.(spec|d)\.ts$/.test(file) && !file.startsWith('apps/console/');
const outputOf = file => `dist/${file.replace(/\.ts$/, '.js')}`;

/** Transpiles every source newer than its output into dist/ and removes outputs whose source is gone. */
export async function transpile({ force = false } = {}) {
  const files = (await Array.fromAsync(glob(sources))).filter(isOurs);
  const options = await swcOptions();
  const settingsAt = await changedAt('.swcrc');
  const built = await Promise.all(files.map(file => transpileOne(file, options, settingsAt, force)));
  return {
    files: files.length,
    built: built.filter(Boolean).length,
    removed: await removeStale(new Set(files.map(outputOf))),
  };
}

async function swcOptions() {
  const { $schema: _, ...options } = JSON.parse(await readFile('.swcrc', 'utf8'));
  return { ...options, swcrc: false };
}

const changedAt = async file => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

async function transpileOne(file, options, settingsAt, force) {
  const output = outputOf(file);
  if (!force && (await changedAt(output)) > Math.max(await changedAt(file), settingsAt)) return false;
  const { code, map } = await transform(await readFile(file, 'utf8'), {
    ...options,
    filename: file,
    sourceFileName: file,
  });
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.map`, map ?? '');
  await writeFile(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
  return true;
}

/** A file left in dist could still be imported, so code that only works by accident would pass. */
async function removeStale(wanted) {
  if (!existsSync('dist')) return 0;
  const outputs = await Array.fromAsync(glob('dist/{apps,libs}/*/src/**/*.js'));
  const stale = outputs.filter(file => !wanted.has(file));
  await Promise.all(stale.flatMap(file => [rm(file), rm(`${file}.map`, { force: true })]));
  return stale.length;
}
