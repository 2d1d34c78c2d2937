import type { DomainEvent, ServiceName, Topic } from '#contracts';

/**
 * Resolves after its commit and rejects only on an outage. `sentBy`: traceparents of the messages that brought the events,
 * where they have any.
 */
export type Handle = (events: readonly DomainEvent[], sentBy?: readonly unknown[]) => Promise<void>;

/** Takes events to the services that consume them. In memory here; the broker's carrier has the same face. */
export interface Carrier {
  /** Resolves when the carrier answers for the events: stored by the broker, or applied by every consumer in this process. */
  publish(events: readonly DomainEvent[]): Promise<void>;
  /** One queue per consuming service. */
  consume(service: ServiceName, topics: readonly Topic[], handle: Handle): Consumption;
  /** Whether it has been reached since the start; a process is not ready before. */
  reached(): boolean;
  /** Ends its connections; nothing is published or consumed afterwards. */
  close(): Promise<void>;
}

/** A running consumer. */
export interface Consumption {
  /** Messages that wait for this service or are in the hands of this consumer; other copies' hands are not seen. */
  backlog(): Promise<number>;
  /** Finishes the batch in hand and takes no more. */
  stop(): Promise<void>;
}
