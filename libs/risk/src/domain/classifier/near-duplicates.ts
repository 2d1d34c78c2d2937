import { randomFrom } from './random.js';
import { TextReader } from './reading.js';

/** Two texts are near-duplicates when so much of all their 3-grams is in both. */
const ALIKE = 0.5;
const ROWS_A_BAND = 3;
const BANDS = 16;
const HASHES = ROWS_A_BAND * BANDS;
/** A text is compared with so many others of its bucket: of a campaign of thousands each is like the first ones. */
const COMPARED = 8;
const SEED = 20_261;

/**
 * Clusters of texts that are written from one another: texts with the same number are near-duplicates by a chain. MinHash
 * over 3-grams finds candidates, the exact Jaccard share decides.
 */
export function clustersOf(texts: readonly string[]): Int32Array {
  const shingles = shinglesOf(texts);
  const signatures = signaturesOf(shingles);
  const clusters = new Clusters(texts.length);
  for (let band = 0; band < BANDS; band += 1) joinBand(band, signatures, shingles, clusters);
  return clusters.numbers();
}

/** The distinct 3-grams of each text, hashed and sorted; texts of one or two letters have one of that length. */
function shinglesOf(texts: readonly string[]): readonly Int32Array[] {
  const reader = new TextReader();
  return texts.map(text => {
    const length = reader.read(text);
    const count = Math.max(1, length - 2);
    const hashes = new Int32Array(count);
    for (let i = 0; i < count; i += 1) {
      const [a = 0, b = 0, c = 0] = reader.codes.subarray(i, Math.min(length, i + 3));
      hashes[i] = Math.imul(Math.imul(Math.imul(a, 0x01000193) ^ b, 0x01000193) ^ c, 0x9e3779b1);
    }
    return distinct(hashes.sort());
  });
}

const distinct = (sorted: Int32Array): Int32Array => sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1]);

function signaturesOf(shingles: readonly Int32Array[]): Uint32Array {
  const random = randomFrom(SEED);
  const factors = Int32Array.from({ length: HASHES }, () => (random() * 0x1_0000_0000) | 1);
  const signatures = new Uint32Array(shingles.length * HASHES).fill(0xffff_ffff);
  shingles.forEach((hashes, text) => {
    const own = signatures.subarray(text * HASHES, (text + 1) * HASHES);
    for (const hash of hashes) {
      for (let h = 0; h < HASHES; h += 1) {
        const mixed = Math.imul(hash ^ (hash >>> 15), factors[h] as number) >>> 0;
        if (mixed < (own[h] as number)) own[h] = mixed;
      }
    }
  });
  return signatures;
}

/** Texts whose signatures agree in one band are compared, and joined when they are alike. */
function joinBand(band: number, signatures: Uint32Array, shingles: readonly Int32Array[], clusters: Clusters): void {
  const buckets = new Map<number, number[]>();
  for (let text = 0; text < shingles.length; text += 1) {
    const at = text * HASHES + band * ROWS_A_BAND;
    let key = 0;
    for (let row = 0; row < ROWS_A_BAND; row += 1) key = Math.imul(key ^ (signatures[at + row] ?? 0), 0x85ebca6b);
    const bucket = buckets.get(key);
    if (!bucket) buckets.set(key, [text]);
    else if (!joinOne(text, bucket, shingles, clusters) && bucket.length < COMPARED) bucket.push(text);
  }
}

function joinOne(
  text: number,
  bucket: readonly number[],
  shingles: readonly Int32Array[],
  clusters: Clusters,
): boolean {
  for (const other of bucket) {
    if (clusters.rootOf(other) === clusters.rootOf(text)) return true;
    if (!areAlike(shingles[text], shingles[other])) continue;
    clusters.join(text, other);
    return true;
  }
  return false;
}

function areAlike(a: Int32Array | undefined, b: Int32Array | undefined): boolean {
  if (!a || !b) return false;
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both >= ALIKE * (a.length + b.length - both);
}

/** Sets that are joined, each known by one of its members. */
class Clusters {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, i) => i);
  }

  rootOf(one: number): number {
    let root = one;
    while (this.parents[root] !== root) {
      const parent = this.parents[root] ?? 0;
      this.parents[root] = this.parents[parent] ?? 0;
      root = parent;
    }
    return root;
  }

  /** The earlier member becomes the root, so that the order of joining changes nothing. */
  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  numbers(): Int32Array {
    return this.parents.map((_, i) => this.rootOf(i));
  }
}
