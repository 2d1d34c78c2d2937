import type { Meaning } from '../../domain/draft.js';
import { fieldsOf, listOf } from '../../domain/fields.js';
import { readJson } from '../../domain/json.js';
import type { ChannelAdapter, RawInput } from '../channel-adapter.js';
import { fetchChangedNumbers, fetchOrderInfo } from './calls.js';
import { isMessage, meaningsOfMessage } from './messages.js';
import { orderOfInfo, ordersIn } from './order-info.js';
import { socket } from './socket.js';

/** Pinduoduo: messages over a socket, orders read whole, changes polled as the net below. */
export const pinduoduo: ChannelAdapter = {
  channel: 'PINDUODUO',
  platform: 'pinduoduo',
  read,
  fetchOrder: fetchOrderInfo,
  fetchChanged: fetchChangedNumbers,
  // Longer windows are refused; what changed in the last 3 minutes may not be listed yet.
  window: { maxMs: 30 * 60_000, lagMs: 3 * 60_000 },
  socket,
};

function read({ text }: RawInput): readonly Meaning[] {
  return listOf(readJson(text)).flatMap(one => {
    const body = fieldsOf(one, 'the input');
    if (isMessage(body)) return meaningsOfMessage(body);
    return ordersIn(body).map((order): Meaning => ({ kind: 'order', order: orderOfInfo(order) }));
  });
}
