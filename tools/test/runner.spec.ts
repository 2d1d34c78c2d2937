import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type RunJest = (...given: [string, string[], object, number, 'ignore']) => Promise<{
  failed: number;
  suites: { file: string; failed: number }[];
}>;
// Tools are plain JavaScript without types.
const tool = new URL('./jest.mjs', import.meta.url).href;
const { runJest } = (await import(tool)) as { runJest: RunJest };

const PLANTED = {
  fails: `it('is wrong', () => { expect(1).toBe(2); });`,
  hangs: `it('waits', () => new Promise(() => {}), 50);`,
  'hangs-before': `beforeAll(() => new Promise(() => {}), 50); it('is right', () => {});`,
  'cannot-be-loaded': `import './nowhere.mjs'; it('is right', () => {});`,
  'ends-its-process': `it('leaves', () => { process.exit(0); });`,
  'is-right': `it('is right', () => { expect(1).toBe(1); });`,
};

it('a test that fails, hangs, cannot be loaded or ends its process is counted as failed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-planted-'));
  try {
    mkdirSync(join(folder, 'specs'));
    for (const [name, text] of Object.entries(PLANTED)) writeFileSync(join(folder, 'specs', `${name}.spec.mjs`), text);
    const args = ['--roots', join(folder, 'specs'), '--testMatch', '**/*.spec.mjs'];
    const { suites, failed } = await runJest('planted', args, {}, 1, 'ignore');
    const failures = suites.map(suite => [/([^/]+)\.spec\.mjs$/.exec(suite.file)?.[1], suite.failed > 0]);
    expect(Object.fromEntries(failures)).toEqual({
      fails: true,
      hangs: true,
      'hangs-before': true,
      'cannot-be-loaded': true,
      'ends-its-process': true,
      'is-right': false,
    });
    expect(failed).toBeGreaterThanOrEqual(5);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
