import { scoreRow, trainLogistic } from './classifier/logistic.js';
import { upTo } from './classifier/random.js';
import type { SparseRows } from './classifier/sparse-rows.js';

/** How rules and a model are best weighed for one class, as a policy has it. */
export interface FittedFusion {
  /** What a rule that fires adds, in log odds of the model. */
  readonly ruleWeight: number;
  /** Probability from which a rule that fires is believed, in ten thousandths. */
  readonly floorBp: number;
  /** Probability from which the model is believed alone, in ten thousandths. */
  readonly aloneFromBp: number;
}

/** Rows the model had not seen: what it said of each, whether a rule fired, and what is true. */
export interface WeighedRows {
  readonly probabilities: Float64Array;
  readonly fired: Uint8Array;
  readonly truth: Uint8Array;
}

const SLIGHTEST = 1e-6;
const WIDTH = 2;

/**
 * A logistic line over the log odds of the model and whether a rule fired, cut where F1 is best. As a rule fires or does not, any
 * such line is two thresholds: one with a rule, one without. Rows must be unseen ones: on those it was trained on the model is
 * always right, and rules seem to add nothing.
 */
export function fitFusion({ probabilities, fired, truth }: WeighedRows): FittedFusion {
  const rows = rowsOf(probabilities, fired);
  const line = trainLogistic(rows, upTo(truth.length), truth, { cost: 1, positiveWeight: 1, seed: 1, width: WIDTH });
  const slope = Math.max(line.weights[0] ?? 0, SLIGHTEST);
  // A rule that speaks against its class is written wrongly; it must not raise the threshold.
  const ruleWeight = Math.max(0, line.weights[1] ?? 0) / slope;
  const scores = Float64Array.from(truth, (_, row) => scoreRow(line, rows, row));
  const odds = (bestCut(scores, truth) - line.bias) / slope;
  return { ruleWeight, floorBp: bpOf(odds - ruleWeight), aloneFromBp: bpOf(odds) };
}

function rowsOf(probabilities: Float64Array, fired: Uint8Array): SparseRows {
  const count = probabilities.length;
  const values = new Float32Array(count * WIDTH);
  probabilities.forEach((probability, row) => {
    const sound = Math.min(1 - SLIGHTEST, Math.max(SLIGHTEST, probability));
    values[row * WIDTH] = Math.log(sound / (1 - sound));
    values[row * WIDTH + 1] = fired[row] ?? 0;
  });
  return {
    starts: Int32Array.from({ length: count + 1 }, (_, row) => row * WIDTH),
    columns: Int32Array.from(values, (_, i) => i % WIDTH),
    values,
  };
}

/** The score from which on F1 is best; rows with one score stay together. */
function bestCut(scores: Float64Array, truth: Uint8Array): number {
  const order = upTo(scores.length).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const positives = truth.reduce((sum, one) => sum + one, 0);
  let [hits, best, cut] = [0, -1, 0];
  order.forEach((row, taken) => {
    hits += truth[row] ?? 0;
    const [score, next] = [scores[row] ?? 0, scores[order[taken + 1] ?? -1] ?? Number.NEGATIVE_INFINITY];
    const f1 = (2 * hits) / (taken + 1 + positives);
    if (score === next || f1 <= best) return;
    best = f1;
    cut = next === Number.NEGATIVE_INFINITY ? score : (score + next) / 2;
  });
  return cut;
}

const bpOf = (odds: number): number => Math.round(10_000 / (1 + Math.exp(-odds)));
