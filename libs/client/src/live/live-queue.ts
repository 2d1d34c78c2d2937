/** What waits to be taken: an event, or something to be done before the events behind it. */
export type Waiting<Event> = { readonly event: Event } | { readonly before: () => Promise<void> };

/** Events between the socket and the one who takes them, in order. It knows how full it is; what follows is for others to decide. */
export class LiveQueue<Event> {
  private readonly waiting: Waiting<Event>[] = [];
  private events = 0;
  private end: { readonly error: unknown } | 'DONE' | null = null;
  private wakeTaker: (() => void) | null = null;
  private wakeGiver: (() => void) | null = null;
  private lastTake: Promise<unknown> = Promise.resolve();

  constructor(private readonly capacity: number) {}

  get isFull(): boolean {
    return this.events >= this.capacity;
  }

  put(event: Event): void {
    if (this.end) return;
    this.waiting.push({ event });
    this.events += 1;
    this.wakeTaker?.();
  }

  /** Something the taker has to wait for, in its place among the events. */
  putBefore(before: () => Promise<void>): void {
    if (this.end) return;
    this.waiting.push({ before });
    this.wakeTaker?.();
  }

  dropOldest(): void {
    const oldest = this.waiting.findIndex(one => 'event' in one);
    if (oldest < 0) return;
    this.waiting.splice(oldest, 1);
    this.events -= 1;
  }

  /** Nothing more will come; what is there can still be taken, and then the error is thrown. */
  finish(end: { readonly error: unknown } | 'DONE'): void {
    this.end ??= end;
    this.wakeTaker?.();
    this.wakeGiver?.();
  }

  /** Nobody takes any more. */
  clear(): void {
    this.waiting.length = 0;
    this.events = 0;
    this.end = 'DONE';
    this.wakeTaker?.();
    this.wakeGiver?.();
  }

  /** Resolves when half of the room is free again, or at the end. */
  async room(): Promise<void> {
    while (!this.end && this.events > this.capacity / 2) {
      await new Promise<void>(resolve => {
        this.wakeGiver = resolve;
      });
    }
  }

  /** The next event; undefined at the end. Calls are served one after the other. */
  take(): Promise<Event | undefined> {
    const taken = this.lastTake.then(() => this.next());
    this.lastTake = taken.catch(() => undefined);
    return taken;
  }

  private async next(): Promise<Event | undefined> {
    for (;;) {
      const first = this.waiting.shift();
      if (first && 'event' in first) return this.taken(first.event);
      if (first) await first.before();
      else if (this.end) return this.ended(this.end);
      else await this.more();
    }
  }

  private taken(event: Event): Event {
    this.events -= 1;
    this.wakeGiver?.();
    return event;
  }

  private ended(end: { readonly error: unknown } | 'DONE'): undefined {
    if (end === 'DONE') return undefined;
    // Thrown once; whoever asks again hears that it is over.
    this.end = 'DONE';
    throw end.error;
  }

  private async more(): Promise<void> {
    await new Promise<void>(resolve => {
      this.wakeTaker = resolve;
    });
    this.wakeTaker = null;
  }
}
