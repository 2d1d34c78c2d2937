import { Log, Metrics } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ChannelAdapter } from '../adapters/channel-adapter.js';
import type { Meaning } from '../domain/draft.js';
import { RawInbox } from '../intake/raw-inbox.js';
import { nameOf, platformShopIdOf } from '../intake/reading.js';
import { ShopBook, type ConnectedShop } from '../shop-book.js';

/**
 * Stores a message under the shop it is about. One app's stream of messages carries those of every shop that has authorised
 * it, so the shop whose keys opened the stream is only the one it rests with when the message names none.
 */
@Injectable()
export class MessageRouter {
  private readonly strangers;

  constructor(
    private readonly book: ShopBook,
    private readonly inbox: RawInbox,
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.strangers = metrics.counter(
      'channels_foreign_messages_total',
      'Messages about shops that are not connected here',
      ['platform'],
    );
  }

  /** Resolves when the message is durable; only then may it be acknowledged. An empty shop is looked for in the text. */
  async store(opener: ConnectedShop, text: string, platformShopId: string): Promise<void> {
    const named = platformShopId || this.shopNamedIn(opener.adapter, text);
    const shop =
      named === null || named === opener.platformShopId
        ? opener
        : await this.book.findPlatformShop(opener.platform, named);
    if (!shop) {
      // Refusing it would only make the platform send it again for ever.
      this.strangers.inc({ platform: opener.platform });
      this.log.warn(
        { platform: opener.platform, openedBy: opener.id },
        'a message is about a shop that is not connected here',
      );
      return;
    }
    await this.inbox.put({ shopId: shop.id, origin: 'MESSAGE', text });
  }

  private shopNamedIn(adapter: ChannelAdapter, text: string): string | null {
    let meanings: readonly Meaning[];
    try {
      meanings = adapter.read({ form: 'PUSH', text });
    } catch (error) {
      // It is stored all the same; the mapper will put it into quarantine with its reason.
      this.log.debug({ platform: adapter.platform, error: nameOf(error) }, 'a message does not say its shop');
      return null;
    }
    return meanings.map(platformShopIdOf).find(id => id !== null) ?? null;
  }
}

/** One shop for each app: shops that share an app share its stream of messages. */
export function openersOf(
  shops: readonly ConnectedShop[],
  addressOf: (shop: ConnectedShop) => string,
): Map<string, ConnectedShop> {
  const openers = new Map<string, ConnectedShop>();
  for (const shop of [...shops].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${shop.platform} ${addressOf(shop)} ${shop.credentials.appKey}`;
    if (!openers.has(key)) openers.set(key, shop);
  }
  return openers;
}
