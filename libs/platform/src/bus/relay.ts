import type { DomainEvent, ServiceName } from '#contracts';
import type { Clock } from '../clock.js';
import type { Database, Tx } from '../database/database.js';
import type { Log } from '../log.js';
import type { PubSub } from '../pubsub.js';
import type { Carrier } from './carrier.js';
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
  private readonly inFlight: Batch[] = [];
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private poll: NodeJS.Timeout | null = null;
  private marks: NodeJS.Timeout | null = null;

  constructor(
    private readonly service: ServiceName,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly carrier: Carrier,
    private readonly pubsub: PubSub,
    private readonly log: Log,
    private readonly clock: Clock,
  ) {}

  async start(): Promise<void> {
    this.cursor = this.published = this.marked = await this.lastMark();
    this.outbox.serve({ committed: () => this.wake(), alongWith: tx => this.markAlong(tx) });
    this.poll = setInterval(() => this.wake(), POLL_MS).unref();
    this.marks = setInterval(() => void this.markWhenQuiet(), MARK_MS).unref();
    this.wake();
  }

  /** Committed events no consumer has confirmed yet. */
  async backlog(): Promise<number> {
    const raw = (await this.db.read(tx =>
      tx.query('SELECT COUNT(*) AS n FROM outbox WHERE position IS NULL OR position > ?', [this.published]),
    )) as { n: unknown }[];
    return Number(raw[0]?.n ?? 0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.poll) clearInterval(this.poll);
    if (this.marks) clearInterval(this.marks);
    await this.running;
    await this.mark();
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
        if (this.db.engine === 'mysql') await this.assignPositions();
        const taken = await this.publishNext();
        if (taken > 0) this.again = true;
      }
    } catch (error) {
      this.log.warn({ service: this.service, error: (error as Error).message }, 'relay waits for its database');
    }
  }

  private async publishNext(): Promise<number> {
    const atHand = this.outbox.takeAfter(this.cursor, BATCH);
    const messages = atHand.length > 0 ? atHand : await this.readAfter(this.cursor, BATCH);
    const last = messages.at(-1);
    if (!last) return 0;
    this.cursor = last.position;
    const batch: Batch = { upTo: last.position, confirmed: false };
    this.inFlight.push(batch);
    for (const message of messages) this.pubsub.publish(`feed:${this.service}`, message);
    void this.carrier.publish(messages.map(m => m.event)).then(() => this.confirm(batch));
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

  private lastMark(): Promise<number> {
    return this.db.write(async tx => {
      await this.db.insertMissing(tx, RelayMarkRow, [{ name: 'published', value: 0 }]);
      const [mark] = await this.db.findIn(tx, RelayMarkRow, 'name', ['published']);
      return mark?.value ?? 0;
    });
  }

  /** Where a restart begins; a little behind is harmless, since consumers drop what they have seen. */
  private async mark(): Promise<void> {
    if (this.marked === this.published) return;
    try {
      await this.db.write(tx => this.noteMark(tx));
    } catch (error) {
      this.log.warn({ service: this.service, error: (error as Error).message }, 'relay could not note its progress');
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
    await this.db.write(async tx => {
      await this.db.insertMissing(tx, RelayMarkRow, [{ name: 'position', value: 0 }]);
      await this.db.lockRows(tx, RelayMarkRow, 'name', ['position']);
      const raw = (await tx.query('SELECT id FROM outbox WHERE position IS NULL ORDER BY id LIMIT ?', [BATCH])) as {
        id: string | number;
      }[];
      if (raw.length === 0) return;
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
    await this.db.write(tx => tx.query('DELETE FROM outbox WHERE position <= ? AND at < ?', [this.marked, before]));
  }
}
