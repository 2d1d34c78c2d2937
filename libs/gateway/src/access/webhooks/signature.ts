import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret that deliveries are signed with: 256 random bits in the form of the Standard Webhooks specification. */
export const makeSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** The header fields a delivery is signed by, one signature for each secret; receivers take any that fits. */
export function signedHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map(secret => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
