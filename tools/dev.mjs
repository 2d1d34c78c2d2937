// npm run dev: the hub as `npm start` runs it, built and started anew whenever a source file changes.
import { watch } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { finished, forwardSignals, hubFlags, localNode, root, run, start } from './workspace.mjs';

process.chdir(root);
const stopAsked = forwardSignals();
const settings = { NODE_ENV: 'development', LOG_LEVEL: process.env.LOG_LEVEL ?? 'debug' };
let hub = null;
let changed = false;

await restart();
await Promise.race([...['apps', 'libs'].map(noteChanges), restartOnChange()]);
process.exit(0);

async function noteChanges(folder) {
  for await (const { filename } of watch(folder, { recursive: true })) {
    if (/\.(ts|tsx|css|html|graphql)$/.test(filename ?? '') && !/\.spec\.ts$/.test(filename)) changed = true;
  }
}

/** Editors write several files at once: a change counts when nothing else changed for a moment. */
async function restartOnChange() {
  while (!stopAsked()) {
    await pause(150);
    if (!changed) continue;
    changed = false;
    await pause(150);
    if (!changed) await restart();
  }
  await hub?.ended;
}

async function restart() {
  if ((await run(localNode, ['tools/build.mjs'])) !== 0) {
    console.error('The build failed; waiting for the next change.');
    return;
  }
  hub?.process.kill('SIGTERM');
  await hub?.ended;
  if (stopAsked()) return;
  const args = ['--enable-source-maps', ...hubFlags, 'dist/apps/hub/src/main.js', ...process.argv.slice(2)];
  const child = start(localNode, args, { env: settings });
  hub = { process: child, ended: finished(child) };
}
