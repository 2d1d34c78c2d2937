import { FakeClock } from '#testing';
import { Breaker } from './breaker.js';

const refused = () => Promise.resolve('refused');
const answers = () => Promise.resolve('answered');
const fails = () => Promise.reject(new Error('away'));

describe('a breaker', () => {
  let clock: FakeClock;
  let breaker: Breaker;
  beforeEach(() => {
    clock = new FakeClock();
    breaker = new Breaker({ clock, failures: 3, restMs: 1_000 });
  });
  const fail = async (times: number) => {
    for (let i = 0; i < times; i += 1) await expect(breaker.run(fails, refused)).rejects.toThrow('away');
  };

  it('opens after failures in a row, and then sends nothing', async () => {
    await fail(2);
    expect(breaker.state).toBe('CLOSED');
    await fail(1);
    expect(breaker.state).toBe('OPEN');
    const work = jest.fn(answers);
    expect(await breaker.run(work, refused)).toBe('refused');
    expect(work).not.toHaveBeenCalled();
  });

  it('stays closed when a success comes between failures', async () => {
    await fail(2);
    await breaker.run(answers, refused);
    await fail(2);
    expect(breaker.state).toBe('CLOSED');
  });

  it('lets one request through after a rest, and closes when it is answered', async () => {
    await fail(3);
    clock.advance(1_000);
    expect(breaker.state).toBe('HALF_OPEN');
    const { promise, resolve } = Promise.withResolvers<string>();
    const probe = breaker.run(() => promise, refused);
    expect(await breaker.run(answers, refused)).toBe('refused');
    expect(breaker.state).toBe('HALF_OPEN');
    resolve('answered');
    expect(await probe).toBe('answered');
    expect(breaker.state).toBe('CLOSED');
    expect(await breaker.run(answers, refused)).toBe('answered');
  });

  it('rests again when that one fails', async () => {
    await fail(3);
    clock.advance(1_000);
    await fail(1);
    expect(breaker.state).toBe('OPEN');
    clock.advance(999);
    expect(await breaker.run(answers, refused)).toBe('refused');
    clock.advance(1);
    expect(await breaker.run(answers, refused)).toBe('answered');
  });

  it('rests no longer for requests of before that fail late', async () => {
    const late = Promise.withResolvers<string>();
    const sent = breaker.run(() => late.promise, refused);
    await fail(3);
    clock.advance(900);
    late.reject(new Error('late'));
    await expect(sent).rejects.toThrow('late');
    clock.advance(100);
    expect(breaker.state).toBe('HALF_OPEN');
  });

  it('closes when a request of before is answered after all', async () => {
    const late = Promise.withResolvers<string>();
    const sent = breaker.run(() => late.promise, refused);
    await fail(3);
    late.resolve('answered');
    await sent;
    expect(breaker.state).toBe('CLOSED');
  });

  it('does not stay open because a clock was set back', async () => {
    await fail(3);
    clock.advance(-60_000);
    expect(await breaker.run(answers, refused)).toBe('answered');
  });
});
