import { isHopeless, pauseMs, retryAfterMs, verdictOn, type Outcome } from './webhook-verdict.js';

const now = new Date('2026-11-22T08:00:00.000Z');
const HOUR = 3_600_000;
const delivery = { attempts: 1, retryUntil: new Date(now.getTime() + 24 * HOUR) };
const at = { now, random: 0.5, firstPauseMs: 5_000 };
const answered = (status: number, wait: number | null = null): Outcome => ({
  kind: 'ANSWERED',
  status,
  retryAfterMs: wait,
  answer: '',
});

it.each([200, 201, 204, 299])('takes %i for delivered', status => {
  expect(verdictOn(answered(status), delivery, at)).toMatchObject({
    state: 'DELIVERED',
    nextAt: null,
    endpoint: 'GOOD',
  });
});

it.each([199, 301, 307, 400, 404, 429, 500, 503])('tries again after %i', status => {
  const verdict = verdictOn(answered(status), delivery, at);
  expect(verdict).toMatchObject({ state: 'PENDING', fault: 'STATUS', endpoint: 'BAD' });
  expect(verdict.nextAt).toEqual(new Date(now.getTime() + 2_500));
});

it('leaves an endpoint alone at once that answers 410 Gone', () => {
  expect(verdictOn(answered(410), delivery, at)).toMatchObject({ state: 'FAILED', fault: 'GONE', endpoint: 'GONE' });
});

it('waits as long as a receiver asks for, but not for days', () => {
  const rest = verdictOn(answered(503, 60_000), delivery, at);
  expect(rest.nextAt).toEqual(new Date(now.getTime() + 60_000));
  expect(rest.restUntil).toEqual(rest.nextAt);
  expect(verdictOn(answered(429, 30 * 24 * HOUR), delivery, at).nextAt).toEqual(new Date(now.getTime() + 6 * HOUR));
});

it('gives a delivery up when the next attempt would come too late', () => {
  const late = { attempts: 1, retryUntil: new Date(now.getTime() + 1_000) };
  expect(verdictOn(answered(500), late, at)).toMatchObject({ state: 'FAILED', nextAt: null, fault: 'STATUS' });
  expect(verdictOn({ kind: 'UNREACHED', fault: 'TIMEOUT' }, late, at)).toMatchObject({ fault: 'TIMEOUT' });
});

it('blames a receiver neither for a service of the hub that is away nor for a key that was revoked', () => {
  expect(verdictOn({ kind: 'POSTPONED' }, delivery, at)).toMatchObject({ state: 'PENDING', endpoint: 'NOTHING' });
  expect(verdictOn({ kind: 'BARRED' }, delivery, at)).toMatchObject({ state: 'WITHDRAWN', endpoint: 'NOTHING' });
});

it('doubles the longest pause up to six hours, and draws each pause below it', () => {
  expect([1, 2, 3, 4].map(attempt => pauseMs(attempt, 5_000, 1))).toEqual([5_000, 10_000, 20_000, 40_000]);
  expect(pauseMs(100, 5_000, 1)).toBe(6 * HOUR);
  expect(pauseMs(4, 5_000, 0.25)).toBe(10_000);
  expect(pauseMs(4, 5_000, 0)).toBe(1_000);
});

it('tries about twenty times over a day', () => {
  let [elapsed, attempts] = [0, 0];
  while (elapsed < 24 * HOUR) {
    attempts += 1;
    elapsed += pauseMs(attempts, 5_000, 0.5);
  }
  expect(attempts).toBeGreaterThan(15);
  expect(attempts).toBeLessThan(25);
});

it('gives an endpoint up only when it failed both often and for long', () => {
  const patience = { disableFailures: 20, disableMs: 24 * HOUR };
  const since = (hours: number) => new Date(now.getTime() - hours * HOUR);
  expect(isHopeless({ failures: 20, failingSince: since(24) }, patience, now)).toBe(true);
  expect(isHopeless({ failures: 19, failingSince: since(48) }, patience, now)).toBe(false);
  expect(isHopeless({ failures: 999, failingSince: since(23) }, patience, now)).toBe(false);
  expect(isHopeless({ failures: 999, failingSince: null }, patience, now)).toBe(false);
});

it('reads Retry-After as seconds and as a date', () => {
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Sun, 22 Nov 2026 08:01:00 GMT', now)).toBe(60_000);
  expect(retryAfterMs('Sun, 22 Nov 2026 07:00:00 GMT', now)).toBe(0);
  expect(retryAfterMs('soon', now)).toBeNull();
  expect(retryAfterMs(undefined, now)).toBeNull();
});
