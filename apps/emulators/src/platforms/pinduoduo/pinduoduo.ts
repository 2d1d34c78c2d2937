import type { FastifyInstance } from 'fastify';
import { acceptText, paramsOf, wholeParam, type Params } from '../form.js';
import type { ActedPlatform, Surroundings } from '../platform.js';
import { sameText } from '../same-text.js';
import { noticesOf } from './notices.js';
import { isVisible, orderInfoOf, orderStatus, refundStatus } from './order-info.js';
import { signPop } from './sign.js';
import { MessageSocketServer } from './socket.js';

const SKEW_SECONDS = 600;
const WINDOW_SECONDS = 1_800;
const LARGEST_PAGE = 100;

/** A refusal in Pinduoduo's form. */
class PopError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly subCode: string | null = null,
  ) {
    super(message);
    this.name = 'PopError';
  }
}

interface PddSurroundings extends Surroundings {
  /** How far behind now a window of changes has to end. */
  readonly lagSeconds: number;
}
type Method = (params: Params, around: PddSurroundings) => Record<string, object>;

const METHODS: Readonly<Record<string, Method>> = {
  'pdd.order.number.list.increment.get': increment,
  'pdd.order.information.get': information,
};

/** Pinduoduo: the router and the message socket. */
export function actPinduoduo(around: PddSurroundings): ActedPlatform {
  around.world.onChange(({ order, step, silent }) => {
    if (order.platform !== 'pinduoduo') return;
    for (const notice of noticesOf(order, step, around.shop)) around.book.post(notice, silent);
  });
  const socket = new MessageSocketServer(around);
  return {
    mount: http => {
      http.server.on('upgrade', (request, stream, head) => socket.upgrade(request, stream, head));
      http.register(async (scope: FastifyInstance) => {
        acceptText(scope);
        scope.post('/api/router', async (request, reply) =>
          reply.type('application/json;charset=UTF-8').send(answer(paramsOf(request), around)),
        );
      });
    },
    statusOf: order => (isVisible(order) ? String(orderStatus(order)) : null),
    stop: () => socket.stop(),
  };
}

function answer(params: Params, around: PddSurroundings): string {
  const request_id = around.random.digits(18);
  try {
    const [entry] = Object.entries(check(params, around)(params, around));
    if (!entry) throw new PopError(50000, '系统内部错误');
    return JSON.stringify({ [entry[0]]: { ...entry[1], request_id } });
  } catch (error) {
    if (!(error instanceof PopError)) throw error;
    const { message: error_msg, code: error_code, subCode: sub_code } = error;
    return JSON.stringify({ error_response: { error_msg, error_code, sub_msg: error_msg, sub_code, request_id } });
  }
}

function check(params: Params, { shop, now, throttle, book, random }: PddSurroundings): Method {
  const method = METHODS[params['type'] ?? ''];
  if (!method) throw new PopError(10001, '公共参数错误:type');
  if (params['client_id'] !== shop.appKey) throw new PopError(10001, '公共参数错误:client_id');
  const second = wholeParam(params, 'timestamp', 0, 1, Number.MAX_SAFE_INTEGER);
  if (second === null || Math.abs(second - now() / 1000) > SKEW_SECONDS)
    throw new PopError(10001, '公共参数错误:timestamp');
  if (!sameText(params['sign'] ?? '', signPop(params, shop.appSecret))) throw new PopError(20004, '签名sign校验失败');
  if (params['access_token'] !== shop.accessToken) throw new PopError(10019, 'access_token已过期');
  if (!throttle.allows(book.faults.callsPerSecond)) throw new PopError(70031, '调用过于频繁，请调整调用频率');
  if (random.chance(book.faults.failPercent)) throw new PopError(52001, '网络异常，请稍后重试');
  return method;
}

function required(params: Params, name: string, min: number, max: number, fallback = -1): number {
  const value = wholeParam(params, name, fallback, min, max);
  if (value === null || value < min) throw new PopError(50001, `业务参数错误:${name}`, name);
  return value;
}

/** Whole orders by last change, oldest first. A change meanwhile takes its order out and shifts the pages behind it. */
function increment(params: Params, around: PddSurroundings): Record<string, object> {
  const nowSecond = Math.floor(around.now() / 1000);
  const from = required(params, 'start_updated_at', 0, nowSecond);
  const to = required(params, 'end_updated_at', 0, nowSecond + WINDOW_SECONDS);
  if (to < from || to - from > WINDOW_SECONDS)
    throw new PopError(50001, '开始时间结束时间间距不超过 30 分钟', 'end_updated_at');
  if (to > nowSecond - around.lagSeconds) throw new PopError(50001, '结束时间须早于系统时间 3 分钟', 'end_updated_at');
  required(params, 'is_lucky_flag', 0, 2);
  const status = required(params, 'order_status', 1, 5);
  const refund = required(params, 'refund_status', 1, 5);
  const size = required(params, 'page_size', 1, LARGEST_PAGE, LARGEST_PAGE);
  const page = required(params, 'page', 1, 1_000_000, 1);
  const found = around.world
    .changed('pinduoduo', from, to)
    .filter(
      order =>
        isVisible(order) &&
        (status === 5 || orderStatus(order) === status) &&
        (refund === 5 || refundStatus(order) === refund),
    );
  const order_sn_list = found.slice((page - 1) * size, page * size).map(orderInfoOf);
  const paging =
    params['use_has_next'] === 'true' ? { has_next: found.length > page * size } : { total_count: found.length };
  return { order_sn_increment_get_response: { ...paging, order_sn_list } };
}

function information(params: Params, { world }: PddSurroundings): Record<string, object> {
  const order = world.find('pinduoduo', params['order_sn'] ?? '');
  if (!order || !isVisible(order)) throw new PopError(50001, '订单不存在', 'order_sn');
  return { order_info_get_response: { order_info: orderInfoOf(order) } };
}
