import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { Database } from '../database/database.js';
import { mysqlLogin } from '../database/mysql-login.js';
import { ErasurePartRow } from '../personal/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../platform-tables.js';
import type { Subgraph } from '../roles.js';
import { schemasIn } from './take-backup.js';

/** The database that remembers for all which orders were erased. */
const LEDGER = 'access';

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

/** Has erasures that the databases do not know done by every service; how many parts that are. */
export async function eraseAgain(
  config: Config,
  subgraphs: readonly Subgraph[],
  remembered: readonly ErasurePartRow[],
): Promise<number> {
  let added = 0;
  for (const { name, rows } of remembered.length > 0 ? subgraphs : []) {
    const db = await Database.open(config, name, [...PLATFORM_ROWS, ...rows], PLATFORM_MIGRATIONS);
    try {
      const known = new Set((await db.read(tx => tx.find(ErasurePartRow))).map(nameOf));
      const lacking = remembered.filter(part => !known.has(nameOf(part)));
      const waiting = lacking.map(part => ({ ...part, doneAt: null }));
      await db.write(tx => db.insertMissing(tx, ErasurePartRow, waiting));
      added = Math.max(added, lacking.length);
    } finally {
      await db.close();
    }
  }
  return added;
}

const nameOf = ({ erasureId, part }: ErasurePartRow): string => `${erasureId}/${part}`;

async function isThere(config: Config): Promise<boolean> {
  if (ENGINE === 'sqlite') return existsSync(join(config.dataDir, `${LEDGER}.sqlite`));
  const connection = await createConnection(mysqlLogin(config));
  try {
    return (await schemasIn(connection, config.databasePrefix, [LEDGER])).length > 0;
  } finally {
    await connection.end();
  }
}
