import type { DomainEvent, ServiceName, Topic } from '#contracts';

/** Events and their positions in the feeds of their services. */
export interface Placed {
  readonly events: readonly DomainEvent[];
  readonly positions: readonly number[];
}

/** How events came, as far as their carrier knows. */
export interface Coming {
  /** Their positions in the feeds of their services, from a carrier that keeps the order of each. */
  readonly positions?: readonly number[];
  /** Traceparents of the messages that brought them. */
  readonly sentBy?: readonly unknown[];
}

/** Takes arrived events; resolves after its commit and rejects only on an outage. */
export type Handle = (events: readonly DomainEvent[], coming?: Coming) => Promise<void>;

/** Takes events to the services that consume them. In memory here; the broker's carrier has the same face. */
export interface Carrier {
  /**
   * Resolves when the carrier answers for the events: stored by the broker, or applied by every consumer in this process.
   * `positions`: theirs in the feed of their service.
   */
  publish(events: readonly DomainEvent[], positions: readonly number[]): Promise<void>;
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
