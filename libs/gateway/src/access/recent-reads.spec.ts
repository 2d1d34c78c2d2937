import { RecentReads } from './recent-reads.js';

it('reads once what is asked for again at once', async () => {
  const reads = new RecentReads<number>(60_000, 10);
  let count = 0;
  const read = () => Promise.resolve((count += 1));
  expect([await reads.of('a', read), await reads.of('a', read), await reads.of('b', read)]).toEqual([1, 1, 2]);
});

it('reads again what is no longer fresh', async () => {
  const reads = new RecentReads<number>(0, 10);
  let count = 0;
  const read = () => Promise.resolve((count += 1));
  expect([await reads.of('a', read), await reads.of('a', read)]).toEqual([1, 2]);
});

it('does not let a slow read that began earlier replace what was kept meanwhile', async () => {
  const reads = new RecentReads<string>(60_000, 10);
  let answer = (_value: string): void => {};
  const slow = reads.of('key', () => new Promise<string>(resolve => (answer = resolve)));
  reads.keep('key', 'revoked');
  answer('live');
  await slow;
  expect(await reads.of('key', () => Promise.resolve('read again'))).toBe('revoked');
});
