import { setTimeout as pause } from 'node:timers/promises';
import { topicOf, type DomainEvent, type ServiceName, type Topic } from '#contracts';
import type { Carrier, Consumption } from './carrier.js';

const BATCH = 500;
// Right after a batch more is likely on its way: waiting a moment makes one transaction of it instead of several.
const BUSY_MS = 10;
const GATHER_MS = 2;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

interface Delivery {
  readonly events: readonly DomainEvent[];
  readonly done: () => void;
}

/** Carrier of the embedded shape. It keeps nothing on disk, so it confirms only when every consumer has committed. */
export class MemoryCarrier implements Carrier {
  private readonly queues: Queue[] = [];

  async publish(events: readonly DomainEvent[]): Promise<void> {
    await Promise.all(this.queues.map(queue => queue.put(events.filter(event => queue.takes(event)))));
  }

  consume(
    _service: ServiceName,
    topics: readonly Topic[],
    handle: (events: readonly DomainEvent[]) => Promise<void>,
  ): Consumption {
    const queue = new Queue(topics, handle);
    this.queues.push(queue);
    return {
      backlog: () => Promise.resolve(queue.size()),
      stop: async () => {
        this.queues.splice(this.queues.indexOf(queue), 1);
        await queue.stop();
      },
    };
  }

  reached(): boolean {
    return true;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

class Queue {
  private waiting: Delivery[] = [];
  private running: Promise<void> | null = null;
  private lastBatchAt = 0;
  private readonly stopping = new AbortController();

  constructor(
    private readonly topics: readonly Topic[],
    private readonly handle: (events: readonly DomainEvent[]) => Promise<void>,
  ) {}

  takes(event: DomainEvent): boolean {
    return this.topics.includes(topicOf(event));
  }

  put(events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return Promise.resolve();
    return new Promise(done => {
      this.waiting.push({ events, done });
      this.run();
    });
  }

  size(): number {
    return this.waiting.length;
  }

  private run(): void {
    if (this.running || this.waiting.length === 0 || this.stopping.signal.aborted) return;
    this.running = this.drain().finally(() => {
      this.running = null;
      this.run();
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0 && !this.stopping.signal.aborted) {
      await this.gather();
      const batch = this.take();
      if (!(await this.deliver(batch.flatMap(d => d.events)))) return;
      this.lastBatchAt = performance.now();
      for (const delivery of batch) delivery.done();
    }
  }

  /** Events put in the same turn of the loop travel together; under load, those of the next few milliseconds too. */
  private async gather(): Promise<void> {
    const waiting = this.waiting.reduce((sum, delivery) => sum + delivery.events.length, 0);
    const busy = performance.now() - this.lastBatchAt < BUSY_MS;
    if (busy && waiting < BATCH / 4) await pause(GATHER_MS);
    else await new Promise<void>(resolve => void setImmediate(resolve));
  }

  private take(): Delivery[] {
    let size = 0;
    let count = 0;
    for (const delivery of this.waiting) {
      if (count > 0 && size + delivery.events.length > BATCH) break;
      size += delivery.events.length;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  /** False when it was stopped before the consumer could take the events: they are not confirmed and come again. */
  private async deliver(events: readonly DomainEvent[]): Promise<boolean> {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.handle(events);
        return true;
      } catch {
        // An outage pauses the consumer and never counts as a poison message.
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
        if (this.stopping.signal.aborted) return false;
      }
    }
  }
}
