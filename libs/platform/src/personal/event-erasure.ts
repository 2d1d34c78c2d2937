import { recordOf } from '#contracts';
import type { Database } from '../database/database.js';
import { inList } from '../database/in-list.js';
import type { ErasedOrder, ErasureWrite } from './eraser.js';
import { withoutPeople } from './event-people.js';

const WINDOW = 2_000;
const BODIES = 100;

interface Kept {
  readonly key: readonly (string | number)[];
  readonly body: string;
}

/** Takes people out of the events that rest in a service's database: to be published, waiting for their turn, in quarantine. */
export class EventErasure {
  constructor(private readonly db: Database) {}

  /** Events about these orders, wherever they wait. */
  async erase(orders: readonly ErasedOrder[], write: ErasureWrite, stopping: AbortSignal): Promise<void> {
    await this.published(
      orders.flatMap(order => [order.orderId, recordOf(order)]),
      write,
      stopping,
    );
    const streams = orders.flatMap(streamsOf);
    await this.parked(streams, write);
    await this.quarantined(streams, write);
    await this.unreadable(orders, write, stopping);
  }

  /** Events of these aggregates in the outbox, a stretch of it at a time. */
  async published(aggregates: readonly string[], write: ErasureWrite, stopping?: AbortSignal): Promise<void> {
    const [ends] = (await this.db.read(tx => tx.query('SELECT MIN(id) AS lowest, MAX(id) AS highest FROM outbox'))) as {
      lowest: unknown;
      highest: unknown;
    }[];
    const { marks, values } = inList(aggregates);
    const sql = `SELECT id, body FROM outbox WHERE id >= ? AND id < ? AND aggregate IN (${marks})`;
    for (let from = Number(ends?.lowest ?? 0); from <= Number(ends?.highest ?? -1); from += WINDOW) {
      stopping?.throwIfAborted();
      const rows = (await this.db.read(tx => tx.query(sql, [from, from + WINDOW, ...values]))) as {
        id: string | number;
        body: string;
      }[];
      const kept = rows.map(({ id, body }) => ({ key: [id], body }));
      await this.blank('UPDATE outbox SET body = ? WHERE id = ?', kept, write);
    }
  }

  private async parked(streams: readonly string[], write: ErasureWrite): Promise<void> {
    const { marks, values } = inList(streams);
    const sql = `SELECT stream, seq, body FROM inbox_parked WHERE stream IN (${marks})`;
    const rows = (await this.db.read(tx => tx.query(sql, [...values]))) as {
      stream: string;
      seq: string | number;
      body: string;
    }[];
    const kept = rows.map(({ stream, seq, body }) => ({ key: [stream, seq], body }));
    await this.blank('UPDATE inbox_parked SET body = ? WHERE stream = ? AND seq = ?', kept, write);
  }

  private async quarantined(streams: readonly string[], write: ErasureWrite): Promise<void> {
    const { marks, values } = inList(streams);
    const sql = `SELECT event_id AS id, body FROM inbox_quarantine WHERE stream IN (${marks})`;
    const rows = (await this.db.read(tx => tx.query(sql, [...values]))) as { id: string; body: string }[];
    await this.blankQuarantined(rows, write);
  }

  /** What does not even say soundly what it is about is looked through for the names of the orders. */
  private async unreadable(orders: readonly ErasedOrder[], write: ErasureWrite, stopping: AbortSignal): Promise<void> {
    const sql = `SELECT event_id AS id, body FROM inbox_quarantine WHERE stream = 'unknown' AND event_id > ? ORDER BY event_id LIMIT ${BODIES}`;
    const names = orders.flatMap(({ orderId, externalId }) => [orderId, JSON.stringify(externalId)]);
    for (let after: string | undefined = ''; after !== undefined;) {
      stopping.throwIfAborted();
      const place: string = after;
      const rows = (await this.db.read(tx => tx.query(sql, [place]))) as { id: string; body: string }[];
      await this.blankQuarantined(
        rows.filter(({ body }) => names.some(name => body.includes(name))),
        write,
      );
      after = rows.length < BODIES ? undefined : rows.at(-1)?.id;
    }
  }

  private blankQuarantined(rows: readonly { id: string; body: string }[], write: ErasureWrite): Promise<void> {
    const kept = rows.map(({ id, body }) => ({ key: [id], body }));
    return this.blank('UPDATE inbox_quarantine SET body = ? WHERE event_id = ?', kept, write);
  }

  private async blank(sql: string, rows: readonly Kept[], write: ErasureWrite): Promise<void> {
    const blanked = rows.flatMap(({ key, body }) => {
      const left = withoutPeople(body);
      return left === null ? [] : [[left, ...key]];
    });
    for (let i = 0; i < blanked.length; i += BODIES)
      await write(async tx => {
        for (const parameters of blanked.slice(i, i + BODIES)) await tx.query(sql, parameters);
      });
  }
}

/** Streams in which events about an order come from others. */
const streamsOf = (order: ErasedOrder): readonly string[] => [
  `orders:orders:${order.orderId}`,
  `risk:risk:${order.orderId}`,
  `inventory:stock:${order.orderId}`,
  `channels:observations:${recordOf(order)}`,
];
