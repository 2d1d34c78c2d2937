import { Entity, Index } from 'typeorm';
import { FlagColumn, CodeColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '#platform';
import type { KeywordMatch, Watch } from '../domain/news-feed.js';

/** A feed of news that is watched for keywords. It belongs to the house. */
@Entity('news_feeds')
@Index('ix_news_feeds_due', ['paused', 'nextAt'])
export class NewsFeedRow implements Watch {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'url', length: 1000 }) url!: string;
  @TextColumn({ name: 'title', length: 200 }) title!: string;
  @JsonColumn({ name: 'keywords' }) keywords!: readonly string[];
  @CodeColumn({ name: 'match_kind' }) match!: KeywordMatch;
  @IntColumn({ name: 'every_minutes' }) everyMinutes!: number;
  @FlagColumn({ name: 'paused' }) paused!: boolean;
  @InstantColumn({ name: 'next_at' }) nextAt!: Date;
  @InstantColumn({ name: 'read_at', nullable: true }) readAt!: Date | null;
  /** In a row. */
  @IntColumn({ name: 'failures' }) failures!: number;
  @TextColumn({ name: 'last_error', nullable: true, length: 500 }) lastError!: string | null;
  @TextColumn({ name: 'etag', nullable: true }) etag!: string | null;
  @TextColumn({ name: 'last_modified', nullable: true }) lastModified!: string | null;
  @TextColumn({ name: 'added_by', length: 100 }) addedBy!: string;
  @InstantColumn({ name: 'added_at' }) addedAt!: Date;
}

/** An item of a feed that was seen: once each. */
@Entity('news_items')
@Index('ix_news_items_hits', ['feedId', 'isHit', 'id'])
export class NewsItemRow {
  @IdColumn({ name: 'feed_id', primary: true }) feedId!: string;
  /** Of what the feed calls it. */
  @IdColumn({ name: 'guid_hash', primary: true }) guidHash!: string;
  @IdColumn({ name: 'id' }) id!: string;
  @TextColumn({ name: 'title', length: 500 }) title!: string;
  @TextColumn({ name: 'link', length: 1000 }) link!: string;
  @JsonColumn({ name: 'hits' }) hits!: readonly string[];
  @FlagColumn({ name: 'is_hit' }) isHit!: boolean;
  @InstantColumn({ name: 'seen_at' }) seenAt!: Date;
}
