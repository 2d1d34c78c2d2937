import { FRAUD, hasSay, verdictOf, type Leaf, type Outcome, type Verdict } from './decision.js';

/** What was said of an order before its address changed. */
export interface FirstLook {
  readonly outcome: Outcome;
  readonly level: number;
  readonly leaves: readonly Leaf[];
}

/** What a new address changes: the verdict, and what it rests on. */
export interface SecondLook {
  readonly leaves: readonly Leaf[];
  readonly verdict: Verdict;
}

/**
 * Judges an order again whose address changed. Suspicion is taken back by nobody but a person: what was held for fraud stays
 * so, and what an officer released is not held again for the same rule. Whether the address is clear is judged anew in any case.
 */
export function secondLook(first: FirstLook | null, fired: readonly Leaf[]): SecondLook {
  const grave = (first?.leaves ?? []).filter(leaf => leaf.level === FRAUD && hasSay(leaf));
  if (first?.outcome === 'RELEASED') {
    const known = new Set(grave.map(leaf => leaf.rule));
    const counted = fired.filter(leaf => leaf.level !== FRAUD || !known.has(leaf.rule));
    return { leaves: fired, verdict: verdictOf(counted) };
  }
  if (first?.outcome !== 'FLAGGED' || first.level !== FRAUD) return { leaves: fired, verdict: verdictOf(fired) };
  const again = new Set(fired.filter(hasSay).map(leaf => leaf.rule));
  const leaves = [...grave.filter(leaf => !again.has(leaf.rule)), ...fired].sort((a, b) => a.level - b.level);
  return { leaves, verdict: verdictOf(leaves) };
}
