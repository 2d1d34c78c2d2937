import type { GraphQLFormattedError } from 'graphql';
import { passes, type Labels, type LiveFilter, type StreamMessage, type SubgraphEvents } from '#platform';
import { InOrder } from './in-order.js';
import { Linger } from './linger.js';
import { Rooms, type Member, type Subscriber, type Told } from './member.js';
import { Recent } from './recent.js';
import { Replay } from './replay.js';
import type { Slots } from './slots.js';

/** Where an event stands, and what it is of. */
interface Placed {
  readonly position: number | null;
  readonly labels: Labels;
}

/** An event with its answer; null when nobody wanted it. */
interface Resolved {
  readonly placed: Placed;
  readonly payload: string | null;
}

/** What a topic needs to be served. */
export interface TopicWork {
  /** Opens the shared stream (null: from now on), or one of a client that goes on after a position. */
  open(after: number | null): Promise<SubgraphEvents>;
  /** The full answer of an event as JSON text; never throws. */
  resolve(event: object): Promise<string>;
  /** Why the stream broke, for the subscriber. */
  explain(error: unknown): readonly GraphQLFormattedError[];
  delivered(count: number): void;
  /** Called once, when the topic has ended for whatever reason. */
  ended(): void;
  readonly replays: Slots;
}

/**
 * Each write to a connection is a call of the system, and that call is nearly all that an answer costs. To a crowd the changes
 * of one order, which follow one another within this time, go in one write each.
 */
const CROWD = 1_000;
const CROWD_WAITS_MS = 25;

/**
 * All who asked for the same, filters and starting points aside, on one upstream: each event is resolved and written out once,
 * and delivered in order to those whose filter lets it through.
 */
export class LiveTopic {
  private readonly members = new Set<Member>();
  private readonly rooms = new Rooms();
  private readonly replays = new Map<Member, Replay>();
  private readonly recent = new Recent();
  private readonly inOrder = new InOrder();
  /** Events that nobody wanted when they came, until they have been told: who joins meanwhile may want them. */
  private readonly unwanted = new Set<Placed>();
  private readonly linger = new Linger<Resolved>(resolved => this.tell(resolved));
  private readonly inPlace = Promise.withResolvers<void>();
  private events: SubgraphEvents | null = null;
  private isOver = false;

  constructor(private readonly work: TopicWork) {}

  get size(): number {
    return this.members.size;
  }

  /** Tells a subscriber of what comes (after a position, if named) and gives the way to leave; who leaves last closes the upstream. */
  join(subscriber: Subscriber, filter: LiveFilter = {}, after: number | null = null): () => void {
    const member: Member = { subscriber, filter, from: after ?? -1 };
    this.members.add(member);
    if (after === null) this.rooms.add(member);
    else this.resume(member);
    return () => this.leave(member);
  }

  /** Opens the upstream and serves it to its end; what came before the end is delivered. */
  async run(): Promise<void> {
    const errors = await this.serve();
    await this.inOrder.settled();
    this.linger.flush();
    this.finish(errors);
  }

  /** Ends the topic for everybody. */
  finish(errors?: readonly GraphQLFormattedError[]): void {
    if (this.isOver) return;
    this.isOver = true;
    void this.closeUpstream();
    this.inOrder.release();
    this.linger.drop();
    this.inPlace.resolve();
    this.work.ended();
    for (const replay of this.replays.values()) replay.stop();
    for (const { subscriber } of this.members) subscriber.end(errors);
    this.members.clear();
  }

  private leave(member: Member): void {
    this.replays.get(member)?.stop();
    this.rooms.remove(member);
    if (this.members.delete(member) && this.members.size === 0) this.finish();
  }

  private async serve(): Promise<readonly GraphQLFormattedError[] | undefined> {
    try {
      this.events = await this.work.open(null);
      await this.pump(this.events);
      return undefined;
    } catch (error) {
      return this.isOver ? undefined : this.work.explain(error);
    }
  }

  private async pump(events: SubgraphEvents): Promise<void> {
    // All left while the upstream was being opened.
    if (this.isOver) return this.closeUpstream();
    for (let event = await events.next(); !event.done && !this.isOver; event = await events.next()) {
      await this.inOrder.room();
      this.take(event.value as StreamMessage);
    }
  }

  /** Resolved side by side, and not at all when nobody wants it; delivered one after the other. */
  private take({ extensions: note, ...event }: StreamMessage): void {
    if (note?.stream === 'reached') return this.begin(note.position);
    const { position, labels } = note?.stream === 'event' ? note : UNPLACED;
    const payload = this.isWanted(labels) ? this.work.resolve(event) : null;
    const placed: Placed = { position, labels };
    if (payload === null) this.unwanted.add(placed);
    this.inOrder.take(payload, made => this.deliver({ placed, payload: made }));
  }

  private isWanted(labels: Labels): boolean {
    if (this.rooms.want(labels)) return true;
    for (const { filter } of this.replays.keys()) if (passes(labels, filter)) return true;
    return false;
  }

  private deliver(one: Resolved): void {
    if (!this.isOver) this.linger.add(one, this.size < CROWD ? 0 : CROWD_WAITS_MS);
  }

  private tell(resolved: readonly Resolved[]): void {
    const told = resolved.map(({ placed, payload }): Told => ({ ...placed, payload }));
    this.work.delivered(this.rooms.tell(told));
    for (const one of told) if (one.position !== null) this.recent.add({ ...one, position: one.position });
    for (const { placed } of resolved) this.unwanted.delete(placed);
    this.inPlace.resolve();
  }

  private begin(position: number): void {
    this.recent.begin(position);
    this.inPlace.resolve();
  }

  /** A position ahead of the topic may be one the feed never had: the service judges it. */
  private resume(member: Member): void {
    const { reached } = this.recent;
    if (reached !== null && member.from <= reached && this.admit(member)) return;
    const replay = new Replay({
      member,
      open: () => this.work.open(member.from),
      resolve: event => this.work.resolve(event),
      admit: () => this.admit(member),
      slots: this.work.replays,
    });
    this.replays.set(member, replay);
    void this.serveReplay(member, replay);
  }

  private admit(member: Member): boolean {
    const missed = this.recent.after(member.from, member.filter);
    if (!missed || !this.members.has(member) || this.wouldMiss(member)) return false;
    if (missed.length > 0) member.subscriber.send(missed);
    this.work.delivered(missed.length);
    member.from = Math.max(member.from, this.recent.reached ?? -1);
    this.rooms.add(member);
    return true;
  }

  /** An event on its way that nobody wanted has no answer to tell: the member gets it from its own stream. */
  private wouldMiss({ from, filter }: Member): boolean {
    for (const { position, labels } of this.unwanted)
      if (position !== null && position > from && passes(labels, filter)) return true;
    return false;
  }

  private async serveReplay(member: Member, replay: Replay): Promise<void> {
    try {
      // Begun behind the shared stream, it cannot end before that one's beginning.
      await this.inPlace.promise;
      await replay.run();
    } catch (error) {
      if (!this.members.has(member)) return;
      member.subscriber.end(this.work.explain(error));
      this.leave(member);
    } finally {
      this.replays.delete(member);
    }
  }

  private async closeUpstream(): Promise<void> {
    // A stream that fails while it is being closed has nothing to tell anybody.
    await this.events?.return().catch(() => undefined);
  }
}

/** An event of a root that knows no positions. */
const UNPLACED = { position: null, labels: {} } as const;
