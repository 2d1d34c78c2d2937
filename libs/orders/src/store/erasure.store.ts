import { Injectable } from '@nestjs/common';
import type { ServiceName } from '#contracts';
import { Database, type Tx } from '#platform';
import type { BuyerOrder, ErasureSubject } from '../domain/erasure.js';
import { ErasureAnswerRow, ErasureRow } from './erasure.row.js';
import { OrderRow } from './order.row.js';

const COLUMNS = 'id, shop_id, channel, external_id, status, history, buyer_hash, phone_hash';

/** Statements on erasures and on the orders they are about. */
@Injectable()
export class ErasureStore {
  constructor(private readonly db: Database) {}

  /** Orders of a subject by id, a piece of them. */
  async ordersOf(tx: Tx, subject: ErasureSubject, after: string, limit: number): Promise<BuyerOrder[]> {
    const ways = [
      ['buyer_hash', subject.buyerHash],
      ['phone_hash', subject.phoneHash],
      ['id', subject.orderId],
    ] as const;
    const found = new Map<string, BuyerOrder>();
    for (const [column, value] of ways) {
      if (value === null) continue;
      const sql = `SELECT ${COLUMNS} FROM orders WHERE ${column} = ? AND id > ? ORDER BY id LIMIT ${Math.trunc(limit)}`;
      const raw = (await tx.query(sql, [value, after])) as Record<string, unknown>[];
      for (const order of this.db.bulk.hydrate(OrderRow, raw)) found.set(order.id, order);
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** Orders with everything in them. */
  whole(tx: Tx, ids: readonly string[]): Promise<OrderRow[]> {
    return this.db.findIn(tx, OrderRow, 'id', ids);
  }

  /** Up to two of the buyers whose orders go to a phone: one is the owner, two are several. */
  async buyersOf(tx: Tx, phoneHash: string): Promise<ReadonlySet<string>> {
    const sql = 'SELECT DISTINCT buyer_hash AS h FROM orders WHERE phone_hash = ? AND buyer_hash IS NOT NULL LIMIT 2';
    return new Set(((await tx.query(sql, [phoneHash])) as { h: string }[]).map(row => row.h));
  }

  add(tx: Tx, row: ErasureRow): Promise<void> {
    return this.db.insertRows(tx, ErasureRow, [row]);
  }

  async find(tx: Tx, id: string): Promise<ErasureRow | null> {
    const [row] = await this.db.findIn(tx, ErasureRow, 'id', [id]);
    return row ?? null;
  }

  /** Erasures that are not done, the oldest first. */
  async undone(tx: Tx): Promise<ErasureRow[]> {
    return [
      ...(await tx.find(ErasureRow, { where: { state: 'RUNNING' }, order: { id: 'ASC' } })),
      ...(await tx.find(ErasureRow, { where: { state: 'WAITING' }, order: { id: 'ASC' } })),
    ];
  }

  save(tx: Tx, row: Partial<ErasureRow> & Pick<ErasureRow, 'id'>): Promise<unknown> {
    return tx.update(ErasureRow, { id: row.id }, row);
  }

  /** Erasures, newest first. */
  page(tx: Tx, before: string | null, limit: number): Promise<ErasureRow[]> {
    const query = tx.getRepository(ErasureRow).createQueryBuilder('e').orderBy('e.id', 'DESC').limit(limit);
    if (before !== null) query.where('e.id < :before', { before });
    return query.getMany();
  }

  /** Counts parts that services have done. */
  countAnswers(
    tx: Tx,
    answers: readonly { readonly erasureId: string; readonly service: ServiceName }[],
  ): Promise<void> {
    const rows = answers.map((answer): ErasureAnswerRow => ({ ...answer, parts: 1 }));
    rows.sort((a, b) => (`${a.erasureId}/${a.service}` < `${b.erasureId}/${b.service}` ? -1 : 1));
    return this.db.addToCounters(tx, ErasureAnswerRow, ['erasureId', 'service'], ['parts'], rows);
  }

  /** How many parts each service has done, by erasure. */
  async answersTo(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<ServiceName, number>>> {
    const rows = await this.db.findIn(tx, ErasureAnswerRow, 'erasureId', ids);
    const of = (id: string) => rows.filter(row => row.erasureId === id);
    return new Map(ids.map(id => [id, new Map(of(id).map(row => [row.service, row.parts]))]));
  }
}
