import { Clock, CONFIG, Database, Jobs, Log, Outbox, type Config, type Lease, type Worker } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { backoffMs } from '../domain/pace.js';
import { nameOf } from '../intake/reading.js';
import { Wake } from '../intake/wake.js';
import { Loop } from '../loop.js';
import { ShopBook } from '../shop-book.js';
import { PollMarkStore } from '../store/poll-mark.store.js';
import { isPolled, PollService, type PolledShop } from './poll.service.js';
import { troubleOf } from './platform-trouble.js';

/** The promise: no shop is asked less often than this. */
const ALARM_MS = 60_000;
const WATCH_MS = 5_000;
/** A poll takes its time and is due a little late: the pause must leave room for both under the promise. */
const LONGEST_PAUSE_SECONDS = 50;

const FIRST_PAUSE_MS = 1_000;
const AT_ONCE_MS = 100;

interface Behind {
  readonly at: number;
  readonly failures: number;
}

/** Polls every shop on a job of its own, and watches that none is polled less often than promised. */
@Injectable()
export class PollWorker implements Worker {
  private readonly since = new Map<string, number>();
  private readonly alarmed = new Set<string>();
  /** Shops whose poll has not caught up: when it goes on, and how often in a row it failed. */
  private readonly behind = new Map<string, Behind>();
  private readonly stopping = new AbortController();
  private readonly watch = new Loop(() => this.watchShops());

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly book: ShopBook,
    private readonly polls: PollService,
    private readonly marks: PollMarkStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly wake: Wake,
    private readonly log: Log,
  ) {}

  start(): void {
    this.wake.toFollow(() => this.watch.wake());
    this.watch.start();
  }

  async stop(): Promise<void> {
    this.stopping.abort(new DOMException('the process stops', 'AbortError'));
    await this.watch.stop();
  }

  private async watchShops(): Promise<number> {
    try {
      const shops = (await this.book.connected()).filter(isPolled);
      for (const shop of shops) this.begin(shop);
      this.goOn();
      await this.raiseAlarms(shops);
    } catch (error) {
      this.log.warn({ error: nameOf(error) }, 'the watch over the polls failed');
    }
    const next = Math.min(...[...this.behind.values()].map(({ at }) => at)) - performance.now();
    return Math.min(WATCH_MS, Math.max(AT_ONCE_MS, next));
  }

  /** Polls that did not catch up go on where they were, without waiting for their next turn. */
  private goOn(): void {
    for (const [shopId, { at }] of this.behind) {
      if (at > performance.now()) continue;
      this.runNow(shopId, 'a poll could not go on');
    }
  }

  /** A job for each shop that was connected since the last look; the first poll does not wait for its turn. */
  private begin(shop: PolledShop): void {
    if (this.since.has(shop.id)) return;
    this.since.set(shop.id, this.clock.now().getTime());
    const name = `poll:${shop.id}`;
    const pauseMs = Math.min(this.config.pollSeconds, LONGEST_PAUSE_SECONDS) * 1000;
    this.jobs.every(name, pauseMs, lease => this.poll(shop.id, lease));
    this.runNow(shop.id, 'the first poll failed');
  }

  private runNow(shopId: string, trouble: string): void {
    void this.jobs
      .run(`poll:${shopId}`, true)
      .catch((error: unknown) => this.log.warn({ shopId, error: nameOf(error) }, trouble));
  }

  private async poll(shopId: string, lease: Lease): Promise<void> {
    const shop = (await this.book.connected()).find(one => one.id === shopId);
    if (!shop || !isPolled(shop) || this.stopping.signal.aborted) return void this.behind.delete(shopId);
    try {
      const isDone = await this.polls.pollShop(shop, this.stopping.signal, lease);
      if (isDone) this.behind.delete(shopId);
      else this.behind.set(shopId, { at: performance.now(), failures: 0 });
    } catch (error) {
      if (!this.stopping.signal.aborted) this.fellBehind(shopId, error);
    }
    if (this.behind.size > 0) this.watch.wake();
  }

  /** What was read stays read: the poll goes on with the window that failed. */
  private fellBehind(shopId: string, error: unknown): void {
    const failures = (this.behind.get(shopId)?.failures ?? 0) + 1;
    const pauseMs = backoffMs(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_SECONDS * 1000, Math.random());
    this.behind.set(shopId, { at: performance.now() + pauseMs, failures });
    this.log.warn(
      { shopId, trouble: troubleOf(error).kind, error: nameOf(error), failures },
      'a poll did not get through; it goes on where it was',
    );
  }

  private async raiseAlarms(shops: readonly PolledShop[]): Promise<void> {
    const marks = await this.db.read(tx =>
      this.marks.byShops(
        tx,
        shops.map(shop => shop.id),
      ),
    );
    const polledAt = new Map(marks.map(mark => [mark.shopId, mark.polledAt?.getTime() ?? 0]));
    const now = this.clock.now().getTime();
    for (const shop of shops) {
      const last = Math.max(polledAt.get(shop.id) ?? 0, this.since.get(shop.id) ?? now);
      if (now - last <= ALARM_MS) this.alarmed.delete(shop.id);
      else if (!this.alarmed.has(shop.id)) await this.raise(shop, now - last);
    }
  }

  private async raise(shop: PolledShop, lateMs: number): Promise<void> {
    this.alarmed.add(shop.id);
    const message = `The shop's platform was last asked for changes ${Math.round(lateMs / 1000)} s ago (promised: every 60 s).`;
    await this.db.write(tx =>
      this.outbox.append(tx, [
        {
          type: 'alert.raised',
          aggregate: `alert/POLL_LATE/${shop.id}`,
          shopId: shop.id,
          payload: { kind: 'POLL_LATE', subject: shop.id, shopId: shop.id, severity: 'CRITICAL', message },
        },
      ]),
    );
  }
}
