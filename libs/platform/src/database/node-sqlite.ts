import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { instantText } from './instant-text.js';

/**
 * The face of better-sqlite3 that TypeORM's driver uses, on node:sqlite, for the connection that reads: nothing native has to
 * be compiled. Dates are bound as UTC text with milliseconds, so raw statements take the same parameters on both engines.
 */
export class NodeSqlite {
  private readonly connection: DatabaseSync;

  constructor(file: string, options: { readonly?: boolean; timeout?: number } = {}) {
    this.connection = new DatabaseSync(file, { readOnly: options.readonly ?? false, timeout: options.timeout ?? 5000 });
  }

  prepare(sql: string): Statement {
    return new Statement(this.connection.prepare(sql));
  }

  exec(sql: string): this {
    this.connection.exec(sql);
    return this;
  }

  pragma(text: string): unknown[] {
    return this.connection.prepare(`PRAGMA ${text}`).all();
  }

  close(): void {
    this.connection.close();
  }
}

class Statement {
  readonly reader: boolean;

  constructor(private readonly statement: StatementSync) {
    this.reader = statement.columns().length > 0;
  }

  all(...parameters: unknown[]): unknown[] {
    return this.statement.all(...parameters.map(bindable));
  }

  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.statement.run(...parameters.map(bindable));
  }
}

/** A value as SQLite takes it. */
export function bindable(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  if (value instanceof Date) return instantText(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value as SQLInputValue;
}
