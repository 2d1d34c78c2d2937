import { SCORE_BINS, scoreBin } from './classifier/score-spread.js';
import type { Opinion } from './decision.js';
import type { ModelDay } from './model-drift.js';

type Counted = { -readonly [K in keyof ModelDay]: ModelDay[K] } & { readonly bins: number[] };

/** Counts what models say of the orders of a batch: one entry for each model, class and day. */
export class ModelTally {
  private readonly counted = new Map<string, Counted>();

  add(opinions: readonly Opinion[], day: string): void {
    for (const { model, className, bp, found } of opinions) {
      const entry = this.entryOf(model, className, day);
      const bin = scoreBin(bp);
      entry.bins[bin] = (entry.bins[bin] ?? 0) + 1;
      if (found) entry.found += 1;
    }
  }

  /** Counts a person's word on an order: of each class that was found, whether the order is of it. */
  judge(opinions: readonly Opinion[], day: string, label: string): void {
    for (const { model, className } of opinions.filter(one => one.found)) {
      const entry = this.entryOf(model, className, day);
      if (label === className) entry.right += 1;
      else entry.wrong += 1;
    }
  }

  get days(): readonly ModelDay[] {
    return [...this.counted.values()];
  }

  private entryOf(modelId: string, className: string, day: string): Counted {
    const key = [modelId, className, day].join('\0');
    const known = this.counted.get(key);
    if (known) return known;
    const bins = new Array<number>(SCORE_BINS).fill(0);
    const fresh = { modelId, className, day, bins, found: 0, right: 0, wrong: 0 };
    this.counted.set(key, fresh);
    return fresh;
  }
}
