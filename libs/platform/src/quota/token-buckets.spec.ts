import fc from 'fast-check';
import { drawn, FILL_MS, type Level } from './token-buckets.js';

describe('a bucket of tokens', () => {
  it('is full at first, gives all at once and then what comes in', () => {
    const all = drawn(undefined, 60, 60, 0);
    expect(all.state).toEqual({ taken: true, remaining: 0, retryAfterMs: 0, fullAfterMs: FILL_MS });
    expect(drawn(all.level, 60, 1, 500).state).toEqual({
      taken: false,
      remaining: 0,
      retryAfterMs: 500,
      fullAfterMs: 59_500,
    });
    expect(drawn(all.level, 60, 1, 1_000).state).toMatchObject({ taken: true, remaining: 0 });
    expect(drawn(all.level, 60, 30, 30_000).state).toMatchObject({ taken: true, remaining: 0 });
  });

  it('takes nothing when there is too little', () => {
    const half = drawn(undefined, 10, 5, 0);
    const refused = drawn(half.level, 10, 6, 0);
    expect(refused.state).toMatchObject({ taken: false, remaining: 5, retryAfterMs: 6_000 });
    expect(drawn(refused.level, 10, 5, 0).state).toMatchObject({ taken: true, remaining: 0 });
  });

  it.each([
    ['never holds more than its capacity', { tokens: 3, at: 0 }, 10, 0, 10_000_000, { taken: true, remaining: 10 }],
    ['is cut when its capacity was lowered', { tokens: 90, at: 0 }, 10, 0, 0, { taken: true, remaining: 10 }],
    ['is not drained by a clock that was set back', { tokens: 4, at: 50_000 }, 10, 4, 0, { taken: true, remaining: 0 }],
    [
      'of no capacity gives nothing, and says a minute',
      undefined,
      0,
      1,
      0,
      { taken: false, remaining: 0, retryAfterMs: FILL_MS },
    ],
    [
      'says when it is full for more than it can hold',
      undefined,
      10,
      11,
      0,
      { taken: false, remaining: 10, retryAfterMs: 6_000 },
    ],
  ])('%s', (_case, seen, capacity, tokens, now, expected) => {
    expect(drawn(seen, capacity, tokens, now).state).toMatchObject(expected);
  });

  it('gives no more in any stretch of time than it holds and what comes in meanwhile', () => {
    const asks = fc.array(fc.record({ wait: fc.nat(20_000), tokens: fc.nat(15) }), { maxLength: 60 });
    fc.assert(
      fc.property(asks, fc.integer({ min: 1, max: 20 }), (list, capacity) => {
        let level: Level | undefined;
        let now = 0;
        let given = 0;
        for (const { wait, tokens } of list) {
          now += wait;
          const next = drawn(level, capacity, tokens, now);
          level = next.level;
          if (next.state.taken) given += tokens;
        }
        expect(given).toBeLessThanOrEqual(capacity + (capacity * now) / FILL_MS + 1e-6);
      }),
    );
  });
});
