import { Unmapped, type Meaning } from '../../domain/draft.js';
import { fieldsOf, listOf } from '../../domain/fields.js';
import { readJson } from '../../domain/json.js';
import type { ChannelAdapter, RawInput } from '../channel-adapter.js';
import { confirmMessages, fetchChangedTrades, fetchTrade, takeMessages } from './calls.js';
import { meaningsOfMessage, refundIn, refundOf } from './messages.js';
import { orderOfTrade, tradesIn } from './trade.js';

/** Taobao and Tmall: TMC messages are taken and confirmed, trades read whole, changes polled as the net below. */
export const taobao: ChannelAdapter = {
  channel: 'TAOBAO',
  platform: 'taobao',
  read,
  fetchOrder: fetchTrade,
  fetchChanged: fetchChangedTrades,
  takeMessages,
  confirmMessages,
  // A day is allowed; half an hour is advised.
  window: { maxMs: 30 * 60_000, lagMs: 0 },
};

function read({ text }: RawInput): readonly Meaning[] {
  return listOf(readJson(text)).flatMap(one => meaningsOf(one));
}

function meaningsOf(one: unknown): readonly Meaning[] {
  const body = fieldsOf(one, 'the input');
  if ('error_response' in body)
    throw new Unmapped('MISSING_FIELD', 'the platform answered with an error, not an order');
  if ('topic' in body) return meaningsOfMessage(body);
  const refund = refundIn(body);
  if (refund) return [{ kind: 'refund', refund: refundOf(refund) }];
  return tradesIn(body).map(trade => ({ kind: 'order', order: orderOfTrade(trade) }));
}
