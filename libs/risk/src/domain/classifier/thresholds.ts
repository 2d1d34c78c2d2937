/**
 * The share of false positives that is aimed at: the asked one less one standard error, so that the draw of the rows the
 * threshold is chosen on does not decide whether the promise is kept.
 */
export function aimedRate(askedRate: number, negatives: number): number {
  if (negatives === 0) return 0;
  return Math.max(0, askedRate - Math.sqrt((askedRate * (1 - askedRate)) / negatives));
}

/** The lowest threshold that at most the given share of these scores reach. */
export function thresholdAt(scores: Float64Array, rate: number): number {
  const sorted = Float64Array.from(scores).sort().reverse();
  const allowed = Math.floor(rate * sorted.length);
  const first = sorted[allowed];
  if (first === undefined) return Number.NEGATIVE_INFINITY;
  // Between the last score that may pass and the first that may not; of equal scores none passes.
  const last = sorted.subarray(0, allowed).findLast(score => score > first);
  return last === undefined ? first + 1e-6 + Math.abs(first) * 1e-6 : (last + first) / 2;
}

/** A threshold for each class, such that of the rows that are not of the class at most the asked share passes it. */
export const thresholdsEach = (
  scores: readonly Float64Array[],
  others: readonly Int32Array[],
  askedRate: number,
): number[] =>
  scores.map((all, k) => {
    const rows = others[k] ?? new Int32Array();
    return thresholdAt(pick(all, rows), aimedRate(askedRate, rows.length));
  });

/**
 * A threshold for each class, such that of the rows nothing is wrong with at most the asked share passes any of them.
 * `scores[k]` are the scores of class k; `others[k]` the rows that are not of class k; `harmless` the rows of no class.
 */
export function jointThresholds(
  scores: readonly Float64Array[],
  others: readonly Int32Array[],
  harmless: Int32Array,
  askedRate: number,
): number[] {
  const at = (rate: number): number[] => thresholdsEach(scores, others, rate);
  const judged = harmless.length > 0;
  const wanted = aimedRate(askedRate, harmless.length);
  let [low, high] = [0, askedRate];
  let best = at(high);
  if (!judged || passing(scores, best, harmless) <= wanted) return best;
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    const tried = at(middle);
    if (passing(scores, tried, harmless) <= wanted) low = middle;
    else high = middle;
  }
  best = at(low);
  return best;
}

/** The share of rows that reach the threshold of any class. */
function passing(scores: readonly Float64Array[], thresholds: readonly number[], rows: Int32Array): number {
  let passed = 0;
  for (const row of rows) {
    if (scores.some((all, k) => (all[row] ?? 0) >= (thresholds[k] ?? Number.POSITIVE_INFINITY))) passed += 1;
  }
  return passed / rows.length;
}

/** Some of the numbers. */
export const pick = (all: Float64Array, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, row => all[row] ?? 0);
