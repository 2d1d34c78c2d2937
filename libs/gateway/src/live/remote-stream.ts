import type { GraphQLFormattedError } from 'graphql';
import type { Client } from 'graphql-ws';
import { HubError } from '#contracts';
import {
  operationText,
  StreamRefused,
  type FetchResult,
  type InternalClaims,
  type Log,
  type StreamMessage,
  type SubgraphEvents,
  type Tracing,
} from '#platform';
import { OperationStream } from './operation-stream.js';
import type { UpstreamRequest } from './upstream.js';

/** What a stream from another process is made of. */
export interface RemoteStreamParts {
  readonly request: UpstreamRequest;
  readonly client: () => Client;
  readonly claims: InternalClaims;
  readonly log: Pick<Log, 'warn' | 'info'>;
  readonly tracing: Tracing;
  readonly ended: () => void;
}

/** How one attempt at the stream ended. */
type End = { readonly refused: readonly GraphQLFormattedError[] } | { readonly lost: string };

/** How long the first attempts may take; a subscriber that waits longer is told that the service is away. */
const FIRST_WAIT_MS = 4_000;
/** Events that may wait to be resolved; the socket is shared, so it cannot be held back for one stream. */
const MOST_WAITING = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Refusals that another copy of the service, or the same one in a moment, may not repeat. */
const PASSING: ReadonlySet<unknown> = new Set(['UNAVAILABLE', 'UNAUTHENTICATED']);

/**
 * A subscription at a subgraph in another process. Once it was in place it outlives the connection: it is begun again, later
 * and later, until it is back or nobody wants it, and goes on after the position it had reached.
 */
export class RemoteStream implements SubgraphEvents {
  private readonly events: OperationStream<StreamMessage>;
  /** Up to here the feed has been told, or held nothing to tell. */
  private reached: number | null = null;
  private readonly stopping = new AbortController();
  private failure: StreamRefused | null = null;
  private wasOpen = false;
  private failures = 0;
  private waiting = 0;
  private eased: (() => void) | null = null;

  constructor(private readonly parts: RemoteStreamParts) {
    this.events = new OperationStream<StreamMessage>(() => this.stopping.abort());
  }

  /** Resolves when the stream is in place; throws when it is refused, or the service stays away too long. */
  begin(): Promise<void> {
    return new Promise((inPlace, failed) => {
      void this.run(inPlace).then(() => failed(this.failure ?? this.unavailable()));
    });
  }

  async next(): Promise<IteratorResult<StreamMessage, unknown>> {
    const result = await this.events.next();
    this.waiting -= 1;
    if (this.waiting < MOST_WAITING / 2) this.eased?.();
    if (result.done && this.failure) throw this.failure;
    return result;
  }

  return(): Promise<unknown> {
    return this.events.return();
  }

  private async run(inPlace: () => void): Promise<void> {
    const giveUpAt = performance.now() + FIRST_WAIT_MS;
    while (!this.stopping.signal.aborted) {
      const end = await this.once(inPlace);
      if (this.stopping.signal.aborted) break;
      if ('refused' in end && !end.refused.every(isPassing)) {
        this.failure = new StreamRefused(end.refused);
        break;
      }
      this.tell(end);
      if (!this.wasOpen && performance.now() > giveUpAt) break;
      await this.easing();
      await this.pause();
    }
    this.events.end();
    this.parts.ended();
  }

  /** One attempt, to its end. Feeds do not end by themselves: when one does, its service is stopping. */
  private once(inPlace: () => void): Promise<End> {
    const { signal } = this.stopping;
    let leave = () => {};
    const ended = new Promise<End>(resolve => {
      leave = this.parts.client().subscribe<FetchResult['data']>(this.payload(), {
        next: message => {
          const end = this.take(message as StreamMessage, inPlace);
          if (end) resolve(end);
        },
        error: error => resolve(Array.isArray(error) ? { refused: error.map(plain) } : { lost: reasonOf(error) }),
        complete: () => resolve({ lost: 'ended by the service' }),
      });
    });
    signal.addEventListener('abort', leave, { once: true });
    return ended.finally(() => {
      leave();
      signal.removeEventListener('abort', leave);
    });
  }

  private take(message: StreamMessage, inPlace: () => void): End | null {
    const { extensions: note, errors = [] } = message;
    if (note?.stream === 'ended') return { refused: errors };
    if (note?.stream !== 'open') {
      if (note) this.reached = note.position;
      this.events.put(message);
      this.waiting += 1;
      return this.waiting > MOST_WAITING ? { lost: 'the gateway fell behind' } : null;
    }
    if (this.failures > 0) this.parts.log.info({ service: this.parts.request.service }, 'live stream is back');
    this.wasOpen = true;
    this.failures = 0;
    inPlace();
    return null;
  }

  private payload() {
    const { query, queryName, variables, viewer, service, afterVariable } = this.parts.request;
    const goOn = afterVariable === null || this.reached === null ? {} : { [afterVariable]: this.reached };
    const operation = {
      query,
      ...(queryName ? { operationName: queryName } : {}),
      variables: { ...variables, ...goOn },
    };
    const claim = this.parts.claims.sign(viewer, service, operationText(operation));
    const traceparent = this.parts.tracing.here();
    return { ...operation, extensions: { claim, ...(traceparent ? { traceparent } : {}) } };
  }

  private tell(end: End): void {
    this.failures += 1;
    const reason = 'lost' in end ? end.lost : end.refused.map(({ message }) => message).join(' ');
    const { service } = this.parts.request;
    this.parts.log.warn({ service, reason, failures: this.failures }, 'live stream was lost; it is begun again');
  }

  /** Who fell behind first works off what it has. */
  private async easing(): Promise<void> {
    const { signal } = this.stopping;
    if (this.waiting < MOST_WAITING / 2 || signal.aborted) return;
    await new Promise<void>(resolve => {
      this.eased = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  private pause(): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return Promise.resolve();
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(this.failures - 1, 10));
    return new Promise(resolve => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      // Not all at once: a restarted service meets its subscribers one after the other.
      const timer = setTimeout(end, longest * (0.5 + Math.random() / 2));
      signal.addEventListener('abort', end, { once: true });
    });
  }

  private unavailable(): HubError {
    const { service } = this.parts.request;
    return new HubError('UNAVAILABLE', `The ${service} service does not answer; subscribe again later.`, { service });
  }
}

const isPassing = ({ extensions }: GraphQLFormattedError): boolean => PASSING.has(extensions?.['code']);

const plain = ({ message, extensions, path }: GraphQLFormattedError): GraphQLFormattedError => ({
  message,
  ...(path ? { path } : {}),
  ...(extensions ? { extensions } : {}),
});

function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  const { code, reason } = error as { code?: unknown; reason?: unknown };
  return `socket closed (${String(code)} ${String(reason)})`;
}
