/// <reference lib="esnext.disposable" preserve="true" />
import type { GraphQLFormattedError } from 'graphql';
import { errorOf, isPassing, OrderMeshError } from '../errors.js';
import { backoffMs, type Pause } from '../pause.js';
import { positionIn, type LiveDocument } from './live-document.js';
import { LiveQueue } from './live-queue.js';
import type { LiveRequest, LiveResult, LiveSink } from './live-socket.js';

/** One live event. */
export interface LiveEvent<Result> {
  readonly data: Result;
  /** Its place in the feed: kept, it can be passed as `after` later on. */
  readonly position: number | null;
  /** Fields that are null because their service was away. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** A connection that was lost, and will be made again. */
export interface Drop {
  readonly error: OrderMeshError;
  /** How many in a row. */
  readonly failures: number;
  readonly retryInMs: number;
}

/** How a subscription is to be served. */
export interface LiveOptions {
  /** Begin behind this position instead of now. */
  readonly after?: number;
  /**
   * Events were missed that the hub cannot replay: load your lists anew. Called between two events; the events since are
   * kept meanwhile. Without it the iterator throws RESYNC_REQUIRED.
   */
  readonly onResync?: (why: OrderMeshError) => void | Promise<void>;
  /** For a light that shows whether the stream is live. */
  readonly onDrop?: (drop: Drop) => void;
  readonly signal?: AbortSignal;
  /** Events kept for a consumer that is slower than they come; 1,000 unless said. */
  readonly buffer?: number;
  /**
   * What happens when they are that many. PAUSE (unless said): the client leaves the stream and resumes it where it left
   * when half are taken, so nothing is lost. DROP_OLDEST: only the newest are kept. FAIL: the iterator throws.
   */
  readonly whenFull?: 'PAUSE' | 'DROP_OLDEST' | 'FAIL';
}

/** What a stream is made of. */
export interface LiveParts {
  readonly document: LiveDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly open: (request: LiveRequest, sink: LiveSink) => () => void;
  readonly pause: Pause;
}

/** Why a subscription ended, where it can go on. */
type End =
  | { readonly kind: 'LEFT' }
  | { readonly kind: 'FULL' }
  | { readonly kind: 'LOST'; readonly error: OrderMeshError }
  | { readonly kind: 'STALE'; readonly error: OrderMeshError };

const STALE = 'RESYNC_REQUIRED';

/** Events of a subscription, each once and in order over any number of connections. */
export class LiveStream<Result> implements AsyncIterableIterator<LiveEvent<Result>, undefined> {
  private readonly queue: LiveQueue<LiveEvent<Result>>;
  private readonly leaving = new AbortController();
  private position: number | null;
  private failures = 0;
  /** Set while events may be missing that nobody was told of. */
  private gap: OrderMeshError | null = null;
  private wasLive = false;

  constructor(
    private readonly parts: LiveParts,
    private readonly options: LiveOptions,
  ) {
    this.queue = new LiveQueue(Math.max(1, options.buffer ?? 1_000));
    this.position = options.after ?? parts.document.after;
    const { signal } = options;
    const leave = () => this.leave();
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
    this.leaving.signal.addEventListener('abort', () => signal?.removeEventListener('abort', leave), { once: true });
    void this.run();
  }

