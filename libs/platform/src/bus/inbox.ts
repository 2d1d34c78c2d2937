import { setTimeout as pause } from 'node:timers/promises';
import { HubError, type DomainEvent, type ServiceName } from '#contracts';
import type { Clock } from '../clock.js';
import { isOutage } from '../database/errors.js';
import type { Database, Tx } from '../database/database.js';
import type { Log } from '../log.js';
import type { Listener } from '../roles.js';
import type { Placed } from './carrier.js';
import { faultOf, isEnvelope } from './event-schemas.js';
import { Feeds, inFeedOrder, partOf } from './feeds.js';
import { Parking, type Parked } from './parking.js';
import { quarantineRowOf, soundStreamOf, streamOf } from './quarantine.js';
import { InboxCursorRow, InboxQuarantineRow } from './rows.js';
import { inSequence, lastOf } from './sequence.js';

const ATTEMPTS = 3;
const NONE: ReadonlySet<string> = new Set();

/** What a batch of arrived events comes to: apply now, keep for later; everything else was seen before. */
interface Admission {
  readonly apply: readonly DomainEvent[];
  readonly park: readonly DomainEvent[];
  /** Followed streams that have a cursor row already. */
  readonly known: ReadonlySet<string>;
}

/** Applies the events of each aggregate in order, each once, in the transaction of the effect. */
export class Inbox {
  private readonly parking: Parking;
  private readonly feeds: Feeds;

  constructor(
    private readonly db: Database,
    private readonly service: ServiceName,
    private readonly listener: Listener,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.parking = new Parking(db);
    this.feeds = new Feeds(db, clock);
  }

  /**
   * Rejects only on an outage of the database; a poison event goes to quarantine and the rest goes on. `positions`: given by a
   * carrier that keeps the order of each feed, so that what was seen before is known by them.
   */
  async receive(events: readonly DomainEvent[], positions?: readonly number[]): Promise<void> {
    if (!positions) return this.receiveSound(await this.keepSound(events), null);
    let rest = await this.feeds.arrived(events, positions);
    // Once it is set aside its stream waits for it: what came before it is applied first.
    for (let at = unsoundIn(rest); at >= 0; at = unsoundIn(rest)) {
      const [event] = rest.events.slice(at);
      await this.receiveSound(rest.events.slice(0, at), partOf(rest, 0, at));
      await this.quarantine(event, faultOf(event) ?? '', 0, partOf(rest, at, at + 1));
      rest = partOf(rest, at + 1);
    }
    await this.receiveSound(rest.events, rest);
  }

  private async receiveSound(events: readonly DomainEvent[], arrived: Placed | null): Promise<void> {
    if (events.length === 0) return;
    try {
      if (arrived && this.feeds.mayPass(arrived) && !(await this.concerns(events))) return this.feeds.pass(arrived);
      await this.db.write(async tx => {
        const applied = await this.apply(tx, events, arrived !== null);
        await this.applyParked(tx, await this.parking.of(tx, applied));
        if (arrived) await this.feeds.note(tx, arrived);
      });
    } catch (error) {
      if (isOutage(error)) throw error;
      await this.receiveSlowly(events, arrived);
    }
  }

  private async concerns(events: readonly DomainEvent[]): Promise<boolean> {
    return this.listener.concerns ? this.listener.concerns(events) : true;
  }

  /** Applies a quarantined event again, and whatever was parked behind it. False when it is not (or no longer) there. */
  async replay(eventId: string): Promise<boolean> {
    const event = await this.db.write(async tx => {
      const [row] = await this.db.findIn(tx, InboxQuarantineRow, 'eventId', [eventId]);
      if (!row) return null;
      const kept = JSON.parse(row.body) as DomainEvent;
      const fault = faultOf(kept);
      if (fault) throw new Error(fault);
      await tx.delete(InboxQuarantineRow, { eventId });
      await this.apply(tx, [kept]);
      return kept;
    });
    if (event) await this.drain(streamOf(event));
    return event !== null;
  }

