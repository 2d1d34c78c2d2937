import { existsSync } from 'node:fs';
import { localNode, start } from '../workspace.mjs';

const lintCache = 'node_modules/.cache/eslint/';
const bin = (path, ...args) => [`node_modules/${path}`, ...args];

/** What is checked without running a test, the longest first. Each is one command of the project's Node. */
export const staticSteps = [
  { name: 'lint', args: bin('eslint/bin/eslint.js', '.') },
  { name: 'types', args: ['tools/types.mjs'] },
  { name: 'format', args: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.') },
  { name: 'composition', args: ['tools/compose.mjs', '--check'] },
  { name: 'breaking changes', args: ['tools/breaking.mjs'] },
  { name: 'containers', args: ['tools/containers.mjs'] },
  { name: 'codegen', args: ['tools/codegen.mjs', '--check'] },
  { name: 'graph reference', args: ['tools/graph-reference.mjs', '--check'] },
  { name: 'migration drift, SQLite', args: ['tools/migrate.mjs', '--check'], env: { DATABASE_URL: '' } },
];

/**
 * A step as everyday work runs it: lint looks only at files that changed. A rule that reads types can miss what a change in
 * one file means in another; `npm test` lints everything anew.
 */
export const remembered = step =>
  step.name === 'lint'
    ? { ...step, args: [...step.args, '--cache', '--cache-strategy=content', `--cache-location=${lintCache}`] }
    : step;

/** Runs steps two at a time, since half of them use one core only. */
export async function runSteps(steps, stopAsked) {
  const waiting = [...steps];
  const parts = new Map();
  const lane = async () => {
    for (let one = waiting.shift(); one && !stopAsked(); one = waiting.shift()) parts.set(one, await runStep(one));
  };
  await Promise.all([lane(), lane()]);
  return steps.flatMap(one => parts.get(one) ?? []);
}

/** Runs one step and shows what it said once it has ended; a tool that does not exist is a failure, not a pass. */
export async function runStep({ name, args, env = {} }) {
  const started = performance.now();
  const { code, said } = existsSync(args[0])
    ? await listenTo(args, env)
    : { code: 1, said: `${args[0]} is missing.\n` };
  process.stdout.write(`\n--- ${name}\n${said}`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds: secondsSince(started) };
}

function listenTo(args, env) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = start(localNode, args, { env: { ...colour, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => chunks.push(chunk));
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: 1, said: `${error.message}\n` }));
    child.once('close', code => resolve({ code: code ?? 1, said: Buffer.concat(chunks).toString() }));
  });
}

/** Seconds since a moment of performance.now(). */
export const secondsSince = started => (performance.now() - started) / 1000;
