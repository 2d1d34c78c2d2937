import type { SQLInputValue } from 'node:sqlite';
import type { DataSource, EntityManager } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { ENGINE } from '../config/engine.js';
import type { RowClass } from './engine.js';
import { compileHydrator, type Hydrator } from './hydrator.js';
import { instantFrom, instantText } from './instant-text.js';
import { SqliteRunner } from './sqlite-runner.js';

/** One column of a row class, ready for raw statements. */
interface Field {
  readonly property: string;
  readonly column: string;
  write(value: unknown): unknown;
  read(value: unknown): unknown;
}

interface Shape {
  readonly table: string;
  readonly fields: readonly Field[];
  readonly byProperty: ReadonlyMap<string, Field>;
  /** By the columns that were read. */
  readonly hydrators: Map<string, Hydrator>;
}

// A statement stays well under SQLite's 32,766 parameters and 500 terms of a UNION, and few sizes occur, so prepared
// statements are found again.
const MAX_PARAMETERS = 8_000;
const CHUNKS = [256, 128, 64, 32, 16, 8, 4, 2, 1] as const;

/** Raw multi-row statements for row classes: four to five times cheaper than the ORM's own inserts (measured). */
export class Bulk {
  private readonly shapes = new Map<RowClass, Shape>();

  constructor(private readonly source: DataSource) {}

  async insert<R extends object>(
    tx: EntityManager,
    row: RowClass<R>,
    rows: readonly R[],
    ignore: boolean,
  ): Promise<void> {
    const shape = this.shapeOf(row);
    const fields = this.present(shape, rows[0]);
    const verb = insertVerb(ignore);
    const columns = fields.map(f => `\`${f.column}\``).join(', ');
    const one = `(${fields.map(() => '?').join(', ')})`;
    for (const chunk of chunksOf(rows, fields.length)) {
      const sql = `${verb} \`${shape.table}\` (${columns}) VALUES ${chunk.map(() => one).join(', ')}`;
      await send(tx, sql, parametersOf(chunk, fields));
    }
  }

  /** Inserts one row and waits for what the database says to it. */
  async insertOne<R extends object>(tx: EntityManager, row: RowClass<R>, one: R): Promise<void> {
    const shape = this.shapeOf(row);
    const fields = this.present(shape, one);
    const columns = fields.map(f => `\`${f.column}\``).join(', ');
    const sql = `INSERT INTO \`${shape.table}\` (${columns}) VALUES (${fields.map(() => '?').join(', ')})`;
    await tx.queryRunner?.query(sql, parametersOf([one], fields), true);
  }

  async update<R extends object>(
    tx: EntityManager,
    row: RowClass<R>,
    key: readonly string[],
    set: readonly string[],
    rows: readonly Partial<R>[],
  ): Promise<void> {
    const shape = this.shapeOf(row);
    const keys = key.map(name => fieldOf(shape, name));
    const sets = set.map(name => fieldOf(shape, name));
    const fields = [...keys, ...sets];
    for (const chunk of chunksOf(rows, fields.length)) {
      await send(tx, updateSql(shape.table, keys, sets, chunk.length), parametersOf(chunk, fields));
    }
  }

  async add<R extends object>(
    tx: EntityManager,
    row: RowClass<R>,
    key: readonly string[],
    add: readonly string[],
    rows: readonly R[],
  ): Promise<void> {
    const shape = this.shapeOf(row);
    const fields = this.present(shape, rows[0]);
    const columns = fields.map(f => `\`${f.column}\``).join(', ');
    const one = `(${fields.map(() => '?').join(', ')})`;
    const keys = key.map(name => `\`${fieldOf(shape, name).column}\``).join(', ');
    const sums = add.map(name => additionSql(shape.table, fieldOf(shape, name).column)).join(', ');
    const tail = ENGINE === 'mysql' ? `ON DUPLICATE KEY UPDATE ${sums}` : `ON CONFLICT (${keys}) DO UPDATE SET ${sums}`;
    for (const chunk of chunksOf(rows, fields.length)) {
      const sql = `INSERT INTO \`${shape.table}\` (${columns}) VALUES ${chunk.map(() => one).join(', ')} ${tail}`;
      await send(tx, sql, parametersOf(chunk, fields));
    }
  }

  async findIn<R extends object>(
    tx: EntityManager,
    row: RowClass<R>,
    property: string,
    values: readonly (string | number)[],
  ): Promise<R[]> {
    const shape = this.shapeOf(row);
    const found: R[] = [];
    for (const chunk of chunksOf([...new Set(values)], 1)) {
      const sql = `SELECT * FROM \`${shape.table}\` WHERE \`${fieldOf(shape, property).column}\` IN (${chunk.map(() => '?').join(', ')})`;
      const raw = (await tx.query(sql, chunk as unknown[])) as Record<string, unknown>[];
      found.push(...hydrateAll<R>(shape, raw));
    }
    return found;
  }

