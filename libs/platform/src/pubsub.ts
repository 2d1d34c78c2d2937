/** Live messages between parts; nothing durable depends on it. In memory here, over Redis in the distributed shape. */
export abstract class PubSub {
  abstract publish(topic: string, message: unknown): void;
  /** Messages from now on; `return()` ends the subscription even while `next()` waits. */
  abstract subscribe<T>(topic: string): AsyncIterableIterator<T>;

  /** Publishes messages that belong together; subscribers get them one by one. */
  publishAll(topic: string, messages: readonly unknown[]): void {
    for (const message of messages) this.publish(topic, message);
  }

  /** Ends its connections. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Told of the first subscriber of a topic and of the last one that leaves. */
export interface Audience {
  came(topic: string): void;
  left(topic: string): void;
}

/** PubSub inside one process. */
export class MemoryPubSub extends PubSub {
  private readonly topics = new Map<string, Set<Subscription<unknown>>>();

  constructor(private readonly audience?: Audience) {
    super();
  }

  publish(topic: string, message: unknown): void {
    for (const subscription of this.topics.get(topic) ?? []) subscription.put(message);
  }

  subscribe<T>(topic: string): AsyncIterableIterator<T> {
    const subscribers = this.topics.get(topic) ?? new Set();
    this.topics.set(topic, subscribers);
    const subscription: Subscription<unknown> = new Subscription(() => {
      if (subscribers.delete(subscription) && subscribers.size === 0) this.audience?.left(topic);
    });
    subscribers.add(subscription);
    if (subscribers.size === 1) this.audience?.came(topic);
    return subscription as AsyncIterableIterator<T>;
  }

  /** Topics somebody is subscribed to. */
  heard(): string[] {
    return [...this.topics].filter(([, subscribers]) => subscribers.size > 0).map(([topic]) => topic);
  }

  /** Subscriptions alive on a topic. */
  countOf(topic: string): number {
    return this.topics.get(topic)?.size ?? 0;
  }
}

// graphql-js only calls return() on iterators that have next, return and throw, and an async generator parked on await
// does not hear return(): so this iterator is written out.
class Subscription<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private wake: ((result: IteratorResult<T>) => void) | null = null;
  private ended = false;

  constructor(private readonly leave: () => void) {}

  put(message: T): void {
    if (this.ended) return;
    if (this.wake) this.settle({ value: message, done: false });
    else this.waiting.push(message);
  }

  next(): Promise<IteratorResult<T>> {
    const first = this.waiting.shift();
    if (first !== undefined) return Promise.resolve({ value: first, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise(resolve => {
      this.wake = resolve;
    });
  }

  return(): Promise<IteratorResult<T>> {
    this.ended = true;
    this.waiting.length = 0;
    this.leave();
    this.settle({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    void this.return();
    return Promise.reject(error as Error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private settle(result: IteratorResult<T>): void {
    this.wake?.(result);
    this.wake = null;
  }
}
