import { BUCKETS, type GramReader } from './grams.js';

/** Sparse rows of unit length: row r has the entries from `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Texts as rows; column c stands for the bucket `buckets[c]`, which has the rarity `idf[c]`. */
export interface TextRows {
  readonly rows: SparseRows;
  readonly buckets: Int32Array;
  readonly idf: Float32Array;
}

/** The logarithmic weight of a count; long texts repeat themselves. */
const LOGS = Float32Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));
export const weightOfCount = (count: number): number => LOGS[Math.min(count, 255)] as number;

/** A list of numbers that grows without an object a number. */
class Numbers {
  private content = new Int32Array(1 << 16);
  size = 0;

  append(more: Int32Array, count: number): void {
    if (this.size + count > this.content.length) this.grow(this.size + count);
    this.content.set(more.subarray(0, count), this.size);
    this.size += count;
  }

  get all(): Int32Array {
    return this.content.subarray(0, this.size);
  }

  private grow(least: number): void {
    const grown = new Int32Array(Math.max(least, this.content.length * 2));
    grown.set(this.content);
    this.content = grown;
  }
}

/** Reads texts into rows weighed by tf-idf. The commonest bucket is column 0: what is used most lies close together. */
export function rowsOf(texts: readonly string[], reader: GramReader): TextRows {
  const found = new Numbers();
  const counts = new Numbers();
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, at) => {
    const length = reader.read(text);
    found.append(reader.buckets, length);
    counts.append(reader.counts, length);
    starts[at + 1] = found.size;
  });
  const columns = found.all;
  const { buckets, idf } = renumber(columns, texts.length);
  const values = new Float32Array(columns.length);
  for (let row = 0; row < texts.length; row += 1)
    weigh(values, columns, counts.all, idf, starts[row] as number, starts[row + 1] as number);
  return { rows: { starts, columns, values }, buckets, idf };
}

/** Puts the number of the column in the place of each bucket. */
function renumber(found: Int32Array, texts: number): { readonly buckets: Int32Array; readonly idf: Float32Array } {
  const seen = new Int32Array(BUCKETS);
  for (let i = 0; i < found.length; i += 1) seen[found[i] as number] = (seen[found[i] as number] as number) + 1;
  // Count and bucket in one number, so that the native sort of numbers does it.
  const order = Float64Array.from(seen, (count, bucket) => count * BUCKETS + bucket)
    .filter(both => both >= BUCKETS)
    .sort()
    .reverse();
  const buckets = Int32Array.from(order, both => both % BUCKETS);
  const idf = Float32Array.from(buckets, bucket => Math.log((1 + texts) / (1 + (seen[bucket] as number))) + 1);
  buckets.forEach((bucket, column) => {
    seen[bucket] = column;
  });
  for (let i = 0; i < found.length; i += 1) found[i] = seen[found[i] as number] as number;
  return { buckets, idf };
}

// One row, brought to length 1, so that a long text says no more than a short one.
function weigh(
  values: Float32Array,
  columns: Int32Array,
  counts: Int32Array,
  idf: Float32Array,
  from: number,
  to: number,
): void {
  let squares = 0;
  for (let i = from; i < to; i += 1) {
    const value = weightOfCount(counts[i] as number) * (idf[columns[i] as number] as number);
    values[i] = value;
    squares += value * value;
  }
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let i = from; i < to; i += 1) values[i] = (values[i] as number) * scale;
}
