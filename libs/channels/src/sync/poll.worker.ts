import { Clock, CONFIG, Database, Jobs, Log, Outbox, type Config, type Lease, type Worker } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { nameOf } from '../intake/reading.js';
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

/** Polls every shop on a job of its own, and watches that none is polled less often than promised. */
@Injectable()
export class PollWorker implements Worker {
  private readonly since = new Map<string, number>();
  private readonly alarmed = new Set<string>();
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
    private readonly log: Log,
  ) {}

  start(): void {
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
      await this.raiseAlarms(shops);
    } catch (error) {
      this.log.warn({ error: nameOf(error) }, 'the watch over the polls failed');
    }
    return WATCH_MS;
  }

  /** A job for each shop that was connected since the last look; the first poll does not wait for its turn. */
  private begin(shop: PolledShop): void {
    if (this.since.has(shop.id)) return;
    this.since.set(shop.id, this.clock.now().getTime());
    const name = `poll:${shop.id}`;
    const pauseMs = Math.min(this.config.pollSeconds, LONGEST_PAUSE_SECONDS) * 1000;
    this.jobs.every(name, pauseMs, lease => this.poll(shop.id, lease));
    void this.jobs
      .run(name, true)
      .catch((error: unknown) => this.log.warn({ shopId: shop.id, error: nameOf(error) }, 'the first poll failed'));
  }

  private async poll(shopId: string, lease: Lease): Promise<void> {
    const shop = await this.book.find(shopId);
    if (!shop?.credentials || this.stopping.signal.aborted) return;
    const connected = { ...shop, credentials: shop.credentials };
    if (!isPolled(connected)) return;
    try {
      await this.polls.pollShop(connected, this.stopping.signal, lease);
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.log.warn({ shopId, trouble: troubleOf(error).kind }, 'a poll did not get through; the next one takes it up');process.stderr.write('POLLFAIL '+shopId+' '+(error as Error).stack+'\n');
    }
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
