// npm run build: apps and libs by SWC, the console by Vite, each only where its sources changed. `--force` builds all, `--quiet` says nothing
// when nothing was stale.
import { buildConsole } from './build/console.mjs';
import { transpile } from './build/transpile.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const force = process.argv.includes('--force');
const quiet = process.argv.includes('--quiet');
const started = performance.now();
const code = await transpile({ force });
const page = await buildConsole({ force });
if (!quiet || code.built || code.removed || page) report();

function report() {
  const parts = [`${code.built} of ${code.files} files`];
  if (code.removed) parts.push(`removed ${code.removed} stale`);
  if (page) parts.push('console');
  console.log(`Built ${parts.join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
