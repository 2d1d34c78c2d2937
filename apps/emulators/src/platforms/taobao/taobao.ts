import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fromChinaTime } from '../../world/china-time.js';
import { acceptText, paramsOf, type Params } from '../form.js';
import type { ActedPlatform, Surroundings } from '../platform.js';
import { sameText } from '../same-text.js';
import { METHODS } from './methods.js';
import { noticesOf } from './notices.js';
import { signTop } from './sign.js';
import { TopError, missingParameter } from './top-error.js';
import { tradeStatus } from './trade.js';

const SKEW_MS = 600_000;

/** Taobao and Tmall: the TOP router with its message queue (TMC). */
export function actTaobao(around: Surroundings): ActedPlatform {
  around.world.onChange(({ order, step, silent }) => {
    if (order.platform !== 'taobao') return;
    for (const notice of noticesOf(order, step, around.shop)) around.book.post(notice, silent);
  });
  const route = async (request: FastifyRequest, reply: FastifyReply) =>
    reply.type('application/json;charset=UTF-8').send(answer(paramsOf(request), around));
  return {
    mount: http =>
      http.register(async (scope: FastifyInstance) => {
        acceptText(scope);
        scope.route({ method: ['GET', 'POST'], url: '/router/rest', handler: route });
      }),
    statusOf: tradeStatus,
    stop: async () => undefined,
  };
}

/** TOP answers 200 whatever happens; a refusal is an `error_response`. */
function answer(params: Params, around: Surroundings): string {
  const requestId = around.random.digits(12);
  try {
    const method = check(params, around);
    const name = `${(params['method'] ?? '').replace(/^taobao\./, '').replaceAll('.', '_')}_response`;
    return JSON.stringify({ [name]: { ...method(params, around), request_id: requestId } });
  } catch (error) {
    if (error instanceof TopError) return error.body(requestId);
    throw error;
  }
}

function check(params: Params, around: Surroundings) {
  const { shop, throttle, book, random } = around;
  if (!params['method']) throw new TopError(21, 'Missing Method');
  const method = METHODS[params['method']];
  if (!method) throw new TopError(22, 'Invalid Method', 'isv.invalid-method', '不存在的方法名');
  if (!params['app_key']) throw new TopError(28, 'Missing App Key');
  if (params['app_key'] !== shop.appKey)
    throw new TopError(29, 'Invalid App Key', 'isv.appkey-not-exists', 'appkey 不存在');
  checkTime(params, around.now());
  if (!params['sign']) throw new TopError(24, 'Missing Signature');
  if (!sameText(params['sign'], signTop(params, shop.appSecret)))
    throw new TopError(25, 'Invalid Signature', 'isv.invalid-signature', '签名错误');
  if (method.session && !params['session']) throw new TopError(26, 'Missing Session');
  if (method.session && params['session'] !== shop.accessToken)
    throw new TopError(27, 'Invalid Session', 'isv.invalid-session', '授权失效');
  if (!throttle.allows(book.faults.callsPerSecond)) {
    throw new TopError(
      7,
      'App Call Limited',
      'accesscontrol.limited-by-api-access-count',
      'This ban will last for 1 more seconds',
    );
  }
  if (random.chance(book.faults.failPercent))
    throw new TopError(15, 'Remote service error', 'isp.top-remote-service-unavailable', '远程服务不可用');
  return method.answer;
}

function checkTime(params: Params, now: number): void {
  if (!params['timestamp']) throw new TopError(30, 'Missing Timestamp');
  const at = fromChinaTime(params['timestamp']);
  if (!at || Math.abs(at.getTime() - now) > SKEW_MS)
    throw new TopError(31, 'Invalid Timestamp', 'isv.invalid-timestamp', '时间戳超出 10 分钟');
  if (!params['v']) throw missingParameter('v');
}
