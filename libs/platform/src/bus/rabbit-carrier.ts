import type { DomainEvent, ServiceName, Topic } from '#contracts';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Carrier, Consumption, Handle } from './carrier.js';
import { RabbitConsumer } from './rabbit-consumer.js';
import { RabbitLink, type LinkParts } from './rabbit-link.js';
import { RabbitPublisher } from './rabbit-publisher.js';
import { declareAll, namesWith, type Consumers, type Names } from './rabbit-topology.js';

/** What a carrier over RabbitMQ is made of. */
export interface RabbitParts {
  readonly urls: readonly string[];
  readonly prefix: string;
  /** Who takes what, of all services and not only of those in this process. */
  readonly consumers: Consumers;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The traceparent of what is being done, for the headers of what is sent. */
  readonly here?: () => string | undefined;
}

/**
 * Carrier of the distributed shape: one quorum queue per consuming service, on which its copies compete. Publishing has a
 * connection of its own, because a broker short of memory stops reading from those that publish.
 */
export class RabbitCarrier implements Carrier {
  private readonly names: Names;
  private readonly publisher: RabbitPublisher;
  private readonly publishing: RabbitLink;
  private readonly consuming = new Set<RabbitLink>();

  constructor(private readonly parts: RabbitParts) {
    this.names = namesWith(parts.prefix);
    this.publishing = this.link('publish', {
      setUp: model => this.publisher.setUp(model),
      lost: () => this.publisher.lost(),
    });
    const repeated = parts.metrics.counter('ordermesh_bus_repeated_total', 'Messages sent again for want of a confirm');
    const { consumers, here } = parts;
    this.publisher = new RabbitPublisher(this.publishing, this.names, consumers, () => repeated.inc(), here);
    parts.metrics.watch('ordermesh_bus_unconfirmed', 'Messages without a confirm of the broker', {}, () =>
      Promise.resolve(this.publisher.waiting()),
    );
    this.publishing.start();
  }

  publish(events: readonly DomainEvent[]): Promise<void> {
    return this.publisher.publish(events);
  }

  consume(service: ServiceName, topics: readonly Topic[], handle: Handle): Consumption {
    this.checkDeclared(service, topics);
    const consumer = this.consumerOf(service, handle);
    const link = this.link(`consume ${service}`, {
      setUp: async model => {
        const channel = await model.createChannel();
        channel.on('error', error => link.cut(error.message));
        await declareAll(model, channel, this.names, this.parts.consumers);
        await channel.close();
        await consumer.setUp(model);
      },
      lost: () => consumer.lost(),
    });
    consumer.cutBy(reason => link.cut(reason));
    this.consuming.add(link);
    link.start();
    return {
      backlog: () => consumer.backlog(),
      stop: async () => {
        await consumer.stop();
        this.consuming.delete(link);
        await link.close();
      },
    };
  }

  reached(): boolean {
    return this.publishing.reached() && [...this.consuming].every(link => link.reached());
  }

  async close(): Promise<void> {
    this.publisher.close();
    await Promise.all([this.publishing, ...this.consuming].map(link => link.close()));
  }

  private link(name: string, use: Pick<LinkParts, 'setUp' | 'lost'>): RabbitLink {
    const { urls, log, metrics } = this.parts;
    return new RabbitLink({ urls, log, metrics, name, ...use });
  }

  private consumerOf(service: ServiceName, handle: Handle): RabbitConsumer {
    const { log, metrics } = this.parts;
    const again = metrics.counter('ordermesh_bus_redelivered_total', 'Messages delivered once more', ['service']);
    const onRedelivered = () => again.inc({ service });
    return new RabbitConsumer({ queue: this.names.queueOf(service), log, handle, onRedelivered });
  }

  /** A queue that other processes do not know of would miss what they publish before this one has started. */
  private checkDeclared(service: ServiceName, topics: readonly Topic[]): void {
    const known: readonly Topic[] = this.parts.consumers[service] ?? [];
    const missing = topics.filter(topic => !known.includes(topic));
    if (missing.length > 0) throw new Error(`add ${missing.join(', ')} of ${service} to CONSUMERS in libs/contracts`);
  }
}