  /** Gives a quarantined event up: its aggregate goes on with the next one. */
  async discard(eventId: string): Promise<boolean> {
    const row = await this.db.write(async tx => {
      const [found] = await this.db.findIn(tx, InboxQuarantineRow, 'eventId', [eventId]);
      if (!found) return null;
      const event: unknown = JSON.parse(found.body);
      const stream = soundStreamOf(event);
      if (!stream && isEnvelope(event))
        throw new HubError(
          'CONFLICT',
          `${event.type} is an event of a later version: upgrade, then replay or discard it`,
        );
      await tx.delete(InboxQuarantineRow, { eventId });
      if (stream && isEnvelope(event)) await this.passOver(tx, event);
      return { stream };
    });
    if (row?.stream) await this.drain(row.stream);
    return row !== null;
  }

  /** Its turn may have gone by, or be still to come behind a gap: only the next in line moves the cursor. */
  private async passOver(tx: Tx, event: DomainEvent): Promise<void> {
    const { apply, park, known } = await this.admit(tx, [event]);
    await this.advance(tx, apply, known);
    await this.parking.put(tx, park, this.clock.now(), 'discarded');
  }

  private async keepSound(events: readonly DomainEvent[]): Promise<DomainEvent[]> {
    const sound: DomainEvent[] = [];
    for (const event of events) {
      const fault = faultOf(event);
      if (fault) await this.quarantine(event, fault, 0);
      else sound.push(event);
    }
    return sound;
  }

  /** Answers which streams may go on: theirs are the events that were applied, new and next in line. */
  private async apply(tx: Tx, events: readonly DomainEvent[], isFeed = false): Promise<ReadonlySet<string>> {
    // Those of a feed come new and in order: only a stream that was disturbed is followed number by number.
    const followed = isFeed ? events.filter(event => this.feeds.follows(event)) : events;
    const { apply, park, known } = await this.admit(tx, followed);
    await this.parking.put(tx, park, this.clock.now());
    const due = followed.length < events.length ? inFeedOrder(events, followed, apply) : apply;
    if (due.length === 0) return NONE;
    await this.listener.handle(tx, due);
    await this.advance(tx, apply, known);
    return new Set(apply.map(streamOf));
  }

  /** Those of the parked events whose turn has come. */
  private async applyParked(tx: Tx, parked: readonly Parked[]): Promise<void> {
    if (parked.length === 0) return;
    const { apply, park, known } = await this.admit(
      tx,
      parked.map(one => one.event),
    );
    if (apply.length > 0) {
      await this.handleParked(tx, parked, apply);
      await this.advance(tx, apply, known);
    }
    const early = new Set(park);
    const done = parked.map(one => one.event).filter(event => !early.has(event));
    await this.parking.clear(tx, lastOf(inSequence(done)));
  }

  private async handleParked(tx: Tx, parked: readonly Parked[], due: readonly DomainEvent[]): Promise<void> {
    const givenUp = new Set(parked.filter(one => one.discarded).map(one => one.event));
    const wanted = due.filter(event => !givenUp.has(event));
    if (wanted.length > 0) await this.listener.handle(tx, wanted);
  }

  private async admit(tx: Tx, events: readonly DomainEvent[]): Promise<Admission> {
    if (events.length === 0) return { apply: [], park: [], known: NONE };
    const cursors = await this.cursors(tx, events);
    const known = new Set(cursors.keys());
    const apply: DomainEvent[] = [];
    const park: DomainEvent[] = [];
    for (const event of inSequence(events)) {
      const stream = streamOf(event);
      const last = cursors.get(stream) ?? 0;
      if (event.seq <= last) continue;
      if (event.seq > last + 1) {
        park.push(event);
        continue;
      }
      apply.push(event);
      cursors.set(stream, event.seq);
    }
    return { apply, park, known };
  }

