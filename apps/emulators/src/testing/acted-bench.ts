import { fastify, type FastifyInstance } from 'fastify';
import { actDouyin } from '../platforms/douyin/douyin.js';
import { signApi } from '../platforms/douyin/sign.js';
import { actPinduoduo } from '../platforms/pinduoduo/pinduoduo.js';
import { signPop } from '../platforms/pinduoduo/sign.js';
import type { Params } from '../platforms/form.js';
import type { ActedPlatform, Surroundings } from '../platforms/platform.js';
import { SHOPS } from '../platforms/shops.js';
import { signTop } from '../platforms/taobao/sign.js';
import { actTaobao } from '../platforms/taobao/taobao.js';
import { Throttle } from '../platforms/throttle.js';
import { MessageBook } from '../push/message-book.js';
import { chinaTime } from '../world/china-time.js';
import { Life } from '../world/life.js';
import type { Platform, WorldOrder } from '../world/order.js';
import { Random } from '../world/random.js';
import { World } from '../world/world.js';

const START = Date.parse('2026-11-11T02:00:00.400Z');

/** One platform with its door, on a clock that the test moves; for specs only. */
export interface ActedBench extends AsyncDisposable {
  readonly around: Surroundings;
  readonly world: World;
  readonly book: MessageBook;
  readonly http: FastifyInstance;
  pass(ms: number): void;
  /** An ordinary order made now; `paid` as well when asked. */
  order(paid?: boolean): WorldOrder;
  call(params: Params, over?: Params): Promise<Record<string, never>>;
  callDouyin(method: string, body: object, over?: Params): Promise<Record<string, never>>;
  callPdd(params: Params, over?: Params): Promise<Record<string, never>>;
}

/** Opens the platform named; `hubUrl` is where Douyin posts to, `redeliverMs` the pause before a message comes again. */
export async function actForTest(
  platform: Platform,
  options: { hubUrl?: string; redeliverMs?: number; realClock?: boolean } = {},
): Promise<ActedBench> {
  let clock = START;
  const now = options.realClock ? Date.now : () => clock;
  const random = new Random('spec');
  const world = new World(1_000, new Date(now()));
  const redelivery = { firstMs: options.redeliverMs ?? 60_000, maxAttempts: 3 };
  const book = new MessageBook(world.numbers, random.fork('book'), redelivery, 1_000, now);
  const around: Surroundings = { shop: SHOPS[platform], world, book, random, throttle: new Throttle(now), now };
  const acted = act(platform, around, options.hubUrl ?? '');
  const life = new Life(world, random.fork('life'), { buyers: 5, riskPercent: 0 });
  const http = fastify({ forceCloseConnections: true });
  acted.mount(http);
  await http.ready();
  return {
    around,
    world,
    book,
    http,
    pass: ms => (clock += ms),
    order: (paid = false) => {
      const at = new Date(now());
      const order = world.create({ ...life.nextDraft(platform), barred: false }, { at });
      return paid ? (world.take(platform, order.id, 'PAID', { at }) ?? order) : order;
    },
    call: (params, over) => callTop(http, around, params, over),
    callDouyin: (method, body, over) => callDouyin(http, around, method, body, over),
    callPdd: (params, over) => callPdd(http, around, params, over),
    [Symbol.asyncDispose]: async () => {
      await acted.stop();
      await http.close();
    },
  };
}

function act(platform: Platform, around: Surroundings, hubUrl: string): ActedPlatform {
  if (platform === 'taobao') return actTaobao(around);
  if (platform === 'douyin') return actDouyin(around, () => hubUrl);
  return actPinduoduo({ ...around, lagSeconds: 180 });
}

async function callTop(http: FastifyInstance, { shop, now }: Surroundings, params: Params, over: Params = {}) {
  const { appKey: app_key, accessToken: session } = shop;
  const common = {
    app_key,
    session,
    timestamp: chinaTime(new Date(now())),
    format: 'json',
    v: '2.0',
    sign_method: 'hmac',
  };
  const unsigned = { ...common, ...params };
  const form = { ...unsigned, sign: signTop(unsigned, shop.appSecret), ...over };
  const headers = { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' };
  const payload = new URLSearchParams(form).toString();
  return (await http.inject({ method: 'POST', url: '/router/rest', headers, payload })).json();
}

async function callDouyin(
  http: FastifyInstance,
  { shop, now }: Surroundings,
  method: string,
  body: object,
  over: Params = {},
) {
  const timestamp = String(Math.floor(now() / 1000));
  const paramJson = JSON.stringify(body);
  const sign_method = 'hmac-sha256';
  const sign = signApi({ appKey: shop.appKey, method, timestamp, paramJson, signMethod: sign_method }, shop.appSecret);
  const query = {
    method,
    app_key: shop.appKey,
    access_token: shop.accessToken,
    timestamp,
    v: '2',
    sign,
    sign_method,
    ...over,
  };
  const url = `/${method.replace('.', '/')}`;
  const headers = { 'content-type': 'application/json' };
  return (await http.inject({ method: 'POST', url, headers, query, payload: paramJson })).json();
}

async function callPdd(http: FastifyInstance, { shop, now }: Surroundings, params: Params, over: Params = {}) {
  const common = {
    client_id: shop.appKey,
    access_token: shop.accessToken,
    timestamp: String(Math.floor(now() / 1000)),
    data_type: 'JSON',
  };
  const unsigned = { ...common, ...params };
  const payload = { ...unsigned, sign: signPop(unsigned, shop.appSecret), ...over };
  return (await http.inject({ method: 'POST', url: '/api/router', payload })).json();
}

/** Waits for a fact; the limit only ends a test that would never end. */
export async function until(holds: () => boolean, limitMs = 5_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
