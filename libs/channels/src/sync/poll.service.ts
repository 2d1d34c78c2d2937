import { Clock, Database, Metrics, type Lease, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { backoffMs, nextWindow, type Window } from '../domain/pace.js';
import type { ChangedPage, ChannelAdapter } from '../adapters/channel-adapter.js';
import { RawInbox } from '../intake/raw-inbox.js';
import { Wake } from '../intake/wake.js';
import { restFor } from '../loop.js';
import type { ConnectedShop } from '../shop-book.js';
import { DetailWantStore } from '../store/detail-want.store.js';
import { PollMarkStore } from '../store/poll-mark.store.js';
import { PlatformCalls } from './platform-calls.js';
import { isPassing, troubleOf } from './platform-trouble.js';
import { PollNews } from './poll-news.js';
import { RecentTexts } from './recent-texts.js';

const OVERLAP_MS = 60_000;
/** How far back the first poll of a shop reaches. */
const FIRST_REACH_MS = 24 * 3_600_000;
/** A poll that has this much to catch up goes on in the next turn, so that its lease stays short. */
const MAX_WINDOWS = 60;
/** Shorter than the lease a poll works under, with room for the page in hand. */
const LONGEST_TURN_MS = 15_000;
/** A page that fails is asked for again so often before the poll is left to a later turn. */
const TRIES = 4;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;

/** A shop whose platform can list what changed. */
export type PolledShop = ConnectedShop & {
  readonly adapter: ChannelAdapter & Required<Pick<ChannelAdapter, 'fetchChanged' | 'window'>>;
};

/** Whether the platform of a shop can list what changed. */
export const isPolled = (shop: ConnectedShop): shop is PolledShop =>
  Boolean(shop.adapter.fetchChanged && shop.adapter.window);

/** Asks a shop's platform for what changed, so that a lost push is found by the next poll. */
@Injectable()
export class PollService {
  private readonly recent = new RecentTexts();
  private readonly interval;
  private readonly found;

  constructor(
    private readonly db: Database,
    private readonly marks: PollMarkStore,
    private readonly wants: DetailWantStore,
    private readonly news: PollNews,
    private readonly inbox: RawInbox,
    private readonly calls: PlatformCalls,
    private readonly wake: Wake,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    this.interval = metrics.gauge(
      'channels_poll_interval_seconds',
      'Seconds between the last two polls of a shop that caught up',
      ['shop'],
    );
    this.found = metrics.counter('channels_polled_inputs_total', 'Changed orders found by polls', ['shop']);
  }

  /** Asks for everything between the last poll and now, window by window; true when it caught up. */
  async pollShop(shop: PolledShop, signal: AbortSignal, lease: Lease | null): Promise<boolean> {
    const startedAt = this.clock.now();
    const begunAt = performance.now();
    for (let i = 0; i < MAX_WINDOWS && performance.now() - begunAt < LONGEST_TURN_MS; i += 1) {
      const doneUpTo = await this.doneUpTo(shop);
      const window = nextWindow(doneUpTo, startedAt, { ...shop.adapter.window, overlapMs: OVERLAP_MS });
      if (!window) break;
      await this.pollWindow(shop, window, signal, lease);
    }
    const left = nextWindow(await this.doneUpTo(shop), startedAt, { ...shop.adapter.window, overlapMs: OVERLAP_MS });
    if (!left) await this.caughtUp(shop, lease);
    return left === null;
  }

  private async doneUpTo(shop: PolledShop): Promise<Date> {
    const [mark] = await this.db.read(tx => this.marks.byShops(tx, [shop.id]));
    if (mark) return mark.doneUpTo;
    const doneUpTo = new Date(shop.createdAt.getTime() - FIRST_REACH_MS);
    await this.db.write(tx => this.marks.begin(tx, { shopId: shop.id, doneUpTo, polledAt: null, intervalMs: null }));
    return doneUpTo;
  }

  /** Every page is stored before the next is asked for; the mark moves only with the last one. */
  private async pollWindow(shop: PolledShop, window: Window, signal: AbortSignal, lease: Lease | null): Promise<void> {
    let cursor: string | null = null;
    do {
      const from: string | null = cursor;
      const page: ChangedPage = await this.fetch(shop, signal, inner =>
        shop.adapter.fetchChanged(shop.credentials, window.from, window.to, from, inner),
      );
      cursor = page.next;
      await this.keep(shop, page, cursor === null ? window.to : null, lease);
    } while (cursor !== null);
  }

  /** One page; trouble that passes is waited for, so that it does not cost the windows that are done or still to come. */
  private async fetch(
    shop: PolledShop,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<ChangedPage>,
  ): Promise<ChangedPage> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.calls.call(shop, signal, work);
      } catch (error) {
        const trouble = troubleOf(error);
        if (signal.aborted || tries >= TRIES || !isPassing(trouble)) throw error;
        // A limited shop's calls wait in its bucket already.
        if (trouble.kind !== 'LIMITED')
          await restFor(backoffMs(tries, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random()), signal);
      }
    }
  }

  private async keep(shop: PolledShop, page: ChangedPage, doneUpTo: Date | null, lease: Lease | null): Promise<void> {
    const texts = page.orders.filter(text => !this.recent.has(shop.id, text));
    const now = this.clock.now();
    const looks = await this.db.write(async (tx: Tx) => {
      await lease?.guard(tx);
      await this.inbox.insert(
        tx,
        texts.map(text => ({ shopId: shop.id, origin: 'POLL' as const, text })),
      );
      const news = await this.news.among(tx, shop, page, now);
      await this.wants.ask(
        tx,
        news.map(externalId => ({ shopId: shop.id, externalId })),
        now,
      );
      if (doneUpTo) await this.marks.advance(tx, shop.id, doneUpTo);
      return news;
    });
    this.recent.add(shop.id, texts);
    this.found.inc({ shop: shop.id }, texts.length + looks.length);
    if (looks.length > 0) this.wake.reader(shop.id);
  }

  private async caughtUp(shop: PolledShop, lease: Lease | null): Promise<void> {
    const now = this.clock.now();
    const intervalMs = await this.db.write(async tx => {
      await lease?.guard(tx);
      const [mark] = await this.marks.byShops(tx, [shop.id]);
      const since = mark?.polledAt ? now.getTime() - mark.polledAt.getTime() : null;
      await this.marks.caughtUp(tx, { shopId: shop.id, polledAt: now, intervalMs: since });
      return since;
    });
    if (intervalMs !== null) this.interval.set({ shop: shop.id }, intervalMs / 1000);
  }
}
