import {
  HARMLESS,
  learnClasses,
  type Crossed,
  type LabelledRows,
  type Learner,
  type TrainingSettings,
} from './cross-training.js';
import { GramReader } from './grams.js';
import { scoreRow, trainLogistic, type LinearModel } from './logistic.js';
import { rowsOf } from './sparse-rows.js';
import { tableOf, TextModel } from './text-model.js';

/** From here on a closer fit brings no fewer false alarms on unseen remarks (measured from 2 to 32). */
const COST = 16;
/** A rare class counts more, up to this; more than that its few rows would be learnt by heart. */
const MOST_WEIGHT = 3;
/** How much of what all classes have in common counts in each; more confuses them with each other (measured). */
const COMMON_SHARE = 0.35;

type Learn = Learner<LinearModel>['learn'];

/** Texts with their labels. */
export interface LabelledTexts extends LabelledRows {
  readonly texts: readonly string[];
}

/** Trains a model that tells classes of texts apart: one logistic regression a class. */
export function trainTextModel(data: LabelledTexts, settings: TrainingSettings): Crossed<TextModel> {
  const { rows, buckets, idf } = rowsOf(data.texts, new GramReader());
  const { weights: counts } = data;
  const common = { cost: COST, seed: settings.seed, width: buckets.length, ...(counts ? { weights: counts } : {}) };
  const learn: Learn = (members, truth) =>
    trainLogistic(rows, members, truth, { ...common, positiveWeight: weightOf(members, truth, MOST_WEIGHT) });
  const learnt = learnClasses(data, settings, {
    learn: settings.classes.length > 1 ? withCommonPart(data.labels, learn) : learn,
    score: (model, row) => scoreRow(model, rows, row),
  });
  const heads = learnt.map(({ name, model, calibration, threshold }) => ({
    name,
    bias: model.bias,
    calibration,
    threshold,
  }));
  const weights = learnt.map(one => one.model.weights);
  const model = new TextModel({ heads, table: tableOf(buckets, idf, weights) });
  return { model, crossed: learnt.map(one => one.crossed) };
}

/**
 * Adds to each class what tells texts of any class from harmless ones. The rows of all classes say more of that than those of
 * one, so that fewer harmless texts pass for bad ones.
 */
function withCommonPart(labels: Int32Array, learn: Learn): Learn {
  const isBad = Uint8Array.from(labels, label => (label === HARMLESS ? 0 : 1));
  if (!isBad.includes(0)) return learn;
  const known = new Map<Int32Array, LinearModel>();
  return (members, truth) => {
    const common = known.get(members) ?? learn(members, isBad);
    known.set(members, common);
    return sumOf(learn(members, truth), common, COMMON_SHARE);
  };
}

const sumOf = (one: LinearModel, other: LinearModel, share: number): LinearModel => ({
  weights: one.weights.map((weight, column) => weight + share * (other.weights[column] ?? 0)),
  bias: one.bias + share * other.bias,
});

/** How much more a row of the class counts than another one, when it is the rarer one. */
export function weightOf(members: Int32Array, truth: Uint8Array, most: number): number {
  const positives = members.reduce((sum, row) => sum + (truth[row] ?? 0), 0);
  const balance = Math.sqrt((members.length - positives) / Math.max(1, positives));
  return Math.min(most, Math.max(1 / most, balance));
}
