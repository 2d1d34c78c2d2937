import { createHash } from 'node:crypto';
import type { Params } from '../form.js';

const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');

/** The signature of an API call: secret, sorted names with their values, secret; md5 in capitals. */
export function signPop(params: Params, secret: string): string {
  const text = Object.keys(params)
    .filter(name => name !== 'sign')
    .sort()
    .map(name => `${name}${params[name]}`)
    .join('');
  return md5(`${secret}${text}${secret}`).toUpperCase();
}

/** The digest in the socket's address, before it is escaped: base64 of the hex text of md5(client id + ms + secret). */
export const socketDigest = (clientId: string, ms: string, secret: string): string =>
  Buffer.from(md5(`${clientId}${ms}${secret}`)).toString('base64');
