import { createHash, createHmac } from 'node:crypto';
import type { Params } from '../form.js';

/** TOP's signature: names in order, name and value joined, empty ones left out; as the `sign_method` of the call says. */
export function signTop(params: Params, secret: string): string {
  const text = Object.keys(params)
    .filter(name => name !== 'sign' && name !== '' && params[name] !== '')
    .sort()
    .map(name => `${name}${params[name]}`)
    .join('');
  return digest(params['sign_method'] ?? 'md5', text, secret).toUpperCase();
}

function digest(method: string, text: string, secret: string): string {
  if (method === 'hmac') return createHmac('md5', secret).update(text, 'utf8').digest('hex');
  if (method === 'hmac-sha256') return createHmac('sha256', secret).update(text, 'utf8').digest('hex');
  return createHash('md5').update(`${secret}${text}${secret}`, 'utf8').digest('hex');
}
