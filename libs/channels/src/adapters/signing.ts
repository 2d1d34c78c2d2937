import { createHash, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';

/** Parameters of a call as they are signed and sent. */
export type Params = Readonly<Record<string, string>>;

/** Names in byte order, name and value joined; empty values do not count. TOP and Pinduoduo sign this. */
const joined = (params: Params): string =>
  Object.keys(params)
    .filter(name => name !== 'sign' && params[name] !== '')
    .sort()
    .map(name => name + params[name])
    .join('');

/** UPPER(md5(secret + k1v1k2v2... + secret)): Pinduoduo, and TOP with sign_method md5. */
export const signSorted = (params: Params, secret: string): string =>
  md5(secret + joined(params) + secret).toUpperCase();

/** hex(HMAC-SHA256(secret, secret + name-value pairs in the platform's own order + secret)): Douyin's calls. */
export function signDouyin(
  appKey: string,
  method: string,
  paramJson: string,
  timestamp: string,
  secret: string,
): string {
  const pattern = `app_key${appKey}method${method}param_json${paramJson}timestamp${timestamp}v2`;
  return hmacSha256(secret, secret + pattern + secret);
}

/** hex(md5(app_key + raw body + app_secret)): Douyin's webhooks. The bytes count, not what they parse to. */
export const signDouyinPush = (appKey: string, body: Buffer, secret: string): string =>
  createHash('md5').update(appKey).update(body).update(secret).digest('hex');

/** hex(HMAC-SHA256(secret, timestamp + raw body)): the generic channel's webhooks. */
export const signGenericPush = (timestamp: string, body: Buffer, secret: string): string =>
  createHmac('sha256', keyOf(secret)).update(timestamp).update(body).digest('hex');

const MAX_KEYS = 1_000;
const keys = new Map<string, KeyObject>();

/** The key of a secret, made once: making it anew for each push costs more than the signature (measured). */
function keyOf(secret: string): KeyObject {
  const known = keys.get(secret);
  if (known) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const made = createSecretKey(secret, 'utf8');
  keys.set(secret, made);
  return made;
}

/** Path of Pinduoduo's message socket for one moment. */
export function pddSocketPath(clientId: string, secret: string, ms: number): string {
  const digest = Buffer.from(md5(`${clientId}${ms}${secret}`)).toString('base64');
  return `/message/${clientId}/${ms}/${encodeURIComponent(digest)}`;
}

/** Compares hex digests without telling by its duration how much was right; any case, since platforms differ. */
export function isSameDigest(given: string | undefined, wanted: string): boolean {
  const one = Buffer.from((given ?? '').trim().toLowerCase());
  const other = Buffer.from(wanted.toLowerCase());
  return one.length === other.length && timingSafeEqual(one, other);
}

const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');
const hmacSha256 = (key: string, text: string): string => createHmac('sha256', key).update(text, 'utf8').digest('hex');
