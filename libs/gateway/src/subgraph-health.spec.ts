import { FakeClock } from '#testing';
import { SubgraphHealth } from './subgraph-health.js';

describe('the services behind a gateway', () => {
  let clock: FakeClock;
  let away: Set<string>;
  let health: SubgraphHealth;
  const ask = (name: string) => () => (away.has(name) ? Promise.reject(new Error('away')) : Promise.resolve());
  beforeEach(() => {
    clock = new FakeClock();
    away = new Set();
    health = new SubgraphHealth(new Map(['orders', 'risk'].map(name => [name, ask(name)])), clock);
  });
  const after = async (seconds: number) => {
    clock.advance(seconds * 1_000);
    await health.look();
  };

  it('are waited for before the first request comes', async () => {
    expect(health.isReady).toBe(false);
    away.add('risk');
    await health.look();
    expect([health.isReady, health.states]).toEqual([false, { orders: 'UP', risk: 'AWAY' }]);
    away.clear();
    await after(5);
    expect([health.isReady, health.states]).toEqual([true, { orders: 'UP', risk: 'UP' }]);
  });

  it('are not waited for longer than half a minute, if any answers', async () => {
    away.add('risk');
    await after(29);
    expect(health.isReady).toBe(false);
    await after(1);
    expect(health.isReady).toBe(true);
    away.add('orders');
    await after(30);
    expect(health.isReady).toBe(false);
  });

  it('are away after half a minute of silence and not before', async () => {
    await health.look();
    away.add('risk');
    await after(29);
    expect(health.states).toEqual({ orders: 'UP', risk: 'UP' });
    await after(1);
    expect([health.isReady, health.states]).toEqual([true, { orders: 'UP', risk: 'AWAY' }]);
    away.clear();
    await after(5);
    expect(health.states).toEqual({ orders: 'UP', risk: 'UP' });
  });

  it('make a gateway useless when none of them answers', async () => {
    await health.look();
    away = new Set(['orders', 'risk']);
    await after(30);
    expect(health.isReady).toBe(false);
  });

  it('are always there when they are in the same process', () => {
    expect(new SubgraphHealth(new Map(), clock).isReady).toBe(true);
  });
});
