import { setTimeout as pause } from 'node:timers/promises';
import { topicOf, type DomainEvent, type ServiceName } from '#contracts';
import type { Clock } from '../clock.js';
import { isOutage } from '../database/errors.js';
import type { Database, Tx } from '../database/database.js';
import type { Log } from '../log.js';
import type { Listener } from '../roles.js';
import { faultOf } from './event-schemas.js';
import { InboxCursorRow, InboxParkedRow, InboxQuarantineRow } from './rows.js';

const ATTEMPTS = 3;

/** What a batch of arrived events comes to: apply now, keep for later; everything else was seen before. */
interface Admission {
  readonly apply: readonly DomainEvent[];
  readonly park: readonly DomainEvent[];
  /** Streams that have a cursor row already. */
  readonly known: ReadonlySet<string>;
}

/** Applies the events of each aggregate in order, each once, in the transaction of the effect. */
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly service: ServiceName,
    private readonly listener: Listener,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Rejects only on an outage of the database; a poison event goes to quarantine and the rest goes on. */
  async receive(events: readonly DomainEvent[]): Promise<void> {
    const sound = await this.keepSound(events);
    try {
      await this.db.write(tx => this.apply(tx, sound));
    } catch (error) {
      if (isOutage(error)) throw error;
      await this.receiveSlowly(sound);
    }
  }

  /** Applies a quarantined event again, and whatever was parked behind it. False when it is not (or no longer) there. */
  async replay(eventId: string): Promise<boolean> {
    return this.db.write(async tx => {
      const [row] = await this.db.findIn(tx, InboxQuarantineRow, 'eventId', [eventId]);
      if (!row) return false;
      const event = JSON.parse(row.body) as DomainEvent;
      const fault = faultOf(event);
      if (fault) throw new Error(fault);
      await tx.delete(InboxQuarantineRow, { eventId });
      await this.apply(tx, [event]);
      return true;
    });
  }

  /** Gives a quarantined event up: its aggregate goes on with the next one. */
  async discard(eventId: string): Promise<boolean> {
    return this.db.write(async tx => {
      const [row] = await this.db.findIn(tx, InboxQuarantineRow, 'eventId', [eventId]);
      if (!row) return false;
      await tx.delete(InboxQuarantineRow, { eventId });
      const event = JSON.parse(row.body) as DomainEvent;
      const cursors = await this.cursors(tx, [event]);
      await this.advance(tx, [event], new Set(cursors.keys()));
      await this.unpark(tx, [row.stream]);
      return true;
    });
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

  private async apply(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const { apply, park, known } = await this.admit(tx, events);
    if (park.length > 0) await this.park(tx, park);
    if (apply.length === 0) return;
    await this.listener.handle(tx, apply);
    await this.advance(tx, apply, known);
    await this.unpark(tx, [...new Set(apply.map(streamOf))]);
  }

  private async admit(tx: Tx, events: readonly DomainEvent[]): Promise<Admission> {
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
    if (this.db.engine === 'mysql') {
      // Competing copies meet here: the row must exist to be locked.
      const touchedAt = this.clock.now();
      await this.db.insertMissing(
        tx,
        InboxCursorRow,
        streams.map(stream => ({ stream, lastSeq: 0, touchedAt })),
      );
      await this.db.lockRows(tx, InboxCursorRow, 'stream', streams);
    }
    const rows = await this.db.findIn(tx, InboxCursorRow, 'stream', streams);
    return new Map(rows.map(row => [row.stream, row.lastSeq]));
  }

  private async advance(tx: Tx, applied: readonly DomainEvent[], known: ReadonlySet<string>): Promise<void> {
    const last = new Map<string, number>();
    for (const event of applied) last.set(streamOf(event), event.seq);
    const touchedAt = this.clock.now();
    const rows = [...last].map(([stream, lastSeq]): InboxCursorRow => ({ stream, lastSeq, touchedAt }));
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

  private async park(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const parkedAt = this.clock.now();
    const rows = events.map((event): InboxParkedRow => ({
      stream: streamOf(event),
      seq: event.seq,
      parkedAt,
      body: JSON.stringify(event),
    }));
    await this.db.insertMissing(tx, InboxParkedRow, rows);
  }

  /** Parked events whose turn has come. */
  private async unpark(tx: Tx, streams: readonly string[]): Promise<void> {
    const rows = await this.db.findIn(tx, InboxParkedRow, 'stream', streams);
    if (rows.length === 0) return;
    const parked = rows.map(row => JSON.parse(row.body) as DomainEvent);
    const { apply, park, known } = await this.admit(tx, parked);
    if (apply.length > 0) {
      await this.listener.handle(tx, apply);
      await this.advance(tx, apply, known);
    }
    const waiting = new Set(park.map(event => event.id));
    for (const event of parked)
      if (!waiting.has(event.id)) await tx.delete(InboxParkedRow, { stream: streamOf(event), seq: event.seq });
  }

  /** After a failed batch: one event a transaction, so that the poison is found and the others pass. */
  private async receiveSlowly(events: readonly DomainEvent[]): Promise<void> {
    for (const event of inSequence(events)) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const failure = await this.tryOne(event);
        if (failure === null) break;
        if (attempt === ATTEMPTS) await this.quarantine(event, failure, attempt);
        else await pause(20 * attempt);
      }
    }
  }

  private async tryOne(event: DomainEvent): Promise<string | null> {
    try {
      await this.db.write(tx => this.apply(tx, [event]));
      return null;
    } catch (error) {
      if (isOutage(error)) throw error;
      return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
    }
  }

  private async quarantine(event: DomainEvent, reason: string, attempts: number): Promise<void> {
    const row: InboxQuarantineRow = {
      eventId: event.id,
      stream: streamOf(event),
      seq: event.seq,
      type: event.type,
      shopId: event.shopId,
      reason: reason.slice(0, 1000),
      attempts,
      at: this.clock.now(),
      body: JSON.stringify(event),
    };
    await this.db.write(tx => this.db.insertMissing(tx, InboxQuarantineRow, [row]));
    this.log.error(
      {
        service: this.service,
        eventId: event.id,
        type: event.type,
        aggregate: event.aggregate,
        seq: event.seq,
        attempts,
      },
      'event quarantined',
    );
  }
}

const streamOf = (event: DomainEvent): string => `${event.producer}:${topicOf(event)}:${event.aggregate}`;

/** Arrival order between aggregates, sequence order within one. */
function inSequence(events: readonly DomainEvent[]): DomainEvent[] {
  const last = new Map<string, number>();
  const sorted = events.every(event => {
    const stream = streamOf(event);
    const fits = (last.get(stream) ?? 0) <= event.seq;
    last.set(stream, event.seq);
    return fits;
  });
  return sorted ? [...events] : [...events].sort((a, b) => a.seq - b.seq);
}
