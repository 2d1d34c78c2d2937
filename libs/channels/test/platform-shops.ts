import { ShopBook, type ConnectedShop } from '../src/shop-book.js';
import type { ChannelsBench } from './builders.js';

/** A connected shop as the workers see it. */
export async function connected(channels: ChannelsBench, id: string): Promise<ConnectedShop> {
  const shop = (await channels.bench.get(ShopBook).connected()).find(one => one.id === id);
  if (!shop) throw new Error(`${id} is not connected`);
  return shop;
}

/** Rows of a table. */
export async function count(channels: ChannelsBench, table: string): Promise<number> {
  const rows = (await channels.bench.service.db.read(tx => tx.query(`SELECT COUNT(*) AS n FROM ${table}`))) as {
    n: unknown;
  }[];
  return Number(rows[0]?.n);
}
