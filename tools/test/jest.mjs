import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { localNode, root, start } from '../workspace.mjs';
import { secondsSince } from './steps.mjs';

const reports = `${root}/node_modules/.cache/test-reports`;
const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const limitMs = 15 * 60_000;

/** Specs that run on both engines: the same files, told by the environment which. */
export const bothEngines = '(\\.int|race[^/]*)\\.spec\\.ts$';

/** Environment of a run on SQLite: nothing of the caller's may turn it into another. */
export const onSqlite = { DB: 'sqlite', DATABASE_URL: '' };
/** Environment of a run on a real server. */
export const onMysql = url => ({ DB: 'mysql', DATABASE_URL: url, ORDERMESH_MYSQL_URL: url });

/** Runs jest once and counts what it says. A suite that does not load counts as one failed test. */
export async function runJest(name, args, env) {
  const started = performance.now();
  const file = `${reports}/${name.replace(/\W+/g, '-')}.json`;
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--passWithNoTests',
    '--json',
    `--outputFile=${file}`,
    ...args,
  ];
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${options}`.trim();
  // --json puts the report on standard output too; people read standard error.
  const child = start(localNode, jest, { env: { ...env, NODE_OPTIONS }, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await endedInTime(child);
  return { name, ...countsOf(file, code), seconds: secondsSince(started) };
}

function endedInTime(child) {
  return new Promise(resolve => {
    const alarm = setTimeout(() => {
      console.error('This run takes too long and is ended.');
      child.kill('SIGKILL');
    }, limitMs);
    child.once('error', () => resolve(1));
    child.once('exit', code => {
      clearTimeout(alarm);
      resolve(code ?? 1);
    });
  });
}

function countsOf(file, code) {
  const report = reportOf(file);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  // Jest may end badly although every test passed: a crash of a worker, our time limit. And a run of nothing proves nothing.
  const broken = code !== 0 || report.testResults.length === 0;
  return {
    passed: report.numPassedTests,
    failed: broken && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    suites: report.testResults.map(suite => ({ file: suite.name, tests: suite.assertionResults.length })),
  };
}

function reportOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const none = { numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPassedTests: 0, numPendingTests: 0 };
    return { ...none, numTodoTests: 0, testResults: [] };
  }
}
