import type { FeatureModel } from './feature-model.js';
import type { Model } from './model-file.js';
import type { TextModel } from './text-model.js';
import type { CollectedRows } from './training-set.js';

/** A row of the file, one that people at work have labelled, and one they labelled after the parent was trained. */
export const ORIGIN = { FILE: 0, TOLD: 1, TOLD_SINCE: 2 } as const;
/** Rows of texts or of features, the latter with the names of the features. */
export type TrainingRows =
  | {
      readonly kind: 'TEXT';
      readonly set: CollectedRows<string>;
      /** Where each row comes from, when some were labelled by people at work. */
      readonly origins?: Uint8Array;
    }
  | { readonly kind: 'FEATURES'; readonly set: CollectedRows<Float64Array>; readonly names: readonly string[] };

/** Some of the rows. */
export function subset(rows: TrainingRows, side: Int32Array): TrainingRows {
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
