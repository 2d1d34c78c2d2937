import { AFTER_SALE_STATES, AFTER_SALE_TYPES, type AfterSaleState, type AfterSaleType } from '#contracts';
import { Unmapped, type DraftRefund } from './draft.js';
import { isAbsent, shown, textOf, type Fields } from './fields.js';
import { amountOf, genericId } from './generic-order.js';
import { timeOf } from './times.js';

/**
 * A refund of the generic channel, told apart from an order by `"type": "refund"`; it may come before its order.
 *
 * ```json
 * { "type": "refund", "shopId": "shp_web", "orderId": "W-1001", "refundId": "R-1", "version": 2,
 *   "state": "REFUNDED", "refundType": "REFUND_ONLY", "amount": 9900, "currency": "CNY", "lineId": "1",
 *   "at": "2026-03-02T10:00:00Z" }
 * ```
 * state: REQUESTED AGREED REFUSED REFUNDED CLOSED; refundType (optional): REFUND_ONLY RETURN_AND_REFUND EXCHANGE
 * RESHIP REPAIR OTHER; version, currency and lineId are optional; the amount is written as in orders.
 */
export function readGenericRefund(form: Fields): DraftRefund {
  const currency = textOf(form, 'currency') || 'CNY';
  const amountMinor = amountOf(form, 'amount', '', currency);
  const occurredAt = timeOf(form['at'], 'at');
  if (amountMinor === null) throw new Unmapped('MISSING_FIELD', 'amount is missing');
  if (!occurredAt) throw new Unmapped('MISSING_FIELD', 'at is missing');
  return {
    externalId: genericId(form, 'orderId', ''),
    platformShopId: textOf(form, 'shopId') || null,
    refundId: genericId(form, 'refundId', ''),
    version: versionOf(form['version']),
    state: oneOf<AfterSaleState>(STATES, form['state'], 'state'),
    type: isAbsent(form['refundType'])
      ? 'OTHER'
      : oneOf<AfterSaleType>(AFTER_SALE_TYPES, form['refundType'], 'refundType'),
    amountMinor,
    currency,
    lineExternalId: isAbsent(form['lineId']) ? null : genericId(form, 'lineId', ''),
    occurredAt,
  };
}

const STATES = AFTER_SALE_STATES.filter(state => state !== 'NONE');

function versionOf(version: unknown): number | null {
  if (isAbsent(version)) return null;
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 0) return version;
  throw new Unmapped('BAD_FIELD', `version: ${shown(version)} is not a whole number from 0 to 2^53-1`);
}

function oneOf<T extends string>(words: readonly T[], value: unknown, name: string): T {
  const word = words.find(one => one === value);
  if (word !== undefined) return word;
  throw new Unmapped('UNKNOWN_CODE', `${name}: ${shown(value)} is not one of ${words.join(' ')}`);
}
