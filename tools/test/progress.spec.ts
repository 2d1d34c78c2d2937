interface Progress {
  note(message: object): void;
  trouble(now: number): string | null;
  counts(exitCode: number): { passed: number; failed: number; skipped: number; unfinished: string[] };
}
// Tools are plain JavaScript without types.
const tool = new URL('./progress.mjs', import.meta.url).href;
const { Progress } = (await import(tool)) as { Progress: new (suiteMinutes: number) => Progress };

const ended = (file: string, over: object = {}) => ({
  ended: { file, passed: 3, failed: 0, skipped: 1, seconds: 1, ...over },
});
const inMinutes = (minutes: number) => Date.now() + minutes * 60_000;

describe('a run of tests', () => {
  it('counts what its suites say', () => {
    const run = new Progress(10);
    for (const file of ['a', 'b']) {
      run.note({ started: file });
      run.note(ended(file));
    }
    expect(run.counts(0)).toMatchObject({ passed: 6, failed: 0, skipped: 2 });
  });

  it('is in trouble when a suite takes longer than it may, and says which; that suite counts as failed', () => {
    const run = new Progress(10);
    run.note({ started: 'a' });
    run.note({ started: 'hangs' });
    run.note(ended('a'));
    expect(run.trouble(inMinutes(9))).toBeNull();
    expect(run.trouble(inMinutes(11))).toBe('hangs takes more than 10 minutes.');
    expect(run.counts(1)).toMatchObject({ passed: 3, failed: 1, unfinished: ['hangs'] });
  });

  it('is in trouble when all suites are done and it does not end', () => {
    const run = new Progress(10);
    run.note({ started: 'a' });
    run.note(ended('a'));
    expect(run.trouble(inMinutes(1))).toBeNull();
    expect(run.trouble(inMinutes(2))).toMatch(/left something open/);
  });

  it('has failed when it ends badly although every test passed, or when it ran nothing', () => {
    const run = new Progress(10);
    expect(run.counts(0)).toMatchObject({ failed: 1 });
    run.note(ended('a'));
    expect(run.counts(0)).toMatchObject({ failed: 0 });
    expect(run.counts(1)).toMatchObject({ failed: 1 });
    run.note(ended('b', { failed: 2 }));
    expect(run.counts(1)).toMatchObject({ failed: 2 });
  });
});
