import { HubError } from '#contracts';
import type { FeedMessage } from '../bus/outbox.js';

/** An event of a feed, or only how far the feed was looked through. */
export type FeedStep = FeedMessage | { readonly position: number; readonly event: null };

/** The feed of a service as its database holds it. */
export interface StoredFeed {
  /** Messages after a position, in order. */
  readAfter(position: number, limit: number): Promise<readonly FeedMessage[]>;
  /** The last position given. */
  last(): Promise<number>;
}

const BATCH = 500;
/** Messages that may wait for a reader; behind one that is slower the rest stays in the database. */
const MOST_WAITING = 2_000;
const PAUSE_MS = 500;

/**
 * One reader of a feed, from a position on. What is published is taken as it comes while each message is the next one; after
 * a gap, and before it has caught up, it reads the database. So nothing is left out or told twice, whatever the way of the
 * messages loses, repeats or delays.
 */
export class FeedStream {
  private readonly waiting: FeedStep[] = [];
  /** The position up to which everything has been put into `waiting`. */
  private queued: number;
  /** The highest position heard of. */
  private heard = 0;
  private isLive = false;
  private isOver = false;
  private wake: (() => void) | null = null;

  constructor(
    after: number,
    private readonly stored: StoredFeed,
    private readonly left: (stream: FeedStream) => void,
    private readonly failed: (error: Error) => void = () => {},
  ) {
    this.queued = after;
  }

  /** The next step; null when it was ended. Throws RESYNC_REQUIRED when the feed no longer holds what comes next. */
  async next(): Promise<FeedStep | null> {
    while (!this.isOver) {
      const step = this.waiting.shift();
      if (step) return step;
      if (this.isLive) await this.woken();
      else await this.catchUpPatiently();
    }
    return null;
  }

  /** Takes a message as it was published. */
  offer(message: FeedMessage): void {
    this.heard = Math.max(this.heard, message.position);
    if (!this.isLive || message.position <= this.queued) return;
    if (message.position !== this.queued + 1 || this.waiting.length >= MOST_WAITING) return this.fallBack();
    this.queued = message.position;
    this.put(message);
  }

  /** Everything up to `due` should have come by now; who has it all tells how far it is. */
  check(due: number): void {
    this.heard = Math.max(this.heard, due);
    if (!this.isLive) return;
    if (this.queued < due) this.fallBack();
    else if (this.waiting.length === 0) this.put({ position: this.queued, event: null });
  }

  end(): void {
    this.isOver = true;
    this.waiting.length = 0;
    this.left(this);
    this.wake?.();
  }

  /** Reads on in the database; live from the moment there is no more to read than was heard of. */
  async catchUp(): Promise<void> {
    const batch = await this.read();
    this.waiting.push(...batch);
    this.queued += batch.length;
    if (batch.length === 0) this.heard = Math.min(this.heard, this.queued);
    if (batch.length === BATCH || this.heard > this.queued) return;
    this.isLive = true;
    this.put({ position: this.queued, event: null });
  }

  private async catchUpPatiently(): Promise<void> {
    try {
      await this.catchUp();
    } catch (error) {
      if (error instanceof HubError) throw error;
      this.failed(error as Error);
      const timer = setTimeout(() => this.wake?.(), PAUSE_MS);
      await this.woken();
      clearTimeout(timer);
    }
  }

  private async read(): Promise<readonly FeedMessage[]> {
    const batch = await this.stored.readAfter(this.queued, BATCH);
    const last = batch.at(-1)?.position;
    if (last !== undefined) {
      if (last - this.queued !== batch.length) throw resyncRequired(this.queued);
      return batch;
    }
    if ((await this.stored.last()) === this.queued) return batch;
    // Written between the two questions, or else removed from the feed, or a position it never had.
    const again = await this.stored.readAfter(this.queued, BATCH);
    if (again[0]?.position !== this.queued + 1) throw resyncRequired(this.queued);
    return again;
  }

  private fallBack(): void {
    this.isLive = false;
    this.wake?.();
  }

  private put(step: FeedStep): void {
    this.waiting.push(step);
    this.wake?.();
  }

  private async woken(): Promise<void> {
    if (this.isOver) return;
    await new Promise<void>(resolve => {
      this.wake = resolve;
    });
    this.wake = null;
  }
}

const resyncRequired = (position: number): HubError =>
  new HubError(
    'RESYNC_REQUIRED',
    `The feed does not hold what follows position ${position}. Read the present state by a query, then subscribe without \`after\`.`,
    { position },
  );
