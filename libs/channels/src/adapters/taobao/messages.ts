import type { AfterSaleType } from '#contracts';
import { needed, unitsOf } from '../../domain/amounts.js';
import { codeOf, meaningOf, type CodeTable } from '../../domain/codes.js';
import type { DraftRefund, Meaning } from '../../domain/draft.js';
import { firstOf, idOf, nestedFields, optionalId, shopNameOf, textOf, type Fields } from '../../domain/fields.js';
import { TAOBAO_AFTER_SALE, TAOBAO_REFUND_TOPICS, TAOBAO_REFUND_TYPE } from '../../domain/tables/taobao.js';
import { neededTime, timeOf } from '../../domain/times.js';

/** A message of TMC. It tells little, so it is a reason to read the trade; refunds say their state by themselves. */
export function meaningsOfMessage(message: Fields): readonly Meaning[] {
  const topic = textOf(message, 'topic');
  if (!/^taobao_(?:trade|refund)_/.test(topic))
    return [{ kind: 'ignore', because: `topic ${topic} is not about orders` }];
  const content = nestedFields(message['content'], 'content');
  const platformShopId = shopNameOf(content, 'seller_nick') ?? shopNameOf(message, 'user_nick');
  const externalId = idOf(content, 'tid');
  const look: Meaning = { kind: 'look', externalId, platformShopId };
  const state = Object.hasOwn(TAOBAO_REFUND_TOPICS, topic) ? TAOBAO_REFUND_TOPICS[topic] : undefined;
  if (state === undefined || optionalId(content, 'refund_id') === null) return [look];
  const changed = firstOf(content, 'modified') ?? message['pub_time'];
  const refund = { ...refundFields(content), externalId, platformShopId, state, version: versionOf(content, changed) };
  return [{ kind: 'refund', refund: { ...refund, occurredAt: neededTime(changed, 'modified') } }, look];
}

/** A refund as taobao.refund.get shows it. */
export function refundOf(refund: Fields): DraftRefund {
  const changed = firstOf(refund, 'modified', 'created');
  return {
    ...refundFields(refund),
    externalId: idOf(refund, 'tid'),
    platformShopId: shopNameOf(refund, 'seller_nick'),
    state: meaningOf(TAOBAO_AFTER_SALE, refund['status'], 'refund status', 'UNKNOWN_STATUS'),
    version: versionOf(refund, changed),
    occurredAt: neededTime(changed, 'modified'),
  };
}

function refundFields(from: Fields) {
  return {
    refundId: idOf(from, 'refund_id'),
    type: typeOf(from),
    amountMinor: needed(unitsOf(from['refund_fee'], 'refund_fee'), 'refund_fee'),
    currency: 'CNY',
    lineExternalId: optionalId(from, 'oid'),
  };
}

/** `modified` has whole seconds; `refund_version` is its finer twin where it is told. */
function versionOf(from: Fields, changed: unknown): number | null {
  const version = codeOf(from['refund_version']);
  if (/^\d{13}$/.test(version)) return Number(version);
  return timeOf(changed, 'modified')?.getTime() ?? null;
}

function typeOf(from: Fields): AfterSaleType {
  const told = textOf(from, 'dispute_type', 'bill_type');
  if (told === '') return from['has_good_return'] === true ? 'RETURN_AND_REFUND' : 'OTHER';
  return meaningOf<AfterSaleType>(TAOBAO_REFUND_TYPE satisfies CodeTable<AfterSaleType>, told, 'refund type');
}

/** Every refund in an answer of TOP; null when the answer is about something else. */
export function refundIn(body: Fields): Fields | null {
  const response = firstOf(body, 'refund_get_response');
  const refund = firstOf(response === undefined ? body : nestedFields(response, 'refund_get_response'), 'refund');
  if (refund !== undefined) return nestedFields(refund, 'refund');
  return 'refund_id' in body && 'status' in body && !('orders' in body) ? body : null;
}
