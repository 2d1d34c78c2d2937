import { backoffMs, nextWindow } from './pace.js';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minutes));
const rule = { maxMs: 30 * 60_000, lagMs: 3 * 60_000, overlapMs: 2 * 60_000 };

describe('windows of a poll', () => {
  it('reaches back over the last window and ends behind now', () => {
    expect(nextWindow(at(10), at(20), rule)).toEqual({ from: at(8), to: at(17) });
  });

  it('never asks for more than the platform answers', () => {
    expect(nextWindow(at(0), at(600), rule)).toEqual({ from: at(-2), to: at(28) });
  });

  it('asks for nothing while nothing new can be shown', () => {
    expect(nextWindow(at(10), at(13), rule)).toBeNull();
  });

  it('covers every minute of an outage in windows that get ahead', () => {
    let done = at(0);
    for (let i = 0; i < 100; i += 1) {
      const window = nextWindow(done, at(1000), rule);
      if (!window) break;
      expect(window.from.getTime()).toBeLessThanOrEqual(done.getTime());
      expect(window.to.getTime()).toBeGreaterThan(done.getTime());
      done = window.to;
    }
    expect(done).toEqual(at(997));
  });

  it('gets ahead even where the overlap is longer than the window', () => {
    const window = nextWindow(at(10), at(100), { maxMs: 60_000, lagMs: 0, overlapMs: 600_000 });
    expect(window?.to.getTime()).toBeGreaterThan(at(10).getTime());
  });
});

describe('waiting before another attempt', () => {
  it('doubles up to its cap', () => {
    expect([1, 2, 3, 10, 5000].map(n => backoffMs(n, 100, 1000, 1))).toEqual([100, 200, 400, 1000, 1000]);
  });
});
