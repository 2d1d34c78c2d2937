import type { NaturalKey } from '#contracts';
import { inList } from '#platform';

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
  const parts = [...shops.values()].map(({ head, ids }) => ({ head, list: inList([...ids]) }));
  return {
    sql: parts.map(({ list }) => `(channel = ? AND shop_id = ? AND external_id IN (${list.marks}))`).join(' OR '),
    parameters: parts.flatMap(({ head, list }) => [...head, ...list.values]),
  };
}

/** `?, ?, ?` */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
