import type { FeatureTable } from './boosting.js';
import type { Classifier } from './classifier.js';
import { trainFeatureModel } from './feature-training.js';
import type { Crossed, Promised } from './cross-training.js';
import { holdOut } from './folds.js';
import { judgeModel, LIMITS, type ModelCard } from './model-card.js';
import type { Model } from './model-file.js';
import { clustersOf } from './near-duplicates.js';
import { compareOn, roughness } from './comparison.js';
import { upTo } from './random.js';
import { trainTextModel, type LabelledTexts } from './text-training.js';
import { classifyRows, ORIGIN, subset, type TrainingRows } from './training-rows.js';
import { classesOf, faultsOf, warningsOf, type LabelMeaning } from './training-set.js';

/** Share of the rows that are put aside to judge the model on. */
export const HELD_OUT = 0.2;

/** What a person asks for. */
export interface TrainingRequest extends LabelMeaning {
  readonly askedFalsePositiveRate: number;
  readonly promise?: Promised;
  readonly seed: number;
}

/** What people say of the orders of the house counts more than what was written or gathered elsewhere. */
const TOLD_WEIGHT = 3;

/** Rows that were trained on, each with its label and the probability of each class by a model that had not seen it. */
export interface CrossedRows {
  readonly rows: TrainingRows;
  readonly probabilities: readonly Float64Array[];
}

/** A model and its card. */
export interface TrainedModel {
  readonly kind: 'TrainedModel';
  readonly model: Model;
  readonly card: ModelCard;
  /** What it would have said of the rows it was trained on, had it not seen them. */
  readonly crossed: CrossedRows;
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
  /** The model it goes on from: both are judged on the rows neither has seen. */
  readonly parent?: { readonly id: string; readonly model: Classifier<string> };
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
    : holdOut(clusters, groupsOf(rows, places), HELD_OUT, request.seed);
  const labelled = {
    labels: select(places, side.train),
    clusters: select(clusters, side.train),
    ...weightsOf(rows, side.train),
  };
  const { model, crossed } = train(rows, side.train, labelled, {
    classes,
    askedRate: request.askedFalsePositiveRate,
    promise: request.promise ?? 'ALL',
    seed: request.seed,
    ...(around.onProgress ? { onProgress: around.onProgress } : {}),
  });
  const truth = around.test ? placesIn(around.test, classes) : select(places, side.test);
  const verdicts = classifyRows(model, around.test ?? subset(rows, side.test));
  const compared = around.parent && compareOn(rows, side.test, truth, classes, { model, parent: around.parent });
  const counted = { clusters: new Set(clusters).size, trained: side.train.length, tested: truth.length };
  const judged = judgeModel(model, verdicts, truth);
  const card = cardOf(rows, request, around, counted, { ...judged, ...(compared ? { compared } : {}) });
  return { kind: 'TrainedModel', model, card, crossed: { rows: subset(rows, side.train), probabilities: crossed } };
}

function cardOf(
  { kind, set }: TrainingRows,
  request: TrainingRequest,
  { sha256, trainedAt, test }: TrainingAround,
  counted: Pick<ModelCard['data'], 'clusters' | 'trained' | 'tested'>,
  judged: Pick<ModelCard, 'classes' | 'falseAlarms' | 'compared'>,
): ModelCard {
  return {
    kind,
    data: { ...set.counts, sha256, ...counted, testedOn: test ? 'OWN_SET' : 'HELD_OUT' },
    askedFalsePositiveRate: request.askedFalsePositiveRate,
    promise: request.promise ?? 'ALL',
    ...judged,
    trainedAt,
    seed: request.seed,
    warnings: [...warningsOf(set.counts, request), ...(judged.compared ? roughness(judged.compared) : [])],
    limits: LIMITS,
  };
}

/** Rows of one label and one origin are spread evenly over both sides. */
const groupsOf = (rows: TrainingRows, places: Int32Array): Int32Array =>
  rows.kind === 'TEXT' && rows.origins
    ? places.map((place, row) => (place + 1) * 3 + (rows.origins?.[row] ?? ORIGIN.FILE))
    : places;

function weightsOf(rows: TrainingRows, side: Int32Array): Pick<LabelledTexts, 'weights'> {
  if (rows.kind !== 'TEXT' || !rows.origins) return {};
  const { origins } = rows;
  return { weights: Float64Array.from(side, row => (origins[row] === ORIGIN.FILE ? 1 : TOLD_WEIGHT)) };
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
  labelled: Omit<Labelled, 'texts'>,
  settings: Settings,
): Crossed<Model> {
  if (rows.kind === 'TEXT')
    return trainTextModel({ ...labelled, texts: [...side].map(row => rows.set.rows[row] ?? '') }, settings);
  const chosen = [...side].map(row => rows.set.rows[row]);
  const columns = rows.names.map((_, f) => Float64Array.from(chosen, row => row?.[f] ?? Number.NaN));
  const table: FeatureTable = { columns, rows: chosen.length };
  return trainFeatureModel({ ...labelled, names: rows.names, table }, settings);
}
