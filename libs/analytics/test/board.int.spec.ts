import type { DomainEvent } from '#contracts';
import { analytics, ConsistencyService } from '#analytics';
import { bootSubgraphForTest, FakeClock, partnerOf, viewerWith, type SubgraphBench } from '#testing';
import { OrderStory } from './order-events.js';

const minutes = (count: number): number => count * 60_000;
const BOARD = `query ($shopId: ID) { board(shopId: $shopId) {
  at openOrders heldOrders amberOrders redOrders readyRate ordersLastMinute
  counts { channel status orders history amber red } held { kind orders blocked pending } } }`;

/** Query results are looked into freely. */
async function boardOf(
  bench: SubgraphBench,
  viewer?: Parameters<SubgraphBench['graphql']>[2],
  shopId?: string,
): Promise<any> {
  const answer = await bench.graphql(BOARD, shopId ? { shopId } : {}, viewer);
  expect(answer.errors).toBeUndefined();
  return answer.data?.['board'];
}

const count = (status: string, orders: number, over: object = {}) => ({
  channel: 'TAOBAO',
  status,
  orders,
  history: 0,
  amber: 0,
  red: 0,
  ...over,
});

describe('the board', () => {
  it('counts every order once in the status it is in, whatever is repeated or reordered', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const [one, two, three] = [new OrderStory(), new OrderStory(), new OrderStory()];
    const now = clock.now();
    const events = [
      one.enters('PENDING_PAYMENT', now),
      one.enters('PAID', now),
      one.enters('READY_TO_SHIP', now),
      two.enters('PAID', now),
      three.enters('PAID', now),
      three.enters('CANCELLED', now),
    ];
    await bench.deliver([...events].reverse());
    await bench.deliver(events);
    await bench.deliver([...events, ...events]);

    const board = await boardOf(bench);
    expect(board.counts).toEqual([count('CANCELLED', 1), count('PAID', 1), count('READY_TO_SHIP', 1)]);
    expect(board).toMatchObject({ openOrders: 2, readyRate: 0.5, ordersLastMinute: 3, heldOrders: 0 });
    expect(await bench.get(ConsistencyService).differences()).toEqual([]);
  });

  it('moves finished orders between finished states and back to work without losing count', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const order = new OrderStory();
    const now = clock.now();
    await bench.deliver([order.enters('PAID', now), order.enters('COMPLETED', now)]);
    await bench.deliver([order.tells('order.changed', now, { afterSale: 'REQUESTED', from: 'PAID' })]);
    await bench.deliver([order.tells('order.shipped_while_held', now, { from: 'PAID' })]);
    expect((await boardOf(bench)).counts).toEqual([count('COMPLETED', 1)]);
    await bench.deliver([order.enters('CLOSED', now)]);
    await bench.deliver([order.tells('order.changed', now, { from: 'COMPLETED' })]);
    expect((await boardOf(bench)).counts).toEqual([count('CLOSED', 1)]);
    await bench.deliver([order.enters('PAID', now)]);
    expect((await boardOf(bench)).counts).toEqual([count('PAID', 1)]);
    expect(await bench.get(ConsistencyService).differences()).toEqual([]);
  });

  it('counts holds by kind and held orders once', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const [one, two] = [new OrderStory(), new OrderStory()];
    const now = clock.now();
    const both = [
      { kind: 'STOCK', state: 'PENDING' },
      { kind: 'RISK', state: 'PENDING' },
    ] as const;
    await bench.deliver([one.enters('PAID', now, { holds: both }), two.enters('PAID', now, { holds: both })]);
    expect(await boardOf(bench)).toMatchObject({
      heldOrders: 0,
      held: [
        { kind: 'RISK', orders: 2, blocked: 0, pending: 2 },
        { kind: 'STOCK', orders: 2, blocked: 0, pending: 2 },
      ],
    });

    await bench.deliver([
      one.tells('order.holds_changed', now, {
        holds: [
          { kind: 'STOCK', state: 'BLOCKED' },
          { kind: 'RISK', state: 'BLOCKED' },
        ],
      }),
      two.tells('order.holds_changed', now, { holds: [{ kind: 'RISK', state: 'PENDING' }] }),
    ]);
    expect(await boardOf(bench)).toMatchObject({
      heldOrders: 1,
      held: [
        { kind: 'RISK', orders: 2, blocked: 1, pending: 1 },
        { kind: 'STOCK', orders: 1, blocked: 1, pending: 0 },
      ],
    });
    expect(await bench.get(ConsistencyService).differences()).toEqual([]);

    await bench.deliver([one.enters('CANCELLED', now, { holds: [] }), two.enters('READY_TO_SHIP', now, { holds: [] })]);
    expect(await boardOf(bench)).toMatchObject({ heldOrders: 0, held: [] });
    expect(await bench.get(ConsistencyService).differences()).toEqual([]);
  });

  it('colours orders as time passes, without any new event', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const start = clock.now();
    const events = ['PAID', 'PAID', 'PENDING_PAYMENT', 'SHIPPED'].map(status =>
      new OrderStory().enters(status as 'PAID', start),
    );
    await bench.deliver([...events, new OrderStory().enters('READY_TO_SHIP', new Date(start.getTime() + minutes(50)))]);
    clock.advance(minutes(61));
    expect(await boardOf(bench)).toMatchObject({ amberOrders: 2, redOrders: 0, ordersLastMinute: 0 });
    clock.advance(minutes(60));
    const board = await boardOf(bench);
    expect(board).toMatchObject({ amberOrders: 1, redOrders: 2 });
    expect(board.counts).toContainEqual(count('PAID', 2, { red: 2 }));
    expect(board.counts).toContainEqual(count('READY_TO_SHIP', 1, { amber: 1 }));
  });

  it('counts imported history in its states, but neither as open nor as late nor as intake', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const [shipped, done] = [new OrderStory({ history: true }), new OrderStory({ history: true })];
    const old = new Date('2017-05-01T00:00:00.000Z');
    const blocked = [{ kind: 'PLATFORM', state: 'BLOCKED' }] as const;
    await bench.deliver([
      shipped.enters('SHIPPED', old, { holds: blocked, shipBy: '2017-05-02T00:00:00.000Z' }),
      done.enters('COMPLETED', old),
    ]);
    const board = await boardOf(bench);
    expect(board).toMatchObject({ openOrders: 0, heldOrders: 0, redOrders: 0, ordersLastMinute: 0, held: [] });
    expect(board.counts).toEqual([count('COMPLETED', 1, { history: 1 }), count('SHIPPED', 1, { history: 1 })]);
    expect(await bench.get(ConsistencyService).differences()).toEqual([]);
  });

  it('shows a partner its own shops and nothing of others', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const now = clock.now();
    const blocked = [{ kind: 'RISK', state: 'BLOCKED' }] as const;
    await bench.deliver([
      new OrderStory().enters('PAID', now, { holds: blocked }),
      new OrderStory({ shopId: 'shp_b' }).enters('PAID', now, { holds: blocked }),
    ]);
    expect(await boardOf(bench)).toMatchObject({ openOrders: 2, heldOrders: 2, ordersLastMinute: 2 });
    expect(await boardOf(bench, partnerOf('shp_b'))).toMatchObject({
      openOrders: 1,
      heldOrders: 1,
      ordersLastMinute: 1,
      counts: [count('PAID', 1)],
    });
    expect(await boardOf(bench, partnerOf('shp_b'), 'shp_a')).toMatchObject({
      openOrders: 0,
      heldOrders: 0,
      ordersLastMinute: 0,
      counts: [],
      held: [],
    });
    expect(await boardOf(bench, partnerOf())).toMatchObject({ openOrders: 0, counts: [] });
    const refused = await bench.graphql(BOARD, {}, viewerWith(partnerOf('shp_b'), 'orders:read'));
    expect(refused.errors?.[0]?.message).toMatch(/analytics:read/);
  });

  it('notices a counter that somebody changed by hand', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const blocked = [{ kind: 'RISK', state: 'BLOCKED' }] as const;
    await bench.deliver([new OrderStory().enters('PAID', clock.now(), { holds: blocked })]);
    await bench.service.db.write(async tx => {
      await tx.query("UPDATE status_counters SET orders = 7 WHERE status = 'PAID'");
      await tx.query('DELETE FROM hold_counters');
    });
    expect(await bench.get(ConsistencyService).differences()).toEqual([
      { counter: 'orders shp_a TAOBAO PAID', stored: 7, counted: 1 },
      { counter: 'blocked shp_a RISK', stored: 0, counted: 1 },
    ]);
  });

  it('stays exact over random stories in random batches', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const random = seeded(20_261_122);
    const stories = Array.from(
      { length: 60 },
      (_, i) => new OrderStory({ shopId: i % 2 ? 'shp_a' : 'shp_b', history: i % 7 === 0 }),
    );
    const last = new Map<string, string>();
    let batch: DomainEvent[] = [];
    for (let step = 0; step < 600; step += 1) {
      const story = stories[Math.floor(random() * stories.length)];
      if (!story) continue;
      const event = randomStep(story, random, clock.now());
      last.set(story.id, (event.payload as { status: string }).status);
      batch.push(event);
      clock.advance(1_000);
      if (random() < 0.1) {
        await bench.deliver([...batch, ...batch.slice(0, 3)]);
        batch = [];
      }
    }
    await bench.deliver(batch);
    const board = await boardOf(bench);
    const counted: Record<string, number> = {};
    for (const { status, orders } of board.counts) counted[status] = orders;
    const expected: Record<string, number> = {};
    for (const status of last.values()) expected[status] = (expected[status] ?? 0) + 1;
    expect(counted).toEqual(expected);
    expect(await bench.get(ConsistencyService).differences()).toEqual([]);
  });
});

const STATUSES = ['PENDING_PAYMENT', 'PAID', 'READY_TO_SHIP', 'SHIPPED', 'COMPLETED', 'CLOSED'] as const;
const HOLDS = [
  [],
  [{ kind: 'RISK', state: 'BLOCKED' }],
  [
    { kind: 'STOCK', state: 'PENDING' },
    { kind: 'MANUAL', state: 'BLOCKED' },
  ],
] as const;

function randomStep(story: OrderStory, random: () => number, at: Date): DomainEvent {
  const holds = HOLDS[Math.floor(random() * HOLDS.length)] ?? [];
  if (random() < 0.4) return story.tells('order.holds_changed', at, { holds });
  return story.enters(STATUSES[Math.floor(random() * STATUSES.length)] ?? 'PAID', at, { holds });
}

/** A small generator, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
