import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConnection, type Connection } from 'mysql2/promise';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { mysqlLogin } from '../database/mysql-login.js';
import { makeFolder, writeManifest, type Manifest } from './manifest.js';
import { dump } from './mysql-client.js';
import { copyAtOneInstant } from './one-instant.js';

/** Keys that a process made for itself: without them sealed data stay closed and nobody can log in as before. */
export const KEY_FILES = ['keys.json', 'vault.key'] as const;
/** All schemas of a server in one file. */
export const DUMP = 'databases.sql.gz';

/** Copies the databases of the named services, as they all are at one instant, into a new folder; they may be in use. */
export function takeBackup(config: Config, names: readonly string[], folder: string): Promise<Manifest> {
  return ENGINE === 'mysql' ? backUpSchemas(config, names, folder) : backUpFiles(config, names, folder);
}

type Migrations = Record<string, readonly string[]>;

async function backUpFiles({ dataDir }: Config, names: readonly string[], folder: string): Promise<Manifest> {
  const found = names.filter(name => existsSync(join(dataDir, `${name}.sqlite`)));
  if (found.length === 0)
    throw new Error(`${resolve(dataDir)} holds no databases: set DATA_DIR to the folder of the hub`);
  makeFolder(folder);
  const takenAt = new Date().toISOString();
  const files = found.map(name => `${name}.sqlite`);
  await copyAtOneInstant(files.map(file => ({ from: join(dataDir, file), to: join(folder, file) })));
  const keys = KEY_FILES.filter(file => existsSync(join(dataDir, file)));
  for (const file of keys) copyFileSync(join(dataDir, file), join(folder, file));
  const migrations: Migrations = Object.fromEntries(found.map(name => [name, migrationsIn(folder, name)]));
  return writeManifest(folder, { engine: 'sqlite', takenAt, prefix: '', migrations }, [...files, ...keys]);
}

function migrationsIn(folder: string, name: string): string[] {
  // A connection that may only read would leave a log beside the copy.
  const db = new DatabaseSync(join(folder, `${name}.sqlite`));
  try {
    return db
      .prepare('SELECT name FROM migrations ORDER BY id')
      .all()
      .map(row => String(row['name']));
  } finally {
    db.close();
  }
}

async function backUpSchemas(config: Config, names: readonly string[], folder: string): Promise<Manifest> {
  const { databasePrefix: prefix } = config;
  const connection = await createConnection(mysqlLogin(config));
  try {
    const found = await schemasIn(connection, prefix, names);
    if (found.length === 0)
      throw new Error(`the server has no databases named ${prefix}…: check DATABASE_URL and DATABASE_PREFIX`);
    makeFolder(folder);
    const takenAt = new Date().toISOString();
    const migrations: Migrations = {};
    for (const name of found) migrations[name] = await migrationsOf(connection, `${prefix}${name}`);
    await dump(
      config,
      found.map(name => `${prefix}${name}`),
      join(folder, DUMP),
    );
    return await writeManifest(folder, { engine: 'mysql', takenAt, prefix, migrations }, [DUMP]);
  } finally {
    await connection.end();
  }
}

/** Which of the services have a schema with tables on the server. */
export async function schemasIn(connection: Connection, prefix: string, names: readonly string[]): Promise<string[]> {
  const sql = 'SELECT DISTINCT table_schema AS name FROM information_schema.tables WHERE table_schema IN (?)';
  const [rows] = await connection.query(sql, [names.map(name => `${prefix}${name}`)]);
  const there = new Set((rows as { name: string }[]).map(({ name }) => name));
  return names.filter(name => there.has(`${prefix}${name}`));
}

async function migrationsOf(connection: Connection, schema: string): Promise<string[]> {
  const [rows] = await connection.query('SELECT name FROM ??.migrations ORDER BY id', [schema]);
  return (rows as { name: string }[]).map(({ name }) => name);
}
