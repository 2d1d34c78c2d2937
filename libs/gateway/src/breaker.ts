import type { Clock } from '#platform';

/** Whether requests pass (CLOSED), are refused at once (OPEN), or one is let through to see (HALF_OPEN). */
export type BreakerState = 'CLOSED' | 'HALF_OPEN' | 'OPEN';

/** When a breaker opens, and for how long. */
export interface BreakerOptions {
  readonly clock: Clock;
  /** Failures without a success between them after which nothing more is sent. */
  readonly failures?: number;
  /** How long nothing is sent before one request is let through to see. */
  readonly restMs?: number;
}

/**
 * Keeps requests from a service that does not answer: each would wait for its timeout and hold a connection, and the service
 * would meet them all when it comes back.
 */
export class Breaker {
  private failed = 0;
  private openedAt: number | null = null;
  private isProbing = false;

  constructor(private readonly options: BreakerOptions) {}

  get state(): BreakerState {
    if (this.openedAt === null) return 'CLOSED';
    return this.isProbing || this.hasRested(this.openedAt) ? 'HALF_OPEN' : 'OPEN';
  }

  /** Does the work, or what is done instead while the breaker is open. Work fails by rejecting. */
  async run<T>(work: () => Promise<T>, instead: () => Promise<T>): Promise<T> {
    if (this.openedAt === null) return this.watched(work);
    if (this.isProbing || !this.hasRested(this.openedAt)) return instead();
    this.isProbing = true;
    try {
      return await this.watched(work);
    } finally {
      this.isProbing = false;
    }
  }

  private async watched<T>(work: () => Promise<T>): Promise<T> {
    const { openedAt } = this;
    try {
      const result = await work();
      // Whoever answers is there, even to a question of before.
      this.failed = 0;
      this.openedAt = null;
      return result;
    } catch (error) {
      this.failed += 1;
      const isEnough = this.failed >= (this.options.failures ?? 5);
      // What fails late must not make a rest longer that another failure began.
      if (isEnough && this.openedAt === openedAt) this.openedAt = this.options.clock.now().getTime();
      throw error;
    }
  }

  /** A clock that was set back ends a rest: nobody knows how long it was. */
  private hasRested(since: number): boolean {
    const restedMs = this.options.clock.now().getTime() - since;
    return restedMs < 0 || restedMs >= (this.options.restMs ?? 1_000);
  }
}
