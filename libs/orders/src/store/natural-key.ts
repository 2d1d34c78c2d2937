import type { NaturalKey } from '#contracts';
import { chunks, inList, type InList, type Tx } from '#platform';

/** Shops in one statement: SQLite refuses an expression that nests 1,000 deep (SQLITE_MAX_EXPR_DEPTH), and each OR is a level. */
const MOST_SHOPS = 400;

/** The keys of one shop. */
interface ShopKeys {
  readonly channel: string;
  readonly shopId: string;
  readonly list: InList<string>;
}

/** Raw rows of these natural keys; `select` ends with the table. Grouped by shop, so that the unique index is used. */
export async function findByKeys(
  tx: Tx,
  select: string,
  keys: readonly NaturalKey[],
): Promise<Record<string, unknown>[]> {
  const shops = [...Map.groupBy(keys, ({ channel, shopId }) => `${channel}/${shopId}`).values()].flatMap(keysOfShop);
  // All are asked before the first answers: a statement after another would cost a turn of the loop each.
  const found = await Promise.all(
    chunks(shops, MOST_SHOPS).map(part => {
      const where = part.map(({ list }) => `(channel = ? AND shop_id = ? AND external_id IN (${list.marks}))`);
      const values = part.flatMap(({ channel, shopId, list }) => [channel, shopId, ...list.values]);
      return tx.query(`${select} WHERE ${where.join(' OR ')}`, values) as Promise<Record<string, unknown>[]>;
    }),
  );
  return found.flat();
}

function keysOfShop(keys: readonly NaturalKey[]): ShopKeys[] {
  const [first] = keys;
  if (!first) return [];
  return [
    { channel: first.channel, shopId: first.shopId, list: inList([...new Set(keys.map(key => key.externalId))]) },
  ];
}

/** `?, ?, ?` */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
