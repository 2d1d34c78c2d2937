import { Database } from '#platform';
import { recordOf, type Channel, type NaturalKey, type Viewer } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { ChannelOrderRow } from './store/channel-order.row.js';
import { ChannelOrderStore } from './store/channel-order.store.js';

/** Where an order comes from and how often its channel told of it. */
export interface OrderSource {
  readonly platform: string;
  readonly inputs: number;
  readonly lastInputAt: Date;
  readonly lastVersion: number | null;
}

/** What channels know of orders, for the graph. */
@Injectable()
export class OrderSourceService {
  constructor(
    private readonly db: Database,
    private readonly store: ChannelOrderStore,
  ) {}

  /** By natural key written as JSON (loaders know texts only); orders of shops that are not the viewer's are left out. */
  async byTexts(viewer: Viewer, texts: readonly string[]): Promise<Map<string, OrderSource>> {
    const keys = texts.map(text => ({ text, key: JSON.parse(text) as NaturalKey }));
    const rows = await this.db.read(tx =>
      this.store.ofOrders(
        tx,
        viewer,
        keys.map(({ key }) => key),
      ),
    );
    const byOrder = Map.groupBy(rows, row => recordOf(row));
    return new Map(
      keys.flatMap(({ text, key }) => {
        const told = byOrder.get(recordOf(key));
        return told ? [[text, sourceOf(told)]] : [];
      }),
    );
  }
}

/** One order may be told of by its platform and by a file. */
function sourceOf(rows: readonly ChannelOrderRow[]): OrderSource {
  const versions = rows.flatMap(row => (row.version === null ? [] : [row.version]));
  return {
    platform: rows[0]?.channel.toLowerCase() ?? '',
    inputs: rows.reduce((sum, row) => sum + row.inputs, 0),
    lastInputAt: new Date(Math.max(...rows.map(row => row.lastAt.getTime()))),
    lastVersion: versions.length === 0 ? null : Math.max(...versions),
  };
}

/** An order as the gateway hands it over for its source. */
export interface OrderReference {
  readonly id: string;
  readonly channel?: Channel;
  readonly externalId?: string;
  readonly shop?: { readonly id: string } | null;
}

/** The natural key in a reference; null when the gateway had no need to fetch it. */
export const keyIn = ({ channel, externalId, shop }: OrderReference): NaturalKey | null =>
  channel && externalId && shop ? { channel, externalId, shopId: shop.id } : null;
