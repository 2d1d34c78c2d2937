/** What a bucket holds after it was asked. */
export interface BucketState {
  /** False: there were too few tokens, and none was taken. */
  readonly taken: boolean;
  /** Whole tokens that are left. */
  readonly remaining: number;
  /** How long until as many as were asked for are there, or all that ever can be; 0 when they were taken. */
  readonly retryAfterMs: number;
  /** How long until the bucket is full again. */
  readonly fullAfterMs: number;
}

/** Buckets of tokens that fill evenly within a minute: a short burst may take all, a lasting flow only what comes in. */
export interface TokenBuckets {
  /** Takes tokens out of the bucket of that name, which holds `capacity`, or none when there are too few. */
  take(name: string, capacity: number, tokens: number): Promise<BucketState>;
  close(): Promise<void>;
}

/** How long an empty bucket takes to fill. */
export const FILL_MS = 60_000;

/** A bucket as it was last seen. */
export interface Level {
  readonly tokens: number;
  readonly at: number;
}

/** What is left of a bucket when tokens are taken now; a bucket nobody has seen is full. */
export function drawn(
  seen: Level | undefined,
  capacity: number,
  tokens: number,
  now: number,
): { readonly level: Level; readonly state: BucketState } {
  // A clock that was set back must not drain a bucket.
  const filled = seen ? seen.tokens + (Math.max(0, now - seen.at) * capacity) / FILL_MS : capacity;
  const there = Math.min(capacity, filled);
  const taken = there >= tokens;
  const left = taken ? there - tokens : there;
  return { level: { tokens: left, at: now }, state: stateOf(taken, left, capacity, tokens) };
}

/** What a caller is told of a bucket. */
export function stateOf(taken: boolean, left: number, capacity: number, tokens: number): BucketState {
  const msFor = (missing: number) =>
    capacity > 0 ? Math.min(FILL_MS, Math.max(0, Math.ceil((missing * FILL_MS) / capacity))) : FILL_MS;
  return {
    taken,
    remaining: Math.floor(left),
    retryAfterMs: taken ? 0 : msFor(tokens - left),
    fullAfterMs: msFor(capacity - left),
  };
}