  /** Raw records of `SELECT * ...` or of named columns as row objects. */
  hydrate<R extends object>(row: RowClass<R>, raw: readonly Record<string, unknown>[]): R[] {
    return hydrateAll(this.shapeOf(row), raw);
  }

  /** Columns the first row carries: a generated key that is absent is left to the database. */
  private present(shape: Shape, first: object | undefined): readonly Field[] {
    return first
      ? shape.fields.filter(f => (first as Record<string, unknown>)[f.property] !== undefined)
      : shape.fields;
  }

  private shapeOf(row: RowClass): Shape {
    const known = this.shapes.get(row);
    if (known) return known;
    const metadata = this.source.getMetadata(row);
    const fields = metadata.columns.map(toField);
    const shape = {
      table: metadata.tableName,
      fields,
      byProperty: new Map(fields.map(f => [f.property, f])),
      hydrators: new Map<string, Hydrator>(),
    };
    this.shapes.set(row, shape);
    return shape;
  }
}

/** On SQLite nobody waits for a statement that answers nothing: its failure comes with the next answer, at the latest the COMMIT. */
async function send(tx: EntityManager, sql: string, parameters: unknown[]): Promise<void> {
  if (tx.queryRunner instanceof SqliteRunner) tx.queryRunner.tell(sql, parameters as SQLInputValue[]);
  else await tx.query(sql, parameters);
}

function hydrateAll<R extends object>(shape: Shape, raw: readonly Record<string, unknown>[]): R[] {
  const [first] = raw;
  if (!first) return [];
  const columns = Object.keys(first).join();
  let hydrator = shape.hydrators.get(columns);
  if (!hydrator) {
    hydrator = compileHydrator(shape.fields.filter(field => field.column in first));
    shape.hydrators.set(columns, hydrator);
  }
  return raw.map(hydrator) as R[];
}

function fieldOf(shape: Shape, property: string): Field {
  const field = shape.byProperty.get(property);
  if (!field) throw new Error(`${shape.table} has no property ${property}`);
  return field;
}

function toField(column: ColumnMetadata): Field {
  const transformer = Array.isArray(column.transformer) ? undefined : column.transformer;
  const to = (value: unknown): unknown => (transformer ? (transformer.to(value) as unknown) : value);
  const from = (value: unknown): unknown => (transformer ? (transformer.from(value) as unknown) : value);
  const base = { property: column.propertyName, column: column.databaseName };
  if (column.type === 'datetime') return { ...base, write: writeInstant, read: readInstant };
  if (column.type === 'boolean' || column.type === 'tinyint')
    return { ...base, write: value => (value ? 1 : 0), read: from };
  return { ...base, write: value => to(value) ?? null, read: from };
}

const writeInstant = (value: unknown): unknown =>
  ENGINE === 'sqlite' && value instanceof Date ? instantText(value) : (value ?? null);
const readInstant = (value: unknown): unknown => (typeof value === 'string' ? instantFrom(value) : (value ?? null));

function parametersOf(rows: readonly object[], fields: readonly Field[]): unknown[] {
  const parameters = new Array<unknown>(rows.length * fields.length);
  let at = 0;
  for (const row of rows)
    for (const field of fields) parameters[at++] = field.write((row as Record<string, unknown>)[field.property]);
  return parameters;
}

function* chunksOf<T>(rows: readonly T[], width: number): Generator<readonly T[]> {
  const limit = Math.max(1, Math.floor(MAX_PARAMETERS / width));
  let from = 0;
  while (from < rows.length) {
    const left = rows.length - from;
    const size = CHUNKS.find(c => c <= limit && c <= left) ?? 1;
    yield rows.slice(from, from + size);
    from += size;
  }
}

const insertVerb = (ignore: boolean): string => {
  if (!ignore) return 'INSERT INTO';
  return ENGINE === 'mysql' ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO';
};

const additionSql = (table: string, column: string): string =>
  ENGINE === 'mysql'
    ? `\`${column}\` = \`${column}\` + VALUES(\`${column}\`)`
    : `\`${column}\` = \`${table}\`.\`${column}\` + excluded.\`${column}\``;

/** One UPDATE joined with a list of values: different values for each row in one statement. */
function updateSql(table: string, keys: readonly Field[], sets: readonly Field[], rows: number): string {
  const fields = [...keys, ...sets];
  const named = `SELECT ${fields.map((_, i) => `? AS c${i}`).join(', ')}`;
  const plain = ` UNION ALL SELECT ${fields.map(() => '?').join(', ')}`;
  const values = named + plain.repeat(rows - 1);
  const match = keys.map((k, i) => `t.\`${k.column}\` = v.c${i}`).join(' AND ');
  const assign = (prefix: string) => sets.map((s, i) => `${prefix}\`${s.column}\` = v.c${i + keys.length}`).join(', ');
  return ENGINE === 'mysql'
    ? `UPDATE \`${table}\` AS t JOIN (${values}) AS v ON ${match} SET ${assign('t.')}`
    : `UPDATE \`${table}\` AS t SET ${assign('')} FROM (${values}) AS v WHERE ${match}`;
}
