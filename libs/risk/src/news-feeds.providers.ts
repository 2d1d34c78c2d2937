import { unionResolvers } from '#platform';
import { FeedFetcher } from './feed-fetcher.js';
import { NewsFeedsResolver, NewsItemResolver } from './news-feeds.resolver.js';
import { NewsFeeds } from './news-feeds.service.js';
import { NewsWatch } from './news-watch.service.js';
import { NewsFeedRow, NewsItemRow } from './store/news-feed.row.js';
import { NewsFeedStore } from './store/news-feed.store.js';

/** Everything about feeds of news, for the module of risk. */
export const NEWS_FEED_PROVIDERS = [
  ...[NewsFeedStore, FeedFetcher, NewsWatch, NewsFeeds, NewsFeedsResolver, NewsItemResolver],
  ...unionResolvers('ChangeNewsFeedResult'),
];

/** Tables of feeds. */
export const NEWS_FEED_ROWS = [NewsFeedRow, NewsItemRow];
