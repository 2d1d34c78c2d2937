import { createClient } from '@redis/client';
import { Log, MemoryBuckets, Metrics } from '#platform';
import { ChaosProxy, FakeClock, until } from '#testing';
import { RedisBuckets } from '../src/quota/redis-buckets.js';
import { redisUrl as url } from './servers.js';

const withRedis = url ? describe : describe.skip;

withRedis(`quotas over Redis${url ? '' : ' (skipped: no ORDERMESH_REDIS_URL)'}`, () => {
  const prefix = `t${process.pid}_${Math.random().toString(36).slice(2, 8)}_`;
  const open: { proxy: ChaosProxy; buckets: RedisBuckets }[] = [];
  const join = async () => {
    const proxy = await ChaosProxy.before(url, 6379);
    const metrics = new Metrics();
    const fallback = new MemoryBuckets(new FakeClock());
    const buckets = await RedisBuckets.open({ url: proxy.url, prefix, log: Log.open('silent'), metrics, fallback });
    open.push({ proxy, buckets });
    const alone = async () =>
      Number(/^ordermesh_quota_unshared_total (\d+)$/m.exec((await metrics.text()).body)?.[1] ?? 0);
    return { proxy, buckets, alone };
  };
  afterEach(async () => {
    for (const { proxy, buckets } of open.splice(0)) {
      await buckets.close();
      await proxy[Symbol.asyncDispose]();
    }
  });

  it('are counted together by all copies, however many ask at once', async () => {
    const copies = [await join(), await join(), await join()];
    const name = 'race';
    // So large that what comes in while the test runs is no token: one comes in a minute.
    const answers = await Promise.all(
      copies.flatMap(({ buckets }) => Array.from({ length: 20 }, () => buckets.take(name, 1_000, 50))),
    );
    const taken = answers.filter(answer => answer.taken);
    expect(taken.length).toBeGreaterThanOrEqual(20);
    expect(taken.length).toBeLessThanOrEqual(21);
    expect(answers.filter(answer => !answer.taken).every(answer => answer.retryAfterMs > 0)).toBe(true);
    for (const { alone } of copies) expect(await alone()).toBe(0);
  });

  it('go on in each copy alone while Redis is down, and together when it is back; nobody is refused for that', async () => {
    const { proxy, buckets, alone } = await join();
    expect(await buckets.take('down', 10, 10)).toMatchObject({ taken: true, remaining: 0 });
    proxy.down();
    await until(async () => {
      await buckets.take('other', 1_000, 0);
      return (await alone()) > 0;
    });
    expect(await buckets.take('down', 10, 10)).toMatchObject({ taken: true, remaining: 0 });
    expect(await buckets.take('down', 10, 10)).toMatchObject({ taken: false });
    proxy.up();
    await until(async () => {
      const before = await alone();
      await buckets.take('other', 1_000, 0);
      return (await alone()) === before;
    });
  });

  it('do not wait for a Redis that is connected and silent', async () => {
    const { proxy, buckets, alone } = await join();
    await buckets.take('silent', 10, 1);
    proxy.freeze();
    expect(await buckets.take('silent', 10, 10)).toMatchObject({ taken: true });
    expect(await buckets.take('silent', 10, 1)).toMatchObject({ taken: false });
    expect(await alone()).toBe(2);
    proxy.thaw();
  });

  it('are counted on although Redis has forgotten its scripts', async () => {
    const { buckets, alone } = await join();
    await buckets.take('forgotten', 10, 4);
    const operator = await createClient({ url }).connect();
    await operator.scriptFlush();
    operator.destroy();
    await buckets.take('forgotten', 10, 4);
    expect((await buckets.take('forgotten', 10, 4)).taken).toBe(false);
    expect(await alone()).toBe(0);
  });
});
