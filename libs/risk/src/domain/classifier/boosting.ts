/** A table of numbers, a column for each feature; NaN stands for what is not known. */
export interface FeatureTable {
  readonly columns: readonly Float64Array[];
  readonly rows: number;
}

/** A decision tree in arrays: node 0 is the root, `feature` -1 marks a leaf, unknown values go left. */
export interface Tree {
  readonly feature: readonly number[];
  /** Values up to this go left. */
  readonly limit: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the node would answer if it were a leaf; the step from parent to child is what the feature contributed. */
  readonly value: readonly number[];
}

/** Trees whose answers add up to log odds. */
export interface Boosting {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const BINS = 64;
const TREES = 120;
const RATE = 0.08;
const DEPTH = 4;
const FEWEST_ROWS = 20;
const RIDGE = 1;

/** Values of every feature by the bin they fall into; 0 for what is not known. */
export interface Binned {
  readonly bins: readonly Uint8Array[];
  /** Upper end of each bin from 1 on. */
  readonly limits: readonly Float64Array[];
}

/** Puts each feature into bins of about equally many rows. */
export function binned({ columns }: FeatureTable): Binned {
  const limits = columns.map(limitsOf);
  const bins = columns.map((column, f) =>
    Uint8Array.from(column, value => binOf(value, limits[f] ?? new Float64Array())),
  );
  return { bins, limits };
}

function limitsOf(column: Float64Array): Float64Array {
  const sorted = column.filter(value => !Number.isNaN(value)).sort();
  const cuts = Array.from(
    { length: BINS - 2 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / (BINS - 1))] ?? 0,
  );
  const distinct = [...new Set(cuts)].filter(cut => cut < (sorted.at(-1) ?? 0));
  return Float64Array.from([...distinct, Number.POSITIVE_INFINITY]);
}

function binOf(value: number, limits: Float64Array): number {
  if (Number.isNaN(value)) return 0;
  let [low, high] = [0, limits.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (limits[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** Gradient boosting on the logistic loss, with histograms instead of sorted values. */
export function boost(data: Binned, members: Int32Array, truth: Uint8Array): Boosting {
  const positives = members.reduce((sum, row) => sum + (truth[row] ?? 0), 0);
  const share = (positives + 0.5) / (members.length + 1);
  const base = Math.log(share / (1 - share));
  const scores = new Float64Array(truth.length).fill(base);
  const gradients = new Float64Array(truth.length);
  const curves = new Float64Array(truth.length);
  const trees: Tree[] = [];
  for (let round = 0; round < TREES; round += 1) {
    for (const row of members) {
      const p = 1 / (1 + Math.exp(-(scores[row] as number)));
      gradients[row] = (truth[row] as number) - p;
      curves[row] = p * (1 - p);
    }
    trees.push(new TreeGrower(data, gradients, curves, scores).grow(members));
  }
  return { base, trees };
}

interface Best {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

// Indices are in range by construction: `as number` spares a branch in the innermost loops.
class TreeGrower {
  private readonly tree = {
    feature: [] as number[],
    limit: [] as number[],
    left: [] as number[],
    right: [] as number[],
    value: [] as number[],
  };
  private readonly data: Binned;
  private readonly gradients: Float64Array;
  private readonly curves: Float64Array;
  private readonly scores: Float64Array;
  private readonly sums = new Float64Array(BINS * 3);

  constructor(data: Binned, gradients: Float64Array, curves: Float64Array, scores: Float64Array) {
    this.data = data;
    this.gradients = gradients;
    this.curves = curves;
    this.scores = scores;
  }

  grow(members: Int32Array): Tree {
    this.node(members, 0);
    return this.tree;
  }

  private node(rows: Int32Array, depth: number): number {
    const { tree } = this;
    const at = tree.feature.length;
    const total = this.totalOf(rows);
    const value = (RATE * total.gradient) / (total.curve + RIDGE);
    tree.feature.push(-1);
    tree.limit.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    tree.value.push(value);
    const best = depth < DEPTH ? this.bestSplit(rows, total) : null;
    if (!best) {
      for (const row of rows) this.scores[row] = (this.scores[row] as number) + value;
      return at;
    }
    const bins = this.data.bins[best.feature] as Uint8Array;
    tree.feature[at] = best.feature;
    tree.limit[at] = best.bin === 0 ? Number.NEGATIVE_INFINITY : (this.data.limits[best.feature]?.[best.bin - 1] ?? 0);
    tree.left[at] = this.node(
      rows.filter(row => (bins[row] as number) <= best.bin),
      depth + 1,
    );
    tree.right[at] = this.node(
      rows.filter(row => (bins[row] as number) > best.bin),
      depth + 1,
    );
    return at;
  }

  private totalOf(rows: Int32Array) {
    let [gradient, curve] = [0, 0];
    for (const row of rows) {
      gradient += this.gradients[row] as number;
      curve += this.curves[row] as number;
    }
    return { gradient, curve, rows: rows.length };
  }

  private bestSplit(rows: Int32Array, total: { gradient: number; curve: number; rows: number }): Best | null {
    let best: Best | null = null;
    for (let feature = 0; feature < this.data.bins.length; feature += 1) {
      this.sumUp(rows, this.data.bins[feature] as Uint8Array);
      let [gradient, curve, count] = [0, 0, 0];
      for (let bin = 0; bin < BINS - 1; bin += 1) {
        gradient += this.sums[bin * 3] as number;
        curve += this.sums[bin * 3 + 1] as number;
        count += this.sums[bin * 3 + 2] as number;
        if (count < FEWEST_ROWS || total.rows - count < FEWEST_ROWS) continue;
        const gain =
          gradient ** 2 / (curve + RIDGE) +
          (total.gradient - gradient) ** 2 / (total.curve - curve + RIDGE) -
          total.gradient ** 2 / (total.curve + RIDGE);
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
      }
    }
    return best;
  }

  private sumUp(rows: Int32Array, bins: Uint8Array): void {
    const { sums } = this;
    sums.fill(0);
    for (const row of rows) {
      const at = (bins[row] as number) * 3;
      sums[at] = (sums[at] as number) + (this.gradients[row] as number);
      sums[at + 1] = (sums[at + 1] as number) + (this.curves[row] as number);
      sums[at + 2] = (sums[at + 2] as number) + 1;
    }
  }
}

/** The log odds of one row; `visit` hears what each feature on the way contributed. */
export function scoreTrees(
  { base, trees }: Boosting,
  valueOf: (feature: number) => number,
  visit?: (feature: number, by: number) => void,
): number {
  let score = base;
  for (const { feature, limit, left, right, value } of trees) {
    let node = 0;
    while ((feature[node] as number) >= 0) {
      const asked = valueOf(feature[node] as number);
      const isLeft = Number.isNaN(asked) || asked <= (limit[node] as number);
      const next = (isLeft ? left[node] : right[node]) as number;
      visit?.(feature[node] as number, (value[next] as number) - (value[node] as number));
      node = next;
    }
    score += value[node] as number;
  }
  return score;
}
