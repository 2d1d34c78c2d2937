import { Log, Metrics } from '#platform';
import { ChaosProxy, until } from '#testing';
import { RedisPubSub } from '../src/redis-pubsub.js';
import { redisUrl as url } from './servers.js';

const withRedis = url ? describe : describe.skip;

/** Takes what a subscription brings until it ends. */
function collect<T>(live: AsyncIterableIterator<T>): T[] {
  const got: T[] = [];
  void (async () => {
    for await (const message of live) got.push(message);
  })();
  return got;
}

withRedis(`live messages over Redis${url ? '' : ' (skipped: no ORDERMESH_REDIS_URL)'}`, () => {
  const prefix = `t${process.pid}_${Math.random().toString(36).slice(2, 8)}_`;
  const open: { proxy: ChaosProxy; pubsub: RedisPubSub; metrics: Metrics }[] = [];
  const join = async () => {
    const proxy = await ChaosProxy.before(url, 6379);
    const metrics = new Metrics();
    const pubsub = await RedisPubSub.open({ url: proxy.url, prefix, log: Log.open('silent'), metrics });
    open.push({ proxy, pubsub, metrics });
    return { proxy, pubsub, metrics };
  };
  /** Publishes a sign again and again until it is heard: subscribing takes a moment. */
  const heard = (publisher: RedisPubSub, topic: string, got: readonly unknown[], sign: unknown = 'sign') =>
    until(() => {
      publisher.publish(topic, sign);
      return got.includes(sign);
    });
  afterEach(async () => {
    for (const { proxy, pubsub } of open.splice(0)) {
      await pubsub.close();
      await proxy[Symbol.asyncDispose]();
    }
  });

  it('bring each message once to every subscriber in every process, in order', async () => {
    const [a, b] = [await join(), await join()];
    const lists = [a, a, b].map(({ pubsub }) => collect(pubsub.subscribe<unknown>('feed:orders')));
    const elsewhere = collect(b.pubsub.subscribe<unknown>('feed:risk'));
    for (const got of lists) await heard(a.pubsub, 'feed:orders', got);
    const batch = Array.from({ length: 500 }, (_, position) => ({ position }));
    a.pubsub.publishAll('feed:orders', batch);
    b.pubsub.publish('feed:orders', 'end');
    a.pubsub.publish('feed:orders', 'end');
    for (const got of lists) {
      await until(() => got.filter(message => message === 'end').length === 2);
      expect(got.filter(message => message !== 'sign' && message !== 'end')).toEqual(batch);
    }
    expect(elsewhere).toEqual([]);
  });

  it('are dropped and counted while Redis is down, and pass again when it is back', async () => {
    const [a, b] = [await join(), await join()];
    const got = collect(b.pubsub.subscribe<unknown>('t'));
    await heard(a.pubsub, 't', got);
    a.proxy.down();
    b.proxy.down();
    await until(() => !a.pubsub.isUp() && !b.pubsub.isUp());
    for (let i = 0; i < 1_000; i += 1) a.pubsub.publish('t', 'lost');
    const late = collect(b.pubsub.subscribe<unknown>('late'));
    expect((await a.metrics.text()).body).toMatch(/ordermesh_pubsub_dropped_total 1\d{3}\b/);
    a.proxy.up();
    b.proxy.up();
    await heard(a.pubsub, 't', got, 'again');
    await heard(a.pubsub, 'late', late);
    expect(got).not.toContain('lost');
  });

  it('leave a Redis that is connected and silent, with bounded memory', async () => {
    const a = await join();
    const got = collect(a.pubsub.subscribe<unknown>('t'));
    await heard(a.pubsub, 't', got);
    a.proxy.freeze();
    const large = 'x'.repeat(1_000_000);
    for (let i = 0; i < 50; i += 1) a.pubsub.publish('t', large);
    expect((await a.metrics.text()).body).toMatch(/ordermesh_pubsub_dropped_total 4[0-9]/);
    const before = a.proxy.connections;
    await until(() => a.proxy.connections > before, Boolean, 30_000);
    a.proxy.thaw();
    await heard(a.pubsub, 't', got, 'again');
  });

  it('open without Redis, and connect when it comes', async () => {
    const proxy = await ChaosProxy.before(url, 6379);
    proxy.down();
    const pubsub = await RedisPubSub.open({ url: proxy.url, prefix, log: Log.open('silent'), metrics: new Metrics() });
    open.push({ proxy, pubsub, metrics: new Metrics() });
    const got = collect(pubsub.subscribe<unknown>('t'));
    pubsub.publish('t', 'lost');
    proxy.up();
    await heard(pubsub, 't', got);
  });

  it('are no longer asked for when the last subscriber has left', async () => {
    const { pubsub } = await join();
    const first = pubsub.subscribe<unknown>('t');
    const got = collect(first);
    await heard(pubsub, 't', got);
    await first.return?.();
    const second = collect(pubsub.subscribe<unknown>('t'));
    await heard(pubsub, 't', second, 'second');
    expect(got).not.toContain('second');
  });
});
