import { Leases, Log, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { backoffMs } from '../domain/pace.js';
import type { Duty } from '../duty.js';
import { nameOf } from '../intake/reading.js';
import { Wake } from '../intake/wake.js';
import { Loop } from '../loop.js';
import { ShopBook, type ConnectedShop } from '../shop-book.js';
import { AppLoops } from './app-loops.js';
import { MessageRouter, openersOf } from './message-router.js';
import { PlatformCalls } from './platform-calls.js';
import { troubleOf } from './platform-trouble.js';

const WATCH_MS = 5_000;
const IDLE_MS = 1_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Takes messages that wait at a platform (Taobao): read, stored, and only then confirmed. A loop for each app, in one copy. */
@Injectable()
export class MessageWorker implements Worker {
  private readonly loops: AppLoops;
  private readonly failures = new Map<string, number>();
  private readonly watch = new Loop(() => this.watchShops());

  constructor(
    private readonly book: ShopBook,
    private readonly calls: PlatformCalls,
    private readonly router: MessageRouter,
    private readonly wake: Wake,
    leases: Leases,
    private readonly log: Log,
  ) {
    this.loops = new AppLoops('messages', leases, (shopId, duty, signal) => this.turn(shopId, duty, signal));
  }

  start(): void {
    this.wake.toFollow(() => this.watch.wake());
    this.watch.start();
  }

  async stop(): Promise<void> {
    await this.watch.stop();
    await this.loops.stop();
  }

  private async watchShops(): Promise<number> {
    try {
      const shops = (await this.book.connected()).filter(
        shop => shop.adapter.takeMessages && shop.adapter.confirmMessages,
      );
      this.loops.follow(openersOf(shops, one => one.credentials.apiUrl));
    } catch (error) {
      this.log.warn({ error: nameOf(error) }, 'shops with waiting messages could not be listed');
    }
    return WATCH_MS;
  }

  private async turn(shopId: string, duty: Duty, signal: AbortSignal): Promise<number> {
    const [shop] = (await this.book.connected()).filter(one => one.id === shopId);
    if (!shop) return WATCH_MS;
    try {
      if (!(await duty.isOurs())) return WATCH_MS;
      const taken = await this.takeOnce(shop, signal);
      this.failures.delete(shopId);
      return taken > 0 ? 0 : IDLE_MS;
    } catch (error) {
      const failures = (this.failures.get(shopId) ?? 0) + 1;
      this.failures.set(shopId, failures);
      if (!signal.aborted)
        this.log.warn({ shopId, trouble: troubleOf(error).kind, failures }, 'waiting messages could not be taken');
      return backoffMs(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random());
    }
  }

  /** Takes what waits, stores it, confirms it; says how many there were. */
  async takeOnce(shop: ConnectedShop, signal: AbortSignal): Promise<number> {
    const { adapter, credentials } = shop;
    const messages = await this.calls.call(
      shop,
      signal,
      inner => adapter.takeMessages?.(credentials, inner) ?? Promise.resolve([]),
    );
    if (messages.length === 0) return 0;
    await Promise.all(messages.map(message => this.router.store(shop, message.text, '')));
    const ids = messages.map(message => message.id);
    await this.calls.call(
      shop,
      signal,
      inner => adapter.confirmMessages?.(credentials, ids, inner) ?? Promise.resolve(),
    );
    return messages.length;
  }
}
