import { topicOf, type DomainEvent } from '#contracts';
import type { Clock } from '../clock.js';
import type { Database, Tx } from '../database/database.js';
import type { Placed } from './carrier.js';
import { streamOf } from './quarantine.js';
import { InboxCursorRow } from './rows.js';

/** What passes without a transaction is noted with one that comes anyway; this is the net below that. */
const LONGEST_UNNOTED_MS = 2_000;

/** A topic of a producer; a stream is one aggregate of it. */
const feedOf = (event: DomainEvent): string => `${event.producer}:${topicOf(event)}`;

/**
 * How far each feed was applied here, where the carrier keeps its order: one row a feed instead of one an aggregate. A stream
 * gets a cursor of its own when one of its events is set aside, because the later ones must then wait for that one.
 */
export class Feeds {
  private marks: Map<string, number> | null = null;
  private readonly tracked = new Set<string>();
  /** Marks that moved in memory alone. */
  private readonly passed = new Map<string, number>();
  private notedAt = -Infinity;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** What of these was not applied before. */
  async arrived(events: readonly DomainEvent[], positions: readonly number[]): Promise<Placed> {
    const marks = (this.marks ??= await this.load());
    const isNew = events.map((event, i) => (positions[i] ?? 0) > (marks.get(feedOf(event)) ?? 0));
    if (isNew.every(Boolean)) return { events, positions };
    return { events: events.filter((_, i) => isNew[i]), positions: positions.filter((_, i) => isNew[i]) };
  }

  /** Whether a stream is followed number by number. */
  follows(event: DomainEvent): boolean {
    return this.tracked.size > 0 && this.tracked.has(streamOf(event));
  }

  /** From now on the stream of this event waits for it. */
  async follow(tx: Tx, event: DomainEvent): Promise<void> {
    const stream = streamOf(event);
    if (this.tracked.has(stream)) return;
    await this.db.insertMissing(tx, InboxCursorRow, [{ stream, lastSeq: event.seq - 1, touchedAt: this.clock.now() }]);
    this.db.afterCommit(() => this.tracked.add(stream));
  }

  /**
   * Whether these may be done with in memory alone, if they have no effect: should the process end before that is noted, they
   * come again and have none again.
   */
  mayPass({ events }: Placed): boolean {
    if (performance.now() - this.notedAt > LONGEST_UNNOTED_MS) return false;
    return events.every(event => this.marks?.has(feedOf(event)) && !this.follows(event));
  }

  /** These are done with and had no effect; the next transaction notes it. */
  pass(arrived: Placed): void {
    for (const [feed, position] of reachedBy(arrived)) {
      this.marks?.set(feed, position);
      this.passed.set(feed, position);
    }
  }

  /** Notes, in the transaction of their effects, that these are done with. */
  async note(tx: Tx, arrived: Placed): Promise<void> {
    const marks = this.marks ?? new Map<string, number>();
    const own = reachedBy(arrived);
    const reached = new Map([...this.passed, ...own]);
    const touchedAt = this.clock.now();
    const rows = [...reached].map(([stream, lastSeq]): InboxCursorRow => ({ stream, lastSeq, touchedAt }));
    const isKnown = (row: InboxCursorRow): boolean => marks.has(row.stream);
    await this.db.updateRows(tx, InboxCursorRow, ['stream'], ['lastSeq', 'touchedAt'], rows.filter(isKnown));
    await this.db.insertRows(
      tx,
      InboxCursorRow,
      rows.filter(row => !isKnown(row)),
    );
    this.db.afterCommit(() => {
      for (const [feed, position] of own) marks.set(feed, position);
      // What passed meanwhile waits for the next one.
      for (const [feed, position] of reached) if ((this.passed.get(feed) ?? 0) <= position) this.passed.delete(feed);
      this.notedAt = performance.now();
    });
  }

  private async load(): Promise<Map<string, number>> {
    const rows = await this.db.read(tx => tx.find(InboxCursorRow));
    const marks = new Map<string, number>();
    for (const { stream, lastSeq } of rows) {
      // An aggregate may hold colons; the name of a feed holds one.
      if (stream.split(':').length === 2) marks.set(stream, lastSeq);
      else this.tracked.add(stream);
    }
    return marks;
  }
}

/** The last position of each feed in what arrived. */
const reachedBy = ({ events, positions }: Placed): Map<string, number> =>
  new Map(events.map((event, i) => [feedOf(event), positions[i] ?? 0]));

/** The part of what arrived that begins with one place and ends before another. */
export const partOf = ({ events, positions }: Placed, from: number, to?: number): Placed => ({
  events: events.slice(from, to),
  positions: positions.slice(from, to),
});

/** Events that are not followed, and those of the followed that may be applied. */
export function inFeedOrder(
  events: readonly DomainEvent[],
  followed: readonly DomainEvent[],
  admitted: readonly DomainEvent[],
): readonly DomainEvent[] {
  if (followed.length === 0) return events;
  const [isFollowed, isAdmitted] = [new Set(followed), new Set(admitted)];
  return events.filter(event => !isFollowed.has(event) || isAdmitted.has(event));
}
