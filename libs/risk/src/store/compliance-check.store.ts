import { Injectable } from '@nestjs/common';
import { mayShop, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import type { ComplianceOutcome } from '../domain/compliance-check.js';
import { ComplianceCheckRow } from './compliance-check.row.js';

/** Which checks a list shows. */
export interface CheckFilter {
  readonly outcome: ComplianceOutcome | null;
  readonly country: string | null;
  readonly shopId: string | null;
}

/** What a check is told again by: its own row. */
type Place = Pick<ComplianceCheckRow, 'id' | 'shopId'>;

/** Statements on compliance checks. */
@Injectable()
export class ComplianceCheckStore {
  constructor(private readonly db: Database) {}

  add(tx: Tx, rows: readonly ComplianceCheckRow[]): Promise<void> {
    return this.db.insertRows(tx, ComplianceCheckRow, rows);
  }

  /** The last check of each order. */
  async newestOf(tx: Tx, orderIds: readonly string[]): Promise<ReadonlyMap<string, ComplianceCheckRow>> {
    const newest = new Map<string, ComplianceCheckRow>();
    for (const row of await this.db.findIn(tx, ComplianceCheckRow, 'orderId', orderIds)) {
      const known = newest.get(row.orderId);
      if (!known || known.id < row.id) newest.set(row.orderId, row);
    }
    return newest;
  }

  async newestFor(
    tx: Tx,
    viewer: Viewer,
    orderIds: readonly string[],
  ): Promise<ReadonlyMap<string, ComplianceCheckRow>> {
    const rows = await this.newestOf(tx, orderIds);
    return new Map([...rows].filter(([, row]) => mayShop(viewer, row.shopId)));
  }

  /** The newest first. */
  page(
    tx: Tx,
    viewer: Viewer,
    filter: CheckFilter,
    before: string | null,
    limit: number,
  ): Promise<ComplianceCheckRow[]> {
    const query = tx.getRepository(ComplianceCheckRow).createQueryBuilder('c').where('1 = 1');
    if (filter.outcome !== null) query.andWhere('c.outcome = :outcome', { outcome: filter.outcome });
    if (filter.country !== null) query.andWhere('c.country = :country', { country: filter.country });
    if (filter.shopId !== null) query.andWhere('c.shopId = :shopId', { shopId: filter.shopId });
    if (viewer.shops !== 'ALL')
      query.andWhere('c.shopId IN (:...shops)', { shops: viewer.shops.length > 0 ? [...viewer.shops] : [''] });
    if (before !== null) query.andWhere('c.id < :before', { before });
    return query.orderBy('c.id', 'DESC').limit(limit).getMany();
  }

  /** Checks of orders that have not left, the oldest first. */
  open(
    tx: Tx,
    outcomes: readonly ComplianceOutcome[],
    country: string | null,
    after: string,
    limit: number,
  ): Promise<ComplianceCheckRow[]> {
    const query = tx.getRepository(ComplianceCheckRow).createQueryBuilder('c');
    query.where('c.isOpen = :isOpen AND c.outcome IN (:...outcomes)', { isOpen: true, outcomes: [...outcomes] });
    if (country !== null) query.andWhere('c.country = :country', { country });
    return query.andWhere('c.id > :after', { after }).orderBy('c.id').limit(limit).getMany();
  }

  /** Writes a new word over HELD; false when it is held no longer, because somebody else had a word first. */
  async answer(tx: Tx, row: ComplianceCheckRow): Promise<boolean> {
    const { id, shopId, ...rest } = row;
    const result = await tx
      .getRepository(ComplianceCheckRow)
      .createQueryBuilder()
      .update()
      .set({ ...rest, grounds: [...rest.grounds] })
      .where("id = :id AND shopId = :shopId AND outcome = 'HELD' AND isOpen = :isOpen", { id, shopId, isOpen: true })
      .execute();
    return result.affected === 1;
  }

  /** The check is nobody's business any more: its order left, ended, or asks something else. */
  async close(tx: Tx, places: readonly (Place & Pick<ComplianceCheckRow, 'outcome'>)[]): Promise<void> {
    const rows = places.map(({ id, shopId, outcome }) => ({ id, shopId, outcome, isOpen: false }));
    await this.db.updateRows(tx, ComplianceCheckRow, ['id', 'shopId'], ['outcome', 'isOpen'], rows);
  }
}
