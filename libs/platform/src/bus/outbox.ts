import type { DomainEvent, EventPayload, EventType, ServiceName } from '#contracts';
import { EVENTS, topicOf } from '#contracts';
import type { Clock } from '../clock.js';
import type { Database, Tx } from '../database/database.js';
import type { Ids } from '../ids.js';
import { OutboxRow, OutboxSequenceRow } from './rows.js';

// About what the carrier may have in flight; a relay further behind reads the table.
const AT_HAND = 4_000;

/** One message of the live feed of a service. */
export interface FeedMessage {
  readonly position: number;
  readonly event: DomainEvent;
}

/** What a service says happened; id, sequence number, time and producer are filled in. */
export type NewEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly type: K;
    readonly aggregate: string;
    readonly shopId: string;
    readonly payload: EventPayload<K>;
  };
}[T];

/** Who publishes what is written here. */
export interface OutboxRelay {
  /** Events were committed. */
  committed(): void;
  /** Events are being written: what the relay has to note can go along. */
  alongWith(tx: Tx): Promise<void>;
  /** The last position up to which the carrier answers for everything. */
  confirmedUpTo(): number;
}

/** Writes events in the transaction of the change they tell of; the relay publishes them after the commit. */
export class Outbox {
  private relay: OutboxRelay | null = null;
  /** Set where traces are taken: the context that events carry. */
  traceparent: (() => string | undefined) | null = null;
  /** Committed events with their positions, for a relay in this process; given up when it falls far behind. */
  private fresh: FeedMessage[] = [];
  /** Position of the last event committed in this process; 0 where the relay gives positions later. */
  private reached = 0;

  constructor(
    private readonly db: Database,
    private readonly producer: ServiceName,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The relay asks to take part in what writes events. */
  serve(relay: OutboxRelay): void {
    this.relay = relay;
  }

  /** Events that directly follow a position, without asking the database; empty when they are not at hand. */
  takeAfter(position: number, limit: number): FeedMessage[] {
    while (this.fresh[0] && this.fresh[0].position <= position) this.fresh.shift();
    return this.fresh[0]?.position === position + 1 ? this.fresh.splice(0, limit) : [];
  }

  /** Events that the consumers in this process have still to take; 0 where a broker keeps what they have not taken. */
  behind(): number {
    return this.relay ? Math.max(0, this.reached - this.relay.confirmedUpTo()) : 0;
  }

  async append(tx: Tx, events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const seqs = await this.takeSequences(tx, events);
    const now = this.clock.now();
    const at = now.toISOString();
    const envelopes = events.map((event, i) => this.envelope(event, seqs[i] ?? 0, at));
    if (this.traceparent) mark(envelopes, this.traceparent());
    const rows = envelopes.map((envelope): OutboxRow => ({
      position: null,
      type: envelope.type,
      aggregate: envelope.aggregate,
      shopId: envelope.shopId,
      at: now,
      body: JSON.stringify(envelope),
    }));
    if (this.db.engine === 'sqlite') await this.givePositions(tx, rows);
    await this.db.insertRows(tx, OutboxRow, rows);
    await this.relay?.alongWith(tx);
    this.db.afterCommit(() => this.committed(envelopes, rows));
  }

  private envelope(event: NewEvent, seq: number, at: string): DomainEvent {
    const { type, aggregate, shopId, payload } = event;
    const { version } = EVENTS[type];
    return {
      id: this.ids.next('evt'),
      type,
      version,
      producer: this.producer,
      aggregate,
      seq,
      shopId,
      at,
      payload,
    } as DomainEvent;
  }

  private committed(envelopes: readonly DomainEvent[], rows: readonly OutboxRow[]): void {
    if (this.fresh.length > AT_HAND) this.fresh = [];
    envelopes.forEach((event, i) => {
      const position = rows[i]?.position ?? null;
      if (position === null) return;
      this.fresh.push({ position, event });
      this.reached = position;
    });
    this.relay?.committed();
  }

  /** One writer, and a counter that rolls back with the transaction: on SQLite the row's own number is gapless already. */
  private async givePositions(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    const raw = (await tx.query("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")) as { seq: number }[];
    let position = raw[0]?.seq ?? 0;
    for (const row of rows) {
      position += 1;
      row.id = position;
      row.position = position;
    }
  }

  private async takeSequences(tx: Tx, events: readonly NewEvent[]): Promise<number[]> {
    const wanted = new Map<string, number>();
    for (const event of events) wanted.set(counterOf(event), (wanted.get(counterOf(event)) ?? 0) + 1);
    const last = await this.count(tx, wanted);
    return events.map(event => {
      const counter = counterOf(event);
      const seq = (last.get(counter) ?? 0) + 1;
      last.set(counter, seq);
      return seq;
    });
  }

  /** Adds to the counters and gives what they were before; new ones are left out. */
  private async count(tx: Tx, wanted: ReadonlyMap<string, number>): Promise<Map<string, number>> {
    const rows = [...wanted].map(([aggregate, lastSeq]): OutboxSequenceRow => ({ aggregate, lastSeq }));
    rows.sort((a, b) => (a.aggregate < b.aggregate ? -1 : 1));
    const add = () => this.db.addToCounters(tx, OutboxSequenceRow, ['aggregate'], ['lastSeq'], rows);
    const read = () => this.db.findIn(tx, OutboxSequenceRow, 'aggregate', [...wanted.keys()]);
    if (this.db.engine === 'sqlite') {
      // One writer: nothing changes between reading and adding, and counters that are new cost no reading back.
      const before = await read();
      await add();
      return new Map(before.map(row => [row.aggregate, row.lastSeq]));
    }
    // Adding locks them; what was reached is read afterwards.
    await add();
    return new Map((await read()).map(row => [row.aggregate, row.lastSeq - (wanted.get(row.aggregate) ?? 0)]));
  }
}

/** Events of one aggregate are counted per topic: whoever takes the topic takes all of them. */
const counterOf = (event: NewEvent): string => `${topicOf(event)}:${event.aggregate}`;

function mark(envelopes: readonly DomainEvent[], traceparent: string | undefined): void {
  if (traceparent) for (const envelope of envelopes) Object.assign(envelope, { traceparent });
}
