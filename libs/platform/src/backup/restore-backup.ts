import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { ServiceName } from '#contracts';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../platform-tables.js';
import { sendAgain, type Delivery } from '../bus/send-again.js';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { isDistributed } from '../config/shape.js';
import { DataDirLock } from '../data-dir-lock.js';
import { Database } from '../database/database.js';
import { mysqlLogin } from '../database/mysql-login.js';
import { removeQueues } from '../open-bus.js';
import type { Subgraph } from '../roles.js';
import { eraseAgain, rememberedErasures } from './erased-again.js';
import { readManifest, type Manifest } from './manifest.js';
import { load } from './mysql-client.js';
import { oweErasures, owedErasures, settleErasures, type OwedErasures } from './owed-erasures.js';
import { DUMP, schemasIn } from './take-backup.js';

/** What was put back. */
export interface Restored extends Delivery {
  readonly takenAt: string;
  readonly databases: number;
  /** Parts of erasures later than the backup, which every service does again; null: what was there before could not be read. */
  readonly erasedAgain: number | null;
}

/**
 * Puts a backup in the place of what is there, which needs `replace` to be given up, brings it to the form of this version and
 * sees to it that every event a consumer lacks is sent again. Nothing may be running.
 */
export async function restoreBackup(
  config: Config,
  subgraphs: readonly Subgraph[],
  { folder, replace }: { readonly folder: string; readonly replace: boolean },
): Promise<Restored> {
  const manifest = await readManifest(folder);
  refuseUnfit(manifest, config, subgraphs);
  return whileStopped(config, async () => {
    const owed = await noteOwed(config, replace);
    const target = { config, names: subgraphs.map(({ name }) => name), folder, replace };
    await (ENGINE === 'mysql' ? restoreSchemas(target, manifest) : restoreFiles(target, manifest));
    const delivery = await mendDelivery(config, subgraphs);
    const again = await eraseAgain(config, subgraphs, owed.parts);
    settleErasures(config);
    if (delivery.ahead > 0)
      throw new Error(
        `The parts of ${folder} are of different instants: ${delivery.ahead} streams were read further than they were written. Restore another backup.`,
      );
    const databases = Object.keys(manifest.migrations).length;
    return { takenAt: manifest.takenAt, databases, erasedAgain: owed.isWhole ? again : null, ...delivery };
  });
}

/** What was erased in what is about to be given up, and in what an earlier restore gave up before it was cut off. */
async function noteOwed(config: Config, replace: boolean): Promise<OwedErasures> {
  const before = owedErasures(config);
  const remembered = await rememberedErasures(config);
  const owed = {
    parts: [...before.parts, ...(remembered ?? [])],
    isWhole: before.isWhole && remembered !== null,
  };
  if (replace && (owed.parts.length > 0 || !owed.isWhole)) oweErasures(config, owed);
  return owed;
}

/** Does something that no other process may see: with DATA_DIR as our own, or with no service at the broker. */
export async function whileStopped<T>(config: Config, work: () => Promise<T>): Promise<T> {
  if (isDistributed(config)) {
    const { refuseConsumers } = await import('../bus/rabbit-idle.js');
    await refuseConsumers(config.rabbitmqUrl, config.busPrefix);
    return work();
  }
  const lock = DataDirLock.take(config.dataDir);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** Opens the databases of all services, in the newest form, and has events that consumers lack sent again. */
export async function mendDelivery(config: Config, subgraphs: readonly Subgraph[]): Promise<Delivery> {
  const databases = new Map<ServiceName, Database>();
  try {
    for (const { name, rows, migrations } of subgraphs) {
      const steps = [...PLATFORM_MIGRATIONS, ...migrations];
      const db = await Database.open(config, name, [...PLATFORM_ROWS, ...rows], steps);
      databases.set(name, db);
      await db.migrate();
    }
    return await sendAgain(databases);
  } finally {
    for (const db of databases.values()) await db.close();
  }
}

function refuseUnfit(manifest: Manifest, config: Config, subgraphs: readonly Subgraph[]): void {
  const kinds = { sqlite: 'SQLite files: unset DATABASE_URL', mysql: 'a MySQL server: set DATABASE_URL' };
  if (manifest.engine !== ENGINE) throw new Error(`This backup is of ${kinds[manifest.engine]} to restore it.`);
  if (manifest.engine === 'mysql' && manifest.prefix !== config.databasePrefix)
    throw new Error(`This backup is of databases named ${manifest.prefix}…: set DATABASE_PREFIX to restore it.`);
  for (const [name, applied] of Object.entries(manifest.migrations)) {
    const subgraph = subgraphs.find(one => one.name === name);
    if (!subgraph) throw new Error(`This version knows no service ${name}, which is in the backup: use a later one.`);
    const known = [...PLATFORM_MIGRATIONS, ...subgraph.migrations].map(migration => new migration().name);
    const later = applied.find(migration => !known.includes(migration));
    if (later) throw new Error(`The backup of ${name} is of a later version (${later}): restore it with that one.`);
  }
}

interface Target {
  readonly config: Config;
  readonly names: readonly string[];
  readonly folder: string;
  readonly replace: boolean;
}

async function restoreFiles({ config, names, folder, replace }: Target, { files }: Manifest): Promise<void> {
  const { dataDir } = config;
  const present = names.map(name => join(dataDir, `${name}.sqlite`)).filter(existsSync);
  if (present.length > 0 && !replace)
    throw new Error(`${resolve(dataDir)} holds data: add --replace to give them up for the backup.`);
  const restored = Object.keys(files);
  // Everything is copied before anything is given up: there must be room for it.
  for (const file of restored) copyToDisk(join(folder, file), join(dataDir, `${file}.restoring`));
  // What a log beside a file holds belongs to that file and must never meet another.
  for (const file of present) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  for (const file of restored) renameSync(join(dataDir, `${file}.restoring`), join(dataDir, file));
  return Promise.resolve();
}

function copyToDisk(from: string, to: string): void {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}

async function restoreSchemas({ config, names, folder, replace }: Target, _manifest: Manifest): Promise<void> {
  const { databasePrefix: prefix } = config;
  const connection = await createConnection(mysqlLogin(config));
  try {
    const present = await schemasIn(connection, prefix, names);
    if (present.length > 0 && !replace)
      throw new Error(
        `The server has ${present.map(name => prefix + name).join(', ')}: add --replace to give them up for the backup.`,
      );
    for (const name of present) await connection.query('DROP DATABASE ??', [`${prefix}${name}`]);
  } finally {
    await connection.end();
  }
  await load(config, join(folder, DUMP));
  if (config.rabbitmqUrl) await removeQueues(config);
}
