import { randomFrom, shuffle } from './random.js';

/** Rows that are kept for the test, and rows to train on. */
export interface Split {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** Puts whole clusters aside, about the given share of each label's rows: near-duplicates never stand on both sides. */
export function holdOut(clusters: Int32Array, labels: Int32Array, share: number, seed: number): Split {
  const groups = groupsOf(clusters, labels, seed);
  const quota = new Map<number, number>();
  for (const { label, rows } of groups) quota.set(label, (quota.get(label) ?? 0) + rows.length * share);
  const test = new Uint8Array(clusters.length);
  for (const { label, rows } of groups) {
    const room = quota.get(label) ?? 0;
    // A cluster larger than what is wanted stays with the training; the next smaller one may fit.
    if (rows.length > room + 0.5) continue;
    quota.set(label, room - rows.length);
    for (const row of rows) test[row] = 1;
  }
  const rows = clusters.map((_, row) => row);
  return { train: rows.filter(row => test[row] === 0), test: rows.filter(row => test[row] === 1) };
}

/** The fold of each row: clusters stay together, labels are spread evenly. */
export function foldsOf(clusters: Int32Array, labels: Int32Array, count: number, seed: number): Uint8Array {
  const folds = new Uint8Array(clusters.length);
  const sizes = new Map<number, Float64Array>();
  // The large clusters first: what comes last fills the gaps.
  const groups = groupsOf(clusters, labels, seed).sort((a, b) => b.rows.length - a.rows.length);
  for (const { label, rows } of groups) {
    const filled = sizes.get(label) ?? new Float64Array(count);
    sizes.set(label, filled);
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + rows.length;
    for (const row of rows) folds[row] = fold;
  }
  return folds;
}

interface Group {
  readonly label: number;
  readonly rows: readonly number[];
}

/** Clusters in random order, each under the label of its first row. */
function groupsOf(clusters: Int32Array, labels: Int32Array, seed: number): Group[] {
  const members = new Map<number, number[]>();
  clusters.forEach((cluster, row) => {
    const rows = members.get(cluster);
    if (rows) rows.push(row);
    else members.set(cluster, [row]);
  });
  const all = [...members.values()];
  const order = shuffle(
    Int32Array.from(all, (_, i) => i),
    randomFrom(seed),
  );
  return [...order].map(i => {
    const rows = all[i] ?? [];
    return { label: labels[rows[0] ?? 0] ?? 0, rows };
  });
}
