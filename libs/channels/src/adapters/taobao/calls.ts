import { codeOf } from '../../domain/codes.js';
import { fieldsOf, idOf, isFields, listOf, textOf, type Fields } from '../../domain/fields.js';
import type { ChangedPage, Credentials } from '../channel-adapter.js';
import { ChannelCallError } from '../channel-call-error.js';
import { beijingTime, doorOf, form, post, versionsOf } from '../platform-call.js';
import { signSorted } from '../signing.js';
import { tradesIn } from './trade.js';

const PAGE_SIZE = 50;
const TRADE_FIELDS =
  'tid,type,status,step_trade_status,seller_nick,buyer_nick,buyer_open_uid,buyer_message,seller_memo,seller_flag,' +
  'created,modified,pay_time,consign_time,end_time,timeout_action_time,payment,total_fee,post_fee,discount_fee,' +
  'adjust_fee,received_payment,receiver_name,receiver_mobile,receiver_phone,receiver_state,receiver_city,' +
  'receiver_district,receiver_town,receiver_address,receiver_zip,orders';

/** taobao.trade.fullinfo.get: the whole trade as raw text, null when there is none. */
export async function fetchTrade(shop: Credentials, tid: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await call(shop, 'taobao.trade.fullinfo.get', { tid, fields: TRADE_FIELDS }, signal);
    return isFields(answer['trade']) ? JSON.stringify(answer['trade']) : null;
  } catch (error) {
    if (error instanceof ChannelCallError && /trade-not-exist/.test(error.platformCode)) return null;
    throw error;
  }
}

/**
 * taobao.trades.sold.increment.get. One page is asked without counting, which is the fast way; when there are more,
 * they are counted and read from the last page backwards: a trade that changes meanwhile leaves the window and moves
 * the ones behind it forward, which loses some to a reader going forward and only repeats some to one going back.
 */
export async function fetchChangedTrades(
  shop: Credentials,
  from: Date,
  to: Date,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ChangedPage> {
  const ask = (page: number, counted: boolean) => increment(shop, { from, to, page, counted }, signal);
  if (cursor !== null) {
    const page = Math.max(1, Number(cursor));
    return { ...listed(await ask(page, false)), next: page > 1 ? String(page - 1) : null };
  }
  const first = await ask(1, false);
  if (first['has_next'] !== true) return { ...listed(first), next: null };
  const total = Number((await ask(1, true))['total_results']);
  return { orders: [], externalIds: [], next: String(Math.max(1, Math.ceil(total / PAGE_SIZE))) };
}

/** taobao.tmc.messages.consume: up to 200 waiting messages, each as raw text. */
export async function takeMessages(shop: Credentials, signal: AbortSignal) {
  const answer = await call(shop, 'taobao.tmc.messages.consume', { quantity: '200' }, signal);
  const messages = isFields(answer['messages']) ? listOf(answer['messages']['tmc_message']) : [];
  return messages.map(message => ({ id: idOf(fieldsOf(message, 'tmc_message'), 'id'), text: JSON.stringify(message) }));
}

/** taobao.tmc.messages.confirm, at most 200 ids a call; what is not confirmed comes again. */
export async function confirmMessages(shop: Credentials, ids: readonly string[], signal: AbortSignal): Promise<void> {
  for (let at = 0; at < ids.length; at += 200) {
    const some = ids.slice(at, at + 200).join(',');
    await call(shop, 'taobao.tmc.messages.confirm', { s_message_ids: some }, signal);
  }
}

interface Window {
  readonly from: Date;
  readonly to: Date;
  readonly page: number;
  readonly counted: boolean;
}

function increment(shop: Credentials, { from, to, page, counted }: Window, signal: AbortSignal): Promise<Fields> {
  const params = {
    fields: 'tid,status,modified',
    start_modified: beijingTime(from),
    end_modified: beijingTime(to),
    page_no: String(page),
    page_size: String(PAGE_SIZE),
    use_has_next: counted ? 'false' : 'true',
  };
  return call(shop, 'taobao.trades.sold.increment.get', params, signal);
}

/** Trades of a list by number, each with its last change: the version its detail will have at least. */
function listed(answer: Fields): Omit<ChangedPage, 'next'> {
  const trades = answer['trades'] === undefined ? [] : tradesIn(answer);
  const named = trades.map(trade => [idOf(trade, 'tid_str', 'tid'), trade['modified']] as const);
  return { orders: [], externalIds: named.map(([id]) => id), versions: versionsOf(named) };
}

/** One call through the router; the answer without its wrapping. */
async function call(
  shop: Credentials,
  method: string,
  params: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Fields> {
  const unsigned = {
    ...params,
    method,
    app_key: shop.appKey,
    session: shop.accessToken,
    timestamp: beijingTime(new Date()),
    format: 'json',
    v: '2.0',
    sign_method: 'md5',
  };
  const signed = { ...unsigned, sign: signSorted(unsigned, shop.appSecret) };
  const answer = await post(form(doorOf(shop.apiUrl, '/router/rest'), signed), signal);
  if (isFields(answer['error_response'])) throw problemOf(answer['error_response']);
  const [inner] = Object.entries(answer).flatMap(([name, value]) => (name.endsWith('_response') ? [value] : []));
  return fieldsOf(inner ?? answer, method);
}

/** TOP answers 200 whatever happens. 7 is its call limit, 26 and 27 a session that ended, isp.* its own trouble. */
export function problemOf(error: Fields): ChannelCallError {
  const code = codeOf(error['code']);
  const subCode = textOf(error, 'sub_code');
  const said = textOf(error, 'sub_msg', 'msg').slice(0, 200);
  const name = subCode ? `${code}/${subCode}` : code;
  if (code === '7' || /limited/.test(subCode)) return new ChannelCallError('LIMITED', said, name, banMs(said));
  if (code === '26' || code === '27' || /session/.test(subCode))
    return new ChannelCallError('TOKEN_EXPIRED', said, name);
  if (['10', '900', '901', '902'].includes(code) || /^(?:isp|aop)\./.test(subCode)) {
    return new ChannelCallError('UNAVAILABLE', said, name);
  }
  return new ChannelCallError('REFUSED', said, name);
}

/** "This ban will last for 1 more seconds". */
function banMs(said: string): number | null {
  const seconds = /(\d{1,6}) more second/.exec(said)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
