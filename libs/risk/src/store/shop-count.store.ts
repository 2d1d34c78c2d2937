import { Injectable } from '@nestjs/common';
import { Database, inList, type Tx } from '#platform';
import { GRAINS, pieceOf, REACH, type ShopCount } from '../domain/shop-pace.js';
import { ShopCountRow } from './trace.row.js';
import type { Span } from './trace.store.js';

/** Statements on the orders of shops by minute, hour and day. */
@Injectable()
export class ShopCountStore {
  constructor(private readonly db: Database) {}

  /** Counts of the shops that can matter to orders of these times. */
  async read(tx: Tx, shopIds: readonly string[], { first, last }: Span): Promise<ShopCountRow[]> {
    const list = inList([...new Set(shopIds)]);
    const spans = GRAINS.flatMap(grain => [grain, pieceOf(grain, first) - REACH[grain], pieceOf(grain, last)]);
    const raw = (await tx.query(
      `SELECT shop_id, grain, piece, orders FROM shop_counts WHERE shop_id IN (${list.marks})
       AND (${GRAINS.map(() => '(grain = ? AND piece BETWEEN ? AND ?)').join(' OR ')})`,
      [...list.values, ...spans],
    )) as Record<string, unknown>[];
    return this.db.bulk.hydrate(ShopCountRow, raw);
  }

  /** Rows are locked in key order, like everywhere. */
  add(tx: Tx, counts: readonly ShopCount[]): Promise<void> {
    const rows = counts.map(({ shopId, grain, piece, orders }): ShopCountRow => ({ shopId, grain, piece, orders }));
    rows.sort((a, b) => compare(a.shopId, b.shopId) || compare(a.grain, b.grain) || a.piece - b.piece);
    return this.db.addToCounters(tx, ShopCountRow, ['shopId', 'grain', 'piece'], ['orders'], rows);
  }

  /** Removes what no order looks back to any more; minutes are many, so they go after fewer days. */
  async trim(tx: Tx, minutesBefore: Date, othersBefore: Date): Promise<void> {
    for (const grain of GRAINS) {
      const piece = pieceOf(grain, grain === 'MINUTE' ? minutesBefore : othersBefore);
      await tx.query('DELETE FROM shop_counts WHERE grain = ? AND piece < ?', [grain, piece]);
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
