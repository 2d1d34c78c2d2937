import { faultOfPhrase } from './phrase.js';

/** What a rule looks at. */
export const DETECTORS = ['AMOUNT_DEVIATION', 'VAGUE_ADDRESS', 'FORBIDDEN_REMARK'] as const;
export type Detector = (typeof DETECTORS)[number];

/** Texts of an order a remark rule may read. */
export const REMARK_FIELDS = ['BUYER_REMARK', 'SELLER_MEMO', 'RECEIVER_NAME'] as const;
export type RemarkField = (typeof REMARK_FIELDS)[number];

/** What a person can set on a rule; only what its detector reads has an effect. */
export interface RuleSettings {
  /** FORBIDDEN_REMARK: where it looks, what for, and in which words that is harmless. */
  readonly fields: readonly RemarkField[];
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
  /** AMOUNT_DEVIATION: more than so many percent of the mean, of at least so many orders. */
  readonly ratioPercent: number;
  readonly leastOrders: number;
  /** VAGUE_ADDRESS: words that place something relative to something else, and words that stand for no place at all. */
  readonly relativeWords: readonly string[];
  readonly emptyWords: readonly string[];
}

/** One version of one rule. Versions are added, never changed: a decision can always be read with the rules it was made by. */
export interface Rule extends RuleSettings {
  /** Counts up over all rules: everything up to a revision is the rule set of that moment. */
  readonly revision: number;
  readonly key: string;
  readonly version: number;
  readonly detector: Detector;
  readonly title: string;
  /** 1: suspected fraud, a risk officer decides. 2: ask the buyer. 3: tag only. */
  readonly level: number;
  readonly enabled: boolean;
  readonly author: string;
  readonly reason: string;
  readonly createdAt: Date;
}

/** A rule as a person hands it in. */
export type RuleDraft = Omit<Rule, 'revision' | 'version' | 'author' | 'createdAt'>;

export const NO_SETTINGS: RuleSettings = {
  fields: [],
  phrases: [],
  unless: [],
  ratioPercent: 300,
  leastOrders: 3,
  relativeWords: [],
  emptyWords: [],
};

const KEY = /^[a-z][a-z0-9_.-]{1,63}$/;
const MOST_PHRASES = 500;
const LONGEST_PHRASE = 60;

/** What is wrong with a rule; empty when it can be saved. */
export function faultsOf(draft: RuleDraft): readonly string[] {
  const faults: string[] = [];
  if (!KEY.test(draft.key))
    faults.push('key must be 2 to 64 lower-case letters, digits, ".", "_" or "-", beginning with a letter');
  if (draft.title.trim() === '' || draft.title.length > 100) faults.push('title must have 1 to 100 characters');
  if (draft.reason.trim() === '' || draft.reason.length > 500) faults.push('reason must have 1 to 500 characters');
  if (![1, 2, 3].includes(draft.level)) faults.push('level must be 1, 2 or 3');
  if (draft.detector === 'FORBIDDEN_REMARK') faults.push(...faultsOfPhrases(draft));
  if (draft.detector === 'AMOUNT_DEVIATION') faults.push(...faultsOfAmounts(draft));
  if (draft.detector === 'VAGUE_ADDRESS') faults.push(...faultsOfWords([...draft.relativeWords, ...draft.emptyWords]));
  return faults;
}

function faultsOfPhrases({ phrases, unless, fields }: RuleDraft): readonly string[] {
  const faults = [...faultsOfWords([...phrases, ...unless])];
  if (phrases.length === 0) faults.push('phrases must hold at least one phrase');
  if (fields.length === 0) faults.push('fields must name at least one text to look at');
  for (const phrase of phrases.slice(0, MOST_PHRASES)) {
    const fault = phrase.length <= LONGEST_PHRASE ? faultOfPhrase(phrase) : null;
    if (fault) faults.push(fault);
  }
  return faults;
}

function faultsOfWords(words: readonly string[]): readonly string[] {
  const faults: string[] = [];
  if (words.length > MOST_PHRASES) faults.push(`a rule holds at most ${MOST_PHRASES} phrases`);
  if (words.some(word => word.trim() === '' || word.length > LONGEST_PHRASE))
    faults.push(`a phrase has 1 to ${LONGEST_PHRASE} characters`);
  return faults;
}

function faultsOfAmounts({ ratioPercent, leastOrders }: RuleDraft): readonly string[] {
  const faults: string[] = [];
  if (!Number.isInteger(ratioPercent) || ratioPercent < 101 || ratioPercent > 100_000)
    faults.push('ratioPercent must be from 101 to 100000');
  if (!Number.isInteger(leastOrders) || leastOrders < 1 || leastOrders > 1_000)
    faults.push('leastOrders must be from 1 to 1000');
  return faults;
}
