import { HubError } from '#contracts';
import { conditionOf, NO_SETTINGS, type Detector, type ShortForm } from './domain/condition/short-form.js';
import type { Rule } from './domain/rule.js';
import type { RuleState } from './domain/rule-state.js';
import type { WrittenRule } from './rule-book.service.js';

/** A rule as a caller hands it in: a condition, or the short form of one of three detectors. */
export type RuleInput = Pick<Rule, 'key' | 'title' | 'level' | 'reason'> & {
  readonly [K in keyof ShortForm]?: ShortForm[K] | null;
} & {
  readonly detector?: Detector | null;
  readonly condition?: unknown;
  readonly state?: RuleState | null;
  readonly enabled?: boolean | null;
};

/** The rule a caller wrote, whichever way. */
export function writtenOf(input: RuleInput): WrittenRule {
  const { key, title, level, reason } = input;
  const state = input.state ?? (input.enabled === false ? 'RETIRED' : 'LIVE');
  return { key, title, level, reason, state, ...conditionIn(input) };
}

function conditionIn(input: RuleInput): Pick<WrittenRule, 'condition' | 'detector'> {
  const { condition, detector } = input;
  if (condition !== undefined && condition !== null) return { condition, detector: null };
  if (detector === undefined || detector === null || detector === 'CONDITION')
    throw new HubError('BAD_INPUT', 'a rule needs a condition, or a detector and its settings');
  return { condition: conditionOf(detector, formIn(input)), detector };
}

const formIn = (input: RuleInput): ShortForm => ({
  fields: input.fields ?? NO_SETTINGS.fields,
  phrases: input.phrases ?? NO_SETTINGS.phrases,
  unless: input.unless ?? NO_SETTINGS.unless,
  ratioPercent: input.ratioPercent ?? NO_SETTINGS.ratioPercent,
  leastOrders: input.leastOrders ?? NO_SETTINGS.leastOrders,
  relativeWords: input.relativeWords ?? NO_SETTINGS.relativeWords,
  emptyWords: input.emptyWords ?? NO_SETTINGS.emptyWords,
});
