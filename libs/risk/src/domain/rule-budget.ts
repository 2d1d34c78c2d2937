/** Shorter searches are the noise of the clock. */
const LEAST_COUNTED_MS = 1;
/** A pause of the process falls on whoever is measured then: it must not end a rule. */
const MOST_COUNTED_MS = 25;
const EARNED_PER_ORDER_MS = 0.5;
const RESERVE_MS = 100;

/**
 * What the expressions of each rule may take: half a millisecond an order on average, with a reserve for some slow texts.
 * A rule that has used it up is not asked any more.
 */
export class RuleBudgets {
  private readonly left: Float64Array;
  private readonly countedAt: Float64Array;
  private orders = 0;

  constructor(rules: number) {
    this.left = new Float64Array(rules).fill(RESERVE_MS);
    this.countedAt = new Float64Array(rules);
  }

  nextOrder(): void {
    this.orders += 1;
  }

  spend(rule: number, ms: number): void {
    if (ms < LEAST_COUNTED_MS) return;
    const earned = (this.orders - (this.countedAt[rule] ?? 0)) * EARNED_PER_ORDER_MS;
    this.countedAt[rule] = this.orders;
    this.left[rule] = Math.min(RESERVE_MS, (this.left[rule] ?? 0) + earned) - Math.min(ms, MOST_COUNTED_MS);
  }

  isUsedUp(rule: number): boolean {
    return (this.left[rule] ?? 0) <= 0;
  }
}
