/** Does a piece of work every `everyMs`, at most every `leastMs`, one at a time, and not at all while the page is hidden. */
export class Repeated {
  private readonly stopped = new AbortController();
  private timer = 0;
  private begun = 0;
  private busy = false;
  private wanted = false;

  constructor(
    private readonly work: (signal: AbortSignal) => Promise<void>,
    private readonly everyMs: number,
    private readonly leastMs: number,
  ) {}

  start(): void {
    document.addEventListener('visibilitychange', this.soon);
    void this.run();
  }

  /** Does it now, or as soon as the least pause has passed. */
  readonly soon = (): void => {
    if (this.busy) this.wanted = true;
    else this.runIn(this.leastPause());
  };

  stop(): void {
    this.stopped.abort();
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.soon);
  }

  private async run(): Promise<void> {
    // The page asks again by itself when it is shown.
    if (document.hidden) return;
    this.busy = true;
    this.wanted = false;
    this.begun = Date.now();
    await this.work(this.stopped.signal);
    this.busy = false;
    this.runIn(this.wanted ? this.leastPause() : this.everyMs);
  }

  private runIn(ms: number): void {
    clearTimeout(this.timer);
    if (this.stopped.signal.aborted) return;
    this.timer = window.setTimeout(() => void this.run(), Math.max(0, ms));
  }

  private leastPause(): number {
    return this.begun + this.leastMs - Date.now();
  }
}
