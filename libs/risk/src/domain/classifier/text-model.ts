import { probabilityOf, type Calibration } from './calibration.js';
import type { Classifier, Contribution, Verdict } from './classifier.js';
import { BUCKETS, GramReader } from './grams.js';
import { weightOfCount } from './sparse-rows.js';

/** One class of a model: how its score is read. */
export interface ClassHead {
  readonly name: string;
  readonly bias: number;
  readonly calibration: Calibration;
  /** Score from which the class counts as found. */
  readonly threshold: number;
}

/**
 * What a text model consists of. For each bucket the table holds its rarity and, side by side so that one look fetches all,
 * the weight of each class times that rarity.
 */
export interface TextModelParts {
  readonly heads: readonly ClassHead[];
  readonly table: Float32Array;
}

/** Tells classes of texts apart by their character n-grams. */
export class TextModel implements Classifier<string> {
  readonly classes: readonly string[];
  readonly thresholds: readonly number[];
  readonly parts: TextModelParts;
  private readonly reader = new GramReader();
  private readonly scores: Float64Array;

  constructor(parts: TextModelParts) {
    this.parts = parts;
    this.classes = parts.heads.map(head => head.name);
    this.thresholds = parts.heads.map(head => probabilityOf(head.calibration, head.threshold));
    this.scores = new Float64Array(parts.heads.length);
  }

  classify(texts: readonly string[]): readonly Verdict[] {
    return texts.map(text => this.judge(text));
  }

  explain(text: string, className: string, most: number): readonly Contribution[] {
    const at = this.classes.indexOf(className);
    if (at < 0) throw new Error(`the model knows no class ${className}; it knows ${this.classes.join(', ')}`);
    const { reader, parts } = this;
    const stride = this.classes.length + 1;
    const scale = this.score(text);
    // What the score was made of, by bucket; grams that share one share its weight.
    const weights = new Map<number, number>();
    const length = reader.read(text);
    for (let i = 0; i < length; i += 1) {
      const bucket = reader.buckets[i] ?? 0;
      const weight = weightOfCount(reader.counts[i] ?? 0) * (parts.table[bucket * stride + 1 + at] ?? 0) * scale;
      if (weight !== 0) weights.set(bucket, weight);
    }
    return reader
      .gramsOf(text)
      .map(gram => ({ what: gram.text, weight: weights.get(gram.bucket) ?? 0 }))
      .filter(one => one.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, most);
  }

  private judge(text: string): Verdict {
    this.score(text);
    const probabilities: number[] = [];
    const flagged: string[] = [];
    for (const [k, { name, calibration, threshold }] of this.parts.heads.entries()) {
      const score = this.scores[k] as number;
      probabilities.push(probabilityOf(calibration, score));
      if (score >= threshold) flagged.push(name);
    }
    return { probabilities, flagged };
  }

  /** Fills `scores` and answers what the text was scaled by. */
  // Indices are in range by construction: `as number` spares a branch in the innermost loops.
  private score(text: string): number {
    const { table, heads } = this.parts;
    const { buckets, counts } = this.reader;
    const { scores } = this;
    const width = heads.length;
    const length = this.reader.read(text);
    scores.fill(0);
    let squares = 0;
    for (let i = 0; i < length; i += 1) {
      const at = (buckets[i] as number) * (width + 1);
      const weight = weightOfCount(counts[i] as number);
      const value = weight * (table[at] as number);
      squares += value * value;
      for (let k = 0; k < width; k += 1) scores[k] = (scores[k] as number) + weight * (table[at + 1 + k] as number);
    }
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let k = 0; k < width; k += 1) scores[k] = (scores[k] as number) * scale + (heads[k] as ClassHead).bias;
    return scale;
  }
}

/** The table of a model from the weights of each class by column. */
export function tableOf(buckets: Int32Array, idf: Float32Array, weights: readonly ArrayLike<number>[]): Float32Array {
  const stride = weights.length + 1;
  const table = new Float32Array(BUCKETS * stride);
  buckets.forEach((bucket, column) => {
    const rarity = idf[column] ?? 0;
    table[bucket * stride] = rarity;
    weights.forEach((own, k) => {
      table[bucket * stride + 1 + k] = (own[column] ?? 0) * rarity;
    });
  });
  return table;
}
