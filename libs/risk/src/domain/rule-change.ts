import { TAG_ONLY } from './decision.js';
import { NO_SETTINGS, type Rule, type RuleDraft } from './rule.js';
import type { Features } from './rule-set.js';
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
export function changesOf({ enabled, level, detector, ratioPercent }: Rule): readonly RuleChange[] {
  if (!enabled || level >= TAG_ONLY) return [];
  const tag: RuleChange = { kind: 'TAG_ONLY', from: level, to: TAG_ONLY };
  if (detector !== 'AMOUNT_DEVIATION') return [tag];
  const larger = RATIOS.filter(ratio => ratio > ratioPercent);
  return [...larger.map((to): RuleChange => ({ kind: 'RAISE_RATIO', from: ratioPercent, to })), tag];
}

/** Whether a rule that fired on an order would still hold it after the change. */
export function holdsStill(rule: Rule, change: RuleChange, features: Features): boolean {
  if (change.kind === 'TAG_ONLY') return false;
  const { amountMinor, buyerOrders, buyerTotalMinor, shopOrders, shopTotalMinor } = features;
  const buyer = { orders: buyerOrders, totalMinor: buyerTotalMinor };
  const shop = { orders: shopOrders, totalMinor: shopTotalMinor };
  return deviates(amountMinor, baselineOf(buyer, shop, rule.leastOrders), change.to);
}

/** The rule as it is to be saved after the change. */
export function changed(rule: Rule, { kind, to }: RuleChange, reason: string): RuleDraft {
  const { revision: _revision, version: _version, author: _author, createdAt: _createdAt, ...kept } = rule;
  return { ...NO_SETTINGS, ...kept, reason, ...(kind === 'TAG_ONLY' ? { level: to } : { ratioPercent: to }) };
}
