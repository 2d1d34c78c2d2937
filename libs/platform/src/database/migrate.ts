import {
  Table,
  TableColumn,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';
import { ENGINE } from '../config/engine.js';
import { ASCII, TYPES, UTF8 } from './columns.js';

/** A hand-written migration; its name ends in a 13-digit number that orders it (TypeORM's rule). */
export abstract class Migration implements MigrationInterface {
  abstract readonly name: string;
  abstract up(runner: QueryRunner): Promise<void>;
  /** The house goes forward only (expand, then contract); a wrong step is mended by the next one. */
  down(): Promise<void> {
    throw new Error(`${this.name} has no way back: write the next migration instead`);
  }
}

export interface TableShape {
  readonly name: string;
  readonly columns: readonly TableColumnOptions[];
  readonly primary: readonly string[];
  readonly uniques?: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly indices?: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

interface Options {
  readonly nullable?: boolean;
  readonly length?: number;
}

const onMysql = ENGINE === 'mysql';
const column = (name: string, type: string, options: Options, more: object = {}): TableColumnOptions => ({
  name,
  type,
  isNullable: options.nullable ?? false,
  ...more,
});

/** Columns for migrations; each is the twin of the column decorator of the same kind. */
export const id = (name: string, o: Options = {}) =>
  column(name, 'varchar', o, { length: String(o.length ?? 64), ...ASCII });
export const code = (name: string, o: Options = {}) =>
  column(name, 'varchar', o, { length: String(o.length ?? 32), ...ASCII });
export const text = (name: string, o: Options = {}) =>
  column(name, 'varchar', o, { length: String(o.length ?? 255), ...UTF8 });
export const longText = (name: string, o: Options = {}) => column(name, TYPES.long, o, UTF8);
export const json = longText;
export const minor = (name: string, o: Options = {}) => column(name, TYPES.bigint, o);
export const int = (name: string, o: Options = {}) => column(name, TYPES.int, o);
export const instant = (name: string, o: Options = {}) => column(name, 'datetime', o, onMysql ? { precision: 3 } : {});
export const flag = (name: string, o: Options = {}) => column(name, TYPES.flag, o, onMysql ? { width: 1 } : {});
export const sequence = (name: string) =>
  column(name, onMysql ? 'bigint' : 'integer', {}, { isGenerated: true, generationStrategy: 'increment' });

/** Adds a column unless it is there: MySQL commits each change by itself, so a migration that was cut off begins anew. */
export async function addColumn(runner: QueryRunner, table: string, column: TableColumnOptions): Promise<void> {
  if (!(await runner.hasColumn(table, column.name))) await runner.addColumn(table, new TableColumn(column));
}

/** Adds an index unless it is there. */
export async function addIndex(
  runner: QueryRunner,
  table: string,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
): Promise<void> {
  const known = await runner.getTable(table);
  if (known?.indices.some(index => index.name === name)) return;
  await runner.createIndex(table, new TableIndex({ name, columnNames: [...columns] }));
}

/** Creates a table the same way the row classes describe it on either engine (uniques are indices on MySQL). */
export async function createTable(runner: QueryRunner, shape: TableShape): Promise<void> {
  const uniques = (shape.uniques ?? []).map(u => ({ name: u.name, columnNames: [...u.columns] }));
  const indices = (shape.indices ?? []).map(i => ({ name: i.name, columnNames: [...i.columns] }));
  const columns = shape.columns.map(c => ({ ...c, isPrimary: shape.primary.includes(c.name) }));
  await runner.createTable(
    new Table({
      name: shape.name,
      columns,
      uniques: onMysql ? [] : uniques,
      indices: onMysql ? [...indices, ...uniques.map(u => ({ ...u, isUnique: true }))] : indices,
    }),
  );
}
