// Lets specs run in plain Node (jest-light-runner): TypeScript is compiled as it is loaded, and names lead to sources. The
// product and its packages are loaded once for all files of a worker, which is most of the time a file would take; a spec and
// the helpers of specs are loaded anew for each file, so that what they open and close is the file's own.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { root } from '../workspace.mjs';

const { $schema: _, ...swc } = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));
const base = pathToFileURL(`${root}/`).href;
const compiled = new Map();

process.setSourceMapsEnabled(true);
registerHooks({ resolve, load });

function resolve(specifier, context, next) {
  if (!isOurs(context.parentURL)) return next(specifier, context);
  const source = sourceOf(specifier, context.parentURL);
  if (!source) return next(specifier, context);
  return next(isHelper(source) ? source + new URL(context.parentURL).search : source, context);
}

function load(url, context, next) {
  const [plain] = url.split('?');
  if (!isOurs(url) || !plain.endsWith('.ts')) return next(url, context);
  if (!compiled.has(plain)) compiled.set(plain, compile(fileURLToPath(plain)));
  return { format: 'module', source: compiled.get(plain), shortCircuit: true };
}

/** The file of the workspace that a specifier means; null when it means another, or a package. */
function sourceOf(specifier, parent) {
  const library = /^#([a-z]+)$/.exec(specifier)?.[1];
  if (library) return `${base}libs/${library}/src/index.ts`;
  // The examples name the package as its users do.
  if (specifier === '@ordermesh/client') return `${base}libs/client/src/index.ts`;
  if (specifier === 'fast-check') return `${base}tools/test/fast-check.mjs`;
  if (!/^\.{1,2}\/.*\.js$/.test(specifier)) return null;
  const source = new URL(specifier.replace(/\.js$/, '.ts'), parent);
  source.search = '';
  return existsSync(source) ? source.href : null;
}

function compile(filename) {
  const options = { ...swc, swcrc: false, filename, sourceMaps: 'inline' };
  return transformSync(readFileSync(filename, 'utf8'), options).code;
}

const isOurs = url => url?.startsWith(base) && !url.startsWith(`${base}node_modules/`);
const isHelper = url => /^(e2e|libs\/testing|(libs|apps)\/[^/]+\/test|tools)\//.test(url.slice(base.length));
