import { FakeClock, until } from '#testing';
import { DetailsService } from '../src/sync/details.service.js';
import { DetailsWorker } from '../src/sync/details.worker.js';
import { MapperWorker } from '../src/intake/mapper.worker.js';
import { PollWorker } from '../src/sync/poll.worker.js';
import { ShopBook } from '../src/shop-book.js';
import { ShopsService } from '../src/shops.service.js';
import { isPolled, PollService, type PolledShop } from '../src/sync/poll.service.js';
import { aDouyinShop, bootChannels, douyinPush, paidMessage, type ChannelsBench } from './builders.js';
import { connected, count } from './platform-shops.js';
import { douyinDetail, douyinList, douyinOrder, platformServer } from './platform-server.js';

const ORDER = '4800000000000000001';
const NEVER = new AbortController().signal;

async function polled(channels: ChannelsBench, id: string): Promise<PolledShop> {
  const shop = await connected(channels, id);
  if (!isPolled(shop)) throw new Error(`${id} cannot be polled`);
  return shop;
}

describe('a thin message', () => {
  it('is followed by one reading of the detail, however many messages tell of the order', async () => {
    await using platform = await platformServer(() => ({ json: douyinDetail(douyinOrder(ORDER)) }));
    await using channels = await bootChannels({ shops: [aDouyinShop(platform.url)] });
    for (let i = 0; i < 5; i += 1)
      expect((await channels.http.inject(douyinPush([paidMessage(ORDER, `m${i}`)]))).statusCode).toBe(200);
    await channels.map();
    expect(await channels.emitted('order.observed')).toEqual([]);
    const details = channels.bench.get(DetailsService);
    while ((await details.readNext('shp_douyin', NEVER)) > 0);
    await channels.map();
    expect(platform.calls.map(call => call.path)).toEqual(['/order/orderDetail']);
    const [event] = await channels.emitted('order.observed');
    expect(event?.payload).toMatchObject({
      externalId: ORDER,
      channel: 'DOUYIN',
      shopId: 'shp_douyin',
      payableMinor: 10000,
      source: 'CHANNEL',
      history: false,
    });
    expect(await count(channels, 'detail_wants')).toBe(0);
  });

  it('finds its way by the workers alone, from push to event', async () => {
    await using platform = await platformServer(() => ({ json: douyinDetail(douyinOrder(ORDER)) }));
    await using channels = await bootChannels({ shops: [aDouyinShop(platform.url)] });
    const workers = [channels.bench.get(MapperWorker), channels.bench.get(DetailsWorker)];
    for (const worker of workers) worker.start();
    await channels.http.inject(douyinPush([paidMessage(ORDER, 'm1')]));
    await until(
      () => channels.emitted('order.observed'),
      events => events.length === 1,
    );
    await Promise.all(workers.map(worker => worker.stop()));
  });

  it('waits while the platform fails, and is read when it is back', async () => {
    const clock = new FakeClock();
    await using platform = await platformServer(() => ({ status: 500, json: {} }));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    await channels.http.inject(douyinPush([paidMessage(ORDER, 'm1')]));
    await channels.map();
    const details = channels.bench.get(DetailsService);
    expect(await details.readNext('shp_douyin', NEVER)).toBe(1);
    expect(await details.readNext('shp_douyin', NEVER)).toBe(0);
    clock.advance(2_000);
    platform.answer = () => ({ json: douyinDetail(douyinOrder(ORDER)) });
    expect(await details.readNext('shp_douyin', NEVER)).toBe(1);
    await channels.map();
    expect(await channels.emitted('order.observed')).toHaveLength(1);
  });

  it('of an order the platform never shows ends in an alert, not in endless calls', async () => {
    const clock = new FakeClock();
    await using platform = await platformServer(() => ({ json: { code: 10000, data: {} } }));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    await channels.http.inject(douyinPush([paidMessage(ORDER, 'm1')]));
    await channels.map();
    for (let i = 0; i < 20; i += 1) {
      await channels.bench.get(DetailsService).readNext('shp_douyin', NEVER);
      clock.advance(600_000);
    }
    expect(platform.calls).toHaveLength(10);
    expect(await count(channels, 'detail_wants')).toBe(0);
    expect((await channels.emitted('alert.raised')).map(alert => alert.payload.kind)).toContain('DETAIL_MISSING');
  });

  it('that comes while the detail is being read leads to another reading', async () => {
    await using channels = await bootChannels({ shops: [] });
    let order = douyinOrder(ORDER);
    await using platform = await platformServer(() => ({ json: douyinDetail(order) }));
    await channels.bench.graphql('mutation($input: ConnectShopInput!) { connectShop(input: $input) { __typename } }', {
      input: aDouyinShop(platform.url),
    });
    await channels.http.inject(douyinPush([paidMessage(ORDER, 'm1')]));
    await channels.map();
    const asked: Promise<unknown>[] = [];
    const during = platform.answer;
    platform.answer = call => {
      if (asked.length === 0)
        asked.push(channels.http.inject(douyinPush([paidMessage(ORDER, 'm2')])).then(() => channels.map()));
      return during(call);
    };
    const details = channels.bench.get(DetailsService);
    // The platform answers at once, so the second message is mapped while the first answer is on its way or shortly after.
    await details.readNext('shp_douyin', NEVER);
    await Promise.all(asked);
    order = douyinOrder(ORDER, { update_time: 1795330900, order_status: 3 });
    while ((await details.readNext('shp_douyin', NEVER)) > 0);
    await channels.map();
    expect((await channels.emitted('order.observed')).at(-1)?.payload.status).toBe('SHIPPED');
  });
});

