import { Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import {
  Clock,
  Database,
  Ids,
  idAfter,
  need,
  Outbox,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { isKeyword, type KeywordMatch } from './domain/news-feed.js';
import { FeedFetcher } from './feed-fetcher.js';
import { needAllShops, needHouse } from './house.js';
import type { NewsFeedRow, NewsItemRow } from './store/news-feed.row.js';
import { NewsFeedStore } from './store/news-feed.store.js';

/** What people set of a feed. */
export interface FeedSettings {
  readonly title?: string | null;
  readonly keywords?: readonly string[] | null;
  readonly match?: KeywordMatch | null;
  readonly everyMinutes?: number | null;
  readonly paused?: boolean | null;
}

export type NewsFeedView = NewsFeedRow & { readonly kind: 'NewsFeed' };

const MOST_FEEDS = 100;
const MOST_KEYWORDS = 50;
const LONGEST_TITLE = 200;
const LEAST_MINUTES = 5;
const MOST_MINUTES = 10_080;
const USUAL_MINUTES = 30;

/** Feeds as people set them up and look at them. */
@Injectable()
export class NewsFeeds {
  constructor(
    private readonly db: Database,
    private readonly feeds: NewsFeedStore,
    private readonly fetcher: FeedFetcher,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, args: PageArgs): Promise<Connection<NewsFeedView>> {
    need(viewer, 'risk:read');
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    const rows = await this.db.read(tx => this.feeds.page(tx, viewer, before, first + 1));
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  async hits(feedId: string, args: PageArgs): Promise<Connection<NewsItemRow>> {
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    const rows = await this.db.read(tx => this.feeds.hits(tx, feedId, before, first + 1));
    return page(rows, first, row => [row.id]);
  }

  add(viewer: Viewer, url: string, settings: FeedSettings): Promise<NewsFeedView> {
    needPeopleOfAllShops(viewer);
    const fault = this.fetcher.urlFault(url);
    if (fault !== null) throw new HubError('BAD_INPUT', `There can be no feed at this address. ${fault}`);
    const now = this.clock.now();
    const blank: NewsFeedRow = {
      ...{ id: this.ids.next('fed'), url, title: new URL(url).hostname, keywords: [], match: 'ANY', paused: false },
      ...{ everyMinutes: USUAL_MINUTES, nextAt: now, readAt: null, failures: 0, lastError: null, etag: null },
      ...{ lastModified: null, addedBy: viewer.name, addedAt: now },
    };
    const row = changed(blank, settings);
    return this.db.write(async tx => {
      if ((await this.feeds.count(tx)) >= MOST_FEEDS)
        throw new HubError('BAD_INPUT', `There are ${MOST_FEEDS} feeds already: give one of them other settings.`);
      await this.feeds.add(tx, row);
      await this.audit(tx, viewer, row, 'NEWS_FEED_ADDED');
      return viewOf(row);
    });
  }

  /** A feed that is changed is looked at again at once. */
  change(viewer: Viewer, id: string, settings: FeedSettings): Promise<NewsFeedView> {
    needPeopleOfAllShops(viewer);
    return this.db.write(async tx => {
      const feed = await this.feeds.locked(tx, id);
      if (!feed) throw new Refused(UNKNOWN_FEED);
      const row = { ...changed(feed, settings), nextAt: this.clock.now(), failures: 0 };
      await this.feeds.change(tx, row);
      await this.audit(tx, viewer, row, 'NEWS_FEED_CHANGED');
      return viewOf(row);
    });
  }

  private async audit(tx: Tx, { name: actor }: Viewer, feed: NewsFeedRow, action: string): Promise<void> {
    const { id: subject, url, keywords, match, everyMinutes, paused } = feed;
    const told = { url, keywords: keywords.join(' '), match, everyMinutes, paused };
    const facts = Object.entries(told).map(([name, value]) => ({ name, value: String(value) }));
    const payload = { actor, action, subject, facts };
    await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: subject, shopId: '', payload }]);
  }
}

const viewOf = (row: NewsFeedRow): NewsFeedView => ({ ...row, kind: 'NewsFeed' });

function needPeopleOfAllShops(viewer: Viewer): void {
  needHouse(viewer, 'risk:write');
  needAllShops(
    viewer,
    'News feeds belong to the house: only staff of all shops with the scope risk:write may change them.',
  );
}

/** A feed with what was set; what is not said stays as it is. */
function changed(feed: NewsFeedRow, settings: FeedSettings): NewsFeedRow {
  const row = {
    ...feed,
    title: (settings.title ?? feed.title).trim(),
    keywords: settings.keywords ?? feed.keywords,
    match: settings.match ?? feed.match,
    everyMinutes: settings.everyMinutes ?? feed.everyMinutes,
    paused: settings.paused ?? feed.paused,
  };
  const fault = faultOf(row);
  if (fault !== null) throw new HubError('BAD_INPUT', fault);
  return row;
}

function faultOf({ title, keywords, everyMinutes }: NewsFeedRow): string | null {
  if (title === '' || title.length > LONGEST_TITLE) return `title must have 1 to ${LONGEST_TITLE} characters`;
  if (keywords.length < 1 || keywords.length > MOST_KEYWORDS) return `keywords must have 1 to ${MOST_KEYWORDS} entries`;
  const empty = keywords.find(keyword => !isKeyword(keyword));
  if (empty !== undefined) return `"${empty}" is no keyword: it must have letters, and up to 100 characters`;
  if (everyMinutes < LEAST_MINUTES || everyMinutes > MOST_MINUTES)
    return `everyMinutes must be from ${LEAST_MINUTES} to ${MOST_MINUTES}`;
  return null;
}

const UNKNOWN_FEED: Problem = {
  kind: 'UnknownNewsFeed',
  code: 'UNKNOWN_NEWS_FEED',
  message: 'There is no such feed: take an id from the list of feeds.',
};
