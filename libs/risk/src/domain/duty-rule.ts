/** What a rule says of a country. DUTY: what is owed on what comes in. BLOCK: nothing is sent there. */
export const DUTY_EFFECTS = ['DUTY', 'BLOCK'] as const;
export type DutyEffect = (typeof DUTY_EFFECTS)[number];

/** The value that is compared with the threshold, and that duty is reckoned on. */
export const DUTY_BASES = ['GOODS', 'GOODS_AND_FREIGHT'] as const;
export type DutyBasis = (typeof DUTY_BASES)[number];

/** What happens to an order on which something is owed. HOLD: a person looks at it. RECORD: it goes, with what is owed on record. */
export const OWED_POLICIES = ['HOLD', 'RECORD'] as const;
export type OwedPolicy = (typeof OWED_POLICIES)[number];

/** What two people decide about a country from an instant on. */
export interface DutyRuleChange {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Digits an HS code begins with; `*`: all goods. */
  readonly category: string;
  readonly effect: DutyEffect;
  /** Currency of the threshold, and of what is owed. */
  readonly currency: string;
  /** Up to and with this value no duty is owed. */
  readonly thresholdMinor: number;
  readonly basis: DutyBasis;
  /** Hundredths of a percent of the value. */
  readonly dutyBp: number;
  /** Import tax (VAT), in hundredths of a percent of value and duty. */
  readonly taxBp: number;
  /** The tax is owed below the threshold as well. */
  readonly taxBelow: boolean;
  readonly owed: OwedPolicy;
  readonly effectiveAt: Date;
  /** Where it is written: title or number, and address. */
  readonly source: string;
  readonly sourceUrl: string;
}

/** One rule as it was decided; rules are added and never changed. */
export interface DutyRule extends DutyRuleChange {
  /** Counts up over all rules; of two that begin at the same instant the later decided one counts. */
  readonly revision: number;
  readonly author: string;
  readonly approver: string;
  readonly reason: string;
  readonly createdAt: Date;
}

/** All goods of a country. */
export const ALL_GOODS = '*';

/**
 * The rule that counts for goods at an instant: of each category the one that began last, of those the category that says most.
 * Null when none has begun.
 */
export function dutyRuleAt(rules: readonly DutyRule[], category: string, at: Date): DutyRule | null {
  const fitting = rulesInForce(rules, at).filter(rule => covers(rule.category, category));
  return fitting.reduce<DutyRule | null>((best, rule) => (best && !saysMore(rule, best) ? best : rule), null);
}

/** Of each category the rule in force at an instant, in the order of the categories. */
export function rulesInForce(rules: readonly DutyRule[], at: Date): readonly DutyRule[] {
  const newest = new Map<string, DutyRule>();
  for (const rule of rules) {
    const best = newest.get(rule.category);
    if (rule.effectiveAt <= at && (!best || isLater(rule, best))) newest.set(rule.category, rule);
  }
  return [...newest.values()].sort((a, b) => (a.category < b.category ? -1 : 1));
}

const covers = (prefix: string, category: string): boolean => prefix === ALL_GOODS || category.startsWith(prefix);
const weightOf = ({ category }: DutyRule): number => (category === ALL_GOODS ? 0 : category.length);
const saysMore = (a: DutyRule, b: DutyRule): boolean => weightOf(a) > weightOf(b);

function isLater(a: DutyRule, b: DutyRule): boolean {
  const byInstant = a.effectiveAt.getTime() - b.effectiveAt.getTime();
  return byInstant === 0 ? a.revision > b.revision : byInstant > 0;
}

const LONGEST_SOURCE = 255;
const WHOLE = 10_000;

/** What is wrong with a rule as it was proposed; empty: nothing. */
export function faultsOfDutyRule(rule: DutyRuleChange): readonly string[] {
  const checks: readonly [boolean, string][] = [
    [/^[A-Z]{2}$/.test(rule.country), 'country must be a code of two capital letters (ISO 3166-1)'],
    [/^(\*|\d{2,10})$/.test(rule.category), 'category must be * or the first 2 to 10 digits of an HS code'],
    [/^[A-Z]{3}$/.test(rule.currency), 'currency must be a code of three capital letters (ISO 4217)'],
    [rule.thresholdMinor >= 0, 'threshold must not be negative'],
    [rule.dutyBp >= 0 && rule.dutyBp <= 100 * WHOLE, 'dutyBp must be from 0 to 1000000'],
    [rule.taxBp >= 0 && rule.taxBp <= 100 * WHOLE, 'taxBp must be from 0 to 1000000'],
    [!Number.isNaN(rule.effectiveAt.getTime()), 'effectiveAt must be an instant'],
    [isText(rule.source), `source must have 1 to ${LONGEST_SOURCE} characters: where the rule is written`],
    [
      isHttps(rule.sourceUrl),
      `sourceUrl must be an address that begins with https:// or http://, of at most ${LONGEST_SOURCE} characters`,
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

const isText = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_SOURCE;
const isHttps = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text) && text.length <= LONGEST_SOURCE;
