import { analytics } from '#analytics';
import { bootSubgraphForTest, FakeClock } from '#testing';
import { OrderStory } from './order-events.js';

const minutes = (count: number): number => count * 60_000;

describe('stalled orders', () => {
  it('raise one alert in each status they stall in', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const story = new OrderStory();
    const raised = async () => {
      await bench.service.jobs.run('stalled-orders', true);
      return (await bench.emitted()).map(event => event.payload);
    };
    await bench.deliver([story.enters('PAID', clock.now())]);
    expect(await raised()).toEqual([]);
    clock.advance(minutes(125));
    expect(await raised()).toMatchObject([
      { kind: 'ORDER_STALLED', subject: story.id, shopId: 'shp_a', severity: 'WARNING', message: 'PAID for 2 h 5 min' },
    ]);
    await bench.deliver([
      story.tells('order.holds_changed', clock.now(), { holds: [{ kind: 'RISK', state: 'BLOCKED' }] }),
    ]);
    expect(await raised()).toHaveLength(1);
    await bench.deliver([
      story.enters('READY_TO_SHIP', clock.now(), {
        shipBy: new Date(clock.now().getTime() + minutes(5)).toISOString(),
      }),
    ]);
    expect(await raised()).toHaveLength(1);
    clock.advance(minutes(6));
    const both = await raised();
    expect(both).toHaveLength(2);
    expect(both[1]).toMatchObject({
      severity: 'CRITICAL',
      message: 'READY_TO_SHIP for 6 min; ship deadline passed 1 min ago',
    });
  });

  it('are told in bounded batches and all in the end, history never', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const stories = Array.from({ length: 450 }, (_, i) => new OrderStory({ history: i >= 430 }));
    await bench.deliver(stories.map(story => story.enters('PAID', clock.now())));
    clock.advance(minutes(121));
    await bench.service.jobs.run('stalled-orders', true);
    await bench.service.jobs.run('stalled-orders', true);
    const subjects = (await bench.emitted()).map(event => (event.payload as { subject: string }).subject);
    expect(new Set(subjects).size).toBe(430);
    expect(subjects).toHaveLength(430);
  });
});

describe('tables', () => {
  it('are exactly what the row classes say', async () => {
    await using bench = await bootSubgraphForTest(analytics);
    expect(await bench.service.db.drift()).toEqual([]);
  });

  it('forget intake after an hour', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    await bench.deliver([new OrderStory().enters('PAID', clock.now())]);
    clock.advance(minutes(59));
    await bench.deliver([new OrderStory().enters('PAID', clock.now())]);
    clock.advance(minutes(2));
    await bench.service.jobs.run('forget-intake', true);
    const left = (await bench.service.db.read(tx => tx.query('SELECT * FROM intake_seconds'))) as unknown[];
    expect(left).toHaveLength(1);
  });
});
