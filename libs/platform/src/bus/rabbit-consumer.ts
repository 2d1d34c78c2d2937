import { setTimeout as pause } from 'node:timers/promises';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import type { DomainEvent } from '#contracts';
import type { Log } from '../log.js';
import type { Consumption, Handle } from './carrier.js';

// Enough to make a batch of many small envelopes, few enough to leave something to the other copies.
const PREFETCH = 16;
const BATCH = 500;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;
const ANSWER_MS = 500;
// A batch that fails again and again may be too much for one transaction: then each envelope goes alone.
const ALONE_AFTER = 3;

interface Delivery {
  readonly message: ConsumeMessage;
  readonly channel: Channel;
  readonly events: readonly DomainEvent[];
}

/** What a consumer needs of its surroundings. */
export interface ConsumerParts {
  readonly queue: string;
  readonly log: Log;
  readonly handle: Handle;
  onRedelivered(): void;
}

/** One copy of a service on the service's queue: what waits is handled as one batch and acknowledged after the commit. */
export class RabbitConsumer implements Consumption {
  private waiting: Delivery[] = [];
  private channel: Channel | null = null;
  private tag = '';
  private running: Promise<void> | null = null;
  private inHand = 0;
  private lastSeen = 0;
  private failures = 0;
  private readonly stopping = new AbortController();

  private cut: (reason: string) => void = () => undefined;

  constructor(private readonly parts: ConsumerParts) {}

  /** How to end the connection when its channel has ended for a reason of its own: a new one subscribes again. */
  cutBy(cut: (reason: string) => void): void {
    this.cut = cut;
  }

  async setUp(model: ChannelModel): Promise<void> {
    if (this.stopping.signal.aborted) return;
    const channel = await model.createChannel();
    channel.on('error', error => this.cut(error.message));
    // A moment later, so that a channel which ended with its connection is not taken for the cause.
    channel.on('close', () => setImmediate(() => this.channel === channel && this.cut('RabbitMQ closed the channel')));
    await channel.prefetch(PREFETCH);
    this.channel = channel;
    const { consumerTag } = await channel.consume(this.parts.queue, message => this.take(channel, message));
    this.tag = consumerTag;
  }

  /** What has been delivered on the lost connection is delivered again; the batch in hand goes on and is then known. */
  lost(): void {
    this.channel = null;
    this.waiting = [];
  }

  async backlog(): Promise<number> {
    const { channel } = this;
    if (channel) await Promise.race([this.count(channel), pause(ANSWER_MS, undefined, { ref: false })]);
    return this.lastSeen + this.waiting.length + this.inHand;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    const { channel } = this;
    this.channel = null;
    if (channel) await answered(() => channel.cancel(this.tag));
    await this.running;
    // What was not handled goes back to the queue with the channel.
    if (channel) await answered(() => channel.close());
    this.waiting = [];
  }

  private async count(channel: Channel): Promise<void> {
    await channel.checkQueue(this.parts.queue).then(
      ({ messageCount }) => (this.lastSeen = messageCount),
      () => undefined,
    );
  }

  private take(channel: Channel, message: ConsumeMessage | null): void {
    if (!message) {
      this.cut(`${this.parts.queue} was deleted: it is declared again`);
      return;
    }
    if (message.fields.redelivered) this.parts.onRedelivered();
    this.waiting.push({ message, channel, events: eventsOf(message) });
    this.run();
  }

  private run(): void {
    if (this.running || this.waiting.length === 0 || this.stopping.signal.aborted) return;
    this.running = this.drain().finally(() => {
      this.running = null;
      this.run();
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0 && !this.stopping.signal.aborted) {
      // Deliveries that were read in the same turn of the loop make one batch.
      await new Promise<void>(resolve => void setImmediate(resolve));
      const batch = this.next();
      const last = batch.at(-1);
      if (!last) return;
      this.inHand = batch.length;
      const done = await this.deliver(batch);
      this.inHand = 0;
      if (done) this.settle(last, () => last.channel.ack(last.message, true));
      else await this.giveBack(last);
    }
  }

  private next(): Delivery[] {
    let size = 0;
    let count = 0;
    for (const { events } of this.waiting) {
      if (count > 0 && (size + events.length > BATCH || this.failures >= ALONE_AFTER)) break;
      size += events.length;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private async deliver(batch: readonly Delivery[]): Promise<boolean> {
    try {
      await this.parts.handle(
        batch.flatMap(({ events }) => events),
        { sentBy: batch.flatMap(({ message }) => message.properties.headers?.['traceparent'] ?? []) },
      );
      this.failures = 0;
      return true;
    } catch (error) {
      this.failures += 1;
      const facts = { queue: this.parts.queue, failures: this.failures, error: (error as Error).message };
      if (this.failures === 1)
        this.parts.log.warn(facts, 'consumer pauses: an outage, its events go back to the queue');
      return false;
    }
  }

  /** After a pause everything received so far goes back: another copy may be able to handle what this one is not. */
  private async giveBack(last: Delivery): Promise<void> {
    const wait = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(this.failures - 1, 10), LONGEST_PAUSE_MS);
    await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    const mine = this.waiting.filter(delivery => delivery.channel === last.channel);
    const newest = mine.at(-1) ?? last;
    this.waiting = this.waiting.filter(delivery => delivery.channel !== last.channel);
    // Up to the newest received, not all: what is still on its way would come back twice, once under an unknown number.
    this.settle(newest, () => last.channel.nack(newest.message, true, true));
  }

  /** On a channel that has ended meanwhile there is nothing to settle: its messages come again. */
  private settle(of: Delivery, answer: () => void): void {
    if (of.channel !== this.channel && !this.stopping.signal.aborted) return;
    try {
      answer();
    } catch {
      // The channel has just closed.
    }
  }
}

/** A body that is no list of events is handed on as one unsound event, so that it goes to quarantine and nothing is lost. */
function eventsOf(message: ConsumeMessage): readonly DomainEvent[] {
  const text = message.content.toString('utf8');
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed as DomainEvent[];
  } catch {
    // Answered below.
  }
  return [{ unreadable: text }] as unknown as DomainEvent[];
}

async function answered(ask: () => Promise<unknown>): Promise<void> {
  try {
    await Promise.race([ask(), pause(ANSWER_MS, undefined, { ref: false })]);
  } catch {
    // The connection is gone, and with it the subscription.
  }
}
