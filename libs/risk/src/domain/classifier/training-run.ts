import type { FeatureTable } from './boosting.js';
import { trainFeatureModel } from './feature-training.js';
import type { Promised } from './cross-training.js';
import type { FeatureModel } from './feature-model.js';
import { holdOut } from './folds.js';
import { judgeModel, LIMITS, type ModelCard } from './model-card.js';
import type { Model } from './model-file.js';
import { clustersOf } from './near-duplicates.js';
import { upTo } from './random.js';
import type { TextModel } from './text-model.js';
import { trainTextModel } from './text-training.js';
import { classesOf, faultsOf, warningsOf, type CollectedRows, type LabelMeaning } from './training-set.js';

/** Share of the rows that are put aside to judge the model on. */
export const HELD_OUT = 0.2;

/** What a person asks for. */
export interface TrainingRequest extends LabelMeaning {
  readonly askedFalsePositiveRate: number;
  readonly promise?: Promised;
  readonly seed: number;
}

/** Rows of texts or of features, the latter with the names of the features. */
export type TrainingRows =
  | { readonly kind: 'TEXT'; readonly set: CollectedRows<string> }
  | { readonly kind: 'FEATURES'; readonly set: CollectedRows<Float64Array>; readonly names: readonly string[] };

/** A model and its card. */
export interface TrainedModel {
  readonly kind: 'TrainedModel';
  readonly model: Model;
  readonly card: ModelCard;
}

/** Why nothing was trained. */
export interface Untrainable {
  readonly kind: 'Untrainable';
  readonly faults: readonly string[];
}

/** What is known of the files, and who hears how far it is. */
export interface TrainingAround {
  readonly sha256: string;
  readonly trainedAt: string;
  readonly onProgress?: (share: number) => void;
  /** Rows to judge on, when they come as a set of their own: then all rows of the first set are trained on. */
  readonly test?: TrainingRows;
}

interface Side {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

const NOTHING = new Int32Array();

/** From rows to a model with its card: checks the set, puts whole clusters aside, trains, calibrates, judges. */
export function runTraining(
  rows: TrainingRows,
  request: TrainingRequest,
  around: TrainingAround,
): TrainedModel | Untrainable {
  const faults = faultsOf(rows.set.counts, request);
  if (faults.length > 0) return { kind: 'Untrainable', faults };
  const { classes, places } = classesOf(rows.set.labels, request);
  const clusters = rows.kind === 'TEXT' ? clustersOf(rows.set.rows) : upTo(rows.set.rows.length);
  const side: Side = around.test
    ? { train: upTo(places.length), test: NOTHING }
    : holdOut(clusters, places, HELD_OUT, request.seed);
  const labelled = { labels: select(places, side.train), clusters: select(clusters, side.train) };
  const model = train(rows, side.train, labelled, {
    classes,
    askedRate: request.askedFalsePositiveRate,
    promise: request.promise ?? 'ALL',
    seed: request.seed,
    ...(around.onProgress ? { onProgress: around.onProgress } : {}),
  });
  const truth = around.test ? placesIn(around.test, classes) : select(places, side.test);
  const verdicts = classifyRows(model, around.test ?? subset(rows, side.test));
  const counted = { clusters: new Set(clusters).size, trained: side.train.length, tested: truth.length };
  const card = cardOf(rows, request, around, counted, judgeModel(classes, model.thresholds, verdicts, truth));
  return { kind: 'TrainedModel', model, card };
}

function cardOf(
  { kind, set }: TrainingRows,
  request: TrainingRequest,
  { sha256, trainedAt, test }: TrainingAround,
  counted: Pick<ModelCard['data'], 'clusters' | 'trained' | 'tested'>,
  judged: Pick<ModelCard, 'classes' | 'falseAlarms'>,
): ModelCard {
  return {
    kind,
    data: { ...set.counts, sha256, ...counted, testedOn: test ? 'OWN_SET' : 'HELD_OUT' },
    askedFalsePositiveRate: request.askedFalsePositiveRate,
    promise: request.promise ?? 'ALL',
    ...judged,
    trainedAt,
    seed: request.seed,
    warnings: warningsOf(set.counts, request),
    limits: LIMITS,
  };
}

const select = (values: Int32Array, rows: Int32Array): Int32Array => Int32Array.from(rows, row => values[row] ?? 0);

/** The classes of the rows of a set of its own; what is no class of the model is harmless. */
const placesIn = ({ set }: TrainingRows, classes: readonly string[]): Int32Array =>
  Int32Array.from(set.labels, label => classes.indexOf(label));

type Labelled = Parameters<typeof trainTextModel>[0];
type Settings = Parameters<typeof trainTextModel>[1];

function train(
  rows: TrainingRows,
  side: Int32Array,
  labelled: Pick<Labelled, 'labels' | 'clusters'>,
  settings: Settings,
): Model {
  if (rows.kind === 'TEXT')
    return trainTextModel({ ...labelled, texts: [...side].map(row => rows.set.rows[row] ?? '') }, settings);
  const chosen = [...side].map(row => rows.set.rows[row]);
  const columns = rows.names.map((_, f) => Float64Array.from(chosen, row => row?.[f] ?? Number.NaN));
  const table: FeatureTable = { columns, rows: chosen.length };
  return trainFeatureModel({ ...labelled, names: rows.names, table }, settings);
}

function subset(rows: TrainingRows, side: Int32Array): TrainingRows {
  const { counts } = rows.set;
  const labels = [...side].map(row => rows.set.labels[row] ?? '');
  if (rows.kind === 'TEXT')
    return { kind: 'TEXT', set: { counts, labels, rows: [...side].map(row => rows.set.rows[row] ?? '') } };
  const chosen = [...side].map(row => rows.set.rows[row] ?? new Float64Array());
  return { kind: 'FEATURES', names: rows.names, set: { counts, labels, rows: chosen } };
}

/** What the model says on each row. */
export function classifyRows(model: Model, rows: TrainingRows) {
  return rows.kind === 'TEXT'
    ? (model as TextModel).classify(rows.set.rows)
    : (model as FeatureModel).classify(rows.set.rows);
}
