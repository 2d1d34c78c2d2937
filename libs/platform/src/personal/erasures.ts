import type { DomainEvent, ServiceName } from '#contracts';
import type { Lease } from '../bus/leases.js';
import type { Outbox } from '../bus/outbox.js';
import type { Clock } from '../clock.js';
import { behindKey } from '../database/behind-key.js';
import type { Database, Tx } from '../database/database.js';
import type { Vault } from '../security/vault.js';
import { AnswerErasure } from './answer-erasure.js';
import type { Eraser, ErasureWrite } from './eraser.js';
import { EventErasure } from './event-erasure.js';
import { ErasurePartRow } from './rows.js';

const BEHIND = behindKey(['received_at', 'erasure_id', 'part']);

/** What the erasures of a service stand on. */
export interface ErasureGround {
  readonly service: ServiceName;
  readonly db: Database;
  readonly outbox: Outbox;
  readonly vault: Vault;
  readonly clock: Clock;
  /** Has the work done now instead of at its next turn. */
  readonly wake: () => void;
}

/** Notes which orders are to be erased with the event that asks for it, does it in the background, and answers when it is done. */
export class Erasures {
  /** Of the service's own tables; null: it has nothing personal there. */
  eraser: Eraser | null = null;
  private readonly events: EventErasure;
  private readonly answers: AnswerErasure;

  constructor(private readonly ground: ErasureGround) {
    this.events = new EventErasure(ground.db);
    this.answers = new AnswerErasure(ground.db, ground.vault);
  }

  /** Whether somebody asks for an erasure here. */
  concerns(events: readonly DomainEvent[]): boolean {
    return events.some(event => event.type === 'erasure.requested');
  }

  /** Takes requests out of a batch of events, and hands the others back. */
  async take(tx: Tx, events: readonly DomainEvent[]): Promise<readonly DomainEvent[]> {
    const asked = events.filter(event => event.type === 'erasure.requested');
    if (asked.length === 0) return events;
    const { db, clock, wake } = this.ground;
    const receivedAt = clock.now();
    const rows = asked.map(({ payload: { erasureId, part, orders, phones } }): ErasurePartRow => ({
      ...{ erasureId, part, orders, phones },
      ...{ receivedAt, doneAt: null },
    }));
    await db.insertMissing(tx, ErasurePartRow, rows);
    db.afterCommit(wake);
    return events.filter(event => event.type !== 'erasure.requested');
  }

  /** Marks the orders of all parts that wait; before anything is taken in. */
  async mark(): Promise<void> {
    const { db } = this.ground;
    for (let part = await this.next(null); part; part = await this.next(part)) {
      const waiting = part;
      await db.write(async tx => this.eraser?.mark?.(tx, waiting));
    }
  }

  /** Does what is waiting, a part at a time; one that fails holds up no other, and is told of at the end. A stop is heeded between two pieces. */
  async run(lease: Lease, stopping: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    for (let part = await this.next(null); part; part = await this.next(part)) {
      // Outside: who has lost the lease leaves all parts to the other.
      await this.ground.db.write(tx => lease.guard(tx));
      await this.erase(part, lease, stopping).catch((error: unknown) => failures.push(error));
      stopping.throwIfAborted();
    }
    if (failures.length > 0) throw failures[0];
  }

  private async next(last: ErasurePartRow | null): Promise<ErasurePartRow | null> {
    const { db } = this.ground;
    const behind = last ? `AND ${BEHIND.sql}` : '';
    const place = last ? BEHIND.placeOf<unknown>([last.receivedAt, last.erasureId, last.part]) : [];
    const sql = `SELECT * FROM erasure_parts WHERE done_at IS NULL ${behind} ORDER BY received_at, erasure_id, part LIMIT 1`;
    const raw = (await db.read(tx => tx.query(sql, [...place]))) as Record<string, unknown>[];
    return db.bulk.hydrate(ErasurePartRow, raw)[0] ?? null;
  }

  private async erase(row: ErasurePartRow, lease: Lease, stopping: AbortSignal): Promise<void> {
    const { db } = this.ground;
    const write: ErasureWrite = work =>
      db.write(async tx => {
        stopping.throwIfAborted();
        await lease.guard(tx);
        return work(tx);
      });
    const own = (await this.eraser?.erase(row, write, stopping)) ?? [];
    await this.events.erase(row.orders, write, stopping);
    await this.answers.erase([...row.orders.map(order => order.orderId), ...own], write, stopping);
    await write(tx => this.finish(tx, row));
  }

  private async finish(tx: Tx, { erasureId, part }: ErasurePartRow): Promise<void> {
    const { clock, outbox, service } = this.ground;
    await tx.query("UPDATE erasure_parts SET done_at = ?, phones = '[]' WHERE erasure_id = ? AND part = ?", [
      clock.now(),
      erasureId,
      part,
    ]);
    const payload = { erasureId, part, service };
    await outbox.append(tx, [{ type: 'erasure.answered', aggregate: erasureId, shopId: '', payload }]);
  }
}
