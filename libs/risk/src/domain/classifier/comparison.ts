import type { Classifier, Verdict } from './classifier.js';
import { judgeModel, type Comparison } from './model-card.js';
import type { Model } from './model-file.js';
import { classifyRows, ORIGIN, subset, type TrainingRows } from './training-rows.js';

/** With fewer rows a difference is chance. */
const FEW = 50;

/** Judges a model and its parent on the test rows that were labelled after the parent was trained. */
export function compareOn(
  rows: TrainingRows,
  test: Int32Array,
  truth: Int32Array,
  classes: readonly string[],
  {
    model,
    parent,
  }: { readonly model: Model; readonly parent: { readonly id: string; readonly model: Classifier<string> } },
): Comparison | null {
  if (rows.kind !== 'TEXT') return null;
  const since = test.map((_, at) => at).filter(at => rows.origins?.[test[at] ?? 0] === ORIGIN.TOLD_SINCE);
  const chosen = subset(
    rows,
    since.map(at => test[at] ?? 0),
  );
  const labels = since.map(at => truth[at] ?? 0);
  const texts = chosen.kind === 'TEXT' ? chosen.set.rows : [];
  const own = judgeModel(model, classifyRows(model, chosen), labels);
  const known = inOrder(parent.model, classes);
  const other = judgeModel(known, parent.model.classify(texts).map(known.verdict), labels);
  return {
    parent: parent.id,
    rows: since.length,
    falseAlarms: own.falseAlarms,
    parentFalseAlarms: other.falseAlarms,
    classes: classes.map((name, k) => ({
      name,
      own: own.classes[k]?.metrics ?? null,
      parent: parent.model.classes.includes(name) ? (other.classes[k]?.metrics ?? null) : null,
    })),
  };
}

/** What should be known of a comparison. */
export const roughness = ({ rows, parent }: Comparison): readonly string[] =>
  rows < FEW
    ? [`${rows} test rows only are new to ${parent}: which of the two is better cannot be told; watch both on orders`]
    : [];

/** The verdicts of a model in the order of another one's classes. */
function inOrder(model: Classifier<string>, classes: readonly string[]) {
  const places = classes.map(name => model.classes.indexOf(name));
  return {
    classes,
    thresholds: places.map(place => model.thresholds[place] ?? 1),
    verdict: ({ probabilities, flagged }: Verdict): Verdict => ({
      probabilities: places.map(place => probabilities[place] ?? 0),
      flagged,
    }),
  };
}
