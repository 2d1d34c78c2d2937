import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { mysqlLogin } from './mysql-login.js';
import { NodeSqlite } from './node-sqlite.js';
import { SqliteFile } from './sqlite-file.js';
import { NoConnection, throughThread } from './sqlite-runner.js';

/** A class whose instances are rows of one table. */
// A constructor's parameters do not matter here: rows are plain classes.
export type RowClass<R extends object = object> = new () => R;
/** A hand-written migration for both engines. */
export type MigrationClass = new () => { readonly name: string };

export interface Sources {
  readonly writer: DataSource;
  readonly reader: DataSource;
  close(): Promise<void>;
}

/** Opens the connections of one subgraph's database: one writer and one reader on SQLite, one pool on MySQL. */
export async function openSources(
  config: Config,
  name: string,
  rows: readonly RowClass[],
  migrations: readonly MigrationClass[],
): Promise<Sources> {
  const shared = {
    entities: [...rows],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    logging: false,
  } as const;
  if (ENGINE === 'mysql') return openMysql(config, name, shared);
  mkdirSync(config.dataDir, { recursive: true });
  return openSqlite(join(config.dataDir, `${name}.sqlite`), shared);
}

const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  // 64 MiB a file at most: keys that are hashes lie all over their index, and pages are read again and again with less.
  'cache_size = -65536',
  'wal_autocheckpoint = 4000',
  'temp_store = MEMORY',
];

/** What is written goes through a thread of its own; short reads are answered where they are asked. */
async function openSqlite(path: string, shared: object): Promise<Sources> {
  const file = await SqliteFile.open(path, [...PRAGMAS, 'foreign_keys = ON']);
  const optionsOf = (driver: unknown, more: object): DataSourceOptions =>
    ({
      ...shared,
      ...more,
      type: 'better-sqlite3',
      driver,
      database: path,
      statementCacheSize: 500,
    }) as unknown as DataSourceOptions;
  const writer = await throughThread(new DataSource(optionsOf(NoConnection, {})), file).initialize();
  const reader = await new DataSource(optionsOf(NodeSqlite, { readonly: true, migrations: [] })).initialize();
  const close = async () => {
    await reader.destroy();
    await writer.destroy();
    await file.close();
  };
  return { writer, reader, close };
}

async function openMysql(config: Config, name: string, shared: object): Promise<Sources> {
  const database = `${config.databasePrefix}${name}`;
  const login = mysqlLogin(config);
  const admin = await createConnection(login);
  await admin.query(`CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  // MariaDB tells column defaults in another way than MySQL; TypeORM has to know which one it reads.
  const [versions] = await admin.query('SELECT VERSION() AS version');
  const type = /mariadb/i.test((versions as { version: string }[])[0]?.version ?? '') ? 'mariadb' : 'mysql';
  await admin.end();
  const source = new DataSource({
    ...shared,
    type,
    host: login.host,
    port: login.port,
    username: login.user,
    password: login.password,
    ...(login.ssl ? { ssl: login.ssl } : {}),
    database,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    poolSize: config.databasePool,
    extra: { connectionLimit: config.databasePool, namedPlaceholders: false },
  } as unknown as DataSourceOptions);
  await source.initialize();
  await limitSessions(source, type);
  return { writer: source, reader: source, close: () => source.destroy() };
}

// A process that was frozen inside a transaction keeps its row locks, and with them every copy that needs these rows, for as
// long as its connection lives: MariaDB ends such a connection, and nobody waits longer than that for a lock.
const LONGEST_IDLE_SECONDS = 10;

async function limitSessions(source: DataSource, type: 'mariadb' | 'mysql'): Promise<void> {
  const settings = [
    // Set once for the session and not with every transaction, which would be one more question each. READ COMMITTED, so
    // that the relay and the inserts do not lock each other out (measured), and what is read under a lock is the newest.
    'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
    `SET SESSION innodb_lock_wait_timeout = ${LONGEST_IDLE_SECONDS + 5}`,
    ...(type === 'mariadb' ? [`SET SESSION idle_transaction_timeout = ${LONGEST_IDLE_SECONDS}`] : []),
  ];
  const { pool } = source.driver as unknown as { readonly pool: MysqlPool };
  pool.on('connection', connection => settings.forEach(sql => connection.query(sql)));
  // The pool has one connection already, the one it was tried with.
  for (const sql of settings) await source.query(sql);
}

/** The part of mysql2's pool that is needed; its own type knows only promises. */
interface MysqlPool {
  on(event: 'connection', listener: (connection: { query(sql: string): void }) => void): void;
}
