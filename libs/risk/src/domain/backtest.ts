import type { Leaf, Outcome } from './decision.js';

/** Another rule, and on how many orders it fired. */
export interface Overlap {
  readonly rule: string;
  readonly both: number;
  readonly other: number;
}

/** What a rule would have done. */
export interface BacktestCounts {
  readonly orders: number;
  readonly unreadable: number;
  readonly fires: number;
  readonly confirmedBad: number;
  readonly confirmedGood: number;
  /** Rejected among the reviewed; null while none was. */
  readonly precision: number | null;
  readonly overlaps: readonly Overlap[];
}

/** Counts, decision by decision, what a rule would have done. */
export class BacktestTally {
  private orders = 0;
  private unreadable = 0;
  private fires = 0;
  private bad = 0;
  private good = 0;
  private readonly others = new Map<string, { both: number; other: number }>();

  addUnreadable(): void {
    this.unreadable += 1;
  }

  /** `leaves`: what fired when the decision was made. The rule itself is no overlap, and neither is one in shadow. */
  add(key: string, fired: boolean, outcome: Outcome, leaves: readonly Leaf[]): void {
    this.orders += 1;
    if (fired) this.fires += 1;
    if (fired && outcome === 'REJECTED') this.bad += 1;
    if (fired && outcome === 'RELEASED') this.good += 1;
    for (const { rule, shadow } of leaves) {
      if (rule === key || shadow === true) continue;
      const { both, other } = this.others.get(rule) ?? { both: 0, other: 0 };
      this.others.set(rule, { both: both + (fired ? 1 : 0), other: other + 1 });
    }
  }

  counts(): BacktestCounts {
    const { orders, unreadable, fires, bad, good } = this;
    const overlaps = [...this.others].map(([rule, counts]) => ({ rule, ...counts })).filter(({ both }) => both > 0);
    return {
      orders,
      unreadable,
      fires,
      confirmedBad: bad,
      confirmedGood: good,
      precision: bad + good === 0 ? null : bad / (bad + good),
      overlaps: overlaps.sort((a, b) => b.both - a.both || (a.rule < b.rule ? -1 : 1)),
    };
  }
}
