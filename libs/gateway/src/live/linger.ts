/** Collects what follows closely and hands it over together: what is dear once for each client is then paid once for all of it. */
export class Linger<T> {
  private items: T[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly handOver: (items: readonly T[]) => void) {}

  /** Takes one more; it leaves with all that waits, after so long at most. */
  add(item: T, atMostMs: number): void {
    this.items.push(item);
    if (atMostMs === 0) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), atMostMs);
  }

  /** Hands over what waits, now. */
  flush(): void {
    const { items } = this;
    this.drop();
    if (items.length > 0) this.handOver(items);
  }

  /** Forgets what waits. */
  drop(): void {
    this.items = [];
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
