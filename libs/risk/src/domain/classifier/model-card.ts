import { HARMLESS, truthOf, type Promised } from './cross-training.js';
import type { Classifier, Verdict } from './classifier.js';
import type { Proportion } from '../proportion.js';
import { metricsOf, shareOf, type ClassMetrics } from './metrics.js';
import { spreadsOf, type ScoreSpread } from './score-spread.js';
import type { SetCounts } from './training-set.js';

/** One class on the card: its threshold, and how it was told apart on rows that were not trained on. */
export interface CardClass {
  readonly name: string;
  /** Probability from which it counts as found. */
  readonly threshold: number;
  /** Null when too few rows could be put aside. */
  readonly metrics: ClassMetrics | null;
  /** Where its scores of the test rows lie: what it is expected to say of orders. Absent in older cards. */
  readonly spread?: ScoreSpread;
}

/** A model and the one it goes on from, both judged on rows neither has seen. */
export interface Comparison {
  /** Id of the parent. */
  readonly parent: string;
  /** Rows that were labelled after the parent was trained, and put aside from this training. */
  readonly rows: number;
  /** Of those nothing is wrong with: the share in which any class was found, by this model and by its parent. */
  readonly falseAlarms: Proportion;
  readonly parentFalseAlarms: Proportion;
  readonly classes: readonly {
    readonly name: string;
    /** Null where all or none of the rows are of the class. */
    readonly own: ClassMetrics | null;
    readonly parent: ClassMetrics | null;
  }[];
}

/** What a model was made of and what it is worth; kept with the model for good. No row of the set is in it. */
export interface ModelCard {
  readonly kind: 'TEXT' | 'FEATURES';
  readonly data: SetCounts & {
    /** SHA-256 of the file as it was uploaded. */
    readonly sha256: string;
    /** Groups of near-duplicates; no group stands on both sides of the split. */
    readonly clusters: number;
    readonly trained: number;
    readonly tested: number;
    /** Whether the test rows were put aside from the set, or came as a set of their own. */
    readonly testedOn: 'HELD_OUT' | 'OWN_SET';
  };
  readonly askedFalsePositiveRate: number;
  /** EACH: asked for each class on its own. ALL: for all of them together. Absent in older cards: ALL. */
  readonly promise?: Promised;
  /** Of the test rows nothing is wrong with: the share in which any class was found. */
  readonly falseAlarms: Proportion;
  readonly classes: readonly CardClass[];
  /** How it does beside the model it goes on from. */
  readonly compared?: Comparison;
  readonly trainedAt: string;
  readonly seed: number;
  readonly warnings: readonly string[];
  readonly limits: readonly string[];
}

/** What is true of every model of this kind. */
export const LIMITS: readonly string[] = [
  'It knows what its training rows show: wording or fraud of another kind is found late or never.',
  'Its promise on false positives holds for texts like those it was trained on; watch it in shadow before it goes live.',
  'Labels are taken as they came: wrong ones are learnt.',
];

/** Judges a model on rows it has not seen. */
export function judgeModel(
  { classes, thresholds }: Pick<Classifier<never>, 'classes' | 'thresholds'>,
  verdicts: readonly Verdict[],
  labels: Int32Array,
): Pick<ModelCard, 'classes' | 'falseAlarms'> {
  const harmless = verdicts.filter((_, row) => labels[row] === HARMLESS);
  const spreads = spreadsOf(classes, verdicts, labels);
  const alarmed = harmless.filter(verdict => verdict.flagged.length > 0);
  return {
    classes: classes.map((name, k) => ({
      name,
      threshold: thresholds[k] ?? 1,
      metrics: metricsFor(k, thresholds[k] ?? 1, verdicts, labels),
      ...(spreads[k] ? { spread: spreads[k] } : {}),
    })),
    falseAlarms: shareOf(alarmed.length, harmless.length),
  };
}

function metricsFor(
  k: number,
  threshold: number,
  verdicts: readonly Verdict[],
  labels: Int32Array,
): ClassMetrics | null {
  const truth = truthOf(labels, k);
  const positives = truth.reduce((sum, one) => sum + one, 0);
  if (positives === 0 || positives === truth.length) return null;
  return metricsOf(
    Float64Array.from(verdicts, verdict => verdict.probabilities[k] ?? 0),
    truth,
    threshold,
  );
}
