import { isDeepStrictEqual } from 'node:util';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Kind, parse, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import type { Part, Rows } from './suite.js';

const IMPORTED = [
  '@key',
  '@shareable',
  '@requires',
  '@provides',
  '@external',
  '@extends',
  '@override',
  '@inaccessible',
  '@interfaceObject',
  '@tag',
];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(IMPORTED)})`;

/** A subgraph as it is composed and as it is executed. */
export interface BuiltPart {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

type Reference = Readonly<Record<string, unknown>>;
type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer O
  ? O extends { resolvers?: infer R }
    ? R
    : never
  : never;

/** Makes a subgraph executable: an entity is found by whichever of its keys the reference carries. */
export function buildPart({ name, sdl, entities = {}, computed = {} }: Part): BuiltPart {
  const whole = `${LINK}\n${sdl}`;
  const document = parse(whole);
  const keys = keysIn(document);
  const resolvers: Record<string, object> = { ...computed };
  for (const [type, rows] of Object.entries(entities)) {
    const find = (reference: Reference) => entityOf(reference, rows, keys.get(type) ?? []);
    resolvers[type] = { ...resolvers[type], __resolveReference: find };
  }
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers: resolvers as NonNullable<Resolvers> });
  return { name, sdl: whole, schema };
}

/** What the reference says beside its key was asked for by `@requires`. */
function entityOf(reference: Reference, rows: Rows, keys: readonly SelectionSetNode[]): object | null {
  const row = rows.find(one => keys.some(key => matches(key, reference, one)));
  return row ? { ...reference, ...row } : null;
}

function matches(key: SelectionSetNode, reference: unknown, row: unknown): boolean {
  return key.selections.every(field => {
    if (field.kind !== Kind.FIELD) return false;
    const [asked, own] = [reference, row].map(one => (one as Reference | undefined)?.[field.name.value]);
    if (asked === undefined) return false;
    return field.selectionSet ? matches(field.selectionSet, asked, own) : isDeepStrictEqual(asked, own);
  });
}

function keysIn({ definitions }: DocumentNode): ReadonlyMap<string, SelectionSetNode[]> {
  const keys = new Map<string, SelectionSetNode[]>();
  for (const definition of definitions) {
    if (!('directives' in definition) || !('name' in definition)) continue;
    for (const { name, arguments: given } of definition.directives ?? []) {
      const fields = given?.find(one => one.name.value === 'fields')?.value;
      if (name.value !== 'key' || fields?.kind !== Kind.STRING) continue;
      const type = definition.name?.value ?? '';
      keys.set(type, [...(keys.get(type) ?? []), selectionOf(fields.value)]);
    }
  }
  return keys;
}

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a selection: ${fields}`);
  return operation.selectionSet;
}
