import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fromChinaTime } from '../../world/china-time.js';
import type { WorldOrder } from '../../world/order.js';
import { acceptText, type Params } from '../form.js';
import type { ActedPlatform, Surroundings } from '../platform.js';
import { sameText } from '../same-text.js';
import { noticesOf } from './notices.js';
import { orderStatus, shopOrderOf } from './shop-order.js';
import { signApi } from './sign.js';
import { Webhooks } from './webhooks.js';

const SKEW_MS = 600_000;
const LARGEST_PAGE = 100;
const DEEPEST_ROW = 50_000;

/** A refusal in Douyin's form. */
class DouyinError extends Error {
  constructor(
    readonly code: number,
    readonly subCode: string,
    message: string,
  ) {
    super(message);
    this.name = 'DouyinError';
  }
}

type Wanted = Readonly<Record<string, unknown>>;
type Method = (wanted: Wanted, around: Surroundings) => object;

const METHODS: Readonly<Record<string, Method>> = { 'order.searchList': searchList, 'order.orderDetail': orderDetail };

/** Douyin shops: the open API with its signing, and webhooks to the hub. */
export function actDouyin(around: Surroundings, hubUrl: () => string): ActedPlatform {
  around.world.onChange(({ order, step, silent }) => {
    if (order.platform !== 'douyin') return;
    for (const notice of noticesOf(order, step, around.shop)) around.book.post(notice, silent);
  });
  const webhooks = new Webhooks(around, hubUrl);
  return {
    mount: http =>
      http.register(async (scope: FastifyInstance) => {
        acceptText(scope);
        for (const method of Object.keys(METHODS)) {
          scope.post(`/${method.replace('.', '/')}`, async (request, reply) => answer(method, request, reply, around));
        }
      }),
    statusOf: order => String(orderStatus(order)),
    stop: () => webhooks.stop(),
  };
}

async function answer(
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
  around: Surroundings,
): Promise<FastifyReply> {
  const log_id = around.random.digits(20);
  const body = typeof request.body === 'string' ? request.body : '';
  reply.type('application/json; charset=utf-8');
  try {
    const method = check(name, request.query as Params, body, around);
    const data = method(wantedOf(body), around);
    return await reply.send(JSON.stringify({ code: 10000, msg: 'success', sub_code: '', sub_msg: '', log_id, data }));
  } catch (error) {
    if (!(error instanceof DouyinError)) throw error;
    return reply.send(
      JSON.stringify({
        code: error.code,
        msg: error.message,
        sub_code: error.subCode,
        sub_msg: error.message,
        log_id,
        data: null,
      }),
    );
  }
}

function check(name: string, query: Params, body: string, { shop, now, throttle, book, random }: Surroundings): Method {
  const method = METHODS[query['method'] ?? ''];
  if (!method || query['method'] !== name) throw new DouyinError(40003, 'isv.method-invalid', '方法名与地址不符');
  if (query['app_key'] !== shop.appKey) throw new DouyinError(40003, 'isv.app-key-invalid', 'app_key 无效');
  if (query['v'] !== '2') throw new DouyinError(40003, 'isv.parameter-invalid:v', 'v 必须为 2');
  const at = timeOf(query['timestamp'] ?? '');
  if (at === null || Math.abs(at - now()) > SKEW_MS)
    throw new DouyinError(40003, 'isv.timestamp-invalid', '时间戳超出 10 分钟');
  const signMethod = query['sign_method'] ?? 'md5';
  const call = { appKey: shop.appKey, method: name, timestamp: query['timestamp'] ?? '', paramJson: body, signMethod };
  if (!sameText(query['sign'] ?? '', signApi(call, shop.appSecret)))
    throw new DouyinError(40003, 'isv.signature-invalid', '签名校验失败');
  if (query['access_token'] !== shop.accessToken)
    throw new DouyinError(40003, 'isv.access-token-expired', 'access_token 已过期');
  if (!throttle.allows(book.faults.callsPerSecond))
    throw new DouyinError(60000, 'isv.traffic-limited', '请求过于频繁，请稍后再试');
  if (random.chance(book.faults.failPercent))
    throw new DouyinError(20000, 'isp.service-error', '服务不可用，请稍后重试');
  return method;
}

/** Unix seconds, or the older text on China's clock. */
function timeOf(text: string): number | null {
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  return fromChinaTime(text)?.getTime() ?? null;
}

function wantedOf(body: string): Wanted {
  try {
    const value: unknown = JSON.parse(body || '{}');
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Wanted;
  } catch {
    // Falls through: no JSON is as bad as JSON of another form.
  }
  throw new DouyinError(40003, 'isv.parameter-invalid', '请求体不是 JSON 对象');
}

function whole(wanted: Wanted, name: string, fallback: number | null, min: number, max: number): number {
  const given = wanted[name] ?? fallback;
  const value = typeof given === 'string' && given !== '' ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max) {
    throw new DouyinError(40003, `isv.parameter-invalid:${name}`, `${name} 应为 ${min} 到 ${max} 的整数`);
  }
  return value;
}

/** Pages count from 0. Newest change first unless `order_asc` is set. */
function searchList(wanted: Wanted, { world, shop, now }: Surroundings): object {
  const page = whole(wanted, 'page', null, 0, DEEPEST_ROW);
  const size = whole(wanted, 'size', null, 1, LARGEST_PAGE);
  if (page * size >= DEEPEST_ROW) throw new DouyinError(40003, 'isv.parameter-invalid:page', '超出可翻页范围');
  const latest = Math.floor(now() / 1000) + 86_400;
  const changed = world.changed(
    'douyin',
    whole(wanted, 'update_time_start', 0, 0, latest),
    whole(wanted, 'update_time_end', latest, 0, latest),
  );
  const from = whole(wanted, 'create_time_start', 0, 0, latest) * 1000;
  const to = whole(wanted, 'create_time_end', latest, 0, latest) * 1000 + 999;
  const fits = (order: WorldOrder) =>
    order.createdAt.getTime() >= from && order.createdAt.getTime() <= to && inStatus(order, wanted);
  const found = changed.filter(fits);
  if (wanted['order_by'] === 'create_time') found.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  if (wanted['order_asc'] !== true) found.reverse();
  const shown = found.slice(page * size, (page + 1) * size);
  return { page, size, total: found.length, shop_order_list: shown.map(order => shopOrderOf(order, shop)) };
}

/** combine_status: [{ order_status: "2,3" }, ...]; any of them. */
function inStatus(order: WorldOrder, wanted: Wanted): boolean {
  const combined = wanted['combine_status'];
  if (!Array.isArray(combined) || combined.length === 0) return true;
  const status = String(orderStatus(order));
  return combined.some((one: { order_status?: unknown }) =>
    String(one.order_status ?? '')
      .split(',')
      .includes(status),
  );
}

function orderDetail(wanted: Wanted, { world, shop }: Surroundings): object {
  const id = wanted['shop_order_id'];
  if (typeof id !== 'string' || id === '')
    throw new DouyinError(40003, 'isv.parameter-invalid:shop_order_id', '缺少 shop_order_id');
  const order = world.find('douyin', id);
  if (!order) throw new DouyinError(50002, 'isv.business-failed:order-not-exist', '订单不存在');
  return { shop_order_detail: shopOrderOf(order, shop) };
}
