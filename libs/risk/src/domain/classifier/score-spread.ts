import type { Verdict } from './classifier.js';

/**
 * Upper ends of the bins scores are counted in, in ten thousandths; the last bin ends at 1. They are narrow where harmless
 * orders lie: most of what a shop sees gets a probability under one in a hundred.
 */
const ENDS_BP = [10, 30, 100, 300, 1_000, 2_500, 5_000, 7_500, 9_000] as const;
export const SCORE_BINS = ENDS_BP.length + 1;

/** Scores of some rows: how many lie in each bin, and how many were found. */
export interface Spread {
  readonly bins: readonly number[];
  readonly found: number;
}

/**
 * What a model says of rows of a class, and of all others, that it has not seen. Scores of the five folds would not do: their
 * models saw a fifth less than the one that judges, and are less sure of everything.
 */
export interface ScoreSpread {
  readonly own: Spread;
  readonly others: Spread;
}

/** The bin of a probability in ten thousandths. */
export function scoreBin(bp: number): number {
  const bin = ENDS_BP.findIndex(end => bp < end);
  return bin < 0 ? ENDS_BP.length : bin;
}

/** The spread of each class over rows the model has not seen; `labels[row]` is the place of the row's class. */
export const spreadsOf = (
  classes: readonly string[],
  verdicts: readonly Verdict[],
  labels: Int32Array,
): readonly ScoreSpread[] =>
  classes.map((name, k) => ({
    own: spreadOf(
      verdicts.filter((_, row) => labels[row] === k),
      name,
      k,
    ),
    others: spreadOf(
      verdicts.filter((_, row) => labels[row] !== k),
      name,
      k,
    ),
  }));

function spreadOf(verdicts: readonly Verdict[], name: string, k: number): Spread {
  const bins = new Array<number>(SCORE_BINS).fill(0);
  for (const { probabilities } of verdicts) {
    const bin = scoreBin(Math.round((probabilities[k] ?? 0) * 10_000));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { bins, found: verdicts.filter(({ flagged }) => flagged.includes(name)).length };
}
