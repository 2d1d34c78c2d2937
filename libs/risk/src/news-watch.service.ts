import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Ids, Jobs, Log, Outbox, type Lease, type Tx } from '#platform';
import { DEAD_AFTER, hitsIn, pauseAfter, type NewsItem } from './domain/news-feed.js';
import { FeedFetcher, type Fetched } from './feed-fetcher.js';
import { FeedFault } from './feed-fault.js';
import type { NewsFeedRow, NewsItemRow } from './store/news-feed.row.js';
import { NewsFeedStore } from './store/news-feed.store.js';
import { TicketDesk, type TicketRequest } from './ticket-desk.service.js';

/** Name of the job, for tests and for those who run it by hand. */
export const NEWS_JOB = 'risk.news-feeds';
/** Kind of the tickets about news: of the class of compliance. */
export const NEWS_TICKET = 'compliance.news';
const EVERY_MS = 60_000;
const AT_ONCE = 20;
const BY = 'system:risk';

/** What a look at a feed found. */
type Look = { readonly fetched: Fetched; readonly items: readonly NewsItem[] } | { readonly fault: string };

/** Looks at feeds that are due. One that fails is asked later and later, and stops nothing. */
@Injectable()
export class NewsWatch implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly feeds: NewsFeedStore,
    private readonly fetcher: FeedFetcher,
    private readonly desk: TicketDesk,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.every(NEWS_JOB, EVERY_MS, lease => this.lookAtDue(lease));
  }

  private async lookAtDue(lease: Lease): Promise<void> {
    const due = await this.db.read(tx => this.feeds.due(tx, this.clock.now(), AT_ONCE));
    // All at once: one that is slow must not use up the time of the others.
    const looks = await Promise.all(due.map(feed => this.lookAt(feed)));
    for (const [place, look] of looks.entries()) {
      const feed = due[place];
      if (feed) await this.db.write(tx => this.record(tx, lease, feed.id, look));
    }
  }

  private async lookAt(feed: NewsFeedRow): Promise<Look> {
    try {
      const fetched = await this.fetcher.fetch(feed.url, feed);
      // The reader is large, and most houses watch no feed.
      const { readFeed } = await import('./feed-reader.js');
      return { fetched, items: fetched.body === null ? [] : readFeed(fetched.body, fetched.contentType) };
    } catch (error) {
      if (!(error instanceof FeedFault))
        this.log.warn({ feedId: feed.id, error: (error as Error).message }, 'feed failed');
      return { fault: error instanceof FeedFault ? error.message : 'It could not be read.' };
    }
  }

  private async record(tx: Tx, lease: Lease, id: string, look: Look): Promise<void> {
    await lease.guard(tx);
    const feed = await this.feeds.locked(tx, id);
    if (!feed) return;
    if ('fault' in look) return this.recordFault(tx, feed, look.fault);
    const now = this.clock.now();
    const { etag, lastModified } = look.fetched;
    const nextAt = new Date(now.getTime() + pauseAfter(0, feed.everyMinutes));
    await this.feeds.note(tx, { ...feed, etag, lastModified, nextAt, readAt: now, failures: 0, lastError: null });
    const fresh = await this.freshOf(tx, feed, look.items);
    await this.feeds.addItems(tx, fresh);
    await this.desk.open(
      tx,
      fresh.filter(item => item.isHit).map(item => ticketOf(feed, item)),
    );
  }

  private async recordFault(tx: Tx, feed: NewsFeedRow, lastError: string): Promise<void> {
    const failures = feed.failures + 1;
    const nextAt = new Date(this.clock.now().getTime() + pauseAfter(failures, feed.everyMinutes));
    await this.feeds.note(tx, { ...feed, failures, lastError, nextAt });
    if (failures !== DEAD_AFTER) return;
    const message = `The news feed ${feed.title} failed ${failures} times in a row: ${lastError}`.slice(0, 1_000);
    const payload = { kind: 'news_feed.dead', subject: feed.id, shopId: '', severity: 'WARNING' as const, message };
    await this.outbox.append(tx, [{ type: 'alert.raised', aggregate: feed.id, shopId: '', payload }]);
  }

  /** Items that were not seen before, each once though a feed may repeat it. */
  private async freshOf(tx: Tx, feed: NewsFeedRow, items: readonly NewsItem[]): Promise<readonly NewsItemRow[]> {
    const byHash = new Map(items.map(item => [hashOf(item.guid), item]));
    const seen = await this.feeds.seen(tx, feed.id, [...byHash.keys()]);
    return [...byHash]
      .filter(([guidHash]) => !seen.has(guidHash))
      .map(([guidHash, item]) => this.rowOf(feed, guidHash, item));
  }

  private rowOf(feed: NewsFeedRow, guidHash: string, item: NewsItem): NewsItemRow {
    const hits = hitsIn(feed, item);
    return {
      ...{ feedId: feed.id, guidHash, id: this.ids.next('nws'), title: item.title.slice(0, 500) },
      ...{ link: item.link.slice(0, 1_000), hits, isHit: hits.length > 0, seenAt: this.clock.now() },
    };
  }
}

const hashOf = (guid: string): string => createHash('sha256').update(guid).digest('hex');

function ticketOf(feed: NewsFeedRow, { id, title, link, hits }: NewsItemRow): TicketRequest {
  const message = `${feed.title}: ${title} (${hits.join(', ')}) ${link}`;
  return { kind: NEWS_TICKET, subject: id, shopId: '', severity: 'WARNING', message, by: BY };
}
