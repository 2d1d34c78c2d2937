import { mayShop, type Viewer } from '#contracts';

/** Shops a read covers. */
export type Shops = Viewer['shops'];

/** The viewer's shops, or the one asked for when it is among them; none when it is not. */
export function shopsOf(viewer: Viewer, shopId?: string | null): Shops {
  if (shopId === null || shopId === undefined) return viewer.shops;
  return mayShop(viewer, shopId) ? [shopId] : [];
}

/** A condition on `column` and its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly string[];
}

export function inShops(column: string, shops: Shops): Condition {
  if (shops === 'ALL') return { sql: '1 = 1', parameters: [] };
  if (shops.length === 0) return { sql: '1 = 0', parameters: [] };
  return { sql: `${column} IN (${shops.map(() => '?').join(', ')})`, parameters: shops };
}
