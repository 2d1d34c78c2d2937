import type { Suite } from '../suite.js';

/** What operations are made of: aliases, fragments, `@skip` and `@include`, and several roots. */
export const operations: Suite = {
  about: 'operations',
  parts: () => [
    {
      name: 'orders',
      sdl: `
        type Query { order: Order!  again: Order! }
        type Order @key(fields: "id") { id: ID!  status: String!  next: Order  text(case: String): String! }`,
      entities: {
        Order: [
          { id: '1', status: 'PAID' },
          { id: '2', status: 'NEW' },
        ],
      },
      computed: {
        Query: { order: () => ({ id: '1', status: 'PAID' }), again: () => ({ id: '2', status: 'NEW' }) },
        Order: {
          next: ({ id }: { id: string }) => (id === '1' ? { id: '2', status: 'NEW' } : null),
          text: ({ id }: { id: string }, { case: style }: { case?: string }) => `${id}${style ?? ''}`,
        },
      },
    },
    {
      name: 'stock',
      sdl: `
        type Query { warehouses: [String!]! }
        type Order @key(fields: "id") { id: ID!  level(at: String): Int!  place: Place }
        type Place { city: String!  order: Order! }`,
      entities: {
        Order: [
          { id: '1', place: { city: 'Rome', order: { id: '2' } } },
          { id: '2', place: null },
        ],
      },
      computed: {
        Query: { warehouses: () => ['A', 'B'] },
        Order: {
          level: ({ id }: { id: string }, { at }: { at?: string }) => Number(id) * (at === 'B' ? 100 : 10),
        },
      },
    },
  ],
  cases: [
    {
      says: 'roots of two subgraphs in the order asked for',
      query: '{ warehouses order { id } again { id } }',
      data: { warehouses: ['A', 'B'], order: { id: '1' }, again: { id: '2' } },
    },
    {
      says: 'one root twice under aliases',
      query: '{ a: order { level } b: order { status } }',
      data: { a: { level: 10 }, b: { status: 'PAID' } },
    },
    {
      says: 'aliases of a field of another subgraph with different arguments',
      query: '{ order { here: level(at: "A") there: level(at: "B") } }',
      data: { order: { here: 10, there: 100 } },
    },
    {
      says: 'an alias that is the name of another field',
      query: '{ order { status: level level: status } }',
      data: { order: { status: 10, level: 'PAID' } },
    },
    {
      says: 'an alias that is the name of the key',
      query: '{ order { id: text(case: "x") level } }',
      data: { order: { id: '1x', level: 10 } },
      unmet: 'the executor of Apollo merges both into one place',
    },
    {
      says: 'an alias that is the name of the type',
      query: '{ Order: order { Order: level } }',
      data: { Order: { Order: 10 } },
    },
    {
      says: '`__typename` under an alias and twice',
      query: '{ order { kind: __typename __typename level } }',
      data: { order: { kind: 'Order', __typename: 'Order', level: 10 } },
    },
    {
      says: 'named fragments over two subgraphs, nested',
      query: `
        query { order { ...Whole } }
        fragment Whole on Order { ...Stock status next { ...Stock } }
        fragment Stock on Order { level place { city } }`,
      data: {
        order: { level: 10, place: { city: 'Rome' }, status: 'PAID', next: { level: 20, place: null } },
      },
    },
    {
      says: 'inline fragments without a type, and selections that overlap',
      query: '{ order { ... { level next { id } } ... on Order { next { status } } next { level } } }',
      data: { order: { level: 10, next: { id: '2', status: 'NEW', level: 20 } } },
    },
    {
      says: 'what is skipped is not there',
      query: 'query ($no: Boolean!) { order { id level @include(if: $no) status @skip(if: $no) } }',
      variables: { no: false },
      data: { order: { id: '1', status: 'PAID' } },
    },
    {
      says: 'what is included is',
      query: 'query ($yes: Boolean!) { order { id level @include(if: $yes) status @skip(if: $yes) } }',
      variables: { yes: true },
      data: { order: { id: '1', level: 10 } },
    },
    {
      says: 'a fragment spread and a root that are skipped',
      query: `
        query ($no: Boolean!) { order { id ...Stock @include(if: $no) ... @skip(if: $no) { level } } again @include(if: $no) { id } }
        fragment Stock on Order { place { city } }`,
      variables: { no: false },
      data: { order: { id: '1', level: 10 } },
    },
    {
      says: '`@skip` wins over `@include`',
      query: '{ order { id level @include(if: true) @skip(if: true) } }',
      data: { order: { id: '1' } },
    },
    {
      says: 'everything skipped leaves an empty answer',
      query: 'query ($no: Boolean!) { order @include(if: $no) { level } }',
      variables: { no: false },
      data: {},
    },
    {
      says: 'an object of the second subgraph leads back to the first',
      query: '{ order { place { order { status level } } } }',
      data: { order: { place: { order: { status: 'NEW', level: 20 } } } },
    },
    {
      says: 'a variable with a default',
      query: 'query ($at: String = "B") { order { level(at: $at) next { level(at: $at) } } }',
      data: { order: { level: 100, next: { level: 200 } } },
    },
    {
      says: 'introspection beside data',
      query: '{ order { level } __schema { queryType { name } } }',
      data: { order: { level: 10 }, __schema: { queryType: { name: 'Query' } } },
    },
  ],
};
