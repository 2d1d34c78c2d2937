import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type RunJest = (...given: [string, string[], object, number, 'ignore']) => Promise<{
  failed: number;
  suites: { file: string; failed: number }[];
}>;
// Tools are plain JavaScript without types.
const tool = new URL('./jest.mjs', import.meta.url).href;
const { runJest } = (await import(tool)) as { runJest: RunJest };

/** Runs specs by their names and texts; which of them failed, and how many tests in all. `before`: a module each process loads first. */
async function planted(specs: Readonly<Record<string, string>>, before = '') {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-planted-'));
  try {
    for (const [name, text] of Object.entries(specs)) writeFileSync(join(folder, `${name}.spec.mjs`), text);
    writeFileSync(join(folder, 'before.mjs'), before);
    const args = ['--roots', folder, '--testMatch', '**/*.spec.mjs', '--maxWorkers', '3'];
    const env = { NODE_OPTIONS: `--import ${join(folder, 'before.mjs')}` };
    const { suites, failed } = await runJest('planted', args, env, 1, 'ignore');
    const failures = suites.map(suite => [/([^/]+)\.spec\.mjs$/.exec(suite.file)?.[1], suite.failed > 0]);
    return { failed, failures: Object.fromEntries(failures) as Record<string, boolean> };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('a test that fails, hangs or cannot be loaded is counted as failed', async () => {
  const { failed, failures } = await planted({
    fails: `it('is wrong', () => { expect(1).toBe(2); });`,
    hangs: `it('waits', () => new Promise(() => {}), 50);`,
    'hangs-by-its-file': `jest.setTimeout(50); it('waits', () => new Promise(() => {}));`,
    'hangs-before': `beforeAll(() => new Promise(() => {}), 50); it('is right', () => {});`,
    'cannot-be-loaded': `import './nowhere.mjs'; it('is right', () => {});`,
    'is-right': `it('is right', () => { expect(1).toBe(1); });`,
  });
  expect(failures).toEqual({
    fails: true,
    hangs: true,
    'hangs-by-its-file': true,
    'hangs-before': true,
    'cannot-be-loaded': true,
    'is-right': false,
  });
  expect(failed).toBeGreaterThanOrEqual(5);
});

// By itself: what else its worker was to run may not be heard of again, and then ends the run at the limit of a suite.
it('a test that ends its process is counted as failed', async () => {
  const { failed, failures } = await planted({ 'ends-its-process': `it('leaves', () => { process.exit(0); });` });
  expect({ failed: failed >= 1, failures }).toEqual({ failed: true, failures: { 'ends-its-process': true } });
});

/** Makes the second worker slow to listen for its settings, and to ask for them. */
const SLOW_WORKER = `
if (process.env.TINYPOOL_WORKER_ID === '2') {
  const [on, send] = [process.on.bind(process), process.send.bind(process)];
  let listeners = 0;
  process.on = (name, listener) =>
    name === 'message' && ++listeners === 2 ? void setTimeout(on, 300, name, listener) : on(name, listener);
  process.send = (message, ...more) =>
    message === 'jest-light-runner-get-worker-data' ? void setTimeout(send, 400, message) : send(message, ...more);
}`;

it('a worker that begins later than the others gets its settings and runs its file', async () => {
  const right = `it('is right', () => { expect(1).toBe(1); });`;
  const { failed, failures } = await planted({ one: right, two: right, three: right }, SLOW_WORKER);
  expect({ failed, failures }).toEqual({ failed: 0, failures: { one: false, two: false, three: false } });
});
