/** Marks and values for one `IN (…)`. */
export interface InList<T> {
  readonly marks: string;
  readonly values: readonly T[];
}

/**
 * The values of an `IN (…)`, the last one repeated up to a power of two, which changes no answer: so few texts occur that their
 * prepared statements are found again. Not for an empty list.
 */
export function inList<T>(values: readonly T[]): InList<T> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
  const last = values.at(-1) as T;
  const all = values.length === size ? values : [...values, ...Array<T>(size - values.length).fill(last)];
  return { marks: marksOf(size), values: all };
}

const known = new Map<number, string>();

function marksOf(size: number): string {
  const made = known.get(size) ?? Array(size).fill('?').join(', ');
  known.set(size, made);
  return made;
}
