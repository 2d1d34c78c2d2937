import { Database, type Tx } from '#platform';
import type { Viewer } from '#contracts';
import { Injectable } from '@nestjs/common';
import { ShopRow } from './shop.row.js';

/** Every statement on shops. */
@Injectable()
export class ShopStore {
  constructor(private readonly db: Database) {}

  all(tx: Tx): Promise<ShopRow[]> {
    return tx.getRepository(ShopRow).find();
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<ShopRow[]> {
    return this.db.findIn(tx, ShopRow, 'id', ids);
  }

  /** Shops the viewer may see, by id, after the given one. */
  page(tx: Tx, viewer: Viewer, after: string | null, limit: number): Promise<ShopRow[]> {
    const query = tx.createQueryBuilder(ShopRow, 's').orderBy('s.id', 'ASC').limit(limit);
    if (after !== null) query.andWhere('s.id > :after', { after });
    // An empty IN list is no SQL: a viewer without shops sees none.
    if (viewer.shops !== 'ALL') query.andWhere('s.id IN (:...shops)', { shops: ['', ...viewer.shops] });
    return query.getMany();
  }

  byPlatformShop(tx: Tx, platform: string, platformShopId: string): Promise<ShopRow | null> {
    return tx.getRepository(ShopRow).findOneBy({ platform, platformShopId });
  }

  insert(tx: Tx, row: ShopRow): Promise<boolean> {
    return this.db.insertOnce(tx, ShopRow, row);
  }

  async update(tx: Tx, row: ShopRow): Promise<void> {
    await this.db.updateRows(
      tx,
      ShopRow,
      ['id'],
      ['name', 'platformShopId', 'credentials', 'connected', 'updatedAt'],
      [row],
    );
  }

  /** Notes when shops were last heard of; in key order, since copies of the mapper do it side by side. */
  async noteHeard(tx: Tx, heard: ReadonlyMap<string, Date>): Promise<void> {
    for (const [id, at] of [...heard].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await tx.query('UPDATE shops SET last_push_at = ? WHERE id = ? AND (last_push_at IS NULL OR last_push_at < ?)', [
        at,
        id,
        at,
      ]);
    }
  }
}
