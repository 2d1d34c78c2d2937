import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphEvents } from '#platform';

/** One who waits for the answers of a topic. */
export interface Subscriber {
  /** One answer as JSON text, made once for all. */
  send(payload: string): void;
  /** Nothing more will come; with errors when that is not as it should be. */
  end(errors?: readonly GraphQLFormattedError[]): void;
}

/** What a topic needs to be served. */
export interface TopicWork {
  open(): Promise<SubgraphEvents>;
  /** The full answer of an event as JSON text; never throws. */
  resolve(event: object): Promise<string>;
  /** Why the stream broke, for the subscriber. */
  explain(error: unknown): readonly GraphQLFormattedError[];
  delivered(count: number): void;
  /** Called once, when the topic has ended for whatever reason. */
  ended(): void;
}

/** Events of one topic that may be resolved at the same time. */
const AT_ONCE = 32;

/** All who asked for exactly the same, on one upstream: each event is resolved and written out once, and delivered in order. */
export class LiveTopic {
  private readonly subscribers = new Set<Subscriber>();
  private events: SubgraphEvents | null = null;
  private isOver = false;
  private inWork = 0;
  private roomMade: (() => void) | null = null;
  private lastDelivery: Promise<void> = Promise.resolve();

  constructor(private readonly work: TopicWork) {}

  get size(): number {
    return this.subscribers.size;
  }

  /** Gives the way to leave; who leaves last closes the upstream. */
  join(subscriber: Subscriber): () => void {
    this.subscribers.add(subscriber);
    return () => {
      if (this.subscribers.delete(subscriber) && this.subscribers.size === 0) this.finish();
    };
  }

  /** Opens the upstream and serves it to its end; what came before the end is delivered. */
  async run(): Promise<void> {
    const errors = await this.serve();
    await this.lastDelivery;
    this.finish(errors);
  }

  /** Ends the topic for everybody. */
  finish(errors?: readonly GraphQLFormattedError[]): void {
    if (this.isOver) return;
    this.isOver = true;
    void this.closeUpstream();
    this.roomMade?.();
    this.work.ended();
    for (const subscriber of this.subscribers) subscriber.end(errors);
    this.subscribers.clear();
  }

  private async serve(): Promise<readonly GraphQLFormattedError[] | undefined> {
    try {
      this.events = await this.work.open();
      await this.pump(this.events);
      return undefined;
    } catch (error) {
      return this.isOver ? undefined : this.work.explain(error);
    }
  }

  private async pump(events: SubgraphEvents): Promise<void> {
    // All left while the upstream was being opened.
    if (this.isOver) return this.closeUpstream();
    for (let event = await events.next(); !event.done && !this.isOver; event = await events.next()) {
      await this.room();
      this.take(event.value);
    }
  }

  /** Resolved side by side, delivered one after the other. */
  private take(event: object): void {
    this.inWork += 1;
    const resolved = this.work.resolve(event);
    this.lastDelivery = this.lastDelivery.then(async () => {
      this.deliver(await resolved);
      this.inWork -= 1;
      this.roomMade?.();
    });
  }

  private deliver(payload: string): void {
    if (this.isOver) return;
    this.work.delivered(this.subscribers.size);
    for (const subscriber of this.subscribers) subscriber.send(payload);
  }

  private async room(): Promise<void> {
    if (this.inWork < AT_ONCE) return;
    await new Promise<void>(resolve => {
      this.roomMade = resolve;
    });
    this.roomMade = null;
  }

  private async closeUpstream(): Promise<void> {
    // A stream that fails while it is being closed has nothing to tell anybody.
    await this.events?.return().catch(() => undefined);
  }
}
