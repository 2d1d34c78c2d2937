import { ENGINE } from '../config/engine.js';

/** Marks and values for one `IN (…)`. */
export interface InList<T> {
  readonly marks: string;
  readonly values: readonly T[];
}

/**
 * The values of an `IN (…)`, on SQLite the last one repeated up to a power of two, which changes no answer: so few texts occur
 * that their prepared statements are found again. Not for an empty list.
 */
export function inList<T>(values: readonly T[]): InList<T> {
  if (ENGINE === 'mysql') return { marks: marksOf(values.length), values };
  const size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
  const last = values.at(-1) as T;
  const all = values.length === size ? values : [...values, ...Array<T>(size - values.length).fill(last)];
  return { marks: marksOf(size), values: all };
}

const marksOf = (count: number): string => Array(count).fill('?').join(', ');
