import { createHash, createHmac } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DomainEvent, EventType } from '#contracts';
import type { Config } from '#platform';
import { bootSubgraphForTest, type FakeClock, type SubgraphBench } from '#testing';
import { HooksDoor } from '../src/hooks.door.js';
import { ImportDoor } from '../src/import/import.door.js';
import { channels } from '../src/index.js';
import { MappingService } from '../src/intake/mapping.service.js';
import { ShopsService, type ShopInput } from '../src/shops.service.js';

export const SECRET = 'a-long-test-secret';

/** The channels alone, with their doors on an HTTP server that does not listen. */
export interface ChannelsBench extends AsyncDisposable {
  readonly bench: SubgraphBench;
  readonly http: FastifyInstance;
  /** Maps what waits, as the worker would. */
  map(): Promise<void>;
  /** What was emitted so far, of one type. */
  emitted<T extends EventType>(type: T): Promise<Extract<DomainEvent, { type: T }>[]>;
}

export async function bootChannels(
  options: { clock?: FakeClock; shops?: readonly ShopInput[]; config?: Partial<Config> } = {},
): Promise<ChannelsBench> {
  const bench = await bootSubgraphForTest(channels, {
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.config ? { config: options.config } : {}),
  });
  const http = Fastify({ bodyLimit: 1_048_576 });
  await bench.get(HooksDoor).mount(http);
  bench.get(ImportDoor).mount(http);
  await http.ready();
  await bench.get(ShopsService).seed(options.shops ?? [aShop()]);
  return {
    bench,
    http,
    map: () => bench.get(MappingService).mapAll(),
    emitted: async type => (await bench.emitted()).filter(event => event.type === type) as never,
    [Symbol.asyncDispose]: async () => {
      await http.close();
      await bench[Symbol.asyncDispose]();
    },
  };
}

/** A shop of the generic channel unless said. */
export const aShop = (over: Partial<ShopInput> = {}): ShopInput => ({
  id: 'shp_web',
  name: 'Web',
  channel: 'GENERIC',
  appSecret: SECRET,
  ...over,
});

/** A Douyin shop that is called at an address. */
export const aDouyinShop = (apiUrl: string, over: Partial<ShopInput> = {}): ShopInput => ({
  id: 'shp_douyin',
  name: 'Douyin',
  channel: 'DOUYIN',
  platformShopId: '77001',
  appKey: 'dy-key',
  appSecret: SECRET,
  accessToken: 'dy-token',
  apiUrl,
  ...over,
});

/** An order in the generic form. */
export const anOrderForm = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  shopId: 'shp_web',
  orderId: 'W-1',
  version: 1,
  status: 'PAID',
  payable: 30400,
  createdAt: '2026-11-22T07:00:00.000Z',
  paidAt: '2026-11-22T07:01:00.000Z',
  buyer: { id: 'u-1', name: 'Wang' },
  receiver: {
    name: 'Wang',
    phone: '13800000001',
    country: 'CN',
    province: 'Zhejiang',
    city: 'Hangzhou',
    district: 'Xihu',
    address: 'Wensan Road 1',
  },
  remark: 'ring twice',
  lines: [{ id: '1', sku: 'SKU-1', title: 'Cup', quantity: 2, unitPrice: 15200 }],
  ...over,
});

/** A signed push of the generic channel, as Fastify's inject takes it. */
export function genericPush(form: unknown, at: Date, over: { shop?: string; secret?: string; body?: string } = {}) {
  const body = over.body ?? JSON.stringify(form);
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', over.secret ?? SECRET)
    .update(timestamp)
    .update(body)
    .digest('hex');
  return {
    method: 'POST' as const,
    url: `/hooks/generic/${over.shop ?? 'shp_web'}`,
    headers: {
      'content-type': 'application/json',
      'x-ordermesh-timestamp': timestamp,
      'x-ordermesh-signature': signature,
    },
    payload: body,
  };
}

/** A signed push of Douyin: an order was paid. */
export function douyinPush(messages: readonly object[], over: { shop?: string; secret?: string } = {}) {
  const payload = JSON.stringify(messages);
  const secret = over.secret ?? SECRET;
  const sign = createHash('md5').update(`dy-key${payload}${secret}`).digest('hex');
  return {
    method: 'POST' as const,
    url: `/hooks/douyin/${over.shop ?? 'shp_douyin'}`,
    headers: { 'content-type': 'application/json', 'app-id': 'dy-key', 'event-sign': sign },
    payload,
  };
}

export const paidMessage = (orderId: string, msgId: string, shopId: string | number = 77001) => ({
  tag: '101',
  msg_id: msgId,
  data: JSON.stringify({
    shop_id: shopId,
    p_id: orderId,
    s_ids: [orderId],
    order_status: 2,
    order_type: 0,
    pay_amount: 10000,
    pay_time: 1795330800,
  }),
});

/** A Pinduoduo shop whose messages come over a socket. */
export const pddShop = (socketUrl: string) =>
  ({
    id: 'shp_pdd',
    name: 'PDD',
    channel: 'PINDUODUO',
    platformShopId: '171001',
    appKey: 'pdd-client',
    appSecret: SECRET,
    accessToken: 't',
    apiUrl: 'http://127.0.0.1:9',
    socketUrl,
  }) as const;
