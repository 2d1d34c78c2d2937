import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { costModelOf } from './cost-model.js';
import { demandOf, UnboundedList } from './operation-cost.js';

const SDL = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

  type Query {
    shop: Shop
    report: Report
    name: String
    dear: String @cost(weight: 7)
    free: Shop @cost(weight: 0)
    picture: Picture
    mood: Mood
    moods: [Mood!]! @listSize(assumedSize: 3)
    usual: [Shop!]!
    usualNames: [String!]!
    assumed: [Shop!] @listSize(assumedSize: 4)
    sliced(first: Int, last: Int): [Shop!]! @listSize(slicingArguments: ["first", "last"])
    defaulted(first: Int = 6): [Shop!]! @listSize(slicingArguments: ["first"])
    either(first: Int, last: Int): [Shop!]! @listSize(assumedSize: 8, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    deep(input: PageInput): [Shop!]! @listSize(slicingArguments: ["input.first"])
    page(first: Int): Page! @cost(weight: 2) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    search(text: String @cost(weight: 5), filter: Filter, filters: [Filter!]): Shop
    any: Any
    node: Node
  }
  type Mutation { change: Shop  rename: String }
  type Subscription { changed: Shop }
  input PageInput { first: Int }
  input Filter { plain: String  dear: String @cost(weight: 3)  inner: Filter }
  type Shop { id: ID  name: String  owner: Owner  shops: [Shop!]! @listSize(assumedSize: 5) }
  type Owner { id: ID  shop: Shop }
  type Report @cost(weight: 50) { id: ID }
  scalar Picture @cost(weight: 9)
  enum Mood @cost(weight: 2) { GOOD BAD }
  type Page { nodes: [Shop!]!  edges: [Edge!]!  info: Info!  total: Int! @cost(weight: 20) }
  type Edge { node: Shop! }
  type Info { more: Boolean! }
  interface Node { id: ID }
  type Cheap implements Node { id: ID  owner: Owner }
  type Costly implements Node { id: ID  report: Report  owner: Owner }
  union Any = Cheap | Costly | Shop
`;
const schema = buildSchema(SDL);
const model = costModelOf(SDL);

function demand(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return demandOf({ schema, document, operation, variables: coerced }, model);
}
const cost = (text: string, variables?: Record<string, unknown>) => demand(text, variables).cost;

describe('an operation costs what its answer may hold at most', () => {
  it.each([
    ['a scalar: nothing', '{ name }', 0],
    ['an object: 1', '{ shop { id name } }', 1],
    ['objects in objects: the sum', '{ shop { owner { shop { id } } } }', 3],
    ['what @cost says of a field', '{ dear }', 7],
    ['what @cost says of a field in place of its type, which may be nothing', '{ free { id owner { id } } }', 1],
    ['what @cost says of a type', '{ report { id } }', 50],
    ['what @cost says of a scalar', '{ picture }', 9],
    ['what @cost says of an enum, once for each item', '{ mood moods }', 2 + 3 * 2],
    ['ten items of a list of which nothing is said', '{ usual { id } }', 10],
    ['nothing for a list of scalars', '{ usualNames }', 0],
    ['the assumed items of a list', '{ assumed { id owner { id } } }', 4 * 2],
    ['lists in lists: the product', '{ assumed { shops { shops { id } } } }', 4 * (1 + 5 * (1 + 5))],
    ['the items asked for', '{ sliced(first: 30) { id } }', 30],
    ['the items asked for by the other argument', '{ sliced(last: 3) { id } }', 3],
    ['the items of an argument with a default', '{ defaulted { id } }', 6],
    ['the larger of two arguments where both are allowed', '{ either(first: 3, last: 9) { id } }', 9],
    ['the assumed items where no argument is given', '{ either { id } }', 8],
    ['the items asked for inside an input object', '{ deep(input: { first: 12 }) { id } }', 12],
    ['a page: itself and its sized fields', '{ page(first: 30) { nodes { id } info { more } } }', 2 + 30 + 1],
    [
      'a page of which all is asked',
      '{ page(first: 3) { nodes { id } edges { node { id } } total } }',
      2 + 3 + 3 * 2 + 20,
    ],
    ['a page of the assumed size', '{ page { nodes { owner { id } } } }', 2 + 20 * 2],
    ['a page of no size: its assumed size', '{ page(first: null) { nodes { id } } }', 2 + 20],
    ['a page of a negative size: no discount', '{ page(first: -50) { nodes { id } } dear }', 2 + 0 + 7],
    ['arguments with @cost where they are given', '{ search(text: "x") { id } }', 1 + 5],
    ['input fields with @cost, in depth', '{ search(filter: { dear: "x", inner: { dear: "y" } }) { id } }', 1 + 3 + 3],
    [
      'input fields with @cost, in lists',
      '{ search(filters: [{ dear: "x" }, { plain: "y" }, { dear: "z" }]) { id } }',
      1 + 6,
    ],
    ['a change: ten more', 'mutation { rename }', 10],
    ['a change and its answer', 'mutation { change { id } }', 11],
    ['a subscription: one event', 'subscription { changed { id owner { id } } }', 2],
    ['the same field twice: once', '{ shop { id } shop { name owner { id } } }', 2],
    ['the same field under two names: twice', '{ a: shop { id } b: shop { id } }', 2],
    ['fragments where they are spread', '{ a: shop { ...F } b: shop { ...F } } fragment F on Shop { owner { id } }', 4],
    ['a fragment spread twice in one place: once', '{ shop { ...F ...F } } fragment F on Shop { owner { id } }', 2],
    ['the dearest type of a union', '{ any { ... on Costly { report { id } } ... on Cheap { owner { id } } } }', 51],
    [
      'the dearest type of an interface, with what all have',
      '{ node { id ... on Cheap { owner { id } } ... on Costly { owner { id } report { id } } } }',
      52,
    ],
    ['introspection: nothing', '{ __schema { types { name fields { name } } } }', 0],
  ])('%s', (_case, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it.each([
    ['{ shop @skip(if: true) { id } dear }', {}, 7],
    ['query($more: Boolean!) { shop { id owner @include(if: $more) { id } } }', { more: false }, 1],
    ['query($more: Boolean!) { shop { id ... @include(if: $more) { owner { id } } } }', { more: true }, 2],
    ['query($n: Int) { page(first: $n) { nodes { id } } }', { n: 100 }, 102],
    ['query($n: Int = 7) { page(first: $n) { nodes { id } } }', {}, 9],
    ['query($n: Int) { page(first: $n) { nodes { id } } }', {}, 22],
    ['query($f: Filter) { search(filter: $f) { id } }', { f: { dear: 'x' } }, 4],
  ])('by its variables: %s %j', (text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected);
  });
});

it('tells the largest page asked for, wherever it stands', () => {
  expect(demand('{ name }').largestPage).toBeNull();
  expect(demand('{ page { nodes { id } } }').largestPage).toBeNull();
  expect(demand('{ a: page(first: 3) { info { more } } b: sliced(last: 900) { id } }').largestPage).toEqual({
    argument: 'last',
    size: 900,
  });
});

it.each(['{ sliced { id } }', '{ sliced(first: 1, last: 1) { id } }', '{ deep { id } }'])(
  'refuses a list that must be told its size by exactly one argument: %s',
  text => {
    expect(() => cost(text)).toThrow(UnboundedList);
  },
);
