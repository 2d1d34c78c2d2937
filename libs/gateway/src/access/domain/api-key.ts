import { HubError, SCOPES, type Scope } from '#contracts';
import type { CallerLimits } from '../../caller.js';

/** What a key is made for. */
export interface KeyOrder {
  /** Whom it is for; the name stands in histories and logs. Two live keys of one partner allow changing them without a pause. */
  readonly partner: string;
  readonly shops: readonly string[];
  readonly scopes: readonly Scope[];
  readonly limits: CallerLimits;
  readonly expiresAt: Date | null;
}

/** A key as far as it decides whether it opens the door. */
export interface KeyLife {
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Live keys a partner may have: the one in use and the one it changes to. */
export const MOST_LIVE_KEYS = 2;
/** Characters of a key that lists show: enough to tell keys apart, useless to guess the rest by. */
export const PREFIX_LENGTH = 12;

const LONGEST_PARTNER = 60;
const MOST_SHOPS = 500;
/** Who gives out keys must be a person of the house. */
const NEVER_FOR_PARTNERS: readonly Scope[] = ['access:read', 'access:write', 'pii:export', 'pii:erase'];

export const isLive = ({ expiresAt, revokedAt }: KeyLife, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now);

/** Throws BAD_INPUT on an order that no key may be made for. */
export function assertKeyOrder({ partner, shops, scopes, limits, expiresAt }: KeyOrder, now: Date): void {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(partner) || partner.length > LONGEST_PARTNER)
    throw bad(`partner must have 1 to ${LONGEST_PARTNER} lower-case letters, digits, dots, hyphens or underscores`);
  if (shops.length === 0 || shops.length > MOST_SHOPS || shops.some(shop => !/^shp_[\w-]{1,28}$/.test(shop)))
    throw bad(`shops must name 1 to ${MOST_SHOPS} shops by their ids (shp_…)`);
  const unknown = scopes.filter(scope => !(SCOPES as readonly string[]).includes(scope));
  if (scopes.length === 0 || unknown.length > 0)
    throw bad(`scopes must be of ${SCOPES.filter(scope => !NEVER_FOR_PARTNERS.includes(scope)).join(', ')}`);
  const barred = scopes.filter(scope => NEVER_FOR_PARTNERS.includes(scope));
  if (barred.length > 0) throw bad(`${barred.join(', ')} is for people of the house, not for keys`);
  for (const limit of [limits.requestsPerMinute, limits.costPerMinute])
    if (limit !== null && !(Number.isInteger(limit) && limit >= 1)) throw bad('a limit must be 1 or more');
  if (expiresAt !== null && !(expiresAt > now)) throw bad('expiresAt has gone by');
}

const bad = (message: string): HubError => new HubError('BAD_INPUT', message);
