import type { Figures } from './condition/fields.js';
import { hasSay, TAG_ONLY, type Leaf } from './decision.js';
import { proportionOf } from './proportion.js';
import { changesOf, holdsStill, type RuleChange } from './rule-change.js';
import type { Rule } from './rule.js';

/** A stored decision with what a person said of it. */
export interface JudgedOrder {
  readonly leaves: readonly Leaf[];
  readonly features: Figures;
  readonly isHeld: boolean;
  /** RIGHT: a person rejected the order. WRONG: a person released it. */
  readonly label: 'RIGHT' | 'WRONG' | null;
}

/** Orders counted by what was said of them. */
export interface Tally {
  readonly fired: number;
  readonly held: number;
  readonly right: number;
  readonly wrong: number;
}

/** What a change would have done. */
export interface Effect {
  readonly heldBefore: number;
  readonly heldAfter: number;
  readonly wrongAvoided: number;
  readonly rightLost: number;
  readonly unknown: number;
}

/** A change that would have held fewer orders wrongly. */
export interface Suggestion extends Effect {
  readonly rule: Rule;
  readonly change: RuleChange;
}

interface Trial {
  readonly rule: Rule;
  readonly change: RuleChange;
  effect: Effect;
  right: number;
  wrong: number;
}

/** With fewer reviews a share says next to nothing. */
export const FEWEST_LABELS = 20;
/** A larger ratio may lose at most one in twenty of what was held rightly. */
const MOST_LOST = 0.05;
/** A rule is no more than a tag where it is wrong more often than right, beyond doubt. */
const WORST_PRECISION = 0.5;

const NOTHING: Tally = { fired: 0, held: 0, right: 0, wrong: 0 };
const NO_EFFECT: Effect = { heldBefore: 0, heldAfter: 0, wrongAvoided: 0, rightLost: 0, unknown: 0 };

/** Counts the decisions of a month one by one; nothing of them is kept. */
export class MonthlyReview {
  readonly rules = new Map<string, Tally>();
  private total = NOTHING;
  private readonly trials: readonly Trial[];

  constructor(rules: readonly Rule[]) {
    this.trials = rules.flatMap(rule =>
      changesOf(rule).map(change => ({ rule, change, effect: NO_EFFECT, right: 0, wrong: 0 })),
    );
  }

  get all(): Tally {
    return this.total;
  }

  add(order: JudgedOrder): void {
    this.total = counted(this.total, order);
    for (const rule of new Set(order.leaves.filter(hasSay).map(leaf => leaf.rule)))
      this.rules.set(rule, counted(this.rules.get(rule) ?? NOTHING, order));
    if (order.isHeld) for (const trial of this.trials) tryOn(trial, order);
  }

  /** For each rule the best change there is, if there is one. */
  suggestions(): readonly Suggestion[] {
    const best = new Map<string, Trial>();
    for (const trial of this.trials.filter(isWorthIt)) {
      const known = best.get(trial.rule.key);
      if (!known || trial.effect.wrongAvoided > known.effect.wrongAvoided) best.set(trial.rule.key, trial);
    }
    return [...best.values()].map(({ rule, change, effect }) => ({ rule, change, ...effect }));
  }
}

function counted({ fired, held, right, wrong }: Tally, { isHeld, label }: JudgedOrder): Tally {
  return {
    fired: fired + 1,
    held: held + (isHeld ? 1 : 0),
    right: right + (label === 'RIGHT' ? 1 : 0),
    wrong: wrong + (label === 'WRONG' ? 1 : 0),
  };
}

/** Only what this very version decided tells what it does. */
function tryOn(trial: Trial, { leaves, features, label }: JudgedOrder): void {
  const { rule, change, effect } = trial;
  const own = leaves.find(leaf => hasSay(leaf) && leaf.rule === rule.key && leaf.version === rule.version);
  if (!own) return;
  if (label === 'RIGHT') trial.right += 1;
  if (label === 'WRONG') trial.wrong += 1;
  const heldByOthers = leaves.some(leaf => leaf !== own && hasSay(leaf) && leaf.level < TAG_ONLY);
  const isKept = heldByOthers || holdsStill(rule, change, features);
  trial.effect = {
    heldBefore: effect.heldBefore + 1,
    heldAfter: effect.heldAfter + (isKept ? 1 : 0),
    wrongAvoided: effect.wrongAvoided + (!isKept && label === 'WRONG' ? 1 : 0),
    rightLost: effect.rightLost + (!isKept && label === 'RIGHT' ? 1 : 0),
    unknown: effect.unknown + (!isKept && label === null ? 1 : 0),
  };
}

function isWorthIt({ change, effect, right, wrong }: Trial): boolean {
  if (right + wrong < FEWEST_LABELS || effect.wrongAvoided === 0) return false;
  if (change.kind === 'RAISE_RATIO') return effect.rightLost <= right * MOST_LOST;
  return (proportionOf(right, right + wrong)?.high ?? 1) < WORST_PRECISION;
}
