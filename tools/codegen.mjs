// npm run codegen: types of every subgraph's resolvers, of the console's operations and of the partners' client, from the SDL files.
// `--check` writes nothing and fails when the committed files are not what the SDL says.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { liveRoots } from './codegen/client-schema.mjs';
import { clientTargets, consoleTarget, subgraphTargets } from './codegen/targets.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const checkOnly = process.argv.includes('--check');
const targets = { ...(await subgraphTargets()), ...(await consoleTarget()), ...(await clientTargets()) };
const stale = [];

// Loaded late: it takes a second, and reads the environment at import.
const { generate } = await import('@graphql-codegen/cli');
const outputs = Object.keys(targets).length === 0 ? [] : await generate({ generates: targets, silent: true }, false);
if (existsSync('libs/client'))
  outputs.push({ filename: 'libs/client/src/generated/live-roots.ts', content: await liveRoots() });
for (const { filename, content } of outputs) await keep(filename, content);

if (checkOnly && stale.length > 0) {
  console.error(`Not what the SDL says; run npm run codegen:\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
console.log(`${outputs.length} generated files, ${stale.length} ${checkOnly ? 'stale' : 'changed'}.`);

async function keep(file, content) {
  const whole = headOf(file) + content.replace('/* eslint-disable */\n', '');
  if (existsSync(file) && (await readFile(file, 'utf8')) === whole) return;
  stale.push(file);
  if (checkOnly) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, whole);
}

/** The context type is named in the settings, but a path that begins with # cannot be: import it here. */
function headOf(file) {
  const made = '// Written by npm run codegen from the SDL: do not edit.\n/* eslint-disable */\n';
  const isResolvers = file.startsWith('libs/') && !file.startsWith('libs/client/');
  return isResolvers ? `${made}import type { GraphContext } from '#platform';\n` : made;
}
