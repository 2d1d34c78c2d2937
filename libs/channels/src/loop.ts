/**
 * A background loop: turn after turn, resting as long as each turn says, woken early when there is work.
 * A wake during a turn makes the next one follow at once, so no wake is lost.
 */
export class Loop {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private woken = false;
  private rouse: () => void = () => undefined;

  /** `turn` returns the rest in milliseconds; it handles its own errors and ends early when the signal aborts. */
  constructor(private readonly turn: (signal: AbortSignal) => Promise<number>) {}

  start(): void {
    this.running ??= this.run();
  }

  wake(): void {
    this.woken = true;
    this.rouse();
  }

  /** Ends after the turn in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.rouse();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.woken = false;
      const restMs = await this.turn(this.stopping.signal);
      if (!this.woken && !this.stopping.signal.aborted && restMs > 0) await this.rest(restMs);
    }
  }

  private rest(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Waits, but not past the abort of the signal. */
export function restFor(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve();
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
