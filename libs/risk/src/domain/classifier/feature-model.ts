import { scoreTrees, type Boosting } from './boosting.js';
import { probabilityOf, type Calibration } from './calibration.js';
import type { Classifier, Contribution, Verdict } from './classifier.js';

/** A linear score of features brought to mean 0 and deviation 1; what is not known counts as the mean. */
export interface LinearFeatures {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** One class of a feature model: trees, or a line where there were too few rows for trees. */
export interface FeatureHead {
  readonly name: string;
  readonly calibration: Calibration;
  readonly threshold: number;
  readonly trees: Boosting | null;
  readonly line: LinearFeatures | null;
}

/** What a feature model consists of. */
export interface FeatureModelParts {
  readonly features: readonly string[];
  readonly heads: readonly FeatureHead[];
}

/** Features of one order, in the order of `features`; NaN for what is not known. */
export type FeatureRow = ArrayLike<number>;

/** Tells classes of orders apart by their figures. */
export class FeatureModel implements Classifier<FeatureRow> {
  readonly classes: readonly string[];
  readonly thresholds: readonly number[];
  readonly parts: FeatureModelParts;

  constructor(parts: FeatureModelParts) {
    this.parts = parts;
    this.classes = parts.heads.map(head => head.name);
    this.thresholds = parts.heads.map(head => probabilityOf(head.calibration, head.threshold));
  }

  classify(rows: readonly FeatureRow[]): readonly Verdict[] {
    return rows.map(row => {
      const scores = this.parts.heads.map(head => scoreHead(head, row));
      return {
        probabilities: this.parts.heads.map((head, k) => probabilityOf(head.calibration, scores[k] ?? 0)),
        flagged: this.parts.heads.filter((head, k) => (scores[k] ?? 0) >= head.threshold).map(head => head.name),
      };
    });
  }

  explain(row: FeatureRow, className: string, most: number): readonly Contribution[] {
    const head = this.parts.heads.find(one => one.name === className);
    if (!head) throw new Error(`the model knows no class ${className}; it knows ${this.classes.join(', ')}`);
    const weights = new Float64Array(this.parts.features.length);
    scoreHead(head, row, (feature, by) => {
      weights[feature] = (weights[feature] ?? 0) + by;
    });
    return this.parts.features
      .map((what, feature) => ({ what, weight: weights[feature] ?? 0 }))
      .filter(one => one.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, most);
  }
}

type Visit = (feature: number, by: number) => void;

/** The score of one class on one row. */
export function scoreHead(
  { trees, line }: Pick<FeatureHead, 'trees' | 'line'>,
  row: FeatureRow,
  visit?: Visit,
): number {
  if (trees) return scoreTrees(trees, feature => row[feature] ?? Number.NaN, visit);
  return line ? scoreLine(line, row, visit) : 0;
}

function scoreLine({ bias, weights, means, deviations }: LinearFeatures, row: FeatureRow, visit?: Visit): number {
  return weights.reduce((score, weight, feature) => {
    const by = weight * standard(row[feature] ?? Number.NaN, means[feature] ?? 0, deviations[feature] ?? 1);
    visit?.(feature, by);
    return score + by;
  }, bias);
}

/** A figure in deviations from the mean. */
export const standard = (value: number, mean: number, deviation: number): number =>
  Number.isNaN(value) ? 0 : (value - mean) / deviation;
