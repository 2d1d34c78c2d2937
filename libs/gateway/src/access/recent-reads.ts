import { BoundedCache } from '#platform';

interface Remembered<V> {
  readonly value: V;
  readonly readAt: number;
}

/** What was read from the database a moment ago; nothing that is older is answered. */
export class RecentReads<V> {
  private readonly known: BoundedCache<Remembered<V>>;

  constructor(
    private readonly freshMs: number,
    capacity: number,
  ) {
    this.known = new BoundedCache(capacity);
  }

  /** What is known of a key, or is read now. */
  async of(key: string, read: () => Promise<V>): Promise<V> {
    const known = this.known.get(key);
    const begun = performance.now();
    if (known && begun - known.readAt < this.freshMs) return known.value;
    const value = await read();
    this.keep(key, value, begun);
    return value;
  }

  /** Keeps what was read or written; a slow read that began before it does not replace it. */
  keep(key: string, value: V, readAt = performance.now()): void {
    if ((this.known.get(key)?.readAt ?? -Infinity) <= readAt) this.known.set(key, { value, readAt });
  }
}
