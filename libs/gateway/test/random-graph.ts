import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { chanceOf } from './mutations.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])';

const SUBGRAPHS: Readonly<Record<string, string>> = {
  orders: `
    type Query { node(id: ID!): Node  orders: [Order!]!  order(id: ID!): Order  found: [Found]  grid: [[Order!]]  kind: Kind! }
    interface Node { id: ID!  note: String }
    type Order implements Node @key(fields: "id") {
      id: ID!  note: String  kind: Kind  count: Int  total: Float!  isOpen: Boolean!  tags: [String!]  lines: [Line!]!  best: Line  any: Any
    }
    type Line { quantity: Int!  sku: Sku!  others: [Sku] }
    type Sku implements Node @key(fields: "id") { id: ID!  note: String @shareable }
    union Found = Order | Sku
    enum Kind { SMALL LARGE }
    scalar Any`,
  stock: `
    type Sku @key(fields: "id") { id: ID!  name: String!  onHand: Int  places: [Place!] }
    type Place { name: String!  amount: Int! }`,
  risk: `
    type Order @key(fields: "id") { id: ID!  count: Int @external  risk(level: Int): Risk  doubled: Int @requires(fields: "count") }
    type Risk { level: Int!  reasons: [String!]!  sku: Sku  like: [Order!] }
    type Sku @key(fields: "id", resolvable: false) { id: ID! }`,
};

/** A supergraph with all that plans are made of: keys, requirements, interfaces, unions, lists of lists. */
export function composeRandomGraph() {
  const services = Object.entries(SUBGRAPHS).map(([name, sdl]) => ({ name, typeDefs: parse(`${LINK}${sdl}`) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(String(errors));
  return {
    supergraphSdl,
    subgraphs: new Map(services.map(({ name, typeDefs }) => [name, buildSubgraphSchema({ typeDefs })])),
  };
}

export type Random = () => number;

/** The same numbers for the same words. */
export function randomOf(words: string): Random {
  let seed = 2_166_136_261;
  for (let at = 0; at < words.length; at += 1) seed = Math.imul(seed ^ words.charCodeAt(at), 16_777_619);
  return chanceOf(seed);
}

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** A valid query with aliases, fragments and conditions; the two variables are $yes and $no. */
export function randomQuery(schema: GraphQLSchema, random: Random): string {
  const root = schema.getQueryType();
  if (!root) throw new Error('no query type');
  return `query Q($yes: Boolean! = true, $no: Boolean!) ${randomSelection(schema, root, random, 0)}`;
}

const DIRECTIVES = [
  '',
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @skip(if: false)',
];

function randomSelection(schema: GraphQLSchema, type: GraphQLCompositeType, random: Random, depth: number): string {
  const parts: string[] = random() < 0.3 ? ['__typename'] : [];
  const fields = isAbstractType(type) && !isInterfaceType(type) ? [] : Object.values(type.getFields());
  for (let count = 1 + Math.floor(random() * 5); count > 0 && fields.length > 0; count -= 1) {
    const field = pick(random, fields);
    const inner = getNamedType(field.type);
    if (depth > 4 && !isLeafType(inner)) continue;
    const selection = isLeafType(inner)
      ? ''
      : randomSelection(schema, inner as GraphQLCompositeType, random, depth + 1);
    const value = field.args.map(({ name, type: of }) => `${name}: ${isNonNullType(of) ? '"o1"' : '2'}`).join();
    // One alias for one field, so that two selections of it never mean two things.
    const alias = random() < 0.2 ? `its${field.name}${field.args.length}: ` : '';
    parts.push(`${alias}${field.name}${value ? `(${value})` : ''}${pick(random, DIRECTIVES)} ${selection}`);
  }
  if (isAbstractType(type) || random() < 0.2) {
    const kinds = isAbstractType(type) ? [...schema.getPossibleTypes(type), type] : [type];
    const kind = pick(random, kinds);
    if (depth < 6)
      parts.push(`... on ${kind.name}${pick(random, DIRECTIVES)} ${randomSelection(schema, kind, random, depth + 1)}`);
  }
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}

/** What a subgraph answers to a fetch: what its schema wants, and with the given chance something it must not. */
export function randomAnswer(schema: GraphQLSchema, query: string, random: Random, faults: number) {
  const document = parse(query);
  const operation = document.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || !root) throw new Error(`no operation in ${query}`);
  const fragments = new Map(
    document.definitions.flatMap(one =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const objectOf = (type: GraphQLCompositeType, selections: SelectionSetNode, known: string | null): object => {
    const kinds = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    const kind = kinds.find(({ name }) => name === known) ?? pick(random, kinds);
    const found: Record<string, unknown> = {};
    const add = ({ selections: all }: SelectionSetNode): void => {
      for (const one of all) {
        if (one.kind === Kind.FRAGMENT_SPREAD) throw new Error(`${fragments.size} fragments are not for this test`);
        if (one.kind === Kind.INLINE_FRAGMENT) {
          const wanted = one.typeCondition && typeFromAST(schema, one.typeCondition);
          const fits = !wanted || wanted === kind || (isAbstractType(wanted) && schema.isSubType(wanted, kind));
          if (fits) add(one.selectionSet);
          continue;
        }
        const name = one.alias?.value ?? one.name.value;
        if (one.name.value === '__typename')
          found[name] = random() < faults / 4 ? pick(random, ['Nobody', 'Kind']) : kind.name;
        else if (!(name in found)) {
          const field = kind.getFields()[one.name.value];
          if (field && random() >= faults / 4) found[name] = valueOf(field.type, one.selectionSet);
        }
      }
    };
    add(selections);
    return found;
  };
  const valueOf = (type: GraphQLOutputType, selections: SelectionSetNode | undefined): unknown => {
    if (random() < faults) return pick(random, [null, null, null, 7, 'SMALL', 1.5, true]);
    const of = getNullableType(type) as GraphQLOutputType;
    if (of === type && random() < 0.15) return null;
    if (isListType(of))
      return Array.from({ length: Math.floor(random() * 4) }, () =>
        valueOf(of.ofType as GraphQLOutputType, selections),
      );
    if (isEnumType(of)) return pick(random, of.getValues()).value;
    if (isLeafType(of)) return leafOf(of.name, random);
    return objectOf(of as GraphQLCompositeType, selections ?? { kind: Kind.SELECTION_SET, selections: [] }, null);
  };
  return { root, operation, objectOf };
}

function leafOf(name: string, random: Random): unknown {
  const number = Math.floor(random() * 5);
  if (name === 'Int') return number;
  if (name === 'Float') return number + 0.5;
  if (name === 'Boolean') return number > 2;
  if (name === 'Any') return { any: [number] };
  return `o${number}`;
}
