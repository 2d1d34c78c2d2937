import { Log, PubSub, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { nameOf } from './intake/reading.js';
import { Wake } from './intake/wake.js';
import { ShopBook } from './shop-book.js';

const TOPIC = 'channels:shops';

/** Tells every copy of the service that a shop was connected or its keys were changed; without it they notice within 30 s. */
@Injectable()
export class ShopNews implements Worker {
  private heard: AsyncIterableIterator<unknown> | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly pubsub: PubSub,
    private readonly book: ShopBook,
    private readonly wake: Wake,
    private readonly log: Log,
  ) {}

  /** Called after the commit of a change. */
  tell(shopId: string): void {
    this.pubsub.publish(TOPIC, { shopId });
  }

  start(): void {
    this.heard = this.pubsub.subscribe(TOPIC);
    this.running = this.follow(this.heard);
  }

  async stop(): Promise<void> {
    await this.heard?.return?.();
    await this.running;
  }

  private async follow(heard: AsyncIterableIterator<unknown>): Promise<void> {
    for await (const _shop of heard) {
      try {
        await this.book.refresh();
        this.wake.shops();
      } catch (error) {
        this.log.warn({ error: nameOf(error) }, 'a change of shops is noticed later');
      }
    }
  }
}
