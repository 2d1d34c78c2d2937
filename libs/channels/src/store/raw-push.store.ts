import { Database, inList, type Tx } from '#platform';
import type { Viewer } from '#contracts';
import { Injectable } from '@nestjs/common';
import { RawPushRow, type RawState } from './raw-push.row.js';

/** An input that waits to be mapped. */
export type WaitingInput = Pick<RawPushRow, 'id' | 'shopId' | 'origin' | 'receivedAt'>;

/** Why an input went into quarantine. */
export interface Doubt {
  readonly id: string;
  readonly code: string;
  readonly reason: string;
}

/** Every statement on the raw inbox. */
@Injectable()
export class RawPushStore {
  constructor(private readonly db: Database) {}

  insert(tx: Tx, rows: readonly RawPushRow[]): Promise<void> {
    return this.db.insertRows(tx, RawPushRow, rows);
  }

  /** Inserts those whose id is not there yet: rows of an import keep their id from run to run. */
  insertMissing(tx: Tx, rows: readonly RawPushRow[]): Promise<void> {
    return this.db.insertMissing(tx, RawPushRow, rows);
  }

  /** Inputs waiting to be mapped, in the order of their arrival, without their texts. */
  async waiting(tx: Tx, limit: number): Promise<WaitingInput[]> {
    const sql = `SELECT id, shop_id, origin, received_at FROM raw_pushes WHERE state = 'NEW' ORDER BY id LIMIT ${Math.trunc(limit)}`;
    return this.db.bulk.hydrate(RawPushRow, (await tx.query(sql)) as Record<string, unknown>[]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<RawPushRow[]> {
    return this.db.findIn(tx, RawPushRow, 'id', ids);
  }

  /** Locks the inputs for this transaction and tells which of them are still in that state. */
  async claim(tx: Tx, ids: readonly string[], state: RawState): Promise<Set<string>> {
    await this.db.lockRows(tx, RawPushRow, 'id', ids);
    const { marks, values } = inList(ids);
    const sql = `SELECT id FROM raw_pushes WHERE state = ? AND id IN (${marks})`;
    const raw = (await tx.query(sql, [state, ...values])) as { id: string }[];
    return new Set(raw.map(row => row.id));
  }

  async finish(tx: Tx, ids: readonly string[], state: 'DONE' | 'DISCARDED', at: Date): Promise<void> {
    if (ids.length === 0) return;
    const { marks, values } = inList(ids);
    await tx.query(`UPDATE raw_pushes SET state = ?, done_at = ? WHERE id IN (${marks})`, [state, at, ...values]);
  }

  async quarantine(tx: Tx, doubts: readonly Doubt[]): Promise<void> {
    const rows = doubts.map(doubt => ({ ...doubt, state: 'QUARANTINED' as const }));
    await this.db.updateRows(tx, RawPushRow, ['id'], ['state', 'code', 'reason'], rows);
  }

  /** Puts quarantined inputs back to be mapped again. */
  async renew(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const { marks, values } = inList(ids);
    await tx.query(`UPDATE raw_pushes SET state = 'NEW', attempts = attempts + 1 WHERE id IN (${marks})`, [...values]);
  }

  async discard(tx: Tx, id: string, reason: string, at: Date): Promise<void> {
    await tx.query(`UPDATE raw_pushes SET state = 'DISCARDED', done_at = ?, reason = ? WHERE id = ?`, [at, reason, id]);
  }

  /** Inputs that do not wait to be mapped and still hold their text, by id. */
  mappedAfter(tx: Tx, id: string, limit: number): Promise<Pick<RawPushRow, 'id' | 'shopId' | 'body'>[]> {
    return tx
      .createQueryBuilder(RawPushRow, 'r')
      .select(['r.id', 'r.shopId', 'r.body'])
      .where(`r.id > :id AND r.state <> 'NEW' AND r.body <> ''`, { id })
      .orderBy('r.id')
      .limit(limit)
      .getMany();
  }

  /** Takes the texts of inputs away; what was in quarantine cannot be mapped any more. */
  async forget(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    const { marks, values } = inList(ids);
    await tx.query(
      `UPDATE raw_pushes SET done_at = ?, state = 'DISCARDED', reason = 'its buyer was erased' WHERE state = 'QUARANTINED' AND id IN (${marks})`,
      [at, ...values],
    );
    await tx.query(`UPDATE raw_pushes SET body = '' WHERE id IN (${marks})`, [...values]);
  }

  /** Whether inputs of the shop already rest in quarantine for the same cause. */
  async isDoubted(tx: Tx, shopId: string, code: string): Promise<boolean> {
    const raw = (await tx.query(
      `SELECT id FROM raw_pushes WHERE shop_id = ? AND state = 'QUARANTINED' AND code = ? AND origin <> 'FILE' LIMIT 1`,
      [shopId, code],
    )) as unknown[];
    return raw.length > 0;
  }

  /** Quarantined inputs the viewer may see, newest first, before the given id. */
  quarantined(
    tx: Tx,
    viewer: Viewer,
    shopId: string | null,
    before: string | null,
    limit: number,
  ): Promise<RawPushRow[]> {
    const query = tx
      .createQueryBuilder(RawPushRow, 'r')
      .where(`r.state = 'QUARANTINED'`)
      .orderBy('r.id', 'DESC')
      .limit(limit);
    if (before !== null) query.andWhere('r.id < :before', { before });
    if (shopId !== null) query.andWhere('r.shopId = :shopId', { shopId });
    if (viewer.shops !== 'ALL') query.andWhere('r.shopId IN (:...shops)', { shops: ['', ...viewer.shops] });
    return query.getMany();
  }

  /** Ids of the viewer's quarantined inputs with that cause, oldest first. */
  async doubtedIds(tx: Tx, viewer: Viewer, code: string, shopId: string | null, limit: number): Promise<string[]> {
    const query = tx
      .createQueryBuilder(RawPushRow, 'r')
      .select('r.id', 'id')
      .where(`r.state = 'QUARANTINED' AND r.code = :code AND r.origin <> 'FILE'`, { code })
      .orderBy('r.id', 'ASC')
      .limit(limit);
    if (shopId !== null) query.andWhere('r.shopId = :shopId', { shopId });
    if (viewer.shops !== 'ALL') query.andWhere('r.shopId IN (:...shops)', { shops: ['', ...viewer.shops] });
    return (await query.getRawMany<{ id: string }>()).map(row => row.id);
  }

  /** How many inputs wait to be mapped, by shop. */
  async backlogs(tx: Tx): Promise<Map<string, number>> {
    const raw = (await tx.query(
      `SELECT shop_id AS id, COUNT(*) AS n FROM raw_pushes WHERE state = 'NEW' GROUP BY shop_id`,
    )) as { id: string; n: unknown }[];
    return new Map(raw.map(row => [row.id, Number(row.n)]));
  }

  /** Removes a piece of what was finished before the instant; true while there may be more. */
  async prune(tx: Tx, before: Date, limit: number): Promise<boolean> {
    const old = (await tx.query(
      `SELECT id FROM raw_pushes WHERE state = 'DONE' AND received_at < ? ORDER BY id LIMIT ${Math.trunc(limit)}`,
      [before],
    )) as { id: string }[];
    if (old.length === 0) return false;
    await tx.query(
      `DELETE FROM raw_pushes WHERE id IN (${old.map(() => '?').join(', ')})`,
      old.map(row => row.id),
    );
    return old.length === limit;
  }
}
