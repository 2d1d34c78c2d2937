import type { Viewer } from '#contracts';
import {
  ErrorMask,
  Log,
  type MemoryPubSub,
  PubSub,
  StreamRefused,
  SubgraphExecutor,
  type StreamMessage,
  type SubgraphEvents,
} from '#platform';
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

const DOCUMENT = `subscription($shopId: ID, $channel: Channel, $after: Minor) { orderStatusChanged(shopId: $shopId, channel: $channel, after: $after) {
  order { id externalId status } from status at because position } }`;

const watch = (viewer: Viewer, variables: object = {}, query = DOCUMENT): Promise<SubgraphEvents> =>
  new SubgraphExecutor(bench.booted.schema, new ErrorMask(Log.open('silent')), 'planned here').stream(
    { query, variables: { ...variables } },
    viewer,
  );

/** Publishes what was emitted since the last time, as the relay does after the commit. */
async function relay(): Promise<void> {
  await place();
  const events = await bench.emitted();
  for (const event of events.slice(published))
    bench.around.pubsub.publish('feed:orders', { position: (published += 1), event });
}
/** On MySQL the relay gives the positions too, and none runs here. */
async function place(): Promise<void> {
  const { db } = bench.service;
  if (db.engine === 'sqlite') return;
  await db.write(async tx => {
    const rows = (await tx.query('SELECT id FROM outbox ORDER BY id')) as { id: string | number }[];
    for (const [i, { id }] of rows.entries())
      await tx.query('UPDATE outbox SET position = ? WHERE id = ?', [i + 1, id]);
    await tx.query("REPLACE INTO relay_marks (name, value) VALUES ('position', ?)", [rows.length]);
  });
}

/** The next event, past what the stream says of itself. */
async function next(live: SubgraphEvents): Promise<any> {
  for (;;) {
    const { value, done } = await live.next();
    const { extensions, ...answer } = value as StreamMessage;
    if (done || extensions?.stream !== 'reached')
      return JSON.parse(JSON.stringify(answer.data?.['orderStatusChanged'] ?? null));
  }
}

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

  it('tells first what came after the position named, then what comes, each once', async () => {
    await feed.ready();
    await place();
    const live = await watch(staff, { after: 1 });
    expect(await next(live)).toMatchObject({ status: 'READY_TO_SHIP', position: 2 });
    published = (await bench.emitted()).length;
    await feed.observe(aReport({ version: 2, status: 'SHIPPED' }));
    await relay();
    expect(await next(live)).toMatchObject({ status: 'SHIPPED' });
  });

  it('tells what was published to nobody as soon as the next message shows the gap', async () => {
    const live = await watch(staff);
    await feed.ready();
    published = (await bench.emitted()).length;
    await feed.observe(aReport({ version: 2, status: 'SHIPPED' }));
    await relay();
    const told = [await next(live), await next(live), await next(live)];
    expect(told.map(({ status }) => status)).toEqual(['PAID', 'READY_TO_SHIP', 'SHIPPED']);
  });

  it.each([
    ['was removed from the feed', 0],
    ['was never reached', 1_000],
  ])('asks for a fresh start when the position %s', async (_, after) => {
    await feed.ready();
    await place();
    await bench.service.db.write(tx => tx.query('DELETE FROM outbox WHERE position <= 1'));
    const refused = await watch(staff, { after }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StreamRefused);
    expect((refused as StreamRefused).errors[0]?.extensions?.['code']).toBe('RESYNC_REQUIRED');
  });

  it('does not open for a shop that is not the viewer’s', async () => {
    await expect(watch(partnerOf('shp_a'), { shopId: 'shp_b' })).rejects.toMatchObject({
      errors: [{ message: 'No shop of yours has this id.', extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('reads nothing from the pool when only the id is asked for', async () => {
    const live = await watch(staff, {}, 'subscription { orderStatusChanged { order { __typename id } status } }');
    bench.around.pubsub.publish('feed:orders', {
      position: 1,
      event: {
        type: 'order.paid',
        shopId: 'shp_a',
        payload: {
          orderId: 'ord_gone',
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
    await live.next();
    const waiting = live.next();
    await live.return();
    expect((await waiting).done).toBe(true);
    expect(pubsub.countOf('feed:orders')).toBe(0);
  });
});
