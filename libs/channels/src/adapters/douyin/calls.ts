import { codeOf } from '../../domain/codes.js';
import { fieldsOf, isFields, listOf, textOf, type Fields } from '../../domain/fields.js';
import type { ChangedPage, Credentials } from '../channel-adapter.js';
import { ChannelCallError } from '../channel-call-error.js';
import { doorOf, post } from '../platform-call.js';
import { signDouyin } from '../signing.js';

const PAGE_SIZE = 100;

/** order.orderDetail: the whole order as raw text, null when there is none. */
export async function fetchShopOrder(shop: Credentials, id: string, signal: AbortSignal): Promise<string | null> {
  try {
    const data = await call(shop, 'order.orderDetail', { shop_order_id: id }, signal);
    const order = data['shop_order_detail'];
    return isFields(order) && 'order_id' in order ? JSON.stringify(order) : null;
  } catch (error) {
    if (error instanceof ChannelCallError && /order[-_]not[-_]exist/.test(error.platformCode)) return null;
    throw error;
  }
}

/**
 * order.searchList by time of change. Pages are counted from 0 and, when there are several, read from the last one
 * backwards: an order that changes meanwhile leaves the window, and going back that only repeats others.
 */
export async function fetchChangedOrders(
  shop: Credentials,
  from: Date,
  to: Date,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ChangedPage> {
  const page = cursor === null ? 0 : Math.max(0, Number(cursor));
  const params = {
    page,
    size: PAGE_SIZE,
    update_time_start: Math.floor(from.getTime() / 1000),
    update_time_end: Math.floor(to.getTime() / 1000),
    order_by: 'update_time',
    order_asc: true,
  };
  const data = await call(shop, 'order.searchList', params, signal);
  const orders = listOf(data['shop_order_list']).map(order => JSON.stringify(order));
  if (cursor !== null) return { orders, externalIds: [], next: page > 0 ? String(page - 1) : null };
  const last = Math.ceil(Number(data['total'] ?? orders.length) / PAGE_SIZE) - 1;
  // What page 0 showed while it was only counted is read again as the last step.
  return last > 0 ? { orders: [], externalIds: [], next: String(last) } : { orders, externalIds: [], next: null };
}

async function call(shop: Credentials, method: string, params: object, signal: AbortSignal): Promise<Fields> {
  const paramJson = sortedJson(params);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const query = new URLSearchParams({
    app_key: shop.appKey,
    access_token: shop.accessToken,
    method,
    timestamp,
    v: '2',
    sign_method: 'hmac-sha256',
    sign: signDouyin(shop.appKey, method, paramJson, timestamp, shop.appSecret),
  });
  const url = `${doorOf(shop.apiUrl, `/${method.replaceAll('.', '/')}`)}?${query.toString()}`;
  const answer = await post({ url, contentType: 'application/json;charset=utf-8', body: paramJson }, signal);
  const code = codeOf(answer['code'] ?? answer['err_no']);
  if (code !== '10000' && code !== '0') throw problemOf(code, answer);
  return fieldsOf(answer['data'] ?? {}, 'data');
}

/** Signed as JSON with keys in order and no space. */
function sortedJson(params: object): string {
  return JSON.stringify(params, (_key, value: unknown) =>
    isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** 60000 is the call limit, 20000, 70000 and 90000 the platform's own trouble, 30001 and 4000x ours. */
export function problemOf(code: string, answer: Fields): ChannelCallError {
  const subCode = textOf(answer, 'sub_code');
  const said = textOf(answer, 'sub_msg', 'msg', 'message').slice(0, 200);
  const name = subCode ? `${code}/${subCode}` : code;
  if (code === '60000' || subCode.includes('traffic-limited')) return new ChannelCallError('LIMITED', said, name);
  if (code === '50001' || /access-token/.test(subCode)) return new ChannelCallError('TOKEN_EXPIRED', said, name);
  if (['20000', '70000', '90000'].includes(code)) return new ChannelCallError('UNAVAILABLE', said, name);
  return new ChannelCallError('REFUSED', said, name);
}
