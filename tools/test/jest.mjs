import { endWithAll, localNode, start } from '../workspace.mjs';
import { Progress } from './progress.mjs';
import { secondsSince } from './steps.mjs';

/** Proofs that take long, for `npm test` only. */
export const longProofs = '\\.long\\.spec\\.ts$';

/** Specs that run on both engines: the same files, told by the environment which; and those that need the other servers. */
export const bothEngines = '(\\.int|\\.servers|race[^/]*)(\\.long)?\\.spec\\.ts$';

/** Chooses all specs that need neither a server nor a browser, but those that match a further pattern. */
export const allBut = (...patterns) => ['/e2e/', ...patterns].flatMap(one => ['--testPathIgnorePatterns', one]);

/** Environment of a run on SQLite: nothing of the caller's may turn it into another. */
export const onSqlite = { MODE: '', DATABASE_URL: '', RABBITMQ_URL: '', REDIS_URL: '' };
/** Environment of a run on real servers; a spec that talks to the broker or to Redis finds their addresses there too. */
export const onServers = ({ mysql, rabbitmq, redis }) => ({
  MODE: '',
  DATABASE_URL: mysql,
  RABBITMQ_URL: rabbitmq,
  REDIS_URL: redis,
  ORDERMESH_RABBITMQ_URL: rabbitmq,
  ORDERMESH_REDIS_URL: redis,
});

/** Environment of a run in which the hub is one process per service, on real servers. */
export const inFleet = ({ mysql, rabbitmq, redis }) => ({
  MODE: 'distributed',
  DATABASE_URL: mysql,
  RABBITMQ_URL: rabbitmq,
  REDIS_URL: redis,
});

/** Runs jest once and counts what it says; ends it when a suite takes longer than it may. */
export async function runJest(name, args, env, suiteMinutes = 10, output = 'inherit') {
  const started = performance.now();
  const reporters = ['--reporters=default', '--reporters=<rootDir>/tools/test/reporter.mjs'];
  const jest = ['node_modules/jest/bin/jest.js', '--ci', ...args, ...reporters];
  // Programs that tests start belong to the same group, so that nothing is left behind when it is ended.
  const child = start(localNode, jest, {
    env,
    stdio: ['ignore', 'ignore', output, 'ipc'],
    ownGroup: true,
  });
  const progress = new Progress(suiteMinutes);
  child.on('message', message => progress.note(message));
  const code = await ended(child, progress);
  const counts = progress.counts(code);
  for (const file of counts.unfinished) console.error(`${file} did not end.`);
  return { name, ...counts, seconds: secondsSince(started) };
}

function ended(child, progress) {
  return new Promise(resolve => {
    const watch = setInterval(() => {
      const trouble = progress.trouble();
      if (!trouble) return;
      clearInterval(watch);
      console.error(`${trouble} This run is ended.`);
      endWithAll(child, 'SIGKILL');
    }, 1_000);
    child.once('exit', () => {
      clearInterval(watch);
      endWithAll(child, 'SIGKILL');
    });
    child.once('error', () => {
      clearInterval(watch);
      resolve(1);
    });
    // Later than `exit`: all that the reporter said has been heard.
    child.once('close', code => resolve(code ?? 1));
  });
}
