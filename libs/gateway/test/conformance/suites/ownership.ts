import type { Suite } from '../suite.js';

/** `@shareable`, `@override` and `@inaccessible`: who answers a field, and what clients see. */
export const ownership: Suite = {
  about: '@shareable, @override and @inaccessible',
  parts: () => [
    {
      name: 'old',
      sdl: `
        type Query { item: Item!  place: Place!  secret: String @inaccessible  shared: String @shareable  kinds: [Kind!]! }
        type Item @key(fields: "id") { id: ID!  colour: String!  size: String!  code: String! @inaccessible }
        type Place @shareable { lat: Int!  lng: Int! }
        enum Kind { NEAR  FAR @inaccessible }
        type Hidden @inaccessible { a: Int }`,
      entities: { Item: [{ id: '1', colour: 'old red', size: 'old M', code: 'C-1' }] },
      computed: {
        Query: {
          item: () => ({ id: '1', colour: 'old red', size: 'old M', code: 'C-1' }),
          place: () => ({ lat: 1, lng: 2 }),
          shared: () => 'same',
          kinds: () => ['NEAR'],
        },
      },
    },
    {
      name: 'new',
      sdl: `
        type Query { spot: Place!  shared: String @shareable  moved: Item! }
        type Item @key(fields: "id") {
          id: ID!
          colour: String! @override(from: "old")
          code: String! @external
          tag: String @requires(fields: "code")
        }
        type Place @shareable { lat: Int!  lng: Int! }`,
      entities: { Item: [{ id: '1', colour: 'new red' }] },
      computed: {
        Query: {
          spot: () => ({ lat: 5, lng: 6 }),
          shared: () => 'same',
          moved: () => ({ id: '1', colour: 'new red' }),
        },
        Item: { tag: ({ code }: { code: string }) => `#${code}` },
      },
    },
  ],
  cases: [
    {
      says: 'a field that was taken over is asked of its new owner',
      query: '{ item { id colour } }',
      data: { item: { id: '1', colour: 'new red' } },
    },
    {
      says: 'the rest stays with the old owner',
      query: '{ item { colour size } }',
      data: { item: { colour: 'new red', size: 'old M' } },
    },
    {
      says: 'from the new owner back to the old one',
      query: '{ moved { colour size } }',
      data: { moved: { colour: 'new red', size: 'old M' } },
    },
    {
      says: 'a shareable value type is answered where it is met',
      query: '{ place { lat lng } spot { lat lng } }',
      data: { place: { lat: 1, lng: 2 }, spot: { lat: 5, lng: 6 } },
    },
    { says: 'a shareable root field', query: '{ shared }', data: { shared: 'same' } },
    {
      says: 'an inaccessible field serves a requirement',
      query: '{ item { tag } }',
      data: { item: { tag: '#C-1' } },
    },
    {
      says: 'and cannot be asked for',
      query: '{ item { code } }',
      data: null,
      failsAt: [''],
    },
    { says: 'nor can an inaccessible root field', query: '{ secret }', data: null, failsAt: [''] },
    {
      says: 'introspection shows none of it',
      query: '{ __type(name: "Item") { fields { name } } hidden: __type(name: "Hidden") { name } }',
      data: { __type: { fields: ['id', 'colour', 'tag', 'size'].map(name => ({ name })) }, hidden: null },
    },
    {
      says: 'nor an inaccessible value of an enum',
      query: '{ kinds __type(name: "Kind") { enumValues { name } } }',
      data: { kinds: ['NEAR'], __type: { enumValues: [{ name: 'NEAR' }] } },
    },
  ],
};
