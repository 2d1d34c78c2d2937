/** DRAFT is only kept; SHADOW judges and is recorded, never acted on; LIVE is acted on; RETIRED ends a rule. */
export const RULE_STATES = ['DRAFT', 'SHADOW', 'LIVE', 'RETIRED'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** What one version says about its rule. */
export interface StatedVersion {
  readonly revision: number;
  readonly key: string;
  readonly state: RuleState;
}

/** Revisions that judge, of all versions in the order they were saved. */
export interface Acting {
  readonly live: readonly number[];
  readonly shadow: readonly number[];
}

/**
 * A version in shadow runs beside the live one until either is replaced; a draft replaces nothing. A later live version
 * ends the shadow before it, and a retired one ends both.
 */
export function actingOf(versions: readonly StatedVersion[]): Acting {
  const live = new Map<string, number>();
  const shadow = new Map<string, number>();
  for (const { revision, key, state } of versions) {
    if (state === 'DRAFT') continue;
    if (state === 'SHADOW') {
      shadow.set(key, revision);
      continue;
    }
    shadow.delete(key);
    if (state === 'LIVE') live.set(key, revision);
    else live.delete(key);
  }
  return { live: [...live.values()].sort(ascending), shadow: [...shadow.values()].sort(ascending) };
}

const ascending = (a: number, b: number): number => a - b;
