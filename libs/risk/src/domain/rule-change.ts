import type { Figures } from './condition/fields.js';
import { conditionOf, detectorOf, shortFormOf } from './condition/short-form.js';
import { TAG_ONLY } from './decision.js';
import type { Rule, RuleDraft } from './rule.js';
import { baselineOf, deviates } from './spend.js';

/** A change of one rule that would let it hold fewer orders. */
export interface RuleChange {
  readonly kind: 'RAISE_RATIO' | 'TAG_ONLY';
  readonly from: number;
  readonly to: number;
}

const RATIOS = [350, 400, 450, 500, 600, 700, 800, 1_000, 1_500, 2_000] as const;

/**
 * Changes of a rule that reviews can speak for. All of them loosen it: an order that was not held has no review, so nothing can
 * be said of what a stricter rule would do.
 */
export function changesOf({ state, level, condition }: Rule): readonly RuleChange[] {
  if (state !== 'LIVE' || level >= TAG_ONLY) return [];
  const tag: RuleChange = { kind: 'TAG_ONLY', from: level, to: TAG_ONLY };
  if (detectorOf(condition) !== 'AMOUNT_DEVIATION') return [tag];
  const { ratioPercent } = shortFormOf(condition);
  const larger = RATIOS.filter(ratio => ratio > ratioPercent);
  return [...larger.map((to): RuleChange => ({ kind: 'RAISE_RATIO', from: ratioPercent, to })), tag];
}

/** Whether a rule that fired on an order would still hold it after the change. */
export function holdsStill({ condition }: Rule, change: RuleChange, figures: Figures): boolean {
  if (change.kind === 'TAG_ONLY') return false;
  const { amountMinor, buyerOrders, buyerTotalMinor, shopOrders, shopTotalMinor } = figures;
  const buyer = { orders: buyerOrders, totalMinor: buyerTotalMinor };
  const shop = { orders: shopOrders, totalMinor: shopTotalMinor };
  return deviates(amountMinor, baselineOf(buyer, shop, shortFormOf(condition).leastOrders), change.to);
}

/** The rule after the change, to be watched in shadow before it counts. */
export function changed({ key, title, level, condition }: Rule, { kind, to }: RuleChange, reason: string): RuleDraft {
  const kept = { key, title, reason, state: 'SHADOW' } as const;
  if (kind === 'TAG_ONLY') return { ...kept, level: to, condition };
  const form = { ...shortFormOf(condition), ratioPercent: to };
  return { ...kept, level, condition: conditionOf('AMOUNT_DEVIATION', form) };
}
