import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { Database } from '../database/database.js';
import { mysqlLogin } from '../database/mysql-login.js';
import type { ErasedOrder } from '../personal/eraser.js';
import { ErasurePartRow } from '../personal/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../platform-tables.js';
import type { Subgraph } from '../roles.js';
import { schemasIn } from './take-backup.js';

/** The database that remembers for all which orders were erased. */
const LEDGER = 'access';
const AGAIN = '~again';

/** Orders that were erased, as the databases that are about to be given up remember them; null when they cannot tell. */
export async function rememberedErasures(config: Config): Promise<readonly ErasurePartRow[] | null> {
  if (!(await isThere(config))) return [];
  try {
    const db = await Database.open(config, LEDGER, PLATFORM_ROWS, PLATFORM_MIGRATIONS);
    try {
      const isKept = await db.source.createQueryRunner().hasTable('erasure_parts');
      return isKept ? await db.read(tx => tx.find(ErasurePartRow)) : [];
    } finally {
      await db.close();
    }
  } catch {
    // A database that is damaged is a reason to restore, and none to refuse it.
    return null;
  }
}

/** Has orders that the databases do not know as erased erased by every service; how many parts that are. */
export async function eraseAgain(
  config: Config,
  subgraphs: readonly Subgraph[],
  remembered: readonly ErasurePartRow[],
): Promise<number> {
  let added = 0;
  for (const { name, rows } of remembered.length > 0 ? subgraphs : []) {
    const db = await Database.open(config, name, [...PLATFORM_ROWS, ...rows], PLATFORM_MIGRATIONS);
    try {
      const waiting = lackingIn(await db.read(tx => tx.find(ErasurePartRow)), remembered);
      await db.write(tx => db.insertRows(tx, ErasurePartRow, waiting));
      added = Math.max(added, waiting.length);
    } finally {
      await db.close();
    }
  }
  return added;
}

/**
 * Work for what a database does not know. It has an id of its own: an erasure that the backup holds unfinished hands its orders
 * out again, perhaps others than then, and ends when those are done.
 */
function lackingIn(known: readonly ErasurePartRow[], remembered: readonly ErasurePartRow[]): readonly ErasurePartRow[] {
  const covered = new Set(known.flatMap(part => part.orders.map(nameOf)));
  const taken = new Map<string, number>();
  for (const { erasureId, part } of known) taken.set(erasureId, Math.max(part, taken.get(erasureId) ?? 0));
  // Of two that are about the same orders, the one that still knows phones.
  const phonesFirst = [...remembered].sort((a, b) => b.phones.length - a.phones.length);
  return phonesFirst.flatMap((one): readonly ErasurePartRow[] => {
    const orders = one.orders.filter(order => !covered.has(nameOf(order)));
    if (orders.length === 0) return [];
    for (const order of orders) covered.add(nameOf(order));
    const erasureId = one.erasureId.endsWith(AGAIN) ? one.erasureId : `${one.erasureId}${AGAIN}`;
    const part = (taken.get(erasureId) ?? 0) + 1;
    taken.set(erasureId, part);
    return [{ ...one, erasureId, part, orders, doneAt: null }];
  });
}

const nameOf = ({ orderId, shopId, externalId }: ErasedOrder): string => JSON.stringify([orderId, shopId, externalId]);

async function isThere(config: Config): Promise<boolean> {
  if (ENGINE === 'sqlite') return existsSync(join(config.dataDir, `${LEDGER}.sqlite`));
  const connection = await createConnection(mysqlLogin(config));
  try {
    return (await schemasIn(connection, config.databasePrefix, [LEDGER])).length > 0;
  } finally {
    await connection.end();
  }
}
