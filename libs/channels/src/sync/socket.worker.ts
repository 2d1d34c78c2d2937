import { Clock, Leases, Log, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { backoffMs } from '../domain/pace.js';
import type { Duty } from '../duty.js';
import { nameOf } from '../intake/reading.js';
import { Wake } from '../intake/wake.js';
import { Loop } from '../loop.js';
import { ShopBook } from '../shop-book.js';
import { AppLoops } from './app-loops.js';
import { MessageRouter, openersOf } from './message-router.js';
import { MessageStream } from './message-stream.js';

const WATCH_MS = 5_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/** Keeps a message socket open for every app whose platform pushes that way (Pinduoduo), in one copy of the service. */
@Injectable()
export class SocketWorker implements Worker {
  private readonly loops: AppLoops;
  private readonly failures = new Map<string, number>();
  private readonly watch = new Loop(() => this.watchShops());

  constructor(
    private readonly book: ShopBook,
    private readonly router: MessageRouter,
    private readonly clock: Clock,
    private readonly wake: Wake,
    leases: Leases,
    private readonly log: Log,
  ) {
    this.loops = new AppLoops('socket', leases, (shopId, duty, signal) => this.turn(shopId, duty, signal));
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
        shop => shop.adapter.socket && shop.credentials.socketUrl !== '',
      );
      this.loops.follow(openersOf(shops, one => one.credentials.socketUrl));
    } catch (error) {
      this.log.warn({ error: nameOf(error) }, 'shops with message sockets could not be listed');
    }
    return WATCH_MS;
  }

  /** Keeps one socket as long as it lives; returns how long to wait before the next. */
  private async turn(shopId: string, duty: Duty, signal: AbortSignal): Promise<number> {
    const failures = (this.failures.get(shopId) ?? 0) + 1;
    try {
      const [shop] = (await this.book.connected()).filter(one => one.id === shopId);
      if (!shop?.adapter.socket) return WATCH_MS;
      const stream = new MessageStream(shop, shop.adapter.socket, this.router, this.clock, this.log);
      const opened = await duty.during(signal, inner => stream.keep(inner));
      if (opened === null) return WATCH_MS;
      this.failures.set(shopId, opened ? 0 : failures);
      return backoffMs(opened ? 1 : failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random());
    } catch (error) {
      this.failures.set(shopId, failures);
      this.log.warn({ shopId, error: nameOf(error) }, 'message socket could not be opened');
      return backoffMs(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random());
    }
  }
}
