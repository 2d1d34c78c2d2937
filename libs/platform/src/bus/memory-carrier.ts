import { topicOf, type DomainEvent, type ServiceName, type Topic } from '#contracts';
import type { Carrier, Consumption, Handle, Placed } from './carrier.js';
import { MemoryQueue } from './memory-queue.js';

/** Carrier of the embedded shape. It keeps nothing on disk, so it confirms only when every consumer has committed. */
export class MemoryCarrier implements Carrier {
  private readonly queues: MemoryQueue[] = [];

  async publish(events: readonly DomainEvent[], positions: readonly number[]): Promise<void> {
    const parts = partsOf(events, positions);
    await Promise.all(this.queues.map(queue => queue.put(parts)));
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

/** Events by their topics. */
function partsOf(events: readonly DomainEvent[], positions: readonly number[]): ReadonlyMap<Topic, Placed> {
  const parts = new Map<Topic, { readonly events: DomainEvent[]; readonly positions: number[] }>();
  events.forEach((event, i) => {
    const topic = topicOf(event);
    let part = parts.get(topic);
    if (!part) parts.set(topic, (part = { events: [], positions: [] }));
    part.events.push(event);
    part.positions.push(positions[i] ?? 0);
  });
  return parts;
}
