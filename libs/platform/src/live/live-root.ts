import { HubError, mayShop, type EventEnvelope, type EventType, type Scope, type Viewer } from '#contracts';
import type { FeedStep, FeedStream } from './feed-stream.js';
import { passes, type Labels, type LiveFilter, type LiveNote } from './live-note.js';

/** Arguments of every live root: the position to go on from, and filters, each named like the label it is about. */
export type LiveArguments = LiveFilter & { readonly after?: number | null };

/** A subscription root that tells of events in its service's feed. */
export interface LiveRoot<T extends EventType = EventType> {
  /** The field of `Subscription`. */
  readonly field: string;
  readonly scope: Scope;
  readonly types: readonly T[];
  /** The value of the field, without its `position`; null when the event means nothing to subscribers. */
  tell(event: EventEnvelope<T>): object | null;
  /** What its arguments filter by; `shopId` comes from the envelope. */
  labels?(event: EventEnvelope<T>): Labels;
}

/** A value of a live root: read by graphql-js as the root value of the event. */
interface LiveValue {
  readonly [NOTE]: LiveNote;
  readonly [field: string]: unknown;
}

const NOTE = Symbol('note of a live value');
const done = { value: undefined, done: true } as const;

/** What a value of a subscription's source says of the stream; null when it does not come from a live root. */
export const noteOf = (value: unknown): LiveNote | null =>
  typeof value === 'object' && value !== null && NOTE in value ? (value as LiveValue)[NOTE] : null;

/** Declares a live root: its resolver is `feed.open(root, viewer, args)`. */
export const liveRoot = <const T extends EventType>(root: LiveRoot<T>): LiveRoot => root as unknown as LiveRoot;

/** Throws unless the arguments make sense and name a shop of the viewer, if any. */
export function refuseForeign(viewer: Viewer, { after, shopId }: LiveArguments): void {
  if (after !== null && after !== undefined && (!Number.isSafeInteger(after) || after < 0))
    throw new HubError('BAD_INPUT', '`after` is the position of the last event you have seen: a whole number.');
  if (typeof shopId === 'string' && !mayShop(viewer, shopId))
    throw new HubError('NOT_FOUND', 'No shop of yours has this id.');
}

/**
 * A live root for one viewer. graphql-js hears `return` only on an object that has next, return and throw, and an async
 * generator that is waiting does not hear it: so it is written out.
 */
export class LiveStream implements AsyncIterableIterator<LiveValue> {
  private told = -1;
  private readonly types: ReadonlySet<EventType>;
  private readonly filter: LiveFilter;

  constructor(
    private readonly feed: FeedStream,
    private readonly root: LiveRoot,
    private readonly viewer: Viewer,
    { after: _after, ...filter }: LiveArguments,
  ) {
    this.types = new Set(root.types);
    this.filter = filter;
  }

  async next(): Promise<IteratorResult<LiveValue>> {
    for (let step = await this.feed.next(); step; step = await this.feed.next()) {
      const value = this.valueOf(step);
      if (!value) continue;
      this.told = step.position;
      return { value, done: false };
    }
    return done;
  }

  return(): Promise<IteratorResult<LiveValue>> {
    this.feed.end();
    return Promise.resolve(done);
  }

  throw(error: unknown): Promise<IteratorResult<LiveValue>> {
    this.feed.end();
    return Promise.reject(error as Error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private valueOf({ position, event }: FeedStep): LiveValue | null {
    if (event === null) return position > this.told ? { [NOTE]: { stream: 'reached', position } } : null;
    // What belongs to the house and to no shop has an empty shop id: only who sees all shops hears of it.
    if (!this.types.has(event.type) || !mayShop(this.viewer, event.shopId)) return null;
    const labels = { shopId: event.shopId, ...this.root.labels?.(event) };
    if (!passes(labels, this.filter)) return null;
    const told = this.root.tell(event);
    if (!told) return null;
    return { [this.root.field]: { ...told, position }, [NOTE]: { stream: 'event', position, labels } };
  }
}
