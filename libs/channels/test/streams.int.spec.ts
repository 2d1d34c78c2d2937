import { WebSocketServer, type WebSocket } from 'ws';
import type { AddressInfo } from 'node:net';
import { until } from '#testing';
import { MessageWorker } from '../src/sync/message.worker.js';
import { SocketWorker } from '../src/sync/socket.worker.js';
import { aDouyinShop, bootChannels, pddShop } from './builders.js';
import { connected, count } from './platform-shops.js';
import { platformServer } from './platform-server.js';

const NEVER = new AbortController().signal;

describe('messages that wait at the platform (Taobao)', () => {
  const tmc = (id: number, tid: string, nick = 'seller') => ({
    id,
    topic: 'taobao_trade_TradeBuyerPay',
    user_nick: nick,
    pub_time: '2026-11-22 16:00:00',
    content: JSON.stringify({ tid, seller_nick: nick, buyer_nick: 'b', payment: '1.00' }),
  });
  const taobaoShop = (apiUrl: string, over = {}) =>
    aDouyinShop(apiUrl, { id: 'shp_taobao', channel: 'TAOBAO', platformShopId: 'seller', ...over });

  it('are confirmed only after they are stored, each with the shop it is about', async () => {
    let stored = -1;
    await using platform = await platformServer(() => ({ json: {} }));
    await using channels = await bootChannels({
      shops: [taobaoShop(platform.url), taobaoShop(platform.url, { id: 'shp_second', platformShopId: 'second' })],
    });
    const confirmed: string[] = [];
    platform.answer = ({ body }) => {
      const params = new URLSearchParams(body);
      if (params.get('method') === 'taobao.tmc.messages.consume') {
        const messages = [
          tmc(1, '9000000000000000001'),
          tmc(2, '9000000000000000002', 'second'),
          tmc(3, '9000000000000000003', 'stranger'),
        ];
        return { json: { tmc_messages_consume_response: { messages: { tmc_message: messages } } } };
      }
      confirmed.push(params.get('s_message_ids') ?? '');
      return { json: { tmc_messages_confirm_response: { is_success: true } } };
    };
    const shop = await connected(channels, 'shp_taobao');
    expect(await channels.bench.get(MessageWorker).takeOnce(shop, NEVER)).toBe(3);
    stored = await count(channels, 'raw_pushes');
    expect([stored, confirmed]).toEqual([2, ['1,2,3']]);
    await channels.map();
    const wants = await channels.bench.service.db.read(tx => tx.query('SELECT id FROM detail_wants ORDER BY id'));
    expect(wants).toEqual([{ id: 'shp_second/9000000000000000002' }, { id: 'shp_taobao/9000000000000000001' }]);
  });

  it('are not confirmed when they could not be stored', async () => {
    const methods: string[] = [];
    await using platform = await platformServer(({ body }) => {
      const method = new URLSearchParams(body).get('method') ?? '';
      methods.push(method);
      return {
        json: { tmc_messages_consume_response: { messages: { tmc_message: [tmc(1, '9000000000000000001')] } } },
      };
    });
    await using channels = await bootChannels({ shops: [taobaoShop(platform.url)] });
    await channels.bench.service.db.write(tx => tx.query('ALTER TABLE raw_pushes RENAME TO raw_pushes_gone'));
    await expect(
      channels.bench.get(MessageWorker).takeOnce(await connected(channels, 'shp_taobao'), NEVER),
    ).rejects.toThrow();
    expect(methods).toEqual(['taobao.tmc.messages.consume']);
  });
});

describe('the message socket (Pinduoduo)', () => {
  interface PddServer extends AsyncDisposable {
    readonly url: string;
    readonly clients: WebSocket[];
    readonly heard: string[];
  }
  async function pddServer(): Promise<PddServer> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise(resolve => server.once('listening', resolve));
    const clients: WebSocket[] = [];
    const heard: string[] = [];
    server.on('connection', client => {
      clients.push(client);
      client.on('message', data => heard.push(String(data)));
    });
    return {
      url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
      clients,
      heard,
      [Symbol.asyncDispose]: () =>
        new Promise<void>(resolve => {
          for (const client of server.clients) client.terminate();
          server.close(() => resolve());
        }),
    };
  }
  const frame = (id: string, mall: number, sn: string): string =>
    `{"id":${id},"commandType":"Common","sendTime":1795330800000,"message":{"type":"pdd_trade_TradeConfirmed","mallID":${mall},"content":"{\\"mall_id\\":${mall},\\"tid\\":\\"${sn}\\"}"}}`;

  it('acknowledges a message after it is stored, with its id unharmed, and comes back after a break', async () => {
    await using server = await pddServer();
    await using channels = await bootChannels({ shops: [pddShop(server.url)] });
    const worker = channels.bench.get(SocketWorker);
    worker.start();
    const client = await until(() => server.clients[0] ?? null);
    client?.send(frame('9007199254740993123', 171001, '210822-038440825871540'));
    await until(() => server.heard.find(text => text.includes('Ack')));
    expect(server.heard.find(text => text.includes('Ack'))).toContain('"id":9007199254740993123');
    expect(await count(channels, 'raw_pushes')).toBe(1);
    client?.terminate();
    const second = await until(() => server.clients[1] ?? null);
    second?.send(frame('2', 171001, '210822-038440825871541'));
    await until(
      () => count(channels, 'raw_pushes'),
      n => n === 2,
    );
    await worker.stop();
    await channels.map();
    expect(await count(channels, 'detail_wants')).toBe(2);
  });

  it('does not acknowledge what could not be stored', async () => {
    await using server = await pddServer();
    await using channels = await bootChannels({ shops: [pddShop(server.url)] });
    await channels.bench.service.db.write(tx => tx.query('ALTER TABLE raw_pushes RENAME TO raw_pushes_gone'));
    const worker = channels.bench.get(SocketWorker);
    worker.start();
    const client = await until(() => server.clients[0] ?? null);
    client?.send(frame('1', 171001, '210822-038440825871540'));
    client?.send(frame('2', 999, '210822-038440825871540'));
    // The second is about a shop that is not connected: it is acknowledged, or the platform would send it for ever.
    await until(() => server.heard.filter(text => text.includes('Ack')).length === 1);
    expect(server.heard.filter(text => text.includes('Ack'))[0]).toContain('"id":2');
    await worker.stop();
  });
});