describe('one and the same version that says two things', () => {
  it('is settled by reading the detail', async () => {
    await using platform = await platformServer(() => ({
      json: douyinDetail(douyinOrder(ORDER, { pay_amount: 9000 })),
    }));
    const clock = new FakeClock(new Date(1795330800_000 + 60_000));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    platform.answer = ({ path }) => ({
      json: path.endsWith('searchList')
        ? douyinList([douyinOrder(ORDER)])
        : douyinDetail(douyinOrder(ORDER, { pay_amount: 9000 })),
    });
    const shop = await polled(channels, 'shp_douyin');
    await channels.bench.get(PollService).pollShop(shop, NEVER, null);
    await channels.map();
    platform.answer = ({ path }) => ({
      json: path.endsWith('searchList')
        ? douyinList([douyinOrder(ORDER, { pay_amount: 8000 })])
        : douyinDetail(douyinOrder(ORDER, { pay_amount: 9000 })),
    });
    clock.advance(30_000);
    await channels.bench.get(PollService).pollShop(shop, NEVER, null);
    await channels.map();
    while ((await channels.bench.get(DetailsService).readNext('shp_douyin', NEVER)) > 0);
    await channels.map();
    expect((await channels.emitted('order.observed')).map(event => event.payload.payableMinor)).toEqual([10000, 9000]);
  });
});

