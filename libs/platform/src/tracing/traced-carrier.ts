import type { DomainEvent, ServiceName, Topic } from '#contracts';
import type { Carrier, Consumption, Handle } from '../bus/carrier.js';
import { namesWith } from '../bus/rabbit-topology.js';
import type { Config } from '../config/config.js';
import { busFacts, eventFacts } from './event-facts.js';
import type { SpanFacts, Tracing } from './tracing.js';

/** A carrier that shows what it takes along, and that a batch is handled because of the events in it. */
export class TracedCarrier implements Carrier {
  private readonly facts: SpanFacts;

  constructor(
    private readonly inner: Carrier,
    private readonly tracing: Tracing,
    private readonly config: Config,
  ) {
    this.facts = busFacts(config);
  }

  publish(events: readonly DomainEvent[], positions: readonly number[]): Promise<void> {
    const service = events[0]?.producer;
    const facts = this.factsOf(events, 'send', 'publish', service);
    const span = {
      name: `publish ${String(this.facts['messaging.destination.name'])}`,
      kind: 'PRODUCER',
      facts,
    } as const;
    return this.tracing.together(span, events, causeOf, () => this.inner.publish(events, positions));
  }

  consume(service: ServiceName, topics: readonly Topic[], handle: Handle): Consumption {
    const queue = namesWith(this.config.busPrefix).queueOf(service);
    return this.inner.consume(service, topics, (events, coming) => {
      const facts = { ...this.factsOf(events, 'process', 'process', service), 'messaging.destination.name': queue };
      const span = { name: `process ${queue}`, kind: 'CONSUMER', facts, linked: coming?.sentBy ?? [] } as const;
      return this.tracing.together(span, events, causeOf, () => handle(events, coming));
    });
  }

  reached(): boolean {
    return this.inner.reached();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private factsOf(events: readonly DomainEvent[], type: string, name: string, service?: ServiceName): SpanFacts {
    const operation = { 'messaging.operation.type': type, 'messaging.operation.name': name };
    return { ...this.facts, ...eventFacts(events), ...operation, 'ordermesh.service': service };
  }
}

/** An event is not sound before it was looked at. */
const causeOf = (event: { readonly traceparent?: unknown } | null): unknown => event?.traceparent;
