/** One column as it is read. */
export interface Readable {
  readonly property: string;
  readonly column: string;
  read(value: unknown): unknown;
}

/** Makes a row object of a raw record. */
export type Hydrator = (raw: Record<string, unknown>) => object;

/**
 * A hydrator for records with these columns, written out as one object literal. An object that gets dozens of properties one
 * after the other becomes a dictionary: 7 times slower to build and 80 times slower to copy (measured). The text is made of
 * nothing but the names in our own row classes.
 */
export function compileHydrator(fields: readonly Readable[]): Hydrator {
  const members = fields.map(
    ({ property, column }, i) => `${JSON.stringify(property)}: read${i}(raw[${JSON.stringify(column)}])`,
  );
  const make = new Function(...fields.map((_, i) => `read${i}`), `return raw => ({ ${members.join(', ')} });`) as (
    ...reads: Readable['read'][]
  ) => Hydrator;
  return make(...fields.map(field => field.read));
}

/** One column as it is written. */
export interface Writable {
  readonly property: string;
  /** None: the value is bound as it is. */
  readonly write: ((value: unknown) => unknown) | null;
}

/** Makes the parameters of a statement for many rows. */
export type RowWriter = (rows: readonly object[]) => unknown[];

/** A writer for rows with these columns, written out like the hydrator: reading a property by a name that varies is slow. */
export function compileWriter(fields: readonly Writable[]): RowWriter {
  const values = fields.map(({ property, write }, i) => {
    const value = `row[${JSON.stringify(property)}]`;
    return `out[at + ${i}] = ${write ? `write${i}(${value})` : `${value} ?? null`};`;
  });
  const text = `return rows => {
    const out = new Array(rows.length * ${fields.length});
    let at = 0;
    for (const row of rows) { ${values.join(' ')} at += ${fields.length}; }
    return out;
  };`;
  const make = new Function(...fields.map((_, i) => `write${i}`), text) as (
    ...writes: Writable['write'][]
  ) => RowWriter;
  return make(...fields.map(field => field.write));
}
