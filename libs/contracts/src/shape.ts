/** Words for payload shapes: each builds a JSON Schema and carries the TypeScript type it stands for. */
declare const meaning: unique symbol;
export interface Shape<T> {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly [meaning]?: T;
}
export type Meaning<S> = S extends Shape<infer T> ? T : never;

const shape = <T>(schema: Record<string, unknown>): Shape<T> => ({ schema });

export const text = <T extends string = string>(): Shape<T> => shape<T>({ type: 'string' });
/** An RFC 3339 instant in UTC with milliseconds. */
export const instant = (): Shape<string> =>
  shape<string>({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' });
export const whole = (): Shape<number> =>
  shape<number>({ type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER });
export const flag = (): Shape<boolean> => shape<boolean>({ type: 'boolean' });
export const oneOf = <const L extends readonly string[]>(words: L): Shape<L[number]> =>
  shape<L[number]>({ enum: words });
export const list = <T>(item: Shape<T>): Shape<readonly T[]> =>
  shape<readonly T[]>({ type: 'array', items: item.schema });
export const nullable = <T>(inner: Shape<T>): Shape<T | null> =>
  shape<T | null>({ anyOf: [inner.schema, { type: 'null' }] });

type Members = Readonly<Record<string, Shape<unknown>>>;
/** Every member is required; unknown members are let through, so that a newer producer may add some. */
export const record = <M extends Members>(members: M): Shape<{ readonly [K in keyof M]: Meaning<M[K]> }> =>
  shape({
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.schema])),
    required: Object.keys(members),
  });
