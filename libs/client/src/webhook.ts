/** Why a delivery is not to be trusted. */
export type WebhookFault =
  | 'HEADERS_MISSING'
  | 'TIMESTAMP_INVALID'
  | 'TIMESTAMP_TOO_OLD'
  | 'TIMESTAMP_TOO_NEW'
  | 'SIGNATURE_WRONG'
  | 'BODY_INVALID';

/** Thrown for a delivery that is not to be trusted: answer it with status 400 and do nothing else. */
export class WebhookRefused extends Error {
  constructor(
    readonly fault: WebhookFault,
    message: string,
  ) {
    super(message);
    this.name = 'WebhookRefused';
  }
}

/** A delivery that is what the hub sent. */
export interface WebhookDelivery<Payload> {
  /** The same for every attempt at this delivery: whoever has handled it already is done. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly sentAt: Date;
  readonly payload: Payload;
}

/** Headers as `fetch`, Node or a framework give them. */
export type WebhookHeaders =
  { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How strictly a delivery is looked at. */
export interface WebhookOptions {
  /** How far its time may be from now, in both directions; 300 unless said. */
  readonly toleranceSeconds?: number;
  /** The present; the clock's unless said. */
  readonly now?: Date;
}

const PREFIX = 'whsec_';
const encoder = new TextEncoder();

/**
 * Verifies a delivery by the Standard Webhooks specification and gives what it says. `body` is the body as it came, before
 * anything parsed it. Throws WebhookRefused, since a result that nobody looks at would let forgeries pass.
 */
export async function verifyWebhook<Payload = unknown>(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string,
  { toleranceSeconds = 300, now = new Date() }: WebhookOptions = {},
): Promise<WebhookDelivery<Payload>> {
  const key = await keyOf(secret);
  const { id, timestamp, signatures } = signedHeaders(headers);
  const sentAt = instantOf(timestamp, toleranceSeconds, now);
  const signed = contentOf(id, timestamp, body);
  // Every signature is looked at, so that the time taken does not tell which of them was the right one.
  const matches = await Promise.all(signatures.map(signature => isBy(key, signature, signed)));
  if (!matches.includes(true))
    throw new WebhookRefused(
      'SIGNATURE_WRONG',
      'No signature fits: check the secret, and that the body is the raw one.',
    );
  return { id, sentAt, payload: parsed(body) as Payload };
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  // A fault of the receiver's own settings, not of the delivery.
  if (!bytes?.length) throw new TypeError(`The secret is "${PREFIX}" and base64, as the hub showed it.`);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function signedHeaders(headers: WebhookHeaders): { id: string; timestamp: string; signatures: readonly string[] } {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name =>
    headerOf(headers, name),
  );
  if (!id || !timestamp || !signature)
    throw new WebhookRefused('HEADERS_MISSING', 'webhook-id, webhook-timestamp and webhook-signature are needed.');
  return { id, timestamp, signatures: signature.split(' ') };
}

function headerOf(headers: WebhookHeaders, name: string): string | null {
  if (typeof headers['get'] === 'function') return headers.get(name);
  const given = headers as Readonly<Record<string, string | readonly string[] | undefined>>;
  const found = Object.keys(given).find(one => one.toLowerCase() === name);
  const value = found === undefined ? undefined : given[found];
  return typeof value === 'string' ? value : (value?.[0] ?? null);
}

function instantOf(timestamp: string, toleranceSeconds: number, now: Date): Date {
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookRefused('TIMESTAMP_INVALID', 'webhook-timestamp is seconds since 1970.');
  const seconds = Number(timestamp);
  const age = now.getTime() / 1_000 - seconds;
  if (age > toleranceSeconds)
    throw new WebhookRefused('TIMESTAMP_TOO_OLD', 'The delivery is too old: it may be a repetition by a stranger.');
  if (age < -toleranceSeconds)
    throw new WebhookRefused('TIMESTAMP_TOO_NEW', 'The delivery is from the future: check the clock of this machine.');
  return new Date(seconds * 1_000);
}

function contentOf(id: string, timestamp: string, body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${timestamp}.`);
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const content = new Uint8Array(head.length + bytes.length);
  content.set(head);
  content.set(bytes, head.length);
  return content;
}

/** WebCrypto compares in constant time. Signatures of another version than v1 are passed over. */
async function isBy(key: CryptoKey, signature: string, content: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const bytes = signature.startsWith('v1,') ? bytesOf(signature.slice('v1,'.length)) : null;
  return bytes !== null && crypto.subtle.verify('HMAC', key, bytes, content);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function parsed(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    throw new WebhookRefused('BODY_INVALID', 'The body is signed as it should be, but it is not JSON.');
  }
}
