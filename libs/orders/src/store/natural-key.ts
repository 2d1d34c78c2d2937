import type { NaturalKey } from '#contracts';

/** A condition that finds rows by natural key, grouped by shop so that the unique index is used. */
export interface KeyCondition {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** `(channel = ? AND shop_id = ? AND external_id IN (…)) OR …` for keys of any number of shops. */
export function whereKeys(keys: readonly NaturalKey[]): KeyCondition {
  const shops = new Map<string, { readonly head: readonly [string, string]; readonly ids: Set<string> }>();
  for (const { channel, shopId, externalId } of keys) {
    const name = `${channel}/${shopId}`;
    const shop = shops.get(name) ?? { head: [channel, shopId] as const, ids: new Set<string>() };
    shop.ids.add(externalId);
    shops.set(name, shop);
  }
  const parts = [...shops.values()];
  return {
    sql: parts.map(({ ids }) => `(channel = ? AND shop_id = ? AND external_id IN (${marks(ids.size)}))`).join(' OR '),
    parameters: parts.flatMap(({ head, ids }) => [...head, ...ids]),
  };
}

/** `?, ?, ?` */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
