import { createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, json, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Feeds of news that are watched, and what was seen of them. */
export class CreateNewsFeeds1700000002611 extends Migration {
  readonly name = 'CreateNewsFeeds1700000002611';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'news_feeds',
      columns: [
        ...[id('id'), text('url', { length: 1000 }), text('title', { length: 200 }), json('keywords')],
        ...[code('match_kind'), int('every_minutes'), flag('paused'), instant('next_at')],
        ...[
          instant('read_at', { nullable: true }),
          int('failures'),
          text('last_error', { nullable: true, length: 500 }),
        ],
        ...[text('etag', { nullable: true }), text('last_modified', { nullable: true })],
        ...[text('added_by', { length: 100 }), instant('added_at')],
      ],
      primary: ['id'],
      indices: [{ name: 'ix_news_feeds_due', columns: ['paused', 'next_at'] }],
    });
    await createTable(runner, {
      name: 'news_items',
      columns: [
        ...[id('feed_id'), id('guid_hash'), id('id'), text('title', { length: 500 }), text('link', { length: 1000 })],
        ...[json('hits'), flag('is_hit'), instant('seen_at')],
      ],
      primary: ['feed_id', 'guid_hash'],
      indices: [{ name: 'ix_news_items_hits', columns: ['feed_id', 'is_hit', 'id'] }],
    });
  }
}
