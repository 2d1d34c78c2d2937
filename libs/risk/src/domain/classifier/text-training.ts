import { learnClasses, type Crossed, type LabelledRows, type TrainingSettings } from './cross-training.js';
import { GramReader } from './grams.js';
import { scoreRow, trainLogistic } from './logistic.js';
import { rowsOf } from './sparse-rows.js';
import { tableOf, TextModel } from './text-model.js';

const COST = 8;
/** A rare class counts more, up to this; more than that its few rows would be learnt by heart. */
const MOST_WEIGHT = 3;

/** Texts with their labels. */
export interface LabelledTexts extends LabelledRows {
  readonly texts: readonly string[];
}

/** Trains a model that tells classes of texts apart: one logistic regression a class. */
export function trainTextModel(data: LabelledTexts, settings: TrainingSettings): Crossed<TextModel> {
  const { rows, buckets, idf } = rowsOf(data.texts, new GramReader());
  const { weights: counts } = data;
  const common = { cost: COST, seed: settings.seed, width: buckets.length, ...(counts ? { weights: counts } : {}) };
  const learnt = learnClasses(data, settings, {
    learn: (members, truth) =>
      trainLogistic(rows, members, truth, { ...common, positiveWeight: weightOf(members, truth, MOST_WEIGHT) }),
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

/** How much more a row of the class counts than another one, when it is the rarer one. */
export function weightOf(members: Int32Array, truth: Uint8Array, most: number): number {
  const positives = members.reduce((sum, row) => sum + (truth[row] ?? 0), 0);
  const balance = Math.sqrt((members.length - positives) / Math.max(1, positives));
  return Math.min(most, Math.max(1 / most, balance));
}
