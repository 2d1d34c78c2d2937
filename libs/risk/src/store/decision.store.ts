import { Injectable } from '@nestjs/common';
import { mayShop, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import { DecisionRow, ReviewQueueRow, ReviewRow } from './decision.row.js';

/** Statements on decisions, the review queue and reviews. */
@Injectable()
export class DecisionStore {
  constructor(private readonly db: Database) {}

  /** The last decision on each order. */
  async newestOf(tx: Tx, orderIds: readonly string[]): Promise<ReadonlyMap<string, DecisionRow>> {
    const newest = new Map<string, DecisionRow>();
    for (const row of await this.db.findIn(tx, DecisionRow, 'orderId', orderIds)) {
      if ((newest.get(row.orderId)?.attempt ?? 0) < row.attempt) newest.set(row.orderId, row);
    }
    return newest;
  }

  async newestFor(tx: Tx, viewer: Viewer, orderIds: readonly string[]): Promise<ReadonlyMap<string, DecisionRow>> {
    const rows = await this.newestOf(tx, orderIds);
    return new Map([...rows].filter(([, row]) => mayShop(viewer, row.shopId)));
  }

  async add(tx: Tx, rows: readonly DecisionRow[]): Promise<void> {
    await this.db.insertRows(tx, DecisionRow, rows);
    const flagged = rows.filter(row => row.outcome === 'FLAGGED');
    const waiting = flagged.map((row): ReviewQueueRow => ({
      orderId: row.orderId,
      shopId: row.shopId,
      decisionId: row.id,
      since: row.decidedAt,
    }));
    await this.db.insertRows(tx, ReviewQueueRow, waiting);
  }

  /** Adds decisions that take the place of earlier ones: an order keeps its place in the queue, or leaves it. */
  async replace(tx: Tx, rows: readonly DecisionRow[]): Promise<void> {
    const waiting = await this.queued(
      tx,
      rows.map(row => row.orderId),
    );
    const staying = rows.filter(row => row.outcome === 'FLAGGED' && waiting.has(row.orderId));
    const places = staying.map(({ orderId, shopId, id: decisionId }) => ({ orderId, shopId, decisionId }));
    await this.db.insertRows(tx, DecisionRow, staying);
    await this.db.updateRows(tx, ReviewQueueRow, ['orderId', 'shopId'], ['decisionId'], places);
    await this.add(
      tx,
      rows.filter(row => !staying.includes(row)),
    );
    await this.unqueue(
      tx,
      rows.filter(row => row.outcome !== 'FLAGGED').map(row => row.orderId),
    );
  }

  /** Takes orders out of the queue: they were reviewed, or need no review any more. */
  async unqueue(tx: Tx, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length === 0) return;
    await tx.query(`DELETE FROM review_queue WHERE order_id IN (${orderIds.map(() => '?').join(', ')})`, [...orderIds]);
  }

  async queued(tx: Tx, orderIds: readonly string[]): Promise<ReadonlySet<string>> {
    await this.db.lockRows(tx, ReviewQueueRow, 'order_id', orderIds);
    return new Set((await this.db.findIn(tx, ReviewQueueRow, 'orderId', orderIds)).map(row => row.orderId));
  }

  async close(tx: Tx, decision: DecisionRow, review: ReviewRow): Promise<void> {
    await this.db.updateRows(tx, DecisionRow, ['id', 'shopId'], ['outcome', 'decidedAt', 'decidedBy'], [decision]);
    await this.db.insertRows(tx, ReviewRow, [review]);
    await this.unqueue(tx, [decision.orderId]);
  }

  /** Decisions in the order they were made; ids begin with their time. */
  history(
    tx: Tx,
    after: string,
    until: string,
    shops: readonly string[] | null,
    limit: number,
  ): Promise<DecisionRow[]> {
    const query = tx.getRepository(DecisionRow).createQueryBuilder('d').where('d.id > :after', { after });
    query.andWhere('d.id < :until', { until });
    if (shops) query.andWhere('d.shopId IN (:...shops)', { shops: shops.length > 0 ? [...shops] : [''] });
    return query.orderBy('d.id').limit(limit).getMany();
  }

  /** Flagged orders that wait, the oldest first. */
  queuePage(
    tx: Tx,
    viewer: Viewer,
    shopId: string | null,
    after: readonly [Date, string] | null,
    limit: number,
  ): Promise<ReviewQueueRow[]> {
    const query = tx.getRepository(ReviewQueueRow).createQueryBuilder('q').where('1 = 1');
    if (shopId !== null) query.andWhere('q.shopId = :shopId', { shopId });
    if (viewer.shops !== 'ALL')
      query.andWhere('q.shopId IN (:...shops)', { shops: viewer.shops.length > 0 ? viewer.shops : [''] });
    if (after)
      query.andWhere('(q.since > :since OR (q.since = :since AND q.decisionId > :id))', {
        since: after[0],
        id: after[1],
      });
    return query.orderBy('q.since').addOrderBy('q.decisionId').limit(limit).getMany();
  }
}
