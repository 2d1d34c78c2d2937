import type { DomainEvent, ServiceName, Topic } from '#contracts';
import type { Carrier, Consumption, Handle } from './carrier.js';
import { MemoryQueue } from './memory-queue.js';

/** Carrier of the embedded shape. It keeps nothing on disk, so it confirms only when every consumer has committed. */
export class MemoryCarrier implements Carrier {
  private readonly queues: MemoryQueue[] = [];

  async publish(events: readonly DomainEvent[], positions: readonly number[]): Promise<void> {
    await Promise.all(this.queues.map(queue => queue.put(events, positions)));
  }

  consume(_service: ServiceName, topics: readonly Topic[], handle: Handle): Consumption {
    const queue = new MemoryQueue(topics, handle);
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
