import type { AfterSaleType } from '#contracts';
import { minorOf, needed } from '../../domain/amounts.js';
import { codeOf, optionalMeaning } from '../../domain/codes.js';
import type { Meaning } from '../../domain/draft.js';
import {
  fieldsOf,
  firstOf,
  idOf,
  isFields,
  nestedFields,
  optionalId,
  shopNameOf,
  textOf,
  type Fields,
} from '../../domain/fields.js';
import { PDD_BILL_TYPE, PDD_REFUND_TOPICS, PDD_REFUND_TYPE } from '../../domain/tables/pinduoduo.js';
import { neededTime, timeOf } from '../../domain/times.js';

/** True when the input is a message of the socket: the whole frame or the message inside it. */
export const isMessage = (body: Fields): boolean => 'commandType' in body || ('type' in body && 'content' in body);

/** The message inside a frame of the socket. */
export const messageIn = (body: Fields): Fields =>
  isFields(body['message']) || typeof body['message'] === 'string' ? nestedFields(body['message'], 'message') : body;

/** What a message means: almost nothing but an id, so the order is read; refunds say state and amount (in fen). */
export function meaningsOfMessage(body: Fields): readonly Meaning[] {
  const message = messageIn(body);
  const topic = textOf(message, 'type');
  if (!/^pdd_(?:trade|refund)_/.test(topic)) return [{ kind: 'ignore', because: `topic ${topic} is not about orders` }];
  const content = nestedFields(message['content'], 'content');
  const platformShopId = shopNameOf(content, 'mall_id') ?? shopNameOf(message, 'mallID', 'mall_id');
  const externalId = idOf(content, 'tid', 'order_sn');
  const look: Meaning = { kind: 'look', externalId, platformShopId };
  const state = Object.hasOwn(PDD_REFUND_TOPICS, topic) ? PDD_REFUND_TOPICS[topic] : undefined;
  if (state === undefined || optionalId(content, 'refund_id') === null) return [look];
  const changed = firstOf(content, 'modified') ?? firstOf(body, 'sendTime');
  const refund = {
    externalId,
    platformShopId,
    refundId: idOf(content, 'refund_id'),
    version: timeOf(changed, 'modified')?.getTime() ?? null,
    state,
    type: typeOf(content),
    amountMinor: needed(minorOf(content['refund_fee'], 'refund_fee'), 'refund_fee'),
    currency: 'CNY',
    lineExternalId: null,
    occurredAt: neededTime(changed, 'modified'),
  };
  return [{ kind: 'refund', refund }, look];
}

/** The platform does not publish bill_type, so one that is not known is no reason to lose the refund. */
function typeOf(content: Fields): AfterSaleType {
  const told = optionalMeaning<AfterSaleType | null>(
    PDD_REFUND_TYPE,
    content['after_sales_type'],
    'after_sales_type',
    null,
  );
  const code = codeOf(content['bill_type']);
  return told ?? (Object.hasOwn(PDD_BILL_TYPE, code) ? (PDD_BILL_TYPE[code] ?? 'OTHER') : 'OTHER');
}

/** The shop a message was sent for. */
export function shopOfMessage(body: Fields): string | null {
  const message = messageIn(body);
  const content = message['content'];
  const named = content === undefined ? null : shopNameOf(nestedFields(content, 'content'), 'mall_id');
  return named ?? shopNameOf(fieldsOf(message, 'message'), 'mallID', 'mall_id');
}
