import { Leases, Metrics, PubSub, Vault } from '#platform';
import { RawInbox } from '../src/intake/raw-inbox.js';
import { Wake } from '../src/intake/wake.js';
import { ShopBook } from '../src/shop-book.js';
import { ShopNews } from '../src/shop-news.worker.js';
import { DetailWantStore } from '../src/store/detail-want.store.js';
import { ShopStore } from '../src/store/shop.store.js';
import { DetailsService } from '../src/sync/details.service.js';
import { DetailsWorker } from '../src/sync/details.worker.js';
import { MessageRouter } from '../src/sync/message-router.js';
import { MessageWorker } from '../src/sync/message.worker.js';
import { PlatformCalls } from '../src/sync/platform-calls.js';
import { SocketWorker } from '../src/sync/socket.worker.js';
import type { ChannelsBench } from './builders.js';

/** What another copy of the service has for itself, on the database and live messages it shares with the first. */
export class SecondCopy {
  readonly metrics = new Metrics();
  readonly wake = new Wake();
  readonly book: ShopBook;
  readonly news: ShopNews;
  readonly sockets: SocketWorker;
  readonly messages: MessageWorker;
  readonly details: DetailsWorker;

  constructor({ bench }: ChannelsBench) {
    const { around, service } = bench;
    const { clock, log } = around;
    const leases = new Leases(service.db, around.ids.next('own'));
    const wants = bench.get(DetailWantStore);
    const calls = new PlatformCalls(log, this.metrics);
    this.book = new ShopBook(service.db, bench.get(ShopStore), bench.get(Vault), clock, log);
    this.news = new ShopNews(bench.get(PubSub), this.book, this.wake, log);
    const router = new MessageRouter(this.book, bench.get(RawInbox), log, this.metrics);
    this.sockets = new SocketWorker(this.book, router, clock, this.wake, leases, log);
    this.messages = new MessageWorker(this.book, calls, router, this.wake, leases, log);
    const inbox = bench.get(RawInbox);
    const reading = new DetailsService(service.db, wants, inbox, this.book, calls, service.outbox, clock, log);
    this.details = new DetailsWorker(service.db, wants, reading, this.wake, leases, clock, log);
  }

  /** Calls it made to platforms that got through. */
  async calls(): Promise<number> {
    const { body } = await this.metrics.text();
    const found = [...body.matchAll(/^channels_platform_calls_total\{.*result="ok".*\} (\S+)$/gm)];
    return found.reduce((sum, [, count]) => sum + Number(count), 0);
  }
}
