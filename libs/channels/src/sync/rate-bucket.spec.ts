import { RateBucket } from './rate-bucket.js';

const NEVER = new AbortController().signal;

/** How many calls a bucket lets through within so many milliseconds. */
async function takenWithin(bucket: RateBucket, ms: number): Promise<number> {
  const stop = AbortSignal.timeout(ms);
  let taken = 0;
  while (await bucket.take(stop)) taken += 1;
  return taken;
}

describe('the calls of a shop', () => {
  it('that were refused together do not go out together again after the pause', async () => {
    const bucket = new RateBucket(40, 40);
    for (let i = 0; i < 10; i += 1) await bucket.take(NEVER);
    bucket.pause(100);
    // One call at the end of the pause, then half the rate: 20 a second for the 100 ms that are left.
    expect(await takenWithin(bucket, 200)).toBeLessThanOrEqual(4);
  });

  it('that were under way when the pause began tell nothing new', async () => {
    const bucket = new RateBucket(40, 40);
    const begunBefore = performance.now();
    bucket.pause(1);
    expect(bucket.isBeforePause(begunBefore)).toBe(true);
    await bucket.take(NEVER);
    expect(bucket.isBeforePause(performance.now())).toBe(false);
  });

  it('become faster again while they get through', async () => {
    const [slowed, regained] = [new RateBucket(40, 1), new RateBucket(40, 1)];
    for (const bucket of [slowed, regained]) for (let i = 0; i < 4; i += 1) bucket.pause(0);
    for (let i = 0; i < 2_000; i += 1) regained.regain();
    const [slow, fast] = await Promise.all([takenWithin(slowed, 400), takenWithin(regained, 400)]);
    expect(fast).toBeGreaterThan(slow * 2);
  });
});
