import { minorOf, needed } from '../../domain/amounts.js';
import { codeOf, optionalMeaning } from '../../domain/codes.js';
import { Unmapped, type Meaning } from '../../domain/draft.js';
import { fieldsOf, firstOf, listOf, nestedFields, optionalId, shopNameOf, type Fields } from '../../domain/fields.js';
import { readJson } from '../../domain/json.js';
import { DOUYIN_REFUND_TAGS, DOUYIN_REFUND_TYPE } from '../../domain/tables/douyin.js';
import { neededTime, timeOf } from '../../domain/times.js';
import { isSameDigest, signDouyinPush } from '../signing.js';
import type { Credentials, Parsed, Push, Verdict } from '../channel-adapter.js';
import { douyinId } from './shop-order.js';

/** The tag of the check the platform makes when a webhook address is entered. */
const ADDRESS_CHECK = '0';

/** Signature over the raw bytes; the shops named are those inside the signed data. An address check names none. */
export function verifyPush(push: Push, shop: Credentials): Verdict {
  const appId = push.headers['app-id'];
  if (appId !== undefined && appId !== shop.appKey) return { ok: false, because: 'app-id is not the app of this shop' };
  const wanted = signDouyinPush(shop.appKey, push.body, shop.appSecret);
  if (!isSameDigest(push.headers['event-sign'], wanted)) return { ok: false, because: 'event-sign does not match' };
  try {
    const json = readJson(push.body.toString('utf8'));
    return shopsNamed(messagesIn(json).filter(isNews), { json });
  } catch (error) {
    if (error instanceof Unmapped) return { ok: false, because: `the signed body cannot be read: ${error.message}` };
    throw error;
  }
}

function shopsNamed(messages: readonly Fields[], parsed: Parsed): Verdict {
  const shops = messages.map(message => shopOf(dataOf(message)));
  if (shops.includes(null)) return { ok: false, because: 'the signed body names no shop' };
  return { ok: true, platformShopIds: [...new Set(shops.filter(name => name !== null))], parsed };
}

/** The platform waits for this within 5 s and sends again otherwise. */
export const answerPush = (accepted: boolean) =>
  accepted
    ? { status: 200, body: '{"code":0,"msg":"success"}' }
    : { status: 401, body: '{"code":40041,"msg":"push refused"}' };

/** What a webhook body means: an array of messages, though some senders give one alone. */
export const meaningsOfPush = (json: unknown): readonly Meaning[] => messagesIn(json).flatMap(meaningsOfMessage);

const messagesIn = (json: unknown): readonly Fields[] =>
  listOf(json).map((message, index) => fieldsOf(message, `message ${index}`));

const isNews = (message: Fields): boolean => codeOf(message['tag']) !== ADDRESS_CHECK;
const dataOf = (message: Fields): Fields => nestedFields(message['data'], 'data');
const shopOf = (data: Fields): string | null => shopNameOf(data, 'shop_id');

function meaningsOfMessage(message: Fields): readonly Meaning[] {
  const tag = codeOf(message['tag']);
  if (tag === ADDRESS_CHECK) return [{ kind: 'ignore', because: 'a check of the address' }];
  const data = dataOf(message);
  // Tags of goods, material and the like carry no order.
  if (optionalId(data, 'p_id', 'order_id') === null)
    return [{ kind: 'ignore', because: `tag ${tag} is not about an order` }];
  const externalId = douyinId(data, 'p_id', 'order_id');
  const look: Meaning = { kind: 'look', externalId, platformShopId: shopOf(data) };
  const state = Object.hasOwn(DOUYIN_REFUND_TAGS, tag) ? DOUYIN_REFUND_TAGS[tag] : undefined;
  if (state === undefined || optionalId(data, 'aftersale_id') === null) return [look];
  const changed = firstOf(data, 'update_time', 'success_time', 'close_time', 'agree_time', 'refuse_time', 'apply_time');
  const refund = {
    externalId,
    platformShopId: shopOf(data),
    refundId: douyinId(data, 'aftersale_id'),
    version: timeOf(changed, 'update_time')?.getTime() ?? null,
    state,
    type: optionalMeaning(DOUYIN_REFUND_TYPE, data['aftersale_type'], 'aftersale_type', 'OTHER'),
    amountMinor: needed(minorOf(data['refund_amount'] ?? 0, 'refund_amount'), 'refund_amount'),
    currency: 'CNY',
    lineExternalId: optionalId(data, 's_id'),
    occurredAt: neededTime(changed ?? data['create_time'], 'update_time'),
  };
  return [{ kind: 'refund', refund }, look];
}
