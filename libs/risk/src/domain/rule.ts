import type { Condition } from './condition/condition.js';
import { faultsOfCondition } from './condition/faults.js';
import type { CompileRegex } from './condition/linear-regex.js';
import type { RuleState } from './rule-state.js';

/** One version of one rule. Versions are added, never changed: a decision can always be read with the rules it was made by. */
export interface Rule {
  /** Counts up over all rules: everything up to a revision is the rule set of that moment. */
  readonly revision: number;
  readonly key: string;
  readonly version: number;
  readonly title: string;
  /** 1: suspected fraud, a risk officer decides. 2: ask the buyer. 3: tag only. */
  readonly level: number;
  readonly state: RuleState;
  readonly condition: Condition;
  readonly author: string;
  readonly reason: string;
  readonly createdAt: Date;
}

/** A rule as a person hands it in. */
export type RuleDraft = Omit<Rule, 'revision' | 'version' | 'author' | 'createdAt'>;

const KEY = /^[a-z][a-z0-9_.-]{1,63}$/;

/** What is wrong with a rule; empty when it can be saved. */
export function faultsOf(draft: RuleDraft, compile: CompileRegex): readonly string[] {
  const faults: string[] = [];
  if (!KEY.test(draft.key))
    faults.push('key must be 2 to 64 lower-case letters, digits, ".", "_" or "-", beginning with a letter');
  if (draft.title.trim() === '' || draft.title.length > 100) faults.push('title must have 1 to 100 characters');
  if (draft.reason.trim() === '' || draft.reason.length > 500) faults.push('reason must have 1 to 500 characters');
  if (![1, 2, 3].includes(draft.level)) faults.push('level must be 1, 2 or 3');
  return [...faults, ...faultsOfCondition(draft.condition, compile)];
}
