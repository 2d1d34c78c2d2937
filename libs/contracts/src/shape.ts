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

/** A member that older producers do not send. */
export interface Added<T> extends Shape<T> {
  readonly added: true;
}
export const added = <T>(inner: Shape<T>): Added<T> => ({ ...inner, added: true });

type Members = Readonly<Record<string, Shape<unknown>>>;
type Later<M> = { readonly [K in keyof M as M[K] extends Added<unknown> ? K : never]?: Meaning<M[K]> };
type Always<M> = { readonly [K in keyof M as M[K] extends Added<unknown> ? never : K]: Meaning<M[K]> };
/** Every member is required unless it was added later; unknown members are let through, so that a newer producer may add some. */
export const record = <M extends Members>(members: M): Shape<Always<M> & Later<M>> =>
  shape({
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.schema])),
    required: Object.keys(members).filter(name => !('added' in (members[name] ?? {}))),
  });
