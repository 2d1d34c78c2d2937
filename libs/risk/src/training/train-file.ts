import { decodeModel, encodeModel } from '../domain/classifier/model-file.js';
import { TextModel } from '../domain/classifier/text-model.js';
import type { ModelCard } from '../domain/classifier/model-card.js';
import {
  runTraining,
  type CrossedRows,
  type TrainingRequest,
  type Untrainable,
} from '../domain/classifier/training-run.js';
import type { ToldRow } from './told-rows.js';
import { readTrainingFile, type ColumnMapping } from './training-file.js';

/** One training as it is handed to a thread. */
export interface TrainingOrder {
  readonly file: Uint8Array;
  /** Rows to judge on; without it a share of the file is put aside. */
  readonly testFile: Uint8Array | null;
  /** Texts people have labelled, to learn from beside the file. */
  readonly told?: readonly ToldRow[];
  /** The model it goes on from: both are compared on rows neither has seen. */
  readonly parent?: { readonly id: string; readonly bytes: Uint8Array };
  readonly mapping: ColumnMapping;
  readonly request: TrainingRequest;
  readonly trainedAt: string;
  /** Whether the scores of the five folds are wanted, row by row: to weigh rules against the model. */
  readonly withScores?: boolean;
}

/** What comes of it. */
export interface ModelFile {
  readonly kind: 'ModelFile';
  readonly bytes: Uint8Array;
  readonly card: ModelCard;
  readonly crossed?: CrossedRows;
}

/** From the bytes of an upload to the bytes of a model and its card. */
export async function trainFile(
  { file, testFile, mapping, request, trainedAt, told, parent, withScores = false }: TrainingOrder,
  onProgress: (share: number) => void,
): Promise<ModelFile | Untrainable> {
  const set = await readTrainingFile(file, mapping, told);
  if (set.kind === 'Untrainable') return set;
  const test = testFile ? await readTrainingFile(testFile, mapping) : null;
  if (test?.kind === 'Untrainable') return test;
  const { sha256, rows } = set;
  const before = parent && decodeModel(parent.bytes);
  const around = {
    ...{ sha256, trainedAt, onProgress },
    ...(test ? { test: test.rows } : {}),
    ...(parent && before instanceof TextModel ? { parent: { id: parent.id, model: before } } : {}),
  };
  const trained = runTraining(rows, request, around);
  if (trained.kind === 'Untrainable') return trained;
  const { model, card, crossed } = trained;
  return { kind: 'ModelFile', bytes: encodeModel(model), card, ...(withScores ? { crossed } : {}) };
}
