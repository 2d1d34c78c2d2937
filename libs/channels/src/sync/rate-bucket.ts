import { restFor } from '../loop.js';

/** After a limit answer the rate is halved, but not below this. */
const SLOWEST_PER_SECOND = 0.5;
/** How much the rate grows again in a second of calls that get through. */
const REGAINED_PER_SECOND = 0.2;

/**
 * What one shop may ask its platform: so many calls a second, a short burst above that, and a pause when the platform says
 * so. Each pause halves the rate and calls that get through raise it again little by little, so the bucket finds the
 * platform's own limit, whatever it is, instead of running into it with every burst.
 */
export class RateBucket {
  private rate: number;
  private tokens: number;
  private filledAt = performance.now();
  private closedUntil = 0;
  private pausedAt = Number.NEGATIVE_INFINITY;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
  ) {
    this.rate = perSecond;
    this.tokens = burst;
  }

  /** Waits for the turn of one call; callers are served in order. False when the signal ended the wait. */
  take(signal: AbortSignal): Promise<boolean> {
    const turn = this.tail.then(() => this.wait(signal));
    this.tail = turn;
    return turn;
  }

  /** Whether a call that began then was under way when the last pause was declared: its answer tells nothing newer. */
  isBeforePause(begunAt: number): boolean {
    return begunAt <= this.pausedAt;
  }

  /** The platform limits this shop: no call before that, and fewer after it. */
  pause(ms: number): void {
    this.pausedAt = performance.now();
    this.rate = Math.max(SLOWEST_PER_SECOND, this.rate / 2);
    this.extend(ms);
  }

  /** No call before that; nothing is counted again. */
  extend(ms: number): void {
    this.closedUntil = Math.max(this.closedUntil, performance.now() + ms);
    // Nothing is saved up while it is closed, or the burst that was refused would go out again at its end.
    this.tokens = 1;
    this.filledAt = this.closedUntil;
  }

  /** One call got through. */
  regain(): void {
    this.rate = Math.min(this.perSecond, this.rate + REGAINED_PER_SECOND / this.rate);
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
    const passedMs = Math.max(0, now - this.filledAt);
    const most = Math.max(1, (this.burst * this.rate) / this.perSecond);
    this.tokens = Math.min(most, this.tokens + (passedMs / 1000) * this.rate);
    this.filledAt = Math.max(this.filledAt, now);
    const forToken = this.tokens >= 1 ? 0 : Math.ceil(((1 - this.tokens) / this.rate) * 1000);
    return Math.max(forToken, Math.ceil(this.closedUntil - now));
  }
}
