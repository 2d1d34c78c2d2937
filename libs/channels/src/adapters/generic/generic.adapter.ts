import { Unmapped, type Meaning } from '../../domain/draft.js';
import { fieldsOf, textOf, type Fields } from '../../domain/fields.js';
import { readGenericOrder } from '../../domain/generic-order.js';
import { readGenericRefund } from '../../domain/generic-refund.js';
import { readJson } from '../../domain/json.js';
import { jsonOf } from '../json-of.js';
import type { ChannelAdapter, Credentials, Push, RawInput, Verdict } from '../channel-adapter.js';
import { isSameDigest, signGenericPush } from '../signing.js';

/** How far a push's own time may be from ours; older ones could be replays. */
const TOLERANCE_SECONDS = 300;

/**
 * The generic channel: any system that can sign a request. One order or refund a push, whole:
 * `x-ordermesh-timestamp` is the unix time in seconds, `x-ordermesh-signature` is
 * hex(HMAC-SHA256(secret, timestamp + raw body)), and the body names its shop as `shopId`.
 * The forms are described at readGenericOrder and readGenericRefund.
 */
export const generic: ChannelAdapter = {
  channel: 'GENERIC',
  platform: 'generic',
  verify,
  answer: accepted =>
    accepted
      ? { status: 200, body: '{"accepted":true}' }
      : { status: 401, body: '{"accepted":false,"message":"signature, time or shop of the push is not right"}' },
  read,
};

function verify(push: Push, { appSecret }: Credentials, now: Date): Verdict {
  const timestamp = push.headers['x-ordermesh-timestamp']?.trim() ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return { ok: false, because: 'x-ordermesh-timestamp is not unix seconds' };
  const signature = push.headers['x-ordermesh-signature']?.trim().replace(/^sha256=/, '');
  if (!isSameDigest(signature, signGenericPush(timestamp, push.body, appSecret))) {
    return { ok: false, because: 'x-ordermesh-signature does not match' };
  }
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (age > TOLERANCE_SECONDS)
    return { ok: false, because: `x-ordermesh-timestamp is off by more than ${TOLERANCE_SECONDS} s` };
  return shopNamed(push.body);
}

function shopNamed(body: Buffer): Verdict {
  try {
    const json = readJson(body.toString('utf8'));
    const shopId = textOf(formIn(json), 'shopId');
    return shopId
      ? { ok: true, platformShopIds: [shopId], parsed: { json } }
      : { ok: false, because: 'the signed body names no shopId' };
  } catch (error) {
    if (error instanceof Unmapped) return { ok: false, because: `the signed body cannot be read: ${error.message}` };
    throw error;
  }
}

const formIn = (json: unknown): Fields => fieldsOf(json, 'the input');

function read(input: RawInput): readonly Meaning[] {
  const form = formIn(jsonOf(input));
  const type = form['type'] ?? 'order';
  if (type === 'order') return [{ kind: 'order', order: readGenericOrder(form) }];
  if (type === 'refund') return [{ kind: 'refund', refund: readGenericRefund(form) }];
  throw new Unmapped('UNKNOWN_CODE', 'type: must be "order" or "refund"');
}
