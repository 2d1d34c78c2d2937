import { restFor } from '../loop.js';

/** What one shop may ask its platform: so many calls a second, a short burst above that, and a pause when the platform says so. */
export class RateBucket {
  private tokens: number;
  private filledAt = performance.now();
  private closedUntil = 0;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
  ) {
    this.tokens = burst;
  }

  /** Waits for the turn of one call; callers are served in order. False when the signal ended the wait. */
  take(signal: AbortSignal): Promise<boolean> {
    const turn = this.tail.then(() => this.wait(signal));
    this.tail = turn;
    return turn;
  }

  /** The platform limits this shop: no call before that. */
  pause(ms: number): void {
    this.closedUntil = Math.max(this.closedUntil, performance.now() + ms);
    this.tokens = Math.min(this.tokens, 1);
  }

  private async wait(signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      const missingMs = this.missingMs();
      if (missingMs <= 0) {
        this.tokens -= 1;
        return true;
      }
      await restFor(missingMs, signal);
    }
    return false;
  }

  /** How long until a call is allowed. */
  private missingMs(): number {
    const now = performance.now();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.filledAt) / 1000) * this.perSecond);
    this.filledAt = now;
    const forToken = this.tokens >= 1 ? 0 : Math.ceil(((1 - this.tokens) / this.perSecond) * 1000);
    return Math.max(forToken, Math.ceil(this.closedUntil - now));
  }
}
