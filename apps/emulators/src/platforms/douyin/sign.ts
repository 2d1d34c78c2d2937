import { createHash, createHmac } from 'node:crypto';
import { parseExactly, sortedJson } from '../../json.js';

export interface SignedCall {
  readonly appKey: string;
  readonly method: string;
  readonly timestamp: string;
  /** The body as it was sent; signed is its form with sorted keys and no spaces. */
  readonly paramJson: string;
  readonly signMethod: string;
}

/** The signature of an API call: hex(HMAC-SHA256(secret, secret + the named parts in this order + secret)). */
export function signApi(call: SignedCall, secret: string): string {
  const text = `${secret}app_key${call.appKey}method${call.method}param_json${canonical(call.paramJson)}timestamp${call.timestamp}v2${secret}`;
  if (call.signMethod === 'md5') return createHash('md5').update(text, 'utf8').digest('hex');
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}

/** The signature of a push: hex(md5(app key + body + secret)), over the very bytes of the body. */
export const signPush = (appKey: string, body: string, secret: string): string =>
  createHash('md5').update(`${appKey}${body}${secret}`, 'utf8').digest('hex');

function canonical(json: string): string {
  try {
    return sortedJson(parseExactly(json || '{}'));
  } catch {
    return json;
  }
}
