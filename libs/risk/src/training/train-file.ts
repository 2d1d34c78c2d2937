import { encodeModel } from '../domain/classifier/model-file.js';
import type { ModelCard } from '../domain/classifier/model-card.js';
import { runTraining, type TrainingRequest, type Untrainable } from '../domain/classifier/training-run.js';
import { readTrainingFile, type ColumnMapping } from './training-file.js';

/** One training as it is handed to a thread. */
export interface TrainingOrder {
  readonly file: Uint8Array;
  /** Rows to judge on; without it a share of the file is put aside. */
  readonly testFile: Uint8Array | null;
  readonly mapping: ColumnMapping;
  readonly request: TrainingRequest;
  readonly trainedAt: string;
}

/** What comes of it. */
export interface ModelFile {
  readonly kind: 'ModelFile';
  readonly bytes: Uint8Array;
  readonly card: ModelCard;
}

/** From the bytes of an upload to the bytes of a model and its card. */
export async function trainFile(
  { file, testFile, mapping, request, trainedAt }: TrainingOrder,
  onProgress: (share: number) => void,
): Promise<ModelFile | Untrainable> {
  const set = await readTrainingFile(file, mapping);
  if (set.kind === 'Untrainable') return set;
  const test = testFile ? await readTrainingFile(testFile, mapping) : null;
  if (test?.kind === 'Untrainable') return test;
  const { sha256, rows } = set;
  const around = { sha256, trainedAt, onProgress, ...(test ? { test: test.rows } : {}) };
  const trained = runTraining(rows, request, around);
  if (trained.kind === 'Untrainable') return trained;
  return { kind: 'ModelFile', bytes: encodeModel(trained.model), card: trained.card };
}
