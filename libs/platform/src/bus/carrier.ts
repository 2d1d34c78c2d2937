import type { DomainEvent, ServiceName } from '#contracts';

/** Takes events to the services that consume them. In memory here; the broker's carrier has the same face. */
export interface Carrier {
  /** Resolves when the carrier answers for the events: stored by the broker, or applied by every consumer in this process. */
  publish(stream: ServiceName, events: readonly DomainEvent[]): Promise<void>;
  /** One queue per consuming service; the handler resolves after its commit and rejects only on an outage. */
  consume(
    service: ServiceName,
    streams: readonly ServiceName[],
    handle: (events: readonly DomainEvent[]) => Promise<void>,
  ): Consumption;
}

/** A running consumer. */
export interface Consumption {
  /** Finishes the batch in hand and takes no more. */
  stop(): Promise<void>;
}
