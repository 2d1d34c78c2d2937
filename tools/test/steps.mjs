import { existsSync } from 'node:fs';
import { localNode, run } from '../workspace.mjs';

const bin = (path, ...args) => [`node_modules/${path}`, ...args];

/** What is checked without running a test. Each is one command of the project's Node. */
export const staticSteps = [
  { name: 'format', args: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.') },
  { name: 'lint', args: bin('eslint/bin/eslint.js', '.') },
  { name: 'types', args: ['tools/types.mjs'] },
  { name: 'composition', args: ['tools/compose.mjs', '--check'] },
  { name: 'codegen', args: ['tools/codegen.mjs', '--check'] },
  { name: 'migration drift, SQLite', args: ['tools/migrate.mjs', '--check'], env: { DATABASE_URL: '' } },
];

/** Runs one step; a tool that does not exist is a failure, not a pass. */
export async function runStep({ name, args, env = {} }) {
  const started = performance.now();
  const code = existsSync(args[0]) ? await run(localNode, args, { env }) : missing(args[0]);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds: secondsSince(started) };
}

function missing(file) {
  console.error(`${file} is missing.`);
  return 1;
}

/** Seconds since a moment of performance.now(). */
export const secondsSince = started => (performance.now() - started) / 1000;