  async next(): Promise<IteratorResult<LiveEvent<Result>, undefined>> {
    try {
      const value = await this.queue.take();
      return value ? { value, done: false } : { value: undefined, done: true };
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  return(): Promise<IteratorResult<LiveEvent<Result>, undefined>> {
    this.leave();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  private leave(): void {
    this.leaving.abort();
    this.queue.clear();
  }

  /** Never rejects: what goes wrong is thrown to the one who takes the events. */
  private async run(): Promise<void> {
    try {
      while (!this.leaving.signal.aborted) await this.recover(await this.serve());
    } catch (error) {
      this.queue.finish({ error });
    }
  }

  private async recover(end: End): Promise<void> {
    if (end.kind === 'LEFT') return;
    this.noteGap(end);
    if (end.kind === 'FULL') return this.queue.room();
    this.failures += 1;
    // The hub is well and said so: the first time it is asked again at once.
    const retryInMs =
      end.kind === 'STALE' && this.failures === 1 ? 0 : backoffMs(this.failures, end.error.retryAfterMs);
    this.options.onDrop?.({ error: end.error, failures: this.failures, retryInMs });
    await this.parts.pause(retryInMs, this.leaving.signal);
  }

  /** Without a position, or a hub that replays, what passes until the next connection is missed. */
  private noteGap(end: Exclude<End, { kind: 'LEFT' }>): void {
    if (end.kind === 'STALE') this.position = null;
    if (!this.wasLive || (this.parts.document.afterName !== null && this.position !== null)) return;
    this.gap ??= end.kind === 'STALE' ? end.error : missed('Events passed while there was no connection');
  }

  /** One subscription from its begin to its end; throws when there is no sense in another. */
  private serve(): Promise<End> {
    return new Promise((resolve, reject) => {
      const { signal } = this.leaving;
      let wasSent = false;
      const finish = (settle: () => void) => {
        signal.removeEventListener('abort', left);
        leave();
        settle();
      };
      const end = (how: End) => finish(() => resolve(how));
      const left = () => end({ kind: 'LEFT' });
      const leave = this.parts.open(this.request(), {
        sent: () => {
          wasSent = true;
          this.wasLive = true;
          this.tellGap();
        },
        next: result => {
          const how = this.take(result);
          if (how instanceof OrderMeshError) finish(() => reject(how));
          else if (how) end(how);
        },
        ended: error => finish(() => (isFinal(error, wasSent) ? reject(error) : resolve(endBy(error)))),
      });
      signal.addEventListener('abort', left, { once: true });
      if (signal.aborted) left();
    });
  }

  private request(): LiveRequest {
    const { query, afterName } = this.parts.document;
    if (afterName === null) return { query, variables: this.parts.variables };
    const { [afterName]: _, ...variables } = this.parts.variables;
    return { query, variables: this.position === null ? variables : { ...variables, [afterName]: this.position } };
  }

  /** Only now: what is loaded from here on is no older than the first event that comes. */
  private tellGap(): void {
    const why = this.gap;
    if (!why) return;
    this.gap = null;
    const { onResync } = this.options;
    this.queue.putBefore(async () => {
      if (!onResync) throw why;
      await onResync(why);
    });
  }

  /** Keeps an event; says how the subscription has to end because of it, if it has to. */
  private take({ data, errors = [] }: LiveResult): End | OrderMeshError | null {
    if (!data) return this.refused(errorOf(errors, { data }));
    const { eventKey, positionKey } = this.parts.document;
    const event = data[eventKey] as Readonly<Record<string, unknown>> | null | undefined;
    const position = positionIn(event?.[positionKey]);
    if (position !== null && this.position !== null && position <= this.position) return null;
    this.position = position ?? this.position;
    this.failures = 0;
    return this.keep({ data: data as Result, position, errors });
  }

  private keep(event: LiveEvent<Result>): End | OrderMeshError | null {
    const { whenFull = 'PAUSE' } = this.options;
    if (this.queue.isFull && whenFull === 'DROP_OLDEST') this.queue.dropOldest();
    if (this.queue.isFull && whenFull === 'FAIL')
      return new OrderMeshError('CONFLICT', 'Events come faster than they are taken: take them faster or keep more.');
    this.queue.put(event);
    return this.queue.isFull && whenFull === 'PAUSE' ? { kind: 'FULL' } : null;
  }

  /** An event without data: the same event may be readable a little later, or never. */
  private refused(error: OrderMeshError): End | OrderMeshError | null {
    if (error.code === STALE || isPassing(error)) return endBy(error);
    if (isFinal(error, true)) return error;
    this.gap ??= missed(`An event could not be read (${error.message})`);
    this.tellGap();
    return null;
  }
}

const endBy = (error: OrderMeshError): End => ({ kind: error.code === STALE ? 'STALE' : 'LOST', error });

const missed = (what: string): OrderMeshError => new OrderMeshError(STALE, `${what}: load your lists anew.`);

const PASSES: readonly string[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL', STALE];

/**
 * Whether asking again in the same words would be answered in the same way. A credential that was good and then ended its
 * socket may have run out: the next connection asks for a new one, and is refused before it is live if there is none.
 */
function isFinal({ code, errors }: OrderMeshError, wasSent: boolean): boolean {
  if (code === 'UNAUTHENTICATED' && wasSent && errors.length === 0) return false;
  return !PASSES.includes(code);
}
