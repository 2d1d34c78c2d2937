import { bigNumber } from '../../json.js';
import { chinaTime, fromChinaTime } from '../../world/china-time.js';
import { wholeParam, type Params } from '../form.js';
import type { Surroundings } from '../platform.js';
import { TopError, badParameter, missingParameter } from './top-error.js';
import { pickFields, tradeOf, tradeStatus } from './trade.js';

type Method = (params: Params, around: Surroundings) => object;
const DAY_SECONDS = 86_400;

function required(params: Params, name: string): string {
  const value = params[name];
  if (!value) throw missingParameter(name);
  return value;
}

function whole(params: Params, name: string, fallback: number, min: number, max: number): number {
  const value = wholeParam(params, name, fallback, min, max);
  if (value === null) throw badParameter(name, `${name} 应在 ${min} 到 ${max} 之间`);
  return value;
}

function second(params: Params, name: string): number {
  const at = fromChinaTime(required(params, name));
  if (!at) throw badParameter(name, '时间格式应为 yyyy-MM-dd HH:mm:ss');
  return at.getTime() / 1000;
}

/** Newest change first; a trade that changes meanwhile leaves the window and shifts the pages behind it. */
function increment(params: Params, { world, shop }: Surroundings): object {
  const fields = required(params, 'fields');
  const from = second(params, 'start_modified');
  const to = second(params, 'end_modified');
  if (to < from) throw badParameter('end_modified', '结束时间早于开始时间');
  if (to - from > DAY_SECONDS) throw badParameter('start_modified', '时间跨度不能超过一天');
  const size = whole(params, 'page_size', 40, 1, 100);
  const page = whole(params, 'page_no', 1, 1, 1_000_000);
  const matching = world
    .changed('taobao', from, to)
    .filter(order => !params['status'] || tradeStatus(order) === params['status'])
    .reverse();
  const trade = matching.slice((page - 1) * size, page * size).map(order => pickFields(tradeOf(order, shop), fields));
  const paging =
    params['use_has_next'] === 'true'
      ? { has_next: matching.length > page * size }
      : { total_results: matching.length };
  return { ...paging, ...(trade.length > 0 ? { trades: { trade } } : {}) };
}

function fullInfo(params: Params, { world, shop }: Surroundings): object {
  const fields = required(params, 'fields');
  const order = world.find('taobao', required(params, 'tid'));
  if (!order) throw new TopError(15, 'Remote service error', 'isv.trade-not-exist', '交易不存在');
  return { trade: pickFields(tradeOf(order, shop), fields) };
}

function consume(params: Params, { book, shop }: Surroundings): object {
  const messages = book.take(whole(params, 'quantity', 100, 1, 200));
  const written = messages.flatMap(message => {
    const one = {
      id: bigNumber(message.id),
      topic: message.topic,
      pub_app_key: '12497914',
      pub_time: chinaTime(message.at),
      user_id: 2_074_082_786,
      user_nick: shop.platformShopId,
      dataid: message.orderId,
      content: message.content,
    };
    return Array.from({ length: message.copies }, () => one);
  });
  return { messages: written.length > 0 ? { tmc_message: written } : {} };
}

/** Confirming something twice, or something unknown, is no error; what was named as failed comes again. */
function confirm(params: Params, { book }: Surroundings): object {
  const ids = required(params, 's_message_ids')
    .split(',')
    .map(id => id.trim());
  if (ids.length > 200) throw badParameter('s_message_ids', '一次最多确认 200 条');
  for (const id of ids) book.settle(id);
  return { is_success: true };
}

/** What the router knows, and whether the call needs the seller's session. */
export const METHODS: Readonly<Record<string, { readonly answer: Method; readonly session: boolean }>> = {
  'taobao.trades.sold.increment.get': { answer: increment, session: true },
  'taobao.trade.fullinfo.get': { answer: fullInfo, session: true },
  'taobao.tmc.messages.consume': { answer: consume, session: false },
  'taobao.tmc.messages.confirm': { answer: confirm, session: false },
};
