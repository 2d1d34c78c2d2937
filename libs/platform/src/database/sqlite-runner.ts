import type { SQLInputValue } from 'node:sqlite';
import { DataSource, QueryFailedError, QueryResult } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { bindable } from './node-sqlite.js';
import type { SqliteFile } from './sqlite-file.js';

/** Statements without an answer worth waiting for; whoever needs to know what they did asks for the structured result. */
const WRITES = /^\s*(UPDATE|DELETE|INSERT)\b/;

/** TypeORM's query runner for a file that a thread serves. */
export class SqliteRunner extends BetterSqlite3QueryRunner {
  constructor(
    driver: BetterSqlite3Driver,
    private readonly file: SqliteFile,
  ) {
    super(driver);
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as TypeORM declares it
  override async query<T = any>(sql: string, parameters: unknown[] = [], structured = false): Promise<T> {
    try {
      // A transaction that begins as reader and then writes can fail with SQLITE_BUSY; beginning as writer cannot.
      if (sql === 'BEGIN TRANSACTION') return this.tell('BEGIN IMMEDIATE', []) as T;
      if (!structured && this.isTransactionActive && WRITES.test(sql))
        return this.tell(sql, parameters.map(bindable)) as T;
      const { rows, changes, lastInsertRowid } = await this.file.ask(sql, parameters.map(bindable));
      if (!structured) return (rows ?? lastInsertRowid) as T;
      const result = new QueryResult();
      result.raw = rows ?? lastInsertRowid;
      if (rows) result.records = [...rows];
      else result.affected = changes;
      return result as T;
    } catch (error) {
      throw new QueryFailedError(sql, parameters, error as Error);
    }
  }

  /** Runs a statement of an open transaction whose answer nobody needs; its failure comes with the next answer. */
  tell(sql: string, parameters: readonly SQLInputValue[]): void {
    this.file.tell(sql, parameters);
  }

  override async beforeMigration(): Promise<void> {
    await this.file.ask('PRAGMA foreign_keys = OFF', []);
  }

  override async afterMigration(): Promise<void> {
    await this.file.ask('PRAGMA foreign_keys = ON', []);
  }

  protected override async loadPragmaRecords(table: string, pragma: string): Promise<unknown> {
    return (await this.file.ask(`PRAGMA ${pragma}("${table}")`, [])).rows ?? [];
  }
}

/** Stands where TypeORM wants a connection of its own; every statement goes to the thread. */
export class NoConnection {
  pragma(): unknown[] {
    return [];
  }

  close(): void {}
}

/** Makes a data source send its statements to a file. */
export function throughThread(source: DataSource, file: SqliteFile): DataSource {
  const driver = source.driver as BetterSqlite3Driver;
  let runner: SqliteRunner | null = null;
  driver.createQueryRunner = () => (runner ??= new SqliteRunner(driver, file));
  return source;
}
