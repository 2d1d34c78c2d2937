import { codeOf } from '../../domain/codes.js';
import { fieldsOf, idOf, isFields, listOf, textOf, type Fields } from '../../domain/fields.js';
import type { ChangedPage, Credentials } from '../channel-adapter.js';
import { ChannelCallError } from '../channel-call-error.js';
import { doorOf, form, post, versionsOf } from '../platform-call.js';
import { signSorted } from '../signing.js';

const PAGE_SIZE = 100;

/** pdd.order.information.get: the whole order as raw text, null when there is none. */
export async function fetchOrderInfo(shop: Credentials, sn: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await call(shop, 'pdd.order.information.get', { order_sn: sn }, signal);
    const order = answer['order_info'];
    return isFields(order) && 'order_sn' in order ? JSON.stringify(order) : null;
  } catch (error) {
    if (error instanceof ChannelCallError && /订单(?:号)?不存在|order not exist/i.test(error.message)) return null;
    throw error;
  }
}

/**
 * pdd.order.number.list.increment.get. The platform itself says that pages must be read from the last one backwards,
 * or orders are lost; so the first call only counts when there is more than one page.
 */
export async function fetchChangedNumbers(
  shop: Credentials,
  from: Date,
  to: Date,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ChangedPage> {
  const page = cursor === null ? 1 : Math.max(1, Number(cursor));
  const params = {
    is_lucky_flag: '0',
    order_status: '5',
    refund_status: '5',
    start_updated_at: String(Math.floor(from.getTime() / 1000)),
    end_updated_at: String(Math.floor(to.getTime() / 1000)),
    page: String(page),
    page_size: String(PAGE_SIZE),
  };
  const answer = await call(shop, 'pdd.order.number.list.increment.get', params, signal);
  const list = listOf(answer['order_sn_list']).map(item => (isFields(item) ? item : { order_sn: item }));
  const named = list.map((item): [string, unknown] => [
    idOf(item, 'order_sn'),
    'updated_at' in item ? item.updated_at : null,
  ]);
  const externalIds = named.map(([id]) => id);
  const found = { orders: [], externalIds, versions: versionsOf(named) };
  if (cursor !== null) return { ...found, next: page > 1 ? String(page - 1) : null };
  const last = Math.ceil(Number(answer['total_count'] ?? externalIds.length) / PAGE_SIZE);
  return last > 1 ? { orders: [], externalIds: [], next: String(last) } : { ...found, next: null };
}

async function call(
  shop: Credentials,
  type: string,
  params: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Fields> {
  const unsigned = {
    ...params,
    type,
    client_id: shop.appKey,
    access_token: shop.accessToken,
    timestamp: String(Math.floor(Date.now() / 1000)),
    data_type: 'JSON',
    version: 'V1',
  };
  const signed = { ...unsigned, sign: signSorted(unsigned, shop.appSecret) };
  const answer = await post(form(doorOf(shop.apiUrl, '/api/router'), signed), signal);
  if (isFields(answer['error_response'])) throw problemOf(answer['error_response']);
  const [inner] = Object.entries(answer).flatMap(([name, value]) => (name.endsWith('_response') ? [value] : []));
  return fieldsOf(inner ?? answer, type);
}

const LIMITED = ['52101', '70031'];
const DEGRADED = ['52102', '52103', '70033'];

/** 10019 is an ended token; 50000 to 52002 are the platform's own trouble, which a later try may not meet. */
export function problemOf(error: Fields): ChannelCallError {
  const code = codeOf(error['error_code']);
  const subCode = codeOf(error['sub_code']);
  const said = textOf(error, 'sub_msg', 'error_msg').slice(0, 200);
  const name = subCode ? `${code}/${subCode}` : code;
  if (LIMITED.includes(code) || LIMITED.includes(subCode)) return new ChannelCallError('LIMITED', said, name);
  if (code === '10019') return new ChannelCallError('TOKEN_EXPIRED', said, name);
  const isTheirs = Number(code) >= 50_000 && Number(code) <= 52_002;
  if (isTheirs || DEGRADED.includes(code)) return new ChannelCallError('UNAVAILABLE', said, name);
  return new ChannelCallError('REFUSED', said, name);
}
