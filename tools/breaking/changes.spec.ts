import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

interface Change {
  readonly about: string;
  readonly message: string;
}
interface Changes {
  breakingChanges(before: string, after: string): readonly Change[];
  unnamedIn(changelog: string, changes: readonly Change[]): readonly Change[];
}
// Tools are plain JavaScript without types.
const { breakingChanges, unnamedIn } = (await import(new URL('./changes.mjs', import.meta.url).href)) as Changes;

const SDL = `
  type Query { order(id: ID): Order  orders: [Order!]! }
  type Order { id: ID!  note: String }
  enum State { NEW PAID }
  union Found = Order | Shop
  type Shop { id: ID!  state: State  found: Found }
  input Filter { text: String }
  extend type Query { shop(filter: Filter): Shop }`;

function composed(sdl: string): string {
  const { supergraphSdl, errors } = composeServices([{ name: 'a', url: 'http://127.0.0.1/a', typeDefs: parse(sdl) }]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}
const subjects = (from: string, to: string) =>
  breakingChanges(composed(SDL), composed(SDL.replace(from, to))).map(({ about }) => about);

it.each([
  ['a field that is gone', 'note: String', '', 'Order.note'],
  ['a field that may be null', 'orders: [Order!]!', 'orders: [Order!]', 'Query.orders'],
  ['an argument that is gone', '(id: ID)', '', 'Query.order'],
  ['an argument that is needed', '(id: ID)', '(id: ID, shop: ID!)', 'Query.order'],
  ['an input field that is needed', 'text: String', 'text: String shop: ID!', 'Filter.shop'],
  ['a value that is gone', 'NEW PAID', 'NEW', 'State.PAID'],
  ['a member of a union that is gone', 'Order | Shop', 'Shop', 'Found.Order'],
])('names the subject of %s', (_case, from, to, subject) => {
  expect(subjects(from, to)).toEqual([subject]);
});

it('takes no offence at what is new', () => {
  expect(subjects('note: String', 'note: String  more: Int')).toEqual([]);
  expect(subjects('(id: ID)', '(id: ID, shop: ID)')).toEqual([]);
});

it('is content with what the changelog names as breaking, in what is not released', () => {
  const changes = ['Order.note', 'Query.orders', 'State.PAID'].map(about => ({ about, message: about }));
  const changelog = `# Changelog

## Unreleased

### Added

- \`State.PAID\` is no more than said here.

### Breaking

- \`Order.note\` went.

### Fixed

- \`Query.orders\`

## 1.0.0

### Breaking

- \`Query.orders\``;
  expect(unnamedIn(changelog, changes).map(({ about }) => about)).toEqual(['Query.orders', 'State.PAID']);
  expect(unnamedIn('# Changelog', changes)).toEqual(changes);
});
