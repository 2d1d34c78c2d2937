import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Config } from '../config/config.js';
import { ENGINE } from '../config/engine.js';
import { Bulk } from './bulk.js';
import { openSources, type MigrationClass, type RowClass, type Sources } from './engine.js';
import { isRetryable, isUniqueViolation } from './errors.js';
import { migrateOnce } from './migrate-once.js';

/** An open transaction, passed explicitly to every store. */
export type Tx = EntityManager;

interface Scope {
  open: boolean;
  readonly after: (() => void)[];
}

/** Work to be done at the beginning of the next transaction. */
interface First {
  readonly work: (tx: Tx) => Promise<void>;
  isDone: boolean;
}

const ATTEMPTS = 4;

/**
 * The only way to a subgraph's database. On SQLite TypeORM shares one connection between all callers, so a statement of one
 * request falls into the transaction of another; here one writer works at a time and reads have a connection of their own.
 */
export class Database {
  readonly engine = ENGINE;
  readonly bulk: Bulk;
  private readonly scope = new AsyncLocalStorage<Scope>();
  private readonly firsts = new AsyncLocalStorage<First>();
  private tail: Promise<unknown> = Promise.resolve();
  private closed = false;

  private constructor(
    readonly name: string,
    private readonly sources: Sources,
  ) {
    this.bulk = new Bulk(sources.writer);
  }

  static async open(
    config: Config,
    name: string,
    rows: readonly RowClass[],
    migrations: readonly MigrationClass[],
  ): Promise<Database> {
    return new Database(name, await openSources(config, name, rows, migrations));
  }

  /** Runs reads; they never see what an open write has not committed. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(this.sources.reader.manager);
  }

  /**
   * Runs one transaction. The work must be repeatable: a deadlock or lock timeout runs it again, three times at most.
   * A write inside a write of the same database throws: pass `tx` instead. No network call belongs inside.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.closed) throw new Error(`database ${this.name} is closed`);
    if (this.scope.getStore()?.open) throw new Error('write inside write: pass tx');
    return this.engine === 'sqlite' ? this.queue(() => this.transact(work)) : this.retry(() => this.transact(work));
  }

  /** Runs work; the first transaction it commits begins with `first`. */
  withFirstWrite<T>(first: (tx: Tx) => Promise<void>, work: () => Promise<T>): Promise<T> {
    return this.firsts.run({ work: first, isDone: false }, work);
  }

  /** Inside a write: runs once after the commit, and not at all after a rollback. */
  afterCommit(work: () => void): void {
    const scope = this.scope.getStore();
    if (!scope?.open) throw new Error('afterCommit outside a write');
    scope.after.push(work);
  }

  /** Inserts rows with few statements. */
  async insertRows<R extends object>(tx: Tx, row: RowClass<R>, rows: readonly R[]): Promise<void> {
    if (rows.length > 0) await this.bulk.insert(tx, row, rows, false);
  }

  /** Inserts what is not there yet and leaves the rest; it does not say which (read again to learn who won). */
  async insertMissing<R extends object>(tx: Tx, row: RowClass<R>, rows: readonly R[]): Promise<void> {
    if (rows.length > 0) await this.bulk.insert(tx, row, rows, true);
  }

  /** Inserts one row; false when a unique index refused it. The transaction goes on either way. */
  async insertOnce<R extends object>(tx: Tx, row: RowClass<R>, one: R): Promise<boolean> {
    try {
      await this.bulk.insertOne(tx, row, one);
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  /** Sets different values on many rows, found by key, with one statement a chunk. */
  async updateRows<R extends object>(
    tx: Tx,
    row: RowClass<R>,
    key: readonly (keyof R & string)[],
    set: readonly (keyof R & string)[],
    rows: readonly Partial<R>[],
  ): Promise<void> {
    if (rows.length > 0) await this.bulk.update(tx, row, key, set, rows);
  }

  /** Adds to counters, creating those that are missing. Only for tables with one unique key. */
  async addToCounters<R extends object>(
    tx: Tx,
    row: RowClass<R>,
    key: readonly (keyof R & string)[],
    add: readonly (keyof R & string)[],
    rows: readonly R[],
  ): Promise<void> {
    if (rows.length > 0) await this.bulk.add(tx, row, key, add, rows);
  }

  /** Rows whose column has one of the values. */
  async findIn<R extends object>(
    tx: Tx,
    row: RowClass<R>,
    column: keyof R & string,
    values: readonly (string | number)[],
  ): Promise<R[]> {
    return values.length === 0 ? [] : this.bulk.findIn(tx, row, column, values);
  }

  /** Locks rows in key order, so that two writers never wait for each other in a circle; SQLite has one writer anyway. */
  async lockRows(tx: Tx, row: RowClass, column: string, keys: readonly string[]): Promise<void> {
    if (this.engine === 'sqlite' || keys.length === 0) return;
    const sorted = [...new Set(keys)].sort();
    const table = this.sources.writer.getMetadata(row).tableName;
    await tx.query(
      `SELECT 1 FROM \`${table}\` WHERE \`${column}\` IN (${sorted.map(() => '?').join(', ')}) ORDER BY \`${column}\` FOR UPDATE`,
      sorted,
    );
  }

  isUniqueViolation(error: unknown): boolean {
    return isUniqueViolation(error);
  }

  /** Applies what migrations are missing. */
  async migrate(): Promise<void> {
    await migrateOnce(this.sources.writer);
  }

  /** Statements that would be needed to make the tables equal to the row classes; none when the migrations are true. */
  async drift(): Promise<string[]> {
    const log = await this.sources.writer.driver.createSchemaBuilder().log();
    return log.upQueries.map(query => query.query);
  }

  /** The source itself, for migrations and nothing else. */
  get source(): DataSource {
    return this.sources.writer;
  }

  /** Waits for the writes in hand and closes the connections. */
  async close(): Promise<void> {
    this.closed = true;
    await this.tail;
    await this.sources.close();
  }

  private async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // AsyncLocalStorage outlives the transaction (work woken by the commit inherits it), so the scope is closed by hand.
    const scope: Scope = { open: true, after: [] };
    const first = this.firsts.getStore();
    const all = first && !first.isDone ? (tx: Tx) => first.work(tx).then(() => work(tx)) : work;
    let result: T;
    try {
      result = await this.sources.writer.transaction(tx => this.scope.run(scope, () => all(tx)));
    } finally {
      scope.open = false;
    }
    if (first) first.isDone = true;
    for (const after of scope.after) after();
    return result;
  }

  private queue<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(run);
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async retry<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run();
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise(resolve => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
      }
    }
  }
}
