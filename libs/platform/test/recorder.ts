import type { DomainEvent, Topic } from '#contracts';
import type { Database, Listener, NewEvent, Tx } from '#platform';
import { anEvent } from '#testing';
import { aThing, ThingRow } from './thing.row.js';

/** Writes each event it applies as a row, so that effects roll back with the transaction. */
export class Recorder implements Listener {
  readonly consumes: readonly Topic[] = ['alerts'];
  batches = 0;
  /** Events that were handed over before their predecessor had been applied. */
  readonly early: string[] = [];
  fail: (event: DomainEvent) => Error | null = () => null;
  concerns: (events: readonly DomainEvent[]) => boolean = () => true;
  /** Runs inside the transaction, after the effects. */
  linger: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly db: Database) {}

  async handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    this.batches += 1;
    const rows = events.map(e =>
      aThing({ id: e.id, code: `${e.aggregate}-${e.seq}`, amount: e.seq, note: e.aggregate }),
    );
    await this.noteEarly(tx, events);
    await this.db.insertRows(tx, ThingRow, rows);
    for (const event of events) {
      const failure = this.fail(event);
      if (failure) throw failure;
    }
    await this.linger();
  }

  private async noteEarly(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const before = events.filter(event => event.seq > 1).map(event => `${event.aggregate}-${event.seq - 1}`);
    const known = new Set((await this.db.findIn(tx, ThingRow, 'code', before)).map(thing => thing.code));
    for (const event of events) {
      if (event.seq > 1 && !known.has(`${event.aggregate}-${event.seq - 1}`))
        this.early.push(`${event.aggregate}-${event.seq}`);
      known.add(`${event.aggregate}-${event.seq}`);
    }
  }

  /** What was applied: "aggregate-number", sorted. */
  async applied(): Promise<string[]> {
    return (await this.db.read(tx => tx.find(ThingRow))).map(thing => thing.code).sort();
  }
}

const alertOf = (aggregate: string) =>
  ({ kind: 'TEST', subject: aggregate, shopId: 'shp_a', severity: 'INFO', message: 'm' }) as const;

/** An alert for the outbox. */
export const alert = (aggregate: string): NewEvent => ({
  type: 'alert.raised',
  aggregate,
  shopId: 'shp_a',
  payload: alertOf(aggregate),
});

/** An alert as it arrives from inventory. */
export const arriving = (aggregate: string, seq: number): DomainEvent =>
  anEvent('alert.raised', aggregate, alertOf(aggregate), { seq, producer: 'inventory' });

/** Alerts 1 to `last` of each aggregate, those of one number side by side. */
export const arrivals = (aggregates: readonly string[], last: number): DomainEvent[] =>
  Array.from({ length: last }, (_, i) => aggregates.map(name => arriving(name, i + 1))).flat();

/** The codes of arrivals once all are applied. */
export const codesOf = (events: readonly DomainEvent[]): string[] =>
  events.map(event => `${event.aggregate}-${event.seq}`).sort();
