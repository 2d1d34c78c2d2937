import { Column, PrimaryGeneratedColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';
import { ENGINE } from '../config/engine.js';

/** What every column decorator takes. */
export interface ColumnShape {
  readonly name: string;
  readonly nullable?: boolean;
  readonly primary?: boolean;
  readonly length?: number;
}

const onMysql = ENGINE === 'mysql';
const options = (shape: ColumnShape): ColumnOptions => ({
  name: shape.name,
  nullable: shape.nullable ?? false,
  ...(shape.primary ? { primary: true } : {}),
});

/** bigint arrives as number on SQLite and as text on MySQL; either way it must be a safe integer. */
const safeInteger: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : toSafeInteger(value)),
};

/** Reads a number that a database handed over as number or text; throws beyond 2^53-1. */
export function toSafeInteger(value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${String(value)} is beyond 2^53-1`);
  return number;
}

const json: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value)),
  from: (value: string | null) => (value === null ? null : (JSON.parse(value) as unknown)),
};

/** Character set of a column: ids and codes compare byte by byte on both engines. */
export const ASCII = onMysql ? { charset: 'ascii', collation: 'ascii_bin' } : {};
export const UTF8 = onMysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};
export const TYPES = onMysql
  ? ({ int: 'int', flag: 'tinyint', long: 'mediumtext', bigint: 'bigint' } as const)
  : ({ int: 'integer', flag: 'boolean', long: 'text', bigint: 'bigint' } as const);

/** Ids, hashes and aggregates of our own making: ASCII, at most 64 characters unless said. */
export const IdColumn = (shape: ColumnShape) =>
  Column({ ...options(shape), type: 'varchar', length: shape.length ?? 64, ...ASCII });
/** An upper-case word from a list. */
export const CodeColumn = (shape: ColumnShape) =>
  Column({ ...options(shape), type: 'varchar', length: shape.length ?? 32, ...ASCII });
/** Text from outside; at most 255 characters unless said. */
export const TextColumn = (shape: ColumnShape) =>
  Column({ ...options(shape), type: 'varchar', length: shape.length ?? 255, ...UTF8 });
/** Opaque text up to 16 MB (raw payloads, sealed fields); never searched. */
export const LongTextColumn = (shape: ColumnShape) => Column({ ...options(shape), type: TYPES.long, ...UTF8 });
/** Opaque structure, stored as JSON text; never searched. */
export const JsonColumn = (shape: ColumnShape) =>
  Column({ ...options(shape), type: TYPES.long, ...UTF8, transformer: json });
/** Money in minor units, versions, counters: a safe integer. */
export const MinorColumn = (shape: ColumnShape) =>
  Column({ ...options(shape), type: TYPES.bigint, transformer: safeInteger });
/** A small whole number. */
export const IntColumn = (shape: ColumnShape) => Column({ ...options(shape), type: TYPES.int });
/** An instant, UTC with milliseconds on both engines. */
export const InstantColumn = (shape: ColumnShape) =>
  Column({ ...options(shape), type: 'datetime', ...(onMysql ? { precision: 3 } : {}) });
/** True or false. */
export const FlagColumn = (shape: ColumnShape) =>
  Column({
    ...options(shape),
    type: TYPES.flag,
    ...(onMysql ? { width: 1 } : {}),
    transformer: { to: (v: unknown) => v, from: (v: unknown) => (v === null ? null : Boolean(v)) },
  });
/** A number the database counts up by itself; the primary key. */
export const SequenceColumn = (shape: ColumnShape) =>
  PrimaryGeneratedColumn('increment', { name: shape.name, type: onMysql ? 'bigint' : 'integer' });
