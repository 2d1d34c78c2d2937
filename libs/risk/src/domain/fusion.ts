import { hasSay, type Leaf, type Opinion } from './decision.js';

/** How rules and model are weighed against each other for one class of trouble. */
export interface ClassPolicy {
  /** A class of the model: BRUSHING. */
  readonly className: string;
  /** 1: suspected fraud. 2: the buyer is asked. 3: tag only. Of what the model finds alone. */
  readonly level: number;
  /** Rules that look for the same trouble. */
  readonly rules: readonly string[];
  /** A rule that fires is doubted where the model gives less than this, in ten thousandths; 0 doubts none. */
  readonly floorBp: number;
  /** Whether the model may find it without a rule, from its own threshold on. */
  readonly alone: boolean;
  /** From which probability on it does, in ten thousandths; null, or absent in older versions: the model's own threshold. */
  readonly aloneFromBp?: number | null;
}

/** One version of the whole policy; versions are added, never changed. */
export interface FusionPolicy {
  readonly revision: number;
  readonly classes: readonly ClassPolicy[];
  readonly author: string;
  readonly reason: string;
  readonly createdAt: Date;
}

/**
 * What a new hub begins with: (a rule and at least 45 %) or the model's own threshold. On scores of the five folds the first rules
 * add next to nothing to what the model says (0.03 to 0.5 in log odds), so they confirm it and no more.
 */
export const FIRST_POLICY: readonly ClassPolicy[] = [
  { className: 'BRUSHING', level: 1, rules: ['remark.brushing', 'remark.cash_back'], floorBp: 4_500, alone: true },
  { className: 'INVOICE_FRAUD', level: 1, rules: ['remark.false_invoice'], floorBp: 4_500, alone: true },
  { className: 'COMPLAINT', level: 3, rules: ['remark.complaint_tendency'], floorBp: 4_500, alone: true },
  { className: 'REFUND_ABUSE', level: 3, rules: [], floorBp: 0, alone: true },
];

const CLASS = /^[A-Z][A-Z0-9_]{1,31}$/;
const MOST_CLASSES = 50;
const MOST_RULES = 100;

/** What is wrong with a policy; empty when it can be saved. */
export function faultsOfPolicy(classes: readonly ClassPolicy[]): readonly string[] {
  const names = classes.map(({ className }) => className);
  const faults = classes.flatMap(faultsOfClass);
  if (new Set(names).size < names.length) faults.push('a class may be named once only');
  if (classes.length > MOST_CLASSES) faults.push(`a policy names at most ${MOST_CLASSES} classes`);
  return faults;
}

const isShareBp = (bp: number): boolean => Number.isInteger(bp) && bp >= 0 && bp <= 10_000;

function faultsOfClass({ className, level, rules, floorBp, aloneFromBp = null }: ClassPolicy): string[] {
  const faults: string[] = [];
  if (!CLASS.test(className)) faults.push(`${className} is no class: capital letters, digits and _`);
  if (![1, 2, 3].includes(level)) faults.push(`the level of ${className} must be 1, 2 or 3`);
  if (!isShareBp(floorBp)) faults.push(`the floor of ${className} must be from 0 to 1`);
  if (aloneFromBp !== null && !isShareBp(aloneFromBp)) faults.push(`aloneFrom of ${className} must be from 0 to 1`);
  if (rules.length > MOST_RULES) faults.push(`${className} names more than ${MOST_RULES} rules`);
  return faults;
}

/** Name under which a finding of the model stands among those of rules. */
export const modelRule = (className: string): string => `model.${className.toLowerCase()}`;

/**
 * The double check: a rule that fired is doubted where the model holds the remark for harmless, and what the model alone is
 * sure of is one more finding. Classes that the policy does not name are recorded and nothing more.
 */
export function fused(
  fired: readonly Leaf[],
  opinions: readonly Opinion[],
  { revision, classes }: FusionPolicy,
): readonly Leaf[] {
  const live = opinions.filter(({ shadow }) => shadow !== true);
  if (live.length === 0) return fired;
  const doubted = new Set<string>();
  const added: Leaf[] = [];
  for (const { className, level, rules, floorBp, alone, aloneFromBp = null } of classes) {
    const opinion = live.find(one => one.className === className);
    if (!opinion) continue;
    const isFound = aloneFromBp === null ? opinion.found : opinion.bp >= aloneFromBp;
    if (opinion.bp < floorBp && !isFound) for (const rule of rules) doubted.add(rule);
    const isSaid = fired.some(leaf => hasSay(leaf) && rules.includes(leaf.rule));
    if (isFound && alone && !isSaid)
      added.push({ rule: modelRule(className), version: revision, level, message: wordsOf(opinion) });
  }
  const weighed = fired.map((leaf): Leaf =>
    doubted.has(leaf.rule) && hasSay(leaf) ? { ...leaf, waived: 'DOUBTED' } : leaf,
  );
  return [...weighed, ...added].sort((a, b) => a.level - b.level);
}

const wordsOf = ({ className, bp, model }: Opinion): string =>
  `The model ${model} takes the order for ${className} (${Math.round(bp / 100)} %)`;

/** The highest probability of what is suspected fraud, in ten thousandths; null where no model has spoken. */
export function scoreOf(opinions: readonly Opinion[], { classes }: FusionPolicy): number | null {
  const grave = new Set(classes.filter(({ level }) => level === 1).map(({ className }) => className));
  const said = opinions.filter(({ className, shadow }) => shadow !== true && grave.has(className)).map(({ bp }) => bp);
  return said.length === 0 ? null : Math.max(...said);
}
