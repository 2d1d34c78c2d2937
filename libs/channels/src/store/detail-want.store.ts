import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { DetailWantRow } from './detail-want.row.js';

/** Every statement on the details to be read. */
@Injectable()
export class DetailWantStore {
  constructor(private readonly db: Database) {}

  /** Asks for details; one that is wanted already keeps its turn and is read once more after it when it is in hand. */
  async ask(tx: Tx, wants: readonly { shopId: string; externalId: string }[], now: Date): Promise<void> {
    const rows = new Map<string, DetailWantRow>();
    for (const want of wants) {
      const id = `${want.shopId}/${want.externalId}`;
      rows.set(id, { id, ...want, asked: 1, attempts: 0, dueAt: now, askedAt: now });
    }
    const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    await this.db.addToCounters(tx, DetailWantRow, ['id'], ['asked'], sorted);
  }

  /** Details of these orders that are wanted already. */
  ofOrders(tx: Tx, shopId: string, externalIds: readonly string[]): Promise<DetailWantRow[]> {
    return this.db.findIn(
      tx,
      DetailWantRow,
      'id',
      externalIds.map(externalId => `${shopId}/${externalId}`),
    );
  }

  /** Takes what is due for one shop and moves it ahead, so that nobody else takes it meanwhile. */
  async take(tx: Tx, shopId: string, now: Date, until: Date, limit: number): Promise<DetailWantRow[]> {
    const due = await tx
      .createQueryBuilder(DetailWantRow, 'w')
      .where('w.shopId = :shopId AND w.dueAt <= :now', { shopId, now })
      .orderBy('w.dueAt', 'ASC')
      .addOrderBy('w.id', 'ASC')
      .limit(limit)
      .getMany();
    await this.db.lockRows(
      tx,
      DetailWantRow,
      'id',
      due.map(want => want.id),
    );
    const fresh = await this.db.findIn(
      tx,
      DetailWantRow,
      'id',
      due.map(want => want.id),
    );
    const free = fresh.filter(want => want.dueAt <= now);
    await this.db.updateRows(
      tx,
      DetailWantRow,
      ['id'],
      ['dueAt'],
      free.map(want => ({ id: want.id, dueAt: until })),
    );
    return free;
  }

  /** Settles wants that were read; one that was asked again meanwhile is due at once. */
  async settle(tx: Tx, wants: readonly DetailWantRow[], now: Date): Promise<void> {
    for (const want of [...wants].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await tx.query('DELETE FROM detail_wants WHERE id = ? AND asked = ?', [want.id, want.asked]);
      await tx.query('UPDATE detail_wants SET due_at = ?, attempts = 0 WHERE id = ? AND asked <> ?', [
        now,
        want.id,
        want.asked,
      ]);
    }
  }

  async postpone(tx: Tx, wants: readonly { id: string; attempts: number; dueAt: Date }[]): Promise<void> {
    await this.db.updateRows(tx, DetailWantRow, ['id'], ['attempts', 'dueAt'], wants);
  }

  /** Shops for which something is due. */
  async shopsDue(tx: Tx, now: Date): Promise<string[]> {
    const raw = (await tx.query('SELECT DISTINCT shop_id AS id FROM detail_wants WHERE due_at <= ?', [now])) as {
      id: string;
    }[];
    return raw.map(row => row.id);
  }

  /** When the next detail of a shop is due; null when none is wanted. */
  async nextDue(tx: Tx, shopId: string): Promise<Date | null> {
    const next = await tx.getRepository(DetailWantRow).findOne({ where: { shopId }, order: { dueAt: 'ASC' } });
    return next?.dueAt ?? null;
  }

  /** How many details are waiting, by shop. */
  async waiting(tx: Tx, shopIds: readonly string[]): Promise<Map<string, number>> {
    if (shopIds.length === 0) return new Map();
    const marks = shopIds.map(() => '?').join(', ');
    const raw = (await tx.query(
      `SELECT shop_id AS id, COUNT(*) AS n FROM detail_wants WHERE shop_id IN (${marks}) GROUP BY shop_id`,
      [...shopIds],
    )) as {
      id: string;
      n: unknown;
    }[];
    return new Map(raw.map(row => [row.id, Number(row.n)]));
  }
}
