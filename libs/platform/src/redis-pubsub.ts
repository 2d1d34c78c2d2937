import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@redis/client';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { MemoryPubSub, PubSub } from './pubsub.js';

// What may be on its way to a Redis that takes its time; beyond it live messages are dropped, never piled up.
const MOST_UNDERWAY = 8 * 1024 * 1024;
const FIRST_WAIT_MS = 2_000;
const PULSE_MS = 2_000;
const SILENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 2_000;

/** What live messages over Redis are made of. */
export interface RedisParts {
  readonly url: string;
  readonly prefix: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

type Client = ReturnType<typeof clientOf>;

/**
 * PubSub across processes. Every message goes through Redis, also to subscribers in this process, so that each gets it once.
 * Without Redis live messages are dropped and counted; whoever needs all of them reads the feed from its last position.
 */
export class RedisPubSub extends PubSub {
  private readonly local: MemoryPubSub;
  private client: Client;
  private underway = 0;
  private up = false;
  private complained = false;
  private closed = false;
  private readonly pulse: NodeJS.Timeout;

  private constructor(private readonly parts: RedisParts) {
    super();
    this.local = new MemoryPubSub({ came: topic => this.listen(topic), left: topic => this.forget(topic) });
    this.client = this.connect();
    this.pulse = setInterval(() => void this.feelPulse(), PULSE_MS).unref();
  }

  /** Waits a moment for the connection and goes on without it: Redis is not needed to start. */
  static async open(parts: RedisParts): Promise<RedisPubSub> {
    const pubsub = new RedisPubSub(parts);
    const connected = new Promise<void>(resolve => void pubsub.client.once('ready', resolve));
    await Promise.race([connected, pause(FIRST_WAIT_MS, undefined, { ref: false })]);
    return pubsub;
  }

  publish(topic: string, message: unknown): void {
    this.publishAll(topic, [message]);
  }

  override publishAll(topic: string, messages: readonly unknown[]): void {
    if (messages.length === 0) return;
    if (!this.client.isReady || this.underway > MOST_UNDERWAY) {
      this.dropped(messages.length);
      return;
    }
    const text = JSON.stringify(messages);
    this.underway += text.length;
    void this.send(topic, text)
      .catch(() => this.dropped(messages.length))
      .finally(() => (this.underway -= text.length));
  }

  subscribe<T>(topic: string): AsyncIterableIterator<T> {
    return this.local.subscribe<T>(topic);
  }

  /** Whether messages pass just now. */
  isUp(): boolean {
    return this.up;
  }

  override close(): Promise<void> {
    this.closed = true;
    clearInterval(this.pulse);
    this.client.destroy();
    return Promise.resolve();
  }

  private async send(topic: string, text: string): Promise<void> {
    await this.client.publish(this.channelOf(topic), text);
  }

  private connect(): Client {
    const client = clientOf(this.parts.url);
    client.on('error', (error: Error) => client === this.client && this.lost(error.message));
    client.on('ready', () => client === this.client && this.back());
    // It connects again by itself and tells of failures as 'error'.
    client.connect().catch(() => undefined);
    return client;
  }

  private readonly deliver = (text: string, channel: string): void => {
    const topic = channel.slice(this.parts.prefix.length);
    try {
      this.local.publishAll(topic, JSON.parse(text) as unknown[]);
    } catch (error) {
      this.parts.log.warn({ topic, error: (error as Error).message }, 'a live message could not be read');
    }
  };

  private listen(topic: string): void {
    // While Redis is away this fails, and the return subscribes to all that is wanted.
    this.client.subscribe(this.channelOf(topic), this.deliver).catch(() => undefined);
  }

  private forget(topic: string): void {
    this.client.unsubscribe(this.channelOf(topic), this.deliver).catch(() => undefined);
  }

  /** A Redis that is connected and silent keeps the socket open for ever: it is asked, and left when it does not answer. */
  private async feelPulse(): Promise<void> {
    const { client } = this;
    if (!client.isReady) return;
    const answer = client.ping().then(
      () => true,
      () => true,
    );
    const alive = await Promise.race([answer, pause(SILENCE_MS, false, { ref: false })]);
    if (alive || this.closed || client !== this.client) return;
    this.lost(`Redis did not answer within ${SILENCE_MS} ms`);
    this.client = this.connect();
    client.destroy();
  }

  private back(): void {
    this.up = true;
    this.complained = false;
    this.gauge().set(1);
    for (const topic of this.local.heard()) this.listen(topic);
    this.parts.log.info({}, 'Redis is connected; live messages pass');
  }

  /** One line for each loss, not one for each attempt. */
  private lost(error: string): void {
    this.up = false;
    this.gauge().set(0);
    if (this.complained || this.closed) return;
    this.complained = true;
    this.parts.log.warn(
      { error },
      'Redis is away; live messages are dropped until it is back, nothing durable is lost',
    );
  }

  private dropped(count: number): void {
    const help = 'Live messages dropped while Redis was away or slow';
    this.parts.metrics.counter('ordermesh_pubsub_dropped_total', help).inc(count);
  }

  private gauge(): ReturnType<Metrics['gauge']> {
    return this.parts.metrics.gauge('ordermesh_pubsub_connected', 'Whether Redis is connected');
  }

  private channelOf(topic: string): string {
    return `${this.parts.prefix}${topic}`;
  }
}

const clientOf = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: SILENCE_MS,
      // Jitter: processes that lost Redis together do not all come back in the same instant.
      reconnectStrategy: tries => Math.min(50 * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2),
    },
  });
