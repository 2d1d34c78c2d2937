/** Rows of an entity, found by any of its keys. */
export type Rows = readonly Readonly<Record<string, unknown>>[];
/** What a subgraph computes: a resolver for a field of a type, as graphql-js takes it. */
export type Computed = Readonly<Record<string, Readonly<Record<string, (parent: never, args: never) => unknown>>>>;

/** One subgraph of a suite: its SDL without the link to the specification, and its data. */
export interface Part {
  readonly name: string;
  readonly sdl: string;
  readonly entities?: Readonly<Record<string, Rows>>;
  readonly computed?: Computed;
}

/** One operation and the answer the specification wants, written by hand. */
export interface Case {
  readonly says: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** Places of the errors that come with the data, as `orders.0.total`; none wanted where it is left out. */
  readonly failsAt?: readonly string[];
  /** Why no gateway answers it, the reference included; a case that some day passes has to lose this. */
  readonly unmet?: string;
}

/** Cases over one supergraph. */
export interface Suite {
  readonly about: string;
  /** Made anew for each gateway, since mutations change the data. */
  readonly parts: () => readonly Part[];
  readonly cases: readonly Case[];
}