  private async cursors(tx: Tx, events: readonly DomainEvent[]): Promise<Map<string, number>> {
    const streams = [...new Set(events.map(streamOf))].sort();
    // Competing copies meet here: the row must exist to be locked, and whoever parks holds the same lock as whoever fills
    // the gap, so a parked event is seen by one of the two. Adding nothing creates and locks in one statement; an insert
    // that ignores what is there would first share the lock, and two that share it wait for each other for ever.
    if (this.db.engine === 'mysql') {
      const touchedAt = this.clock.now();
      const rows = streams.map(stream => ({ stream, lastSeq: 0, touchedAt }));
      await this.db.addToCounters(tx, InboxCursorRow, ['stream'], ['lastSeq'], rows);
    }
    const rows = await this.db.findIn(tx, InboxCursorRow, 'stream', streams);
    return new Map(rows.map(row => [row.stream, row.lastSeq]));
  }

  private async advance(tx: Tx, applied: readonly DomainEvent[], known: ReadonlySet<string>): Promise<void> {
    const touchedAt = this.clock.now();
    const rows = [...lastOf(applied)].map(([stream, lastSeq]): InboxCursorRow => ({ stream, lastSeq, touchedAt }));
    await this.db.insertRows(
      tx,
      InboxCursorRow,
      rows.filter(row => !known.has(row.stream)),
    );
    await this.db.updateRows(
      tx,
      InboxCursorRow,
      ['stream'],
      ['lastSeq', 'touchedAt'],
      rows.filter(row => known.has(row.stream)),
    );
  }

  /** After a failed batch: one event a transaction, so that the poison is found and the others pass. */
  private async receiveSlowly(events: readonly DomainEvent[], arrived: Placed | null): Promise<void> {
    for (const [i, event] of (arrived ? events : inSequence(events)).entries()) {
      const one = arrived && partOf(arrived, i, i + 1);
      const work = async (tx: Tx): Promise<void> => {
        await this.apply(tx, [event], one !== null);
        if (one) await this.feeds.note(tx, one);
      };
      await this.step(event, work, one);
    }
    for (const stream of new Set(events.map(streamOf))) await this.drain(stream);
  }

  /** Parked events whose turn has come, one a transaction. */
  private async drain(stream: string): Promise<void> {
    for (;;) {
      const next = await this.db.read(tx => this.nextParked(tx, stream));
      if (!next) return;
      const done = await this.step(next.event, tx => this.applyParked(tx, [next]));
      if (!done) return;
    }
  }

  private async nextParked(tx: Tx, stream: string): Promise<Parked | null> {
    const [cursor] = await this.db.findIn(tx, InboxCursorRow, 'stream', [stream]);
    return this.parking.at(tx, stream, (cursor?.lastSeq ?? 0) + 1);
  }

  /** Does one event, three times at most; false when it went to quarantine. */
  private async step(
    event: DomainEvent,
    work: (tx: Tx) => Promise<unknown>,
    arrived: Placed | null = null,
  ): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      const failure = await this.tryOne(work);
      if (failure === null) return true;
      if (attempt === ATTEMPTS) {
        await this.quarantine(event, failure, attempt, arrived);
        return false;
      }
      await pause(20 * attempt);
    }
  }

  private async tryOne(work: (tx: Tx) => Promise<unknown>): Promise<string | null> {
    try {
      await this.db.write(work);
      return null;
    } catch (error) {
      if (isOutage(error)) throw error;
      return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
    }
  }

  private async quarantine(
    event: unknown,
    reason: string,
    attempts: number,
    arrived: Placed | null = null,
  ): Promise<void> {
    const row = quarantineRowOf(event, reason, attempts, this.clock.now());
    await this.db.write(async tx => {
      await this.db.insertMissing(tx, InboxQuarantineRow, [row]);
      if (attempts > 0) await this.parking.remove(tx, row.stream, row.seq);
      if (!arrived) return;
      if (soundStreamOf(event)) await this.feeds.follow(tx, event as DomainEvent);
      await this.feeds.note(tx, arrived);
    });
    const { eventId, type, stream, seq } = row;
    this.log.error({ service: this.service, eventId, type, stream, seq, attempts }, 'event quarantined');
  }
}

const unsoundIn = ({ events }: Placed): number => events.findIndex(event => faultOf(event) !== null);
