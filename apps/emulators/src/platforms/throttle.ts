/** A bucket that holds one second's calls and refills evenly; 0 a second means no limit. */
export class Throttle {
  private tokens: number | null = null;
  private filledAt = 0;

  constructor(private readonly now: () => number = Date.now) {}

  allows(perSecond: number): boolean {
    if (perSecond <= 0) return true;
    const now = this.now();
    const refill = ((now - this.filledAt) / 1000) * perSecond;
    this.tokens = Math.min(perSecond, this.tokens === null ? perSecond : this.tokens + refill);
    this.filledAt = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
