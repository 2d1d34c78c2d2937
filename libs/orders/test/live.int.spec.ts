import { parse, subscribe, type ExecutionResult } from 'graphql';
import type { Viewer } from '#contracts';
import { type MemoryPubSub, PubSub } from '#platform';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;
let published: number;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
  published = 0;
});
afterEach(() => bench[Symbol.asyncDispose]());

const DOCUMENT = `subscription($shopId: ID, $channel: Channel) { orderStatusChanged(shopId: $shopId, channel: $channel) {
  order { id externalId status } from status at because position } }`;

type Live = AsyncIterableIterator<ExecutionResult<any>>;
const watch = async (viewer: Viewer, variables: object = {}, document = DOCUMENT): Promise<Live> =>
  (await subscribe({
    schema: bench.booted.schema,
    document: parse(document),
    variableValues: { ...variables },
    contextValue: { viewer },
  })) as Live;

/** Publishes what was emitted since the last time, as the relay does after the commit. */
async function relay(): Promise<void> {
  const events = await bench.emitted();
  for (const event of events.slice(published))
    bench.around.pubsub.publish('feed:orders', { position: (published += 1), event });
}
const next = async (live: Live): Promise<any> =>
  JSON.parse(JSON.stringify((await live.next()).value?.data?.orderStatusChanged ?? null));

describe('orderStatusChanged', () => {
  it('tells every change of status once, with the order as it is now', async () => {
    const live = await watch(staff);
    await feed.ready();
    await relay();
    const id = await feed.idOf();
    expect(await next(live)).toEqual({
      order: { id, externalId: '3500000000000000001', status: 'READY_TO_SHIP' },
      from: null,
      status: 'PAID',
      at: '2026-11-22T08:00:00.000Z',
      because: 'CHANNEL reports PAID',
      position: 1,
    });
    expect(await next(live)).toMatchObject({
      from: 'PAID',
      status: 'READY_TO_SHIP',
      because: 'nothing holds it any more',
      position: 2,
    });
    await feed.observe(aReport({ version: 2, status: 'SHIPPED' }));
    await relay();
    expect(await next(live)).toMatchObject({ order: { status: 'SHIPPED' }, from: 'READY_TO_SHIP', status: 'SHIPPED' });
  });

  it('tells a viewer of its own shops only, and no more than was asked for', async () => {
    const own = await watch(partnerOf('shp_a'));
    const filtered = await watch(staff, { shopId: 'shp_b', channel: 'JD' });
    await feed.observe(
      aReport({ externalId: '1', shopId: 'shp_b', channel: 'TAOBAO' }),
      aReport({ externalId: '2', shopId: 'shp_b', channel: 'JD' }),
      aReport({ externalId: '3', shopId: 'shp_a', channel: 'TAOBAO' }),
    );
    await relay();
    expect(await next(own)).toMatchObject({ order: { externalId: '3' } });
    expect(await next(filtered)).toMatchObject({ order: { externalId: '2' } });
  });

  it('does not open for a shop that is not the viewer’s', async () => {
    const answer = (await watch(partnerOf('shp_a'), { shopId: 'shp_b' })) as unknown as ExecutionResult;
    expect(answer.errors?.[0]?.message).toBe('No shop of yours has this id.');
  });

  it('reads nothing from the pool when only the id is asked for', async () => {
    const live = await watch(staff, {}, 'subscription { orderStatusChanged { order { __typename id } status } }');
    bench.around.pubsub.publish('feed:orders', {
      position: 7,
      event: {
        type: 'order.paid',
        payload: {
          orderId: 'ord_gone',
          shopId: 'shp_a',
          channel: 'JD',
          from: null,
          status: 'PAID',
          because: '',
          statusAt: '2026-11-22T08:00:00.000Z',
        },
      },
    });
    expect(await next(live)).toEqual({ order: { __typename: 'Order', id: 'ord_gone' }, status: 'PAID' });
  });

  it('lets go of the feed when the client leaves, even while it waits', async () => {
    const pubsub = bench.get(PubSub) as MemoryPubSub;
    const live = await watch(staff);
    expect(pubsub.countOf('feed:orders')).toBe(1);
    const waiting = live.next();
    await live.return?.();
    expect((await waiting).done).toBe(true);
    expect(pubsub.countOf('feed:orders')).toBe(0);
  });
});
