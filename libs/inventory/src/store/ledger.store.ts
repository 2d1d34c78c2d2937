import { Injectable } from '@nestjs/common';
import { Clock, Database, Ids, type Tx } from '#platform';
import type { Movement, StockLevel } from '../domain/stock.js';
import { LedgerRow } from './ledger.row.js';

/** Who moved stock and why, for the rows of one batch. */
export interface LedgerNote {
  readonly by: string;
  readonly reasonOf: (movement: Movement) => string;
}

/** Statements on the ledger. */
@Injectable()
export class LedgerStore {
  constructor(
    private readonly db: Database,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async append(tx: Tx, movements: readonly Movement[], note: LedgerNote): Promise<void> {
    const at = this.clock.now();
    const rows = movements.map((movement): LedgerRow => ({
      id: this.ids.next('mov'),
      ...movement,
      by: note.by,
      reason: note.reasonOf(movement),
      at,
    }));
    await this.db.insertRows(tx, LedgerRow, rows);
  }

  /** Movements of a SKU, newest first, before a given one. */
  pageOf(tx: Tx, skuCode: string, before: string | null, limit: number): Promise<LedgerRow[]> {
    const query = tx.getRepository(LedgerRow).createQueryBuilder('m').where('m.skuCode = :skuCode', { skuCode });
    if (before !== null) query.andWhere('m.id < :before', { before });
    return query.orderBy('m.id', 'DESC').limit(limit).getMany();
  }

  /** What the counters of these SKUs must be. */
  async sums(tx: Tx, skuCodes: readonly string[]): Promise<StockLevel[]> {
    if (skuCodes.length === 0) return [];
    const sql =
      'SELECT sku_code, warehouse, SUM(on_hand_delta) AS on_hand, SUM(reserved_delta) AS reserved FROM stock_ledger ' +
      `WHERE sku_code IN (${skuCodes.map(() => '?').join(', ')}) GROUP BY sku_code, warehouse`;
    const raw = (await tx.query(sql, [...skuCodes])) as Record<
      'sku_code' | 'warehouse' | 'on_hand' | 'reserved',
      string | number
    >[];
    return raw.map(row => ({
      skuCode: String(row.sku_code),
      warehouse: String(row.warehouse),
      onHand: Number(row.on_hand),
      reserved: Number(row.reserved),
    }));
  }

  /** SKU codes the ledger knows, after one, in code order. */
  async codesAfter(tx: Tx, after: string, limit: number): Promise<string[]> {
    const sql = 'SELECT DISTINCT sku_code AS code FROM stock_ledger WHERE sku_code > ? ORDER BY sku_code LIMIT ?';
    const raw = (await tx.query(sql, [after, limit])) as { code: string }[];
    return raw.map(row => row.code);
  }
}
