import { AgeLimits, ageClassAt, dueOf, faultOfLimit, halfOf, type AgeLimit } from './age.js';

const start = new Date('2026-11-22T08:00:00.000Z');
const at = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const limits = new AgeLimits([]);
const limit = (over: Partial<AgeLimit>): AgeLimit => ({
  status: 'PAID',
  channel: null,
  redSeconds: 600,
  amberSeconds: 300,
  deadlineAmberSeconds: 60,
  ...over,
});

describe('age of an order', () => {
  it.each([
    ['PAID', 59, 'GREEN'],
    ['PAID', 60, 'AMBER'],
    ['PAID', 119, 'AMBER'],
    ['PAID', 120, 'RED'],
    ['READY_TO_SHIP', 120, 'RED'],
    ['PENDING_PAYMENT', 120, 'GREEN'],
    ['PENDING_PAYMENT', 12 * 60, 'AMBER'],
    ['PENDING_PAYMENT', 24 * 60, 'RED'],
    ['SHIPPED', 24 * 60, 'GREEN'],
    ['COMPLETED', 1_000_000, 'GREEN'],
    ['CANCELLED', 1_000_000, 'GREEN'],
  ] as const)('colours %s after %i minutes %s', (status, minutes, colour) => {
    expect(ageClassAt(at(minutes), dueOf(status, start, null, limits.of(status, 'TAOBAO')))).toBe(colour);
  });

  it('turns AMBER four hours before the ship deadline and RED at it, however young the status is', () => {
    const due = dueOf('READY_TO_SHIP', at(300), at(310), limits.of('READY_TO_SHIP', 'JD'));
    expect(due).toEqual({ amberAt: at(70), redAt: at(310) });
    expect(ageClassAt(at(301), due)).toBe('AMBER');
    expect(ageClassAt(at(310), due)).toBe('RED');
  });

  it('forgets the ship deadline once everything has left', () => {
    expect(ageClassAt(at(60), dueOf('SHIPPED', start, at(10), limits.of('SHIPPED', 'JD')))).toBe('GREEN');
  });

  it('is never AMBER later than RED', () => {
    const due = dueOf('PAID', start, at(30), limit({ redSeconds: null, amberSeconds: null, deadlineAmberSeconds: 0 }));
    expect(due).toEqual({ amberAt: at(30), redAt: at(30) });
  });

  it('never ages by standing where the limit says never', () => {
    expect(dueOf('PAID', start, null, limit({ redSeconds: null, amberSeconds: null }))).toEqual({
      amberAt: null,
      redAt: null,
    });
  });
});

describe('limits', () => {
  it('prefers the limit of the channel to that of the status, and that to the default', () => {
    const some = new AgeLimits([limit({ redSeconds: 600 }), limit({ channel: 'PINDUODUO', redSeconds: 60 })]);
    expect(some.of('PAID', 'PINDUODUO')?.redSeconds).toBe(60);
    expect(some.of('PAID', 'JD')?.redSeconds).toBe(600);
    expect(some.of('READY_TO_SHIP', 'JD')?.redSeconds).toBe(7_200);
    expect(some.of('COMPLETED', 'JD')).toBeNull();
  });

  it.each([
    [{ status: 'CLOSED' }, /finished/],
    [{ redSeconds: 0 }, /redSeconds/],
    [{ amberSeconds: 601 }, /amberSeconds/],
    [{ redSeconds: null }, /amberSeconds/],
    [{ deadlineAmberSeconds: -1 }, /deadlineAmberSeconds/],
  ] as const)('refuses %j', (over, reason) => {
    expect(faultOfLimit(limit(over))).toMatch(reason);
  });

  it('accepts a sound limit and one that says never', () => {
    expect(faultOfLimit(limit({}))).toBeNull();
    expect(faultOfLimit(limit({ redSeconds: null, amberSeconds: null }))).toBeNull();
    expect([halfOf(7_200), halfOf(1), halfOf(null)]).toEqual([3_600, 1, null]);
  });
});
