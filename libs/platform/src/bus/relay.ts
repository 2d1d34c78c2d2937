import { HubError, type DomainEvent, type ServiceName } from '#contracts';
import type { Clock } from '../clock.js';
import type { Database, Tx } from '../database/database.js';
import type { Log } from '../log.js';
import type { PubSub } from '../pubsub.js';
import type { Carrier } from './carrier.js';
import type { Leadership } from './leadership.js';
import type { FeedMessage, Outbox } from './outbox.js';
import { OutboxRow, RelayMarkRow } from './rows.js';

const BATCH = 500;
const IN_FLIGHT = 4;
const POLL_MS = 500;
const MARK_MS = 200;
/** A relay that is busy notes its progress with the next events that are written; this is the net below that. */
const LONGEST_UNMARKED_MS = 2_000;

interface Batch {
  readonly upTo: number;
  confirmed: boolean;
}

/** Takes committed events from the outbox to the carrier, in order of position, again after a restart until confirmed. */
export class Relay {
  private cursor = 0;
  private published = 0;
  private marked = 0;
  private markedAt = 0;
  private inFlight: Batch[] = [];
  private term: number | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private poll: NodeJS.Timeout | null = null;
  private marks: NodeJS.Timeout | null = null;
  private nudging = false;
  private wakes: AsyncIterableIterator<unknown> | null = null;

  constructor(
    private readonly service: ServiceName,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly carrier: Carrier,
    private readonly pubsub: PubSub,
    private readonly log: Log,
    private readonly clock: Clock,
    private readonly leadership: Leadership,
  ) {}

  async start(): Promise<void> {
    await this.db.write(tx => this.db.insertMissing(tx, RelayMarkRow, [{ name: 'published', value: 0 }]));
    this.cursor = this.published = this.marked = await this.lastMark();
    this.outbox.serve({
      committed: () => this.committed(),
      alongWith: tx => this.markAlong(tx),
      confirmedUpTo: () => this.published,
    });
    if (this.db.engine === 'mysql') void this.hearWakes();
    this.poll = setInterval(() => this.wake(), POLL_MS).unref();
    this.marks = setInterval(() => void this.markWhenQuiet(), MARK_MS).unref();
    this.wake();
  }

  /** Committed events no consumer has confirmed yet. */
  async backlog(): Promise<number> {
    const upTo = this.leadership.leads() ? this.published : await this.lastMark();
    const raw = (await this.db.read(tx =>
      tx.query('SELECT COUNT(*) AS n FROM outbox WHERE position IS NULL OR position > ?', [upTo]),
    )) as { n: unknown }[];
    return Number(raw[0]?.n ?? 0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.poll) clearInterval(this.poll);
    if (this.marks) clearInterval(this.marks);
    await this.wakes?.return?.();
    await this.running;
    await this.mark();
    await this.leadership.resign().catch(() => undefined);
  }

  wake(): void {
    this.again = true;
    if (this.running || this.stopped) return;
    this.running = this.run().finally(() => {
      this.running = null;
      if (this.again && this.inFlight.length < IN_FLIGHT) this.wake();
    });
  }

  private async run(): Promise<void> {
    try {
      while (this.again && !this.stopped && this.inFlight.length < IN_FLIGHT) {
        this.again = false;
        if (!(await this.lead())) return;
        if (this.db.engine === 'mysql') await this.assignPositions();
        const taken = await this.publishNext();
        if (taken > 0) this.again = true;
      }
    } catch (error) {
      this.failed(error, 'relay waits for its database');
    }
  }

  /** A new term begins at the mark: what the leader before published beyond it goes out again and is dropped as seen. */
  private async lead(): Promise<boolean> {
    const term = await this.leadership.hold();
    if (term === null || term === this.term) return term !== null;
    this.cursor = this.published = this.marked = await this.lastMark();
    this.inFlight = [];
    this.term = term;
    return true;
  }

  /** Somebody else leads since: nothing is noted any more, and the poll asks for the lead again. */
  private failed(error: unknown, message: string): void {
    if (error instanceof HubError && error.code === 'CONFLICT') {
      this.leadership.lose();
      this.term = null;
      this.published = this.marked;
      this.inFlight = [];
      this.nudge();
    }
    this.log.warn({ service: this.service, error: (error as Error).message }, message);
  }

  private committed(): void {
    if (this.leadership.leads()) this.wake();
    else this.nudge();
  }

  /** The leader is another process: it is told, once for all commits of this turn of the loop. */
  private nudge(): void {
    if (this.nudging) return;
    this.nudging = true;
    setImmediate(() => {
      this.nudging = false;
      this.pubsub.publish(`relay-wake:${this.service}`, 1);
    });
  }

