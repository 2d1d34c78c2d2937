import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { Database, inList, type Tx } from '#platform';
import { NewsFeedRow, NewsItemRow } from './news-feed.row.js';

/** Statements on feeds. They belong to the house, so whoever sees some shops only is shown none. */
@Injectable()
export class NewsFeedStore {
  constructor(private readonly db: Database) {}

  add(tx: Tx, row: NewsFeedRow): Promise<void> {
    return this.db.insertRows(tx, NewsFeedRow, [row]);
  }

  count(tx: Tx): Promise<number> {
    return tx.getRepository(NewsFeedRow).count();
  }

  /** A feed, locked; null when there is none. */
  async locked(tx: Tx, id: string): Promise<NewsFeedRow | null> {
    await this.db.lockRows(tx, NewsFeedRow, 'id', [id]);
    const [row] = await this.db.findIn(tx, NewsFeedRow, 'id', [id]);
    return row ?? null;
  }

  /** Writes what people set. */
  change(tx: Tx, row: NewsFeedRow): Promise<void> {
    const set = ['title', 'keywords', 'match', 'everyMinutes', 'paused', 'nextAt', 'failures'] as const;
    return this.db.updateRows(tx, NewsFeedRow, ['id'], set, [row]);
  }

  /** Writes what came of a look at the feed. */
  note(tx: Tx, row: NewsFeedRow): Promise<void> {
    const set = ['nextAt', 'readAt', 'failures', 'lastError', 'etag', 'lastModified'] as const;
    return this.db.updateRows(tx, NewsFeedRow, ['id'], set, [row]);
  }

  /** Feeds that are due, the longest waiting first. */
  due(tx: Tx, now: Date, limit: number): Promise<NewsFeedRow[]> {
    const query = tx.getRepository(NewsFeedRow).createQueryBuilder('f');
    return query
      .where('f.paused = :paused AND f.nextAt <= :now', { paused: false, now })
      .orderBy('f.nextAt')
      .limit(limit)
      .getMany();
  }

  /** The newest first. */
  async page(tx: Tx, viewer: Viewer, before: string | null, limit: number): Promise<NewsFeedRow[]> {
    if (viewer.shops !== 'ALL') return [];
    const query = tx.getRepository(NewsFeedRow).createQueryBuilder('f').where('1 = 1');
    if (before !== null) query.andWhere('f.id < :before', { before });
    return query.orderBy('f.id', 'DESC').limit(limit).getMany();
  }

  /** Hashes of the items of a feed among these that were seen. */
  async seen(tx: Tx, feedId: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    if (hashes.length === 0) return new Set();
    const { marks, values } = inList(hashes);
    const sql = `SELECT guid_hash AS hash FROM news_items WHERE feed_id = ? AND guid_hash IN (${marks})`;
    const raw = (await tx.query(sql, [feedId, ...values])) as { hash: string }[];
    return new Set(raw.map(row => row.hash));
  }

  addItems(tx: Tx, rows: readonly NewsItemRow[]): Promise<void> {
    return this.db.insertRows(tx, NewsItemRow, rows);
  }

  /** Hits of a feed, the newest first. */
  hits(tx: Tx, feedId: string, before: string | null, limit: number): Promise<NewsItemRow[]> {
    const query = tx.getRepository(NewsItemRow).createQueryBuilder('i');
    query.where('i.feedId = :feedId AND i.isHit = :isHit', { feedId, isHit: true });
    if (before !== null) query.andWhere('i.id < :before', { before });
    return query.orderBy('i.id', 'DESC').limit(limit).getMany();
  }
}
