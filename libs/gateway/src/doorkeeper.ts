import { createHash, timingSafeEqual } from 'node:crypto';
import { SCOPES, type Viewer } from '#contracts';
import type { DoorKeys } from '#platform';
import { UNLIMITED, type Caller } from './caller.js';

const LONGEST_CREDENTIAL = 512;

// Personal data is revealed to nobody before every reveal can be written to an audit log.
const STAFF_SCOPES = SCOPES.filter(scope => scope !== 'pii:read');

interface Known {
  readonly hash: Buffer;
  readonly caller: Caller;
}

/** Knows the holders of the built-in credentials; keeps only hashes, and how long a look-up takes says nothing about them. */
export class Doorkeeper {
  private readonly known: readonly Known[];

  constructor(keys: DoorKeys) {
    const staff: Viewer = { kind: 'STAFF', name: 'staff:local', shops: 'ALL', scopes: STAFF_SCOPES };
    const partners = keys.partnerKeys.map(({ key, name, shops, scopes }) => {
      const viewer: Viewer = { kind: 'PARTNER', name: `partner:${name}`, shops: [...shops], scopes: [...scopes] };
      return { hash: hashOf(key), caller: { viewer, keyId: name, limits: UNLIMITED } };
    });
    this.known = [
      { hash: hashOf(keys.staffToken), caller: { viewer: staff, keyId: null, limits: UNLIMITED } },
      ...partners,
    ];
  }

  /** Who holds the credential that headers or connection parameters carry; null for none and for an unknown one. */
  callerOf(carrier: Readonly<Record<string, unknown>> | undefined): Promise<Caller | null> {
    const credential = credentialIn(carrier ?? {});
    if (credential === null) return Promise.resolve(null);
    const hash = hashOf(credential);
    const found = this.known.find(one => timingSafeEqual(one.hash, hash));
    return Promise.resolve(found?.caller ?? null);
  }
}

const hashOf = (credential: string): Buffer => createHash('sha256').update(credential).digest();

/** `Authorization: Bearer …` or `x-api-key`; the names in any case, because connection parameters are free text. */
function credentialIn(carrier: Readonly<Record<string, unknown>>): string | null {
  const named = new Map(Object.entries(carrier).map(([name, value]) => [name.toLowerCase(), value]));
  const authorization = named.get('authorization');
  if (authorization !== undefined)
    return usable(/^bearer +(\S+) *$/i.exec(String(authorization).slice(0, LONGEST_CREDENTIAL + 10))?.[1]);
  return usable(named.get('x-api-key'));
}

const usable = (text: unknown): string | null =>
  typeof text === 'string' && text.length > 0 && text.length <= LONGEST_CREDENTIAL ? text : null;
