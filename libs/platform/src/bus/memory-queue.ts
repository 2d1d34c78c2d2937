import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '#contracts';
import type { Handle, Placed } from './carrier.js';

// As much as one relay has in flight. A transaction has a price of its own, and what waits longer shares it with more.
const BATCH = 2_000;
// Right after a batch more is likely on its way: waiting a moment makes one transaction of it instead of several. After a
// large one a whole stage of the pipeline is: then the answers of stock and risk mostly come to be read together.
const BUSY_MS = 10;
const GATHER_MS = 2;
const LARGE = 64;
const GATHER_LARGE_MS = 15;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

interface Delivery extends Placed {
  readonly done: () => void;
}

/** What waits for one consumer: earlier topics of its list are served first, so that what was begun is finished first. */
export class MemoryQueue {
  /** By topic, in the consumer's order. */
  private readonly waiting: Delivery[][];
  /** Events in `waiting`. */
  private held = 0;
  private running: Promise<void> | null = null;
  private lastBatchAt = 0;
  private lastBatch = 0;
  private filled: (() => void) | null = null;
  private readonly stopping = new AbortController();

  constructor(
    private readonly topics: readonly Topic[],
    private readonly handle: Handle,
  ) {
    this.waiting = topics.map(() => []);
  }

  /** Resolves when the consumer has committed those of the events that it takes. */
  async put(parts: ReadonlyMap<Topic, Placed>): Promise<void> {
    await Promise.all(
      this.topics.map((topic, rank) => {
        const part = parts.get(topic);
        return part ? this.putIn(rank, part) : undefined;
      }),
    );
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Events that wait. */
  size(): number {
    return this.held;
  }

  private putIn(rank: number, part: Placed): Promise<void> {
    return new Promise(done => {
      this.waiting[rank]?.push({ ...part, done });
      this.held += part.events.length;
      if (this.held >= BATCH) this.filled?.();
      this.run();
    });
  }

  private run(): void {
    if (this.running || this.held === 0 || this.stopping.signal.aborted) return;
    this.running = this.drain().finally(() => {
      this.running = null;
      this.run();
    });
  }

  private async drain(): Promise<void> {
    while (this.held > 0 && !this.stopping.signal.aborted) {
      await this.gather();
      const batch = this.take();
      if (!(await this.deliver(batch))) return;
      this.lastBatchAt = performance.now();
      this.lastBatch = batch.reduce((sum, { events }) => sum + events.length, 0);
      for (const delivery of batch) delivery.done();
    }
  }

  /** Events put in the same turn of the loop travel together; under load, those of the next milliseconds too. */
  private async gather(): Promise<void> {
    const sinceMs = performance.now() - this.lastBatchAt;
    if (this.held >= BATCH || sinceMs > GATHER_LARGE_MS) return turn();
    if (this.lastBatch >= LARGE) return this.fillFor(GATHER_LARGE_MS - sinceMs);
    return sinceMs < BUSY_MS && this.held < BATCH / 4 ? pause(GATHER_MS) : turn();
  }

  private async fillFor(ms: number): Promise<void> {
    await Promise.race([pause(ms), new Promise<void>(resolve => (this.filled = resolve))]);
    this.filled = null;
  }

  private take(): Delivery[] {
    const batch: Delivery[] = [];
    let size = 0;
    for (const queue of this.waiting) {
      while (queue[0] && (batch.length === 0 || size + queue[0].events.length <= BATCH)) {
        size += queue[0].events.length;
        batch.push(...queue.splice(0, 1));
      }
    }
    this.held -= size;
    return batch;
  }

  /** False when it was stopped before the consumer could take the events: they are not confirmed and come again. */
  private async deliver(batch: readonly Delivery[]): Promise<boolean> {
    const events = batch.flatMap(delivery => delivery.events);
    const positions = batch.flatMap(delivery => delivery.positions);
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.handle(events, { positions });
        return true;
      } catch {
        // An outage pauses the consumer and never counts as a poison message.
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
        if (this.stopping.signal.aborted) return false;
      }
    }
  }
}

const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));
