import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { mysqlLogin } from './mysql-login.js';
import { NodeSqlite } from './node-sqlite.js';

/** A class whose instances are rows of one table. */
// A constructor's parameters do not matter here: rows are plain classes.
export type RowClass<R extends object = object> = new () => R;
/** A hand-written migration for both engines. */
export type MigrationClass = new () => { readonly name: string };

export interface Sources {
  readonly writer: DataSource;
  readonly reader: DataSource;
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
  const file = join(config.dataDir, `${name}.sqlite`);
  const writer = await new DataSource({
    ...shared,
    ...sqlite(file, false),
  } as unknown as DataSourceOptions).initialize();
  const reader = await new DataSource({
    ...shared,
    migrations: [],
    ...sqlite(file, true),
  } as unknown as DataSourceOptions).initialize();
  return { writer, reader };
}

function sqlite(file: string, readonly: boolean): object {
  return {
    type: 'better-sqlite3',
    driver: NodeSqlite,
    database: file,
    readonly,
    statementCacheSize: 500,
    prepareDatabase: (connection: NodeSqlite) => {
      if (readonly) return;
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('cache_size = -16384');
      connection.pragma('wal_autocheckpoint = 4000');
    },
  };
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
    // Every session: READ COMMITTED, so that the relay and the inserts do not lock each other out (measured).
    extra: { connectionLimit: config.databasePool, namedPlaceholders: false },
    isolationLevel: 'READ COMMITTED',
  } as unknown as DataSourceOptions);
  await source.initialize();
  await limitSessions(source, type);
  return { writer: source, reader: source };
}

// A process that was frozen inside a transaction keeps its row locks, and with them every copy that needs these rows, for as
// long as its connection lives: MariaDB ends such a connection, and nobody waits longer than that for a lock.
const LONGEST_IDLE_SECONDS = 10;

async function limitSessions(source: DataSource, type: 'mariadb' | 'mysql'): Promise<void> {
  const idle = type === 'mariadb' ? `, idle_transaction_timeout = ${LONGEST_IDLE_SECONDS}` : '';
  const sql = `SET SESSION innodb_lock_wait_timeout = ${LONGEST_IDLE_SECONDS + 5}${idle}`;
  const { pool } = source.driver as unknown as { readonly pool: MysqlPool };
  pool.on('connection', connection => connection.query(sql));
  // The pool has one connection already, the one it was tried with.
  await source.query(sql);
}

/** The part of mysql2's pool that is needed; its own type knows only promises. */
interface MysqlPool {
  on(event: 'connection', listener: (connection: { query(sql: string): void }) => void): void;
}
