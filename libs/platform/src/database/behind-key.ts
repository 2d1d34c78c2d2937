/** A condition on the columns of a key, and its parameters for one place. */
export interface BehindKey {
  readonly sql: string;
  placeOf<T>(key: readonly T[]): readonly T[];
}

/**
 * Rows behind a place in the order of a key. Written out, `a > ? OR (a = ? AND (b > ?))`: MariaDB uses no key for `(a, b) > (?, ?)`
 * and reads the table from its beginning.
 */
export function behindKey(columns: readonly string[]): BehindKey {
  const sql = columns.reduceRight(
    (inner, column) => (inner === '' ? `${column} > ?` : `(${column} > ? OR (${column} = ? AND ${inner}))`),
    '',
  );
  const last = columns.length - 1;
  return { sql, placeOf: key => key.flatMap((value, i) => (i < last ? [value, value] : [value])) };
}
