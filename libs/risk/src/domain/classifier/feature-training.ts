import { binned, boost, type FeatureTable } from './boosting.js';
import { learnClasses, type Crossed, type LabelledRows, type TrainingSettings } from './cross-training.js';
import { FeatureModel, scoreHead, standard, type FeatureHead, type LinearFeatures } from './feature-model.js';
import { trainLogistic } from './logistic.js';
import type { SparseRows } from './sparse-rows.js';
import { weightOf } from './text-training.js';

/** Trees need rows; with fewer of a class a line does better (measured). */
export const FEWEST_FOR_TREES = 300;
const COST = 1;
const MOST_WEIGHT = 3;

/** Orders with their labels. */
export interface LabelledFeatures extends LabelledRows {
  readonly names: readonly string[];
  readonly table: FeatureTable;
}

type Scorer = Pick<FeatureHead, 'trees' | 'line'>;

/** Trains a model that tells classes of orders apart by their figures. */
export function trainFeatureModel(data: LabelledFeatures, settings: TrainingSettings): Crossed<FeatureModel> {
  const bins = binned(data.table);
  const scale = scaleOf(data.table);
  const rows = standardRows(data.table, scale);
  const width = data.names.length;
  const fitLine = (members: Int32Array, truth: Uint8Array): LinearFeatures => {
    const positiveWeight = weightOf(members, truth, MOST_WEIGHT);
    const { weights, bias } = trainLogistic(rows, members, truth, {
      cost: COST,
      positiveWeight,
      seed: settings.seed,
      width,
    });
    return { bias, weights: [...weights], ...scale };
  };
  const learnt = learnClasses<Scorer>(data, settings, {
    learn: (members, truth) =>
      isEnough(truth)
        ? { trees: boost(bins, members, truth), line: null }
        : { trees: null, line: fitLine(members, truth) },
    score: (model, row) => scoreHead(model, rowAt(data.table, row)),
  });
  const model = new FeatureModel({
    features: data.names,
    heads: learnt.map(({ name, model: scorer, calibration, threshold }) => ({
      name,
      calibration,
      threshold,
      ...scorer,
    })),
  });
  return { model, crossed: learnt.map(one => one.crossed) };
}

const isEnough = (truth: Uint8Array): boolean => truth.reduce((sum, one) => sum + one, 0) >= FEWEST_FOR_TREES;

/** One row of a table. */
export const rowAt = ({ columns }: FeatureTable, row: number): Float64Array =>
  Float64Array.from(columns, column => column[row] ?? Number.NaN);

type Scale = Pick<LinearFeatures, 'means' | 'deviations'>;

function scaleOf({ columns }: FeatureTable): Scale {
  const known = columns.map(column => column.filter(value => !Number.isNaN(value)));
  const means = known.map(values => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length));
  const deviations = known.map((values, f) => {
    const squares = values.reduce((sum, one) => sum + (one - (means[f] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / Math.max(1, values.length)) || 1;
  });
  return { means, deviations };
}

function standardRows({ columns, rows }: FeatureTable, { means, deviations }: Scale): SparseRows {
  const width = columns.length;
  const values = new Float32Array(rows * width);
  columns.forEach((column, f) => {
    for (let row = 0; row < rows; row += 1)
      values[row * width + f] = standard(column[row] ?? Number.NaN, means[f] ?? 0, deviations[f] ?? 1);
  });
  return {
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * width),
    columns: Int32Array.from({ length: rows * width }, (_, i) => i % width),
    values,
  };
}
