import { WebSocketServer } from 'ws';
import type { AddressInfo } from 'node:net';
import { until } from '#testing';
import { ShopNews } from '../src/shop-news.worker.js';
import { ShopsService } from '../src/shops.service.js';
import { ShopBook } from '../src/shop-book.js';
import { DetailsWorker } from '../src/sync/details.worker.js';
import { MessageWorker } from '../src/sync/message.worker.js';
import { SocketWorker } from '../src/sync/socket.worker.js';
import {
  aDouyinShop,
  aShop,
  bootChannels,
  douyinPush,
  paidMessage,
  pddShop,
  SECRET,
  type ChannelsBench,
} from './builders.js';
import { SecondCopy } from './second-copy.js';
import { douyinDetail, douyinOrder, platformServer } from './platform-server.js';

async function socketServer() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise(resolve => server.once('listening', resolve));
  let opened = 0;
  server.on('connection', () => (opened += 1));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    opened: () => opened,
    alive: () => server.clients.size,
    [Symbol.asyncDispose]: () =>
      new Promise<void>(resolve => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

/** A lease goes to a copy this test has not started, as it does when its holder is frozen for too long. */
const loseLeases = ({ bench }: ChannelsBench) =>
  bench.service.db.write(tx =>
    tx.query("UPDATE leases SET holder = 'own_other', fence = fence + 1, expires_at = ? WHERE name LIKE 'socket:%'", [
      new Date(Date.now() + 3_600_000),
    ]),
  );

describe('two copies of the service', () => {
  it('open one message socket between them, and the other takes over when the first stops', async () => {
    await using server = await socketServer();
    await using channels = await bootChannels({ shops: [pddShop(server.url)] });
    const first = channels.bench.get(SocketWorker);
    const { sockets: second, wake } = new SecondCopy(channels);
    first.start();
    await until(() => server.alive() === 1);
    second.start();
    await channels.bench.get(ShopsService).seed([aShop()]);
    wake.shops();
    await until(async () => (await holders(channels)).length === 1);
    expect(server.opened()).toBe(1);
    await first.stop();
    await until(() => server.opened() === 2 && server.alive() === 1);
    await second.stop();
  });

  it('close a socket whose lease went to another copy', async () => {
    await using server = await socketServer();
    await using channels = await bootChannels({ shops: [pddShop(server.url)] });
    const worker = channels.bench.get(SocketWorker);
    worker.start();
    await until(() => server.alive() === 1);
    await loseLeases(channels);
    await until(() => server.alive() === 0);
    expect(server.opened()).toBe(1);
    await worker.stop();
  });

  it('take waiting messages in one of them only', async () => {
    await using platform = await platformServer(() => ({ json: { tmc_messages_consume_response: {} } }));
    const shop = aDouyinShop(platform.url, { id: 'shp_taobao', channel: 'TAOBAO', platformShopId: 'seller' });
    await using channels = await bootChannels({ shops: [shop] });
    const first = channels.bench.get(MessageWorker);
    const second = new SecondCopy(channels);
    first.start();
    await until(() => platform.calls.length > 0);
    second.messages.start();
    const before = platform.calls.length;
    await until(() => platform.calls.length > before + 2);
    expect(await second.calls()).toBe(0);
    await first.stop();
    await until(async () => (await second.calls()) > 0);
    await second.messages.stop();
  });

  it('read the details of a shop in one of them only, so that its bucket keeps to the platform’s limit', async () => {
    await using platform = await platformServer(({ body }) => ({
      json: douyinDetail(douyinOrder(/\d{19}/.exec(body)?.[0] ?? '')),
    }));
    await using channels = await bootChannels({ shops: [aDouyinShop(platform.url)] });
    const first = channels.bench.get(DetailsWorker);
    const second = new SecondCopy(channels);
    const tell = async (no: number) => {
      const pushed = await channels.http.inject(douyinPush([paidMessage(`480000000000000000${no}`, `m${no}`)]));
      expect(pushed.statusCode).toBe(200);
      await channels.map();
    };
    first.start();
    second.details.start();
    await tell(1);
    await until(() => platform.calls.length === 1);
    const isFirstOnDuty = (await second.calls()) === 0;
    for (const no of [2, 3, 4]) await tell(no);
    await until(() => platform.calls.length === 4);
    expect(await second.calls()).toBe(isFirstOnDuty ? 0 : 4);
    await Promise.all([first.stop(), second.details.stop()]);
  });

  it('know at once when a shop was connected or got new keys at the other', async () => {
    await using channels = await bootChannels({ shops: [] });
    const { book, news } = new SecondCopy(channels);
    const own = channels.bench.get(ShopNews);
    own.start();
    news.start();
    const secretAt = async (one: ShopBook) => (await one.find('shp_web'))?.credentials?.appSecret ?? null;
    expect(await secretAt(book)).toBeNull();
    for (const appSecret of [SECRET, 'another-long-secret']) {
      await channels.bench.get(ShopsService).seed([aShop({ appSecret })]);
      await until(
        () => secretAt(book),
        secret => secret === appSecret,
        // Far below the half minute after which a copy looks by itself.
        5_000,
      );
      expect(await secretAt(channels.bench.get(ShopBook))).toBe(appSecret);
    }
    await Promise.all([own.stop(), news.stop()]);
  });
});

const holders = ({ bench }: ChannelsBench): Promise<unknown[]> =>
  bench.service.db.read(tx => tx.query("SELECT name FROM leases WHERE name LIKE 'socket:%'"));
