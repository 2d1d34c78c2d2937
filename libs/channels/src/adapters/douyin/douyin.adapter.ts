import { Unmapped, type Meaning } from '../../domain/draft.js';
import { isFields, listOf } from '../../domain/fields.js';
import type { ChannelAdapter, RawInput } from '../channel-adapter.js';
import { jsonOf } from '../json-of.js';
import { fetchChangedOrders, fetchShopOrder } from './calls.js';
import { answerPush, meaningsOfPush, verifyPush } from './push.js';
import { orderOfShopOrder, shopOrdersIn } from './shop-order.js';

/** Douyin (抖店): signed webhooks tell what changed, orders are read whole, changes polled as the net below. */
export const douyin: ChannelAdapter = {
  channel: 'DOUYIN',
  platform: 'douyin',
  verify: verifyPush,
  answer: answerPush,
  read,
  fetchOrder: fetchShopOrder,
  fetchChanged: fetchChangedOrders,
  window: { maxMs: 60 * 60_000, lagMs: 0 },
};

function read(input: RawInput): readonly Meaning[] {
  if (input.form === 'PUSH') return meaningsOfPush(jsonOf(input));
  return listOf(jsonOf(input)).flatMap(body => {
    if (!isFields(body)) throw new Unmapped('MISSING_FIELD', 'the input is not an object');
    return shopOrdersIn(body).map((order): Meaning => ({ kind: 'order', order: orderOfShopOrder(order) }));
  });
}
