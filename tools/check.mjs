// npm run check: the truth for every day. Static checks, then unit and SQLite tests but for the long proofs; prints what
// each step took.
import { allBut, longProofs, onSqlite, runJest } from './test/jest.mjs';
import { openScratch } from './test/scratch.mjs';
import { remembered, runStep, runSteps, secondsSince, staticSteps } from './test/steps.mjs';
import { printSummary, slowestOf } from './test/summary.mjs';
import { forwardSignals, root } from './workspace.mjs';

process.chdir(root);
const stopAsked = forwardSignals();
const started = performance.now();
const parts = [await runStep({ name: 'build', args: ['tools/build.mjs'] })];
parts.push(...(await runSteps(staticSteps.map(remembered), stopAsked)));
if (stopAsked()) process.exit(1);
console.log('\n--- unit and SQLite tests');
const scratch = openScratch();
const tests = await runJest('unit and SQLite tests', allBut(longProofs), { ...onSqlite, ...scratch.env });
scratch.remove();
parts.push(tests);
const good = printSummary(parts, [slowestOf(tests.suites), `${secondsSince(started).toFixed(0)} s in all`]);
process.exit(good && !stopAsked() ? 0 : 1);
