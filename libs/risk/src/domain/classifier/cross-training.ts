import { calibrate, probabilityOf, type Calibration } from './calibration.js';
import { foldsOf } from './folds.js';
import { upTo } from './random.js';
import { jointThresholds, thresholdsEach } from './thresholds.js';

/** The label of rows nothing is wrong with. */
export const HARMLESS = -1;
export const FOLDS = 5;

/** Rows to learn from: the place of the class of each, or HARMLESS. Rows of one cluster are near-duplicates. */
export interface LabelledRows {
  readonly labels: Int32Array;
  readonly clusters: Int32Array;
  /** How much each row counts; 1 unless said. */
  readonly weights?: Float64Array;
}

/** What a promise on false positives is counted over. */
export type Promised = 'EACH' | 'ALL';

/** What is trained, and under which promise. */
export interface TrainingSettings {
  readonly classes: readonly string[];
  /** Share of false positives that is asked for. */
  readonly askedRate: number;
  /** EACH: it holds for each class on its own. ALL: for all of them together, on rows nothing is wrong with. */
  readonly promise?: Promised;
  readonly seed: number;
  /** Hears the share of the work that is done. */
  readonly onProgress?: (share: number) => void;
}

/** One way to learn a class: from some rows, and to score any row. */
export interface Learner<Model> {
  /** The same rows come as the same array for every class: what does not depend on the class need be learnt once only. */
  learn(members: Int32Array, truth: Uint8Array): Model;
  score(model: Model, row: number): number;
}

/** A class as it was learnt: its model, how its score is read, and the score from which it counts as found. */
export interface Learnt<Model> {
  readonly name: string;
  readonly model: Model;
  readonly calibration: Calibration;
  readonly threshold: number;
  /** Probability of each row by a model that had seen neither the row nor any near-duplicate of it. */
  readonly crossed: Float64Array;
}

/** A model, and of each of its classes what it would have said of the rows it was trained on, had it not seen them. */
export interface Crossed<Model> {
  readonly model: Model;
  readonly crossed: readonly Float64Array[];
}

/**
 * Learns each class against all other rows. Calibration and thresholds come from scores of models that had seen neither the
 * row nor any near-duplicate of it.
 */
export function learnClasses<Model>(
  data: LabelledRows,
  settings: TrainingSettings,
  learner: Learner<Model>,
): readonly Learnt<Model>[] {
  const folds = foldsOf(data.clusters, data.labels, FOLDS, settings.seed);
  const all = upTo(folds.length);
  const parts = Array.from({ length: FOLDS }, (_, fold) => ({
    learnt: rowsWhere(folds, one => one !== fold),
    scored: rowsWhere(folds, one => one === fold),
  }));
  const progress = progressOf(settings);
  const found = settings.classes.map((name, k) => {
    const truth = truthOf(data.labels, k);
    const scores = crossScores(truth, parts, learner, progress);
    const model = learner.learn(all, truth);
    progress();
    return { name, truth, scores, model };
  });
  const scores = found.map(one => one.scores);
  const others = found.map(one => rowsWhere(one.truth, truth => truth === 0));
  const harmless = rowsWhere(data.labels, label => label === HARMLESS);
  const thresholds =
    settings.promise === 'EACH'
      ? thresholdsEach(scores, others, settings.askedRate)
      : jointThresholds(scores, others, harmless, settings.askedRate);
  return found.map(({ name, truth, scores: own, model }, k) => {
    const calibration = calibrate(own, truth);
    const crossed = own.map(score => probabilityOf(calibration, score));
    return { name, model, calibration, threshold: thresholds[k] ?? Number.POSITIVE_INFINITY, crossed };
  });
}

/** 1 for rows of the class, 0 for the others. */
export const truthOf = (labels: Int32Array, classIndex: number): Uint8Array =>
  Uint8Array.from(labels, label => (label === classIndex ? 1 : 0));

/** Rows to learn from, and rows that are scored by what was learnt from them. */
interface Part {
  readonly learnt: Int32Array;
  readonly scored: Int32Array;
}

function crossScores<Model>(
  truth: Uint8Array,
  parts: readonly Part[],
  learner: Learner<Model>,
  progress: () => void,
): Float64Array {
  const scores = new Float64Array(truth.length);
  for (const { learnt, scored } of parts) {
    const model = learner.learn(learnt, truth);
    for (const row of scored) scores[row] = learner.score(model, row);
    progress();
  }
  return scores;
}

const rowsWhere = (values: Int32Array | Uint8Array, test: (value: number) => boolean): Int32Array =>
  upTo(values.length).filter(row => test(values[row] ?? 0));

function progressOf({ classes, onProgress }: TrainingSettings): () => void {
  const steps = classes.length * (FOLDS + 1);
  let done = 0;
  return () => onProgress?.((done += 1) / steps);
}
