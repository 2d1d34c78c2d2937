import { committedSupergraph, refuseDrift } from './committed-supergraph.js';
import { digestHeader, digestsIn, sdlDigest } from './sdl-digest.js';

const SDL = 'type Query { a: Int b(c: ID!): Int }\n\n"A thing." type Thing { id: ID! }';
const supergraph = `${digestHeader([{ name: 'orders', sdl: SDL }])}schema { query: Query }`;

it('takes the SDL it was composed of, in any spacing and order of definitions', () => {
  const same = '# moved\n"A thing."\ntype Thing {\n  id: ID!\n}\ntype Query { a: Int, b(c: ID!): Int }';
  expect(sdlDigest(same)).toBe(sdlDigest(SDL));
  expect(() => refuseDrift(supergraph, [{ name: 'orders', sdl: same }])).not.toThrow();
});

it.each([
  ['a field more', SDL.replace('a: Int', 'a: Int d: Int')],
  ['another type of a field', SDL.replace('a: Int', 'a: ID')],
  ['another description', SDL.replace('A thing', 'Something')],
  ['an argument that may be null', SDL.replace('ID!)', 'ID)')],
])('refuses to start with %s, and says which subgraph and what to do', (_case, sdl) => {
  expect(() => refuseDrift(supergraph, [{ name: 'orders', sdl }])).toThrow(/orders.*npm run compose/);
});

it('refuses a subgraph the supergraph does not know', () => {
  expect(() =>
    refuseDrift(supergraph, [
      { name: 'orders', sdl: SDL },
      { name: 'billing', sdl: SDL },
    ]),
  ).toThrow(/of: billing\./);
});

it('finds the committed supergraph, made of every subgraph', () => {
  expect([...digestsIn(committedSupergraph()).keys()].sort()).toEqual([
    'access',
    'analytics',
    'channels',
    'inventory',
    'orders',
    'risk',
  ]);
});
