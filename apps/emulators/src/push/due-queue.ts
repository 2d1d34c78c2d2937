/** A queue by due time (binary heap); of equal times the first added comes first. */
export class DueQueue<T> {
  private readonly heap: { readonly at: number; readonly turn: number; readonly item: T }[] = [];
  private turns = 0;

  get size(): number {
    return this.heap.length;
  }

  add(at: number, item: T): void {
    this.turns += 1;
    this.heap.push({ at, turn: this.turns, item });
    this.rise(this.heap.length - 1);
  }

  /** The first item that is due, taken out. */
  take(now: number): T | undefined {
    const [top] = this.heap;
    if (!top || top.at > now) return undefined;
    const last = this.heap.pop();
    if (last && this.heap.length > 0) {
      this.heap[0] = last;
      this.sink(0);
    }
    return top.item;
  }

  private before(a: number, b: number): boolean {
    const left = this.heap[a];
    const right = this.heap[b];
    if (!left || !right) return false;
    return left.at === right.at ? left.turn < right.turn : left.at < right.at;
  }

  private swap(a: number, b: number): void {
    const left = this.heap[a];
    const right = this.heap[b];
    if (!left || !right) return;
    this.heap[a] = right;
    this.heap[b] = left;
  }

  private rise(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.before(child, parent)) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  private sink(from: number): void {
    let parent = from;
    for (;;) {
      const left = parent * 2 + 1;
      const smaller = this.before(left + 1, left) ? left + 1 : left;
      if (!this.before(smaller, parent)) return;
      this.swap(smaller, parent);
      parent = smaller;
    }
  }
}
