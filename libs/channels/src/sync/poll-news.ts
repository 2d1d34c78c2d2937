import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ChangedPage } from '../adapters/channel-adapter.js';
import type { ConnectedShop } from '../shop-book.js';
import { ChannelOrderStore, orderRowId } from '../store/channel-order.store.js';
import { DetailWantStore } from '../store/detail-want.store.js';

/**
 * Platforms date changes to the second: an order read within the second of its last change may have changed once more in
 * it, without another version. Half a second more is for clocks that differ and answers that travel.
 */
const SETTLED_MS = 1_500;

/** Tells which orders of a page have to be read: windows overlap, and most of what they list is known by then. */
@Injectable()
export class PollNews {
  constructor(
    private readonly orders: ChannelOrderStore,
    private readonly wants: DetailWantStore,
  ) {}

  /** Numbers of a page whose detail the hub has not read at the listed version and will not read anyway. */
  async among(tx: Tx, shop: ConnectedShop, page: ChangedPage, now: Date): Promise<string[]> {
    const { externalIds, versions } = page;
    if (externalIds.length === 0) return [];
    const known = await this.known(tx, shop, externalIds);
    const wanted = new Map((await this.wants.ofOrders(tx, shop.id, externalIds)).map(want => [want.externalId, want]));
    return externalIds.filter(id => {
      const listed = versions?.get(id) ?? null;
      const want = wanted.get(id);
      // What is due was not begun: its reading will show whatever changed until then.
      if (want && want.dueAt <= now) return false;
      if (listed === null) return true;
      if (want && want.askedAt.getTime() >= listed + SETTLED_MS) return false;
      const { version = null, lastAt } = known.get(id) ?? {};
      if (version === null || lastAt === undefined || version < listed) return true;
      return version === listed && lastAt.getTime() < listed + SETTLED_MS;
    });
  }

  private async known(tx: Tx, shop: ConnectedShop, externalIds: readonly string[]) {
    const ids = externalIds.map(externalId =>
      orderRowId('CHANNEL', { channel: shop.channel, shopId: shop.id, externalId }),
    );
    const found = await this.orders.peek(tx, ids);
    return new Map(found.map(({ externalId, version, lastAt }) => [externalId, { version, lastAt }]));
  }
}
