import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { topicOf, type DomainEvent, type Topic } from '#contracts';
import { chunks } from '../chunks.js';
import { declareAll, type Consumers, type Names } from './rabbit-topology.js';

const ENVELOPE = 250;
const CONFIRM_MS = 10_000;
const LOOK_MS = 500;

interface Envelope {
  readonly id: string;
  readonly topic: Topic;
  readonly body: Buffer;
  readonly headers: { readonly traceparent: string } | null;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
  /** 0: to be sent (again). */
  sentAt: number;
  /** The broker had no queue for it: its confirm means nothing. */
  returned: boolean;
}

/** What the publisher needs of its connection. */
export interface PublisherLink {
  isBlocked(): boolean;
  cut(reason: string): void;
}

/** Sends envelopes of events and keeps each until the broker has confirmed it, over as many connections as that takes. */
export class RabbitPublisher {
  private readonly unconfirmed = new Map<string, Envelope>();
  private channel: ConfirmChannel | null = null;
  private watch: NodeJS.Timeout | null = null;
  private count = 0;
  private closed = false;

  constructor(
    private readonly link: PublisherLink,
    private readonly names: Names,
    private readonly consumers: Consumers,
    private readonly onRepeat: () => void,
    private readonly here: () => string | undefined = () => undefined,
  ) {}

  /** Resolves when the broker has stored all events in the queue of every consumer. */
  async publish(events: readonly DomainEvent[]): Promise<void> {
    if (this.closed) throw new Error('the bus of this process is closed');
    await Promise.all(envelopesOf(events).map(([topic, some]) => this.put(topic, some)));
  }

  /** Messages sent or waiting to be sent whose confirm is missing. */
  waiting(): number {
    return this.unconfirmed.size;
  }

  async setUp(model: ChannelModel): Promise<void> {
    const channel = await model.createConfirmChannel();
    channel.on('error', error => this.link.cut(error.message));
    // A moment later, so that a channel which ended with its connection is not taken for the cause.
    channel.on('close', () =>
      setImmediate(() => this.channel === channel && this.link.cut('RabbitMQ closed the channel')),
    );
    channel.on('return', message => {
      const envelope = this.unconfirmed.get(String(message.properties.messageId));
      if (envelope) envelope.returned = true;
    });
    await declareAll(model, channel, this.names, this.consumers);
    this.channel = channel;
    this.watch ??= setInterval(() => this.look(), LOOK_MS).unref();
    this.sendAll();
  }

  lost(): void {
    this.channel = null;
    for (const envelope of this.unconfirmed.values()) {
      if (envelope.sentAt > 0) this.onRepeat();
      envelope.sentAt = 0;
    }
  }

  close(): void {
    this.closed = true;
    if (this.watch) clearInterval(this.watch);
    // Their events stay in the outbox and are published by the next relay.
    for (const envelope of this.unconfirmed.values()) envelope.failed(new Error('the bus of this process is closed'));
    this.unconfirmed.clear();
  }

  private put(topic: Topic, events: readonly DomainEvent[]): Promise<void> {
    this.count += 1;
    const id = String(this.count);
    const body = Buffer.from(JSON.stringify(events));
    const traceparent = this.here();
    const headers = traceparent ? { traceparent } : null;
    return new Promise((done, failed) => {
      const envelope: Envelope = { id, topic, body, headers, done, failed, sentAt: 0, returned: false };
      this.unconfirmed.set(id, envelope);
      this.send(envelope);
    });
  }

  private sendAll(): void {
    for (const envelope of this.unconfirmed.values()) if (envelope.sentAt === 0) this.send(envelope);
  }

  private send(envelope: Envelope): void {
    const { channel } = this;
    if (!channel) return;
    const { id, topic, body, headers } = envelope;
    envelope.returned = false;
    try {
      const options = {
        persistent: true,
        mandatory: this.isConsumed(topic),
        messageId: id,
        ...(headers && { headers }),
      };
      channel.publish(this.names.exchange, topic, body, options, error => this.answered(channel, envelope, error));
      envelope.sentAt = performance.now();
    } catch {
      // The channel has just closed; the next one sends everything that is unconfirmed.
    }
  }

  private answered(channel: ConfirmChannel, envelope: Envelope, error: unknown): void {
    // An answer for an earlier channel: the envelope has been sent again since.
    if (channel !== this.channel || envelope.sentAt === 0) return;
    if (envelope.returned) {
      this.link.cut(`no queue takes ${envelope.topic}: queues are declared again`);
      return;
    }
    if (error) {
      this.onRepeat();
      envelope.sentAt = 0;
      return;
    }
    this.unconfirmed.delete(envelope.id);
    envelope.done();
  }

  /** What the broker refused is sent again; a broker that does not answer at all is left for a new connection. */
  private look(): void {
    const oldest = performance.now() - CONFIRM_MS;
    const overdue = [...this.unconfirmed.values()].some(({ sentAt }) => sentAt > 0 && sentAt < oldest);
    if (overdue && !this.link.isBlocked()) this.link.cut(`RabbitMQ did not confirm within ${CONFIRM_MS} ms`);
    else this.sendAll();
  }

  private isConsumed(topic: Topic): boolean {
    return Object.values(this.consumers).some(topics => topics.includes(topic));
  }
}

/** Events of one topic travel together, in their order. */
function envelopesOf(events: readonly DomainEvent[]): [Topic, readonly DomainEvent[]][] {
  return [...Map.groupBy(events, topicOf)].flatMap(([topic, some]) =>
    chunks(some, ENVELOPE).map((part): [Topic, DomainEvent[]] => [topic, part]),
  );
}
