import type { Clock } from '../clock.js';
import { BoundedCache } from '../graphql/bounded-cache.js';
import { drawn, type BucketState, type Level, type TokenBuckets } from './token-buckets.js';

/** Far more than there are keys; one that is forgotten was not used for long and is full. */
const MOST_BUCKETS = 100_000;

/** Buckets of one process. */
export class MemoryBuckets implements TokenBuckets {
  private readonly levels = new BoundedCache<Level>(MOST_BUCKETS);

  constructor(private readonly clock: Clock) {}

  take(name: string, capacity: number, tokens: number): Promise<BucketState> {
    const { level, state } = drawn(this.levels.get(name), capacity, tokens, this.clock.now().getTime());
    this.levels.set(name, level);
    return Promise.resolve(state);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