  private async hearWakes(): Promise<void> {
    this.wakes = this.pubsub.subscribe(`relay-wake:${this.service}`);
    for await (const _ of this.wakes) if (this.leadership.leads()) this.wake();
  }

  private async publishNext(): Promise<number> {
    const atHand = this.outbox.takeAfter(this.cursor, BATCH);
    const messages = atHand.length > 0 ? atHand : await this.readAfter(this.cursor, BATCH);
    const last = messages.at(-1);
    if (!last) return 0;
    this.cursor = last.position;
    const batch: Batch = { upTo: last.position, confirmed: false };
    this.inFlight.push(batch);
    this.pubsub.publishAll(`feed:${this.service}`, messages);
    // A carrier that closes leaves its events to the next start.
    const positions = messages.map(m => m.position);
    const events = messages.map(m => m.event);
    this.carrier.publish(events, positions).then(
      () => this.confirm(batch),
      () => undefined,
    );
    return messages.length;
  }

  /** Feed messages after a position, for the relay and for clients that resume. */
  async readAfter(position: number, limit: number): Promise<FeedMessage[]> {
    const sql = 'SELECT position, body FROM outbox WHERE position > ? ORDER BY position LIMIT ?';
    const rows = (await this.db.read(tx => tx.query(sql, [position, limit]))) as {
      position: string | number;
      body: string;
    }[];
    return rows.map(row => ({ position: Number(row.position), event: JSON.parse(row.body) as DomainEvent }));
  }

  private confirm(batch: Batch): void {
    batch.confirmed = true;
    while (this.inFlight[0]?.confirmed) this.published = this.inFlight.shift()?.upTo ?? this.published;
    this.wake();
  }

  private async lastMark(): Promise<number> {
    const marks = await this.db.read(tx => this.db.findIn(tx, RelayMarkRow, 'name', ['published']));
    return marks[0]?.value ?? 0;
  }

  /** Where a restart begins; a little behind is harmless, since consumers drop what they have seen. */
  private async mark(): Promise<void> {
    if (this.marked === this.published) return;
    try {
      await this.db.write(async tx => {
        await this.leadership.guard(tx);
        await this.noteMark(tx);
      });
    } catch (error) {
      this.failed(error, 'relay could not note its progress');
    }
  }

  /** A transaction of its own costs as much as the events of ten orders: while events flow, their transactions carry it. */
  private async markWhenQuiet(): Promise<void> {
    if (this.inFlight.length === 0 || performance.now() - this.markedAt > LONGEST_UNMARKED_MS) await this.mark();
  }

  private async markAlong(tx: Tx): Promise<void> {
    if (this.db.engine === 'sqlite' && this.marked !== this.published) await this.noteMark(tx);
  }

  private async noteMark(tx: Tx): Promise<void> {
    const value = this.published;
    await this.db.updateRows(tx, RelayMarkRow, ['name'], ['value'], [{ name: 'published', value }]);
    this.db.afterCommit(() => {
      this.marked = value;
      this.markedAt = performance.now();
    });
  }

  /** On MySQL row numbers have holes and commit out of order: positions are given here, by the one leader. */
  private async assignPositions(): Promise<void> {
    const sql = 'SELECT id FROM outbox WHERE position IS NULL ORDER BY id LIMIT ?';
    const raw = (await this.db.read(tx => tx.query(sql, [BATCH]))) as { id: string | number }[];
    if (raw.length === 0) return;
    await this.db.write(async tx => {
      // Nobody else has given any since the read: that would have taken the lease, and the guard would throw.
      await this.leadership.guard(tx);
      await this.db.insertMissing(tx, RelayMarkRow, [{ name: 'position', value: 0 }]);
      const [mark] = await this.db.findIn(tx, RelayMarkRow, 'name', ['position']);
      const base = mark?.value ?? 0;
      const rows = raw.map((row, i): Partial<OutboxRow> => ({ id: Number(row.id), position: base + i + 1 }));
      await this.db.updateRows(tx, OutboxRow, ['id'], ['position'], rows);
      await tx.update(RelayMarkRow, { name: 'position' }, { value: base + raw.length });
    });
  }

  /** Removes published events that are older than the feed reaches back. */
  async trim(keepMs: number): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keepMs);
    const upTo = this.leadership.leads() ? this.marked : await this.lastMark();
    await this.db.write(tx => tx.query('DELETE FROM outbox WHERE position <= ? AND at < ?', [upTo, before]));
  }
}