describe('a poll', () => {
  it('finds what no push told of, moves its mark, and stores an unchanged order once', async () => {
    const clock = new FakeClock(new Date(1795330800_000 + 60_000));
    await using platform = await platformServer(() => ({ json: douyinList([douyinOrder(ORDER)]) }));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    const shop = await polled(channels, 'shp_douyin');
    const polls = channels.bench.get(PollService);
    expect(await polls.pollShop(shop, NEVER, null)).toBe(true);
    const first = platform.calls.length;
    clock.advance(30_000);
    expect(await polls.pollShop(shop, NEVER, null)).toBe(true);
    expect(platform.calls.length).toBe(first + 1);
    const again = JSON.parse(platform.calls.at(-1)?.body ?? '{}') as {
      update_time_start: number;
      update_time_end: number;
    };
    expect(again.update_time_end).toBe(Math.floor(clock.now().getTime() / 1000));
    expect(again.update_time_end - again.update_time_start).toBe(90);
    await channels.map();
    expect(await channels.emitted('order.observed')).toHaveLength(1);
    expect(await count(channels, 'raw_pushes')).toBe(1);
    const shown = await channels.bench.graphql(
      '{ shop(id: "shp_douyin") { lastPollAt pollIntervalSeconds backlog connected } }',
    );
    expect(shown.data).toEqual({
      shop: { lastPollAt: clock.now().toISOString(), pollIntervalSeconds: 30, backlog: 0, connected: true },
    });
  });

  it('that fails leaves its mark, so that the next one asks again', async () => {
    const clock = new FakeClock(new Date(1795330800_000 + 60_000));
    await using platform = await platformServer(() => ({ status: 503, json: {} }));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    const shop = await polled(channels, 'shp_douyin');
    await expect(channels.bench.get(PollService).pollShop(shop, NEVER, null)).rejects.toThrow();
    platform.answer = () => ({ json: douyinList([douyinOrder(ORDER)]) });
    await channels.bench.get(PollService).pollShop(shop, NEVER, null);
    await channels.map();
    expect(await channels.emitted('order.observed')).toHaveLength(1);
  });

  it('of a shop that its platform limits holds up no other shop', async () => {
    const clock = new FakeClock(new Date(1795330800_000 + 60_000));
    await using limited = await platformServer(() => ({
      json: { code: 60000, sub_code: 'isv.traffic-limited', msg: 'slow down' },
    }));
    await using fine = await platformServer(() => ({ json: douyinList([douyinOrder(ORDER, { shop_id: 77002 })]) }));
    await using channels = await bootChannels({
      clock,
      shops: [aDouyinShop(limited.url), aDouyinShop(fine.url, { id: 'shp_fine', platformShopId: '77002' })],
    });
    const polls = channels.bench.get(PollService);
    const slow = await polled(channels, 'shp_douyin');
    const stop = new AbortController();
    const waiting = polls.pollShop(slow, stop.signal, null).catch((error: unknown) => error);
    await until(() => limited.calls.length > 0);
    await polls.pollShop(await polled(channels, 'shp_fine'), NEVER, null);
    await channels.map();
    expect(await channels.emitted('order.observed')).toHaveLength(1);
    expect(limited.calls).toHaveLength(1);
    stop.abort();
    await waiting;
  });

  it('goes on with the window that failed, and asks no window again that was done', async () => {
    const clock = new FakeClock(new Date(1795330800_000 + 60_000));
    let failures = 0;
    await using platform = await platformServer(() => ({ json: douyinList([]) }));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    platform.answer = () => {
      const fails = platform.calls.length % 5 === 3;
      if (fails) failures += 1;
      return fails ? { status: 503, json: {} } : { json: douyinList([]) };
    };
    expect(await channels.bench.get(PollService).pollShop(await polled(channels, 'shp_douyin'), NEVER, null)).toBe(
      true,
    );
    expect(failures).toBeGreaterThan(2);
    const windows = platform.calls.map(
      call => (JSON.parse(call.body) as { update_time_start: number }).update_time_start,
    );
    expect(windows.length - new Set(windows).size).toBe(failures);
  });

  it('asks no detail again that the hub has at the listed version, and asks it once the version moves', async () => {
    const TID = '3500000000000000001';
    const at = new Date('2026-11-22T08:00:00Z');
    const clock = new FakeClock(new Date(at.getTime() + 60_000));
    let modified = '2026-11-22 16:00:30';
    const trade = () => ({
      ...{ tid: TID, seller_nick: 'seller', status: 'WAIT_SELLER_SEND_GOODS', created: '2026-11-22 15:59:00' },
      ...{ pay_time: '2026-11-22 16:00:00', modified, payment: '10.00', total_fee: '10.00', post_fee: '0.00' },
      orders: { order: [{ oid: TID, title: 'Cup', num: 1, price: '10.00', outer_sku_id: 'S-1', payment: '10.00' }] },
    });
    await using platform = await platformServer(({ body }) =>
      new URLSearchParams(body).get('method') === 'taobao.trade.fullinfo.get'
        ? { json: { trade_fullinfo_get_response: { trade: trade() } } }
        : { json: { list_response: { has_next: false, trades: { trade: [{ tid: TID, modified }] } } } },
    );
    const shop = aDouyinShop(platform.url, { id: 'shp_taobao', channel: 'TAOBAO', platformShopId: 'seller' });
    await using channels = await bootChannels({ clock, shops: [shop] });
    const details = () => platform.calls.filter(call => call.body.includes('fullinfo')).length;
    const pollAndRead = async () => {
      await channels.bench.get(PollService).pollShop(await polled(channels, 'shp_taobao'), NEVER, null);
      while ((await channels.bench.get(DetailsService).readNext('shp_taobao', NEVER)) > 0);
      await channels.map();
    };
    await pollAndRead();
    expect(details()).toBe(1);
    for (let i = 0; i < 3; i += 1) {
      clock.advance(10_000);
      await pollAndRead();
    }
    expect(details()).toBe(1);
    modified = '2026-11-22 16:01:25';
    clock.advance(1_000);
    await pollAndRead();
    expect(details()).toBe(2);
  });

  it('begins at once when a shop is connected', async () => {
    await using platform = await platformServer(() => ({ json: douyinList([]) }));
    await using channels = await bootChannels({ shops: [] });
    const worker = channels.bench.get(PollWorker);
    worker.start();
    // The first look finds no shop; the next one would come 5 s later.
    await until(() => channels.bench.get(ShopBook).all());
    const before = performance.now();
    await channels.bench.get(ShopsService).seed([aDouyinShop(platform.url)]);
    await until(() => platform.calls.length > 0);
    await worker.stop();
    expect(performance.now() - before).toBeLessThan(2_500);
  });

  it('that does not get through for a minute raises one alarm', async () => {
    const clock = new FakeClock(new Date(1795330800_000));
    await using platform = await platformServer(() => ({ status: 503, json: {} }));
    await using channels = await bootChannels({ clock, shops: [aDouyinShop(platform.url)] });
    const worker = channels.bench.get(PollWorker);
    worker.start();
    await until(() => platform.calls.length > 0);
    clock.advance(61_000);
    await until(
      () => channels.emitted('alert.raised'),
      alerts => alerts.length > 0,
    );
    await worker.stop();
    const alerts = await channels.emitted('alert.raised');
    expect(alerts.map(alert => alert.payload)).toEqual([
      expect.objectContaining({ kind: 'POLL_LATE', subject: 'shp_douyin', severity: 'CRITICAL' }),
    ]);
  });
});
