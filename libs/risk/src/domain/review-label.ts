import { hasSay, TAG_ONLY, type Leaf } from './decision.js';
import { modelRule, type ClassPolicy } from './fusion.js';

/** The label of a remark nothing is wrong with. */
export const NOTHING_WRONG = 'HARMLESS';

/** A person's word on an order that was held up. */
export interface Word {
  readonly verdict: 'RELEASE' | 'REJECT';
  /** The class of trouble, where the person named it. */
  readonly className: string | null;
}

/**
 * What a review says of the remark: its class, HARMLESS, or null where the order was held up for something else than its words
 * or more than one class spoke and nobody said which. A release says nothing of what only put a tag on the order.
 */
export function labelOf({ verdict, className }: Word, leaves: readonly Leaf[], classes: readonly ClassPolicy[]) {
  if (verdict === 'REJECT' && className !== null) return className;
  const spoke = classes.flatMap(one => levelsOf(one, leaves).map(level => ({ name: one.className, level })));
  const held = new Set(spoke.filter(({ level }) => level < TAG_ONLY).map(({ name }) => name));
  const tagged = spoke.some(({ level, name }) => level === TAG_ONLY && !held.has(name));
  if (verdict === 'RELEASE') return held.size > 0 && !tagged ? NOTHING_WRONG : null;
  return held.size === 1 ? ([...held][0] ?? null) : null;
}

/** The levels of what spoke for a class. */
const levelsOf = ({ className, rules }: ClassPolicy, leaves: readonly Leaf[]): readonly number[] =>
  leaves
    .filter(leaf => hasSay(leaf) && (rules.includes(leaf.rule) || leaf.rule === modelRule(className)))
    .map(leaf => leaf.level);
