import { proportionOf, Z, type Proportion } from '../proportion.js';

/** How one class is told apart on rows that were not trained on. */
export interface ClassMetrics {
  readonly positives: number;
  readonly negatives: number;
  /** Probability that a row of the class scores higher than another one. */
  readonly auc: Proportion;
  /** At the threshold of the model. */
  readonly recall: Proportion;
  readonly precision: Proportion;
  readonly falsePositiveRate: Proportion;
  readonly f1: number;
  /** Mean distance between what the probabilities say and what is. */
  readonly calibrationError: number;
}

const BINS = 15;

/** A share with its interval; without any trials nothing is known. */
export const shareOf = (hits: number, trials: number): Proportion =>
  proportionOf(hits, trials) ?? { value: 0, low: 0, high: 1 };

/** Judges probabilities of one class by the truth, 1 for the class and 0 for the others. */
export function metricsOf(probabilities: Float64Array, truth: Uint8Array, threshold: number): ClassMetrics {
  let [hits, falseHits, positives] = [0, 0, 0];
  for (let i = 0; i < truth.length; i += 1) {
    const passes = (probabilities[i] ?? 0) >= threshold;
    positives += truth[i] ?? 0;
    if (passes && truth[i] === 1) hits += 1;
    if (passes && truth[i] === 0) falseHits += 1;
  }
  const negatives = truth.length - positives;
  return {
    positives,
    negatives,
    auc: aucOf(probabilities, truth),
    recall: shareOf(hits, positives),
    precision: shareOf(hits, hits + falseHits),
    falsePositiveRate: shareOf(falseHits, negatives),
    f1: hits === 0 ? 0 : (2 * hits) / (hits + falseHits + positives),
    calibrationError: calibrationErrorOf(probabilities, truth),
  };
}

/** Area under the ROC curve with DeLong's interval, on the logit scale so that it stays below 1. */
export function aucOf(scores: Float64Array, truth: Uint8Array): Proportion {
  const positives = scores.filter((_, i) => truth[i] === 1);
  const negatives = scores.filter((_, i) => truth[i] === 0);
  const [m, n] = [positives.length, negatives.length];
  if (m === 0 || n === 0) return { value: 0.5, low: 0, high: 1 };
  const ofAll = midranks(Float64Array.from([...positives, ...negatives]));
  const above = midranks(positives).map((rank, i) => ((ofAll[i] ?? 0) - rank) / n);
  const below = midranks(negatives).map((rank, i) => 1 - ((ofAll[m + i] ?? 0) - rank) / m);
  const value = mean(above);
  // Perfect separation has no variance to measure; the rule of three stands in for it.
  const error = Math.sqrt(variance(above) / m + variance(below) / n);
  if (value >= 1 || value <= 0 || error === 0) {
    const slack = Math.min(1, 3 / Math.min(m, n));
    return { value, low: Math.max(0, value - slack), high: Math.min(1, value + slack) };
  }
  const logit = Math.log(value / (1 - value));
  const half = (Z * error) / (value * (1 - value));
  return { value, low: sigmoid(logit - half), high: sigmoid(logit + half) };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function variance(values: Float64Array): number {
  const middle = mean(values);
  return values.length < 2 ? 0 : values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1);
}

/** Ranks from 1; equal values share the middle of theirs. */
function midranks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let i = from; i < to; i += 1) ranks[order[i] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** Expected calibration error over bins of equal width. */
function calibrationErrorOf(probabilities: Float64Array, truth: Uint8Array): number {
  const bins = Array.from({ length: BINS }, () => ({ rows: 0, said: 0, was: 0 }));
  probabilities.forEach((p, i) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
    if (!bin) return;
    bin.rows += 1;
    bin.said += p;
    bin.was += truth[i] ?? 0;
  });
  const off = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.was), 0);
  return truth.length === 0 ? 0 : off / truth.length;
}
