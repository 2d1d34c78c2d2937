import { PAUSE_CODE, signsOf, TextReader } from './reading.js';

/** N-grams share so many buckets; twice as many gain a thousandth of AUC and cost three times the size. */
export const BUCKETS = 1 << 18;
const SHIFT = 14;
const LONGEST_GRAM = 3;

/** One n-gram of a text, and the bucket it falls into. */
export interface Gram {
  readonly text: string;
  readonly bucket: number;
}

/** Counts the character 1- to 3-grams of texts by hashed bucket. Its arrays are used again for each text. */
export class GramReader {
  readonly buckets = new Int32Array(1 << 16);
  readonly counts = new Int32Array(1 << 16);
  private readonly reader = new TextReader();
  /** Where a bucket stands in `buckets`, plus 1: a hash table just large enough for the text, so that it stays in the cache. */
  private readonly places = new Int32Array(1 << 17);
  private mask = 0;
  private length = 0;

  /** Fills `buckets` and `counts` and says how many distinct ones there are. */
  read(text: string): number {
    const size = this.reader.read(text);
    const { codes } = this.reader;
    this.clearFor(size * LONGEST_GRAM);
    for (let i = 0; i < size; i += 1) {
      const most = Math.min(LONGEST_GRAM, size - i);
      let hash = mix(0, codes[i] as number);
      if (codes[i] !== PAUSE_CODE) this.count(bucketOf(hash));
      for (let n = 1; n < most; n += 1) {
        hash = mix(hash, codes[i + n] as number);
        this.count(bucketOf(hash));
      }
    }
    return this.length;
  }

  /** The n-grams of a text in clear, each once; for explanations only. */
  gramsOf(text: string): readonly Gram[] {
    const size = this.reader.read(text);
    const { codes } = this.reader;
    const grams = new Map<string, Gram>();
    for (let i = 0; i < size; i += 1) {
      let hash = 0;
      for (let n = 0; n < Math.min(LONGEST_GRAM, size - i); n += 1) {
        hash = mix(hash, codes[i + n] as number);
        const gram = { text: signsOf(codes, i, i + n + 1), bucket: bucketOf(hash) };
        if (n > 0 || codes[i] !== PAUSE_CODE) grams.set(gram.text, gram);
      }
    }
    return [...grams.values()];
  }

  private clearFor(grams: number): void {
    let size = 64;
    while (size < grams * 2) size *= 2;
    this.places.fill(0, 0, size);
    this.mask = size - 1;
    this.length = 0;
  }

  // Indices below are in range by construction: `as number` spares a branch in the innermost loop.
  private count(bucket: number): void {
    let slot = bucket & this.mask;
    for (;;) {
      const place = (this.places[slot] as number) - 1;
      if (place < 0) break;
      if (this.buckets[place] === bucket) {
        this.counts[place] = (this.counts[place] as number) + 1;
        return;
      }
      slot = (slot + 1) & this.mask;
    }
    this.buckets[this.length] = bucket;
    this.counts[this.length] = 1;
    this.length += 1;
    this.places[slot] = this.length;
  }
}

function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

const bucketOf = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> SHIFT;
