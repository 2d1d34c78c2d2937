// npm test: everything a merge needs, on SQLite and on real servers that it starts and stops itself, and in a browser.
// `--nightly` runs the proofs of many cases in full (LONG_PROOFS=full); otherwise at a tenth.
import { findBrowser } from './test/browser.mjs';
import { allBut, bothEngines, inFleet, onServers, onSqlite, runJest } from './test/jest.mjs';
import { openScratch, serversFolder } from './test/scratch.mjs';
import { runStep, runSteps, staticSteps } from './test/steps.mjs';
import { printSummary } from './test/summary.mjs';
import { down, up } from './services/state.mjs';
import { forwardSignals, root } from './workspace.mjs';

process.chdir(root);
const stopAsked = forwardSignals();
const onCi = ['1', 'true'].includes(process.env.CI ?? '');
const nightly = process.argv.includes('--nightly');
const long = { LONG_PROOFS: nightly ? 'full' : 'tenth' };
const scratch = openScratch();
const servicesDir = serversFolder();
// Three at a time, whatever the machine: each of them starts up to six programs and more.
const endToEnd = ['--maxWorkers=3', '--testPathPatterns', '/e2e/'];
const parts = [];
const notes = [];

// They come up while what needs none is looked at.
const serversToCome = startServers();
try {
  await runAll();
} finally {
  const servers = await serversToCome;
  if (servers?.started.length) await down(servicesDir);
  scratch.remove();
}
const good = printSummary(parts, notes);
process.exit(good && !stopAsked() ? 0 : 1);

async function runAll() {
  const build = await step({ name: 'build', args: ['tools/build.mjs'] });
  if (!build || build.failed) return;
  parts.push(...(await runSteps(staticSteps, stopAsked)));
  const servers = await serversToCome;
  const browser = browserToUse();
  const sqlite = await tests('unit and SQLite tests', allBut(), onSqlite);
  const found = browser ? { CHROMIUM_PATH: browser } : {};
  if (servers) await serverHalf(servers.addresses);
  else skip('the same files on MariaDB', sqlite, bothEngines);
  const one = await tests('end to end and browser', endToEnd, { ...onSqlite, ...found });
  const fleet = 'end to end, one process per service';
  // The pages are the same in both shapes, and starting six processes for each of them, and twice for a restore, takes minutes:
  // every night is enough.
  const ofFleet = nightly ? endToEnd : [...endToEnd, '--testPathIgnorePatterns', 'console', 'graphiql', 'backup'];
  if (servers) await tests(fleet, ofFleet, { ...inFleet(servers.addresses), ...found });
  else skip(fleet, one, '.');
  if (nightly) await step({ name: 'drill of backup and restore', args: ['tools/drill.mjs'] });
  if (nightly && servers)
    await step({ name: 'the same, one process per service', args: ['tools/drill.mjs', '--shape', 'distributed'] });
}

/** Looked for when the servers are there: two installations at the same time refuse one another. */
function browserToUse() {
  const browser = findBrowser();
  if (browser) return browser;
  notes.push('No Chromium and no root to install it: the browser tests skip themselves.');
  if (onCi) parts.push(failedPart('browser'));
  return null;
}

async function serverHalf(addresses) {
  const drift = staticSteps.find(one => one.args[0] === 'tools/migrate.mjs');
  await step({ name: 'migration drift, MariaDB', args: drift.args, env: { DATABASE_URL: addresses.mysql } });
  await tests('the same files on MariaDB', ['--testPathPatterns', bothEngines], onServers(addresses));
}

/** What cannot run is counted, by the same files in the run before, and said; on CI it is a failure. */
function skip(name, like, pattern) {
  const files = (like?.suites ?? []).filter(suite => new RegExp(pattern).test(suite.file));
  const skipped = files.reduce((total, { passed, failed }) => total + passed + failed, 0);
  parts.push({ name, passed: 0, failed: onCi ? 1 : 0, skipped, seconds: 0 });
}

async function startServers() {
  try {
    return await up(servicesDir);
  } catch (error) {
    notes.push(error.message);
    return null;
  }
}

async function step(one) {
  if (stopAsked()) return null;
  const part = await runStep(one);
  parts.push(part);
  return part;
}

async function tests(name, args, env) {
  if (stopAsked()) return null;
  console.log(`\n--- ${name}`);
  const part = await runJest(name, args, { ...long, ...scratch.env, ...env }, nightly ? 60 : 10);
  parts.push(part);
  return part;
}

function failedPart(name) {
  return { name, passed: 0, failed: 1, skipped: 0, seconds: 0 };
}
