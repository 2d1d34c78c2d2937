import { HubError, type Viewer } from '#contracts';
import type { FeedMessage } from '../bus/outbox.js';
import { need } from '../graphql/refused.js';
import type { Log } from '../log.js';
import type { PubSub } from '../pubsub.js';
import { FeedStream, type StoredFeed } from './feed-stream.js';
import { LiveStream, refuseForeign, type LiveArguments, type LiveRoot } from './live-root.js';

/** A message that was lost with nothing behind it is missed after one to two of these. */
const CHECK_MS = 1_000;

/** What the live feed of a service is made of. */
export interface LiveFeedParts {
  readonly topic: string;
  readonly stored: StoredFeed;
  readonly pubsub: PubSub;
  readonly log: Pick<Log, 'warn'>;
  readonly checkMs?: number;
}

/** The feed of one service for live roots: published messages shared by all readers here, and a look at the database as a net. */
export class LiveFeed {
  private readonly streams = new Set<FeedStream>();
  private source: AsyncIterableIterator<FeedMessage> | null = null;
  private timer: NodeJS.Timeout | null = null;
  /** What the database held at the last look. */
  private due = 0;

  constructor(private readonly parts: LiveFeedParts) {}

  /** How many read it now. */
  get readers(): number {
    return this.streams.size;
  }

  /** Opens a live root for a viewer; refused when it may not, or when the feed does not reach back to `after`. */
  async open(root: LiveRoot, viewer: Viewer, args: LiveArguments): Promise<LiveStream> {
    need(viewer, root.scope);
    refuseForeign(viewer, args);
    const stream = await this.read(args.after ?? null);
    return new LiveStream(stream, root, viewer, args);
  }

  /** Reads the feed after a position; null: from now on. */
  async read(after: number | null): Promise<FeedStream> {
    try {
      return await this.begin(after);
    } catch (error) {
      if (error instanceof HubError) throw error;
      const { log, topic } = this.parts;
      log.warn({ topic, reason: (error as Error).message }, 'a live stream could not begin');
      throw new HubError('UNAVAILABLE', 'The feed cannot be read just now; subscribe again in a moment.');
    }
  }

  private async begin(after: number | null): Promise<FeedStream> {
    const { stored, log, topic } = this.parts;
    const start = after ?? (await stored.last());
    const stream = new FeedStream(
      start,
      stored,
      left => this.leave(left),
      error => log.warn({ topic, reason: error.message }, 'a live stream waits for its database'),
    );
    this.join(stream);
    try {
      await stream.catchUp();
      return stream;
    } catch (error) {
      stream.end();
      throw error;
    }
  }

  private join(stream: FeedStream): void {
    this.streams.add(stream);
    if (this.source) return;
    const { pubsub, topic, checkMs = CHECK_MS } = this.parts;
    this.source = pubsub.subscribe<FeedMessage>(topic);
    void this.pass(this.source);
    this.timer = setInterval(() => void this.look(), checkMs).unref();
  }

  private leave(stream: FeedStream): void {
    if (!this.streams.delete(stream) || this.streams.size > 0) return;
    void this.source?.return?.();
    this.source = null;
    if (this.timer) clearInterval(this.timer);
  }

  private async pass(source: AsyncIterableIterator<FeedMessage>): Promise<void> {
    for await (const message of source) for (const stream of this.streams) stream.offer(message);
  }

  /** What was there at the look before has had its time to come by itself. */
  private async look(): Promise<void> {
    const { due } = this;
    try {
      this.due = await this.parts.stored.last();
    } catch (error) {
      const { log, topic } = this.parts;
      log.warn({ topic, reason: (error as Error).message }, 'the feed could not be looked at');
      return;
    }
    for (const stream of this.streams) stream.check(Math.min(due, this.due));
  }
}
