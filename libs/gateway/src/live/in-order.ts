/** Pieces of work that may run at the same time. */
const AT_ONCE = 32;

/** Work done side by side and handed over one after the other, in the order it was taken. */
export class InOrder {
  private inWork = 0;
  private roomMade: (() => void) | null = null;
  private last: Promise<void> = Promise.resolve();

  /** Resolves when more may be taken. */
  async room(): Promise<void> {
    if (this.inWork < AT_ONCE) return;
    await new Promise<void>(resolve => {
      this.roomMade = resolve;
    });
    this.roomMade = null;
  }

  /** The work must not fail. */
  take<T>(work: T | Promise<T>, handOver: (done: T) => void | Promise<void>): void {
    this.inWork += 1;
    this.last = this.last.then(async () => {
      await handOver(await work);
      this.inWork -= 1;
      this.roomMade?.();
    });
  }

  /** Lets nobody wait for room any more. */
  release(): void {
    this.roomMade?.();
  }

  /** Resolves when all that was taken has been handed over. */
  async settled(): Promise<void> {
    await this.last;
  }
}
