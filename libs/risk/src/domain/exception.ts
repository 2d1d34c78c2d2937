import { FRAUD, type Leaf } from './decision.js';

/** DENY holds every order up; ALLOW holds none up for a rule; SNOOZE silences one rule. */
export const EXCEPTION_EFFECTS = ['DENY', 'ALLOW', 'SNOOZE'] as const;
export type ExceptionEffect = (typeof EXCEPTION_EFFECTS)[number];

/** What of an order is recognised again; known by keyed hash, never in clear. */
export const PARTIES = ['BUYER', 'PHONE', 'ADDRESS'] as const;
export type Party = (typeof PARTIES)[number];

/** Somebody, or some place, for whom the rules are not the last word. */
export interface Exception {
  readonly effect: ExceptionEffect;
  readonly party: Party;
  readonly hash: string;
  /** SNOOZE: the rule that is silenced; empty for the lists. */
  readonly ruleKey: string;
}

/** Hashes of the parties of an order; null where it does not tell. */
export type Parties = Readonly<Record<Party, string | null>>;

export const DENY_LIST = 'list.deny';

/** What becomes of the rules that fired: the deny list is one more, a snooze waives one, the allow list waives all but the deny list. */
export function withExceptions(
  fired: readonly Leaf[],
  parties: Parties,
  exceptions: readonly Exception[],
): readonly Leaf[] {
  const own = exceptions.filter(({ party, hash }) => parties[party] === hash);
  if (own.length === 0) return fired;
  const allowed = own.some(({ effect }) => effect === 'ALLOW');
  const snoozed = new Set(own.flatMap(({ effect, ruleKey }) => (effect === 'SNOOZE' ? [ruleKey] : [])));
  const denied = own.filter(({ effect }) => effect === 'DENY').map(({ party }) => party);
  const waived = fired.map((leaf): Leaf => {
    if (snoozed.has(leaf.rule)) return { ...leaf, waived: 'SNOOZED' };
    return allowed ? { ...leaf, waived: 'ALLOWED' } : leaf;
  });
  return denied.length === 0 ? waived : [denialOf(denied), ...waived];
}

const denialOf = (parties: readonly Party[]): Leaf => ({
  rule: DENY_LIST,
  version: 1,
  level: FRAUD,
  message: `On the deny list: the ${[...new Set(parties)].map(party => party.toLowerCase()).join(' and the ')}`,
});
