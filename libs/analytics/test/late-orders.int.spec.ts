import { analytics } from '#analytics';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, until, type SubgraphBench } from '#testing';
import { OrderStory } from './order-events.js';

const minutes = (count: number): number => count * 60_000;
const LATE = `query ($class: AgeClass, $shopId: ID, $first: Int, $after: String) { lateOrders(class: $class, shopId: $shopId, first: $first, after: $after) {
  nodes { order { id age { class limitSeconds since } } shopId status class since redAt shipBy } pageInfo { hasNextPage endCursor } } }`;

/** Query results are looked into freely. */
async function lateOf(bench: SubgraphBench, variables: Record<string, unknown> = {}, viewer = staff): Promise<any> {
  const answer = await bench.graphql(LATE, variables, viewer);
  expect(answer.errors).toBeUndefined();
  return answer.data?.['lateOrders'];
}

const AGES = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { id age { class } } } }';
const orderRef = (id: string) => ({ __typename: 'Order', id });

describe('late orders', () => {
  it('lists RED before AMBER, the longest overdue first, and leaves GREEN out', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const start = clock.now().getTime();
    const stories = [100, 0, 30, 130].map(minute => ({
      story: new OrderStory(),
      at: new Date(start + minutes(minute)),
    }));
    await bench.deliver(stories.map(({ story, at }) => story.enters('PAID', at)));
    clock.advance(minutes(165));
    const late = await lateOf(bench);
    expect(late.nodes.map((node: any) => [node.order.id, node.class])).toEqual([
      [stories[1]?.story.id, 'RED'],
      [stories[2]?.story.id, 'RED'],
      [stories[0]?.story.id, 'AMBER'],
    ]);
    expect(late.nodes[0].order.age).toEqual({ class: 'RED', limitSeconds: 7_200, since: '2026-11-22T08:00:00.000Z' });
    expect((await lateOf(bench, { class: 'RED' })).nodes).toHaveLength(2);
    expect((await lateOf(bench, { class: 'AMBER' })).nodes).toHaveLength(1);
    expect((await lateOf(bench, { class: 'GREEN' })).nodes).toHaveLength(0);
  });

  it('pages through equal instants without losing or repeating an order', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const now = clock.now();
    const shops = ['shp_a', 'shp_b', 'shp_c'];
    const stories = Array.from({ length: 31 }, (_, i) => new OrderStory({ shopId: shops[i % 3] ?? 'shp_a' }));
    await bench.deliver(
      stories.map((story, i) => story.enters('PAID', i % 4 === 0 ? new Date(now.getTime() + 1) : now)),
    );
    clock.advance(minutes(180));
    for (const viewer of [staff, partnerOf('shp_a', 'shp_b', 'shp_c'), partnerOf('shp_b')]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo } = await lateOf(bench, { first: 7, after }, viewer);
        seen.push(...nodes.map((node: any) => node.order.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      const mine = stories.filter((_, i) => viewer.shops === 'ALL' || viewer.shops.includes(shops[i % 3] ?? ''));
      expect(new Set(seen).size).toBe(seen.length);
      expect([...seen].sort()).toEqual(mine.map(story => story.id).sort());
    }
  });

  it('takes an order off the list when it moves on or is finished', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const [moving, ending] = [new OrderStory(), new OrderStory()];
    await bench.deliver([moving, ending].map(story => story.enters('PAID', clock.now())));
    clock.advance(minutes(121));
    expect((await lateOf(bench)).nodes).toHaveLength(2);
    await bench.deliver([moving.enters('READY_TO_SHIP', clock.now()), ending.enters('CANCELLED', clock.now())]);
    expect((await lateOf(bench)).nodes).toHaveLength(0);
  });

  it('says nothing about orders of other shops, not even through their references', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const [mine, foreign] = [new OrderStory({ shopId: 'shp_a' }), new OrderStory({ shopId: 'shp_b' })];
    await bench.deliver([mine, foreign].map(story => story.enters('PAID', clock.now())));
    clock.advance(minutes(121));
    const partner = partnerOf('shp_a');
    expect((await lateOf(bench, {}, partner)).nodes.map((node: any) => node.order.id)).toEqual([mine.id]);
    expect((await lateOf(bench, { shopId: 'shp_b' }, partner)).nodes).toEqual([]);
    const unknown = `ord_${'9'.repeat(26)}`;
    const answer = await bench.graphql(AGES, { of: [mine.id, foreign.id, unknown].map(orderRef) }, partner);
    expect(answer.data?.['_entities']).toEqual([
      { id: mine.id, age: { class: 'RED' } },
      { id: foreign.id, age: null },
      { id: unknown, age: null },
    ]);
  });

  it('refuses a cursor that was not made here', async () => {
    await using bench = await bootSubgraphForTest(analytics, { clock: new FakeClock() });
    const answer = await bench.graphql(LATE, { after: 'bm9wZQ' });
    expect(answer.errors?.[0]?.message).toMatch(/not a cursor/);
  });
});

describe('age limits', () => {
  const SET = `mutation ($input: AgeLimitInput!) { setAgeLimit(input: $input) { __typename ... on AgeLimit { redSeconds amberSeconds } ... on Problem { code } } }`;

  it('apply to open orders when they change, by status and channel', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(analytics, { clock });
    const [taobao, pinduoduo] = [new OrderStory(), new OrderStory({ channel: 'PINDUODUO' })];
    await bench.deliver([taobao, pinduoduo].map(story => story.enters('PAID', clock.now())));
    clock.advance(minutes(10));
    expect((await lateOf(bench)).nodes).toEqual([]);
    const set = await bench.graphql(SET, { input: { status: 'PAID', channel: 'PINDUODUO', redSeconds: 300 } });
    expect(set.data?.['setAgeLimit']).toEqual({ __typename: 'AgeLimit', redSeconds: 300, amberSeconds: 150 });
    const late = await until(
      () => lateOf(bench),
      answer => answer.nodes.length > 0,
    );
    expect(late.nodes.map((node: any) => [node.order.id, node.class])).toEqual([[pinduoduo.id, 'RED']]);
    const limits = await bench.graphql('{ ageLimits { status channel redSeconds } }');
    expect(limits.data?.['ageLimits']).toContainEqual({ status: 'PAID', channel: 'PINDUODUO', redSeconds: 300 });
  });

  it('are refused when they make no sense, and belong to staff', async () => {
    await using bench = await bootSubgraphForTest(analytics, { clock: new FakeClock() });
    const finished = await bench.graphql(SET, { input: { status: 'COMPLETED', redSeconds: 300 } });
    expect(finished.data?.['setAgeLimit']).toEqual({ __typename: 'AgeLimitRefused', code: 'AGE_LIMIT_REFUSED' });
    const partner = await bench.graphql(SET, { input: { status: 'PAID', redSeconds: 300 } }, partnerOf('shp_a'));
    expect(partner.errors?.[0]?.message).toMatch(/only staff/);
  });
});
