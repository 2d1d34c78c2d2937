import type { Suite } from '../suite.js';

interface Parcel {
  readonly weight: number | null;
  readonly size?: { readonly height: number; readonly width: number };
  readonly lines?: readonly { readonly grams: number }[];
  readonly label?: string;
}

/** `@requires`, `@provides` and `@external`: fields computed from those of others, and fields given on the way. */
export const requires: Suite = {
  about: '@requires and @provides',
  parts: () => [
    {
      name: 'parcels',
      sdl: `
        type Query { parcels: [Parcel!]! }
        type Parcel @key(fields: "id") {
          id: ID!
          weight: Int
          size: Size!
          lines: [Line!]!
          sender: Person!
        }
        type Size { height: Int!  width: Int! }
        type Line { grams: Int! }
        type Person @key(fields: "id") { id: ID!  name: String! @shareable  city: String! @shareable }`,
      entities: { Parcel: PARCELS, Person: PEOPLE },
      computed: { Query: { parcels: () => PARCELS } },
    },
    {
      name: 'carriers',
      sdl: `
        type Query { visits: [Visit!]! }
        type Visit { at: String!  person: Person! @provides(fields: "name") }
        type Person @key(fields: "id") { id: ID!  name: String! @external  visits: Int! }
        type Parcel @key(fields: "id") {
          id: ID!
          weight: Int @external
          size: Size! @external
          lines: [Line!]! @external
          fee: Int @requires(fields: "weight")
          area: Int @requires(fields: "size { height width }")
          total(plus: Int!): Int @requires(fields: "lines { grams }")
          label: String @requires(fields: "weight size { height }")
        }
        type Size @external { height: Int!  width: Int! }
        type Line @external { grams: Int! }`,
      entities: { Parcel: PARCELS.map(({ id }) => ({ id })), Person: [{ id: 'ann', visits: 2 }] },
      computed: {
        Query: {
          visits: () => [{ at: 'noon', person: { id: 'ann', name: 'provided' } }],
        },
        Parcel: {
          fee: ({ weight }: Parcel) => (weight === null ? -1 : weight * 2),
          area: ({ size }: Parcel) => (size?.height ?? 0) * (size?.width ?? 0),
          total: ({ lines }: Parcel, { plus }: { plus: number }) =>
            (lines ?? []).reduce((sum, { grams }) => sum + grams, plus),
          label: ({ weight, size }: Parcel) => `${weight}/${size?.height}`,
        },
      },
    },
    {
      name: 'invoices',
      sdl: `
        type Parcel @key(fields: "id") { id: ID!  fee: Int @external  invoice: String @requires(fields: "fee") }`,
      entities: { Parcel: PARCELS.map(({ id }) => ({ id })) },
      computed: { Parcel: { invoice: ({ fee }: { fee: number }) => `pay ${fee}` } },
    },
  ],
  cases: [
    {
      says: 'a field is computed from one of another subgraph',
      query: '{ parcels { id fee } }',
      data: {
        parcels: [
          { id: '1', fee: 20 },
          { id: '2', fee: -1 },
        ],
      },
    },
    {
      says: 'what is required does not show unless asked for',
      query: '{ parcels { area } }',
      data: { parcels: [{ area: 6 }, { area: 20 }] },
    },
    {
      says: 'fields of an object are required',
      query: '{ parcels { area size { width } } }',
      data: {
        parcels: [
          { area: 6, size: { width: 3 } },
          { area: 20, size: { width: 5 } },
        ],
      },
    },
    {
      says: 'fields of a list are required, for a field with an argument',
      query: 'query ($plus: Int!) { parcels { total(plus: $plus) } }',
      variables: { plus: 1 },
      data: { parcels: [{ total: 8 }, { total: 1 }] },
    },
    {
      says: 'one field under two aliases with two arguments',
      query: '{ parcels { small: total(plus: 0) big: total(plus: 100) } }',
      data: {
        parcels: [
          { small: 7, big: 107 },
          { small: 0, big: 100 },
        ],
      },
    },
    {
      says: 'several fields are required at once',
      query: '{ parcels { label fee } }',
      data: {
        parcels: [
          { label: '10/2', fee: 20 },
          { label: 'null/4', fee: -1 },
        ],
      },
    },
    {
      says: 'a chain: what is required requires something itself',
      query: '{ parcels { invoice } }',
      data: { parcels: [{ invoice: 'pay 20' }, { invoice: 'pay -1' }] },
    },
    {
      says: 'the client asks for something else under the name of what is required',
      query: '{ parcels { weight: id fee } }',
      data: {
        parcels: [
          { weight: '1', fee: 20 },
          { weight: '2', fee: -1 },
        ],
      },
      unmet: 'the executor of Apollo merges both into one place',
    },
    {
      says: 'a provided field comes from the subgraph that provides it',
      query: '{ visits { at person { name } } }',
      data: { visits: [{ at: 'noon', person: { name: 'provided' } }] },
    },
    {
      says: 'what is not provided comes from its owner',
      query: '{ visits { person { id city } } }',
      data: { visits: [{ person: { id: 'ann', city: 'Rome' } }] },
    },
    {
      says: 'elsewhere an external field comes from its owner',
      query: '{ parcels { sender { name visits } } }',
      data: { parcels: [{ sender: { name: 'Ann', visits: 2 } }, { sender: { name: 'Ann', visits: 2 } }] },
    },
  ],
};

const PEOPLE = [{ id: 'ann', name: 'Ann', city: 'Rome' }];
const PARCELS = [
  { id: '1', weight: 10, size: { height: 2, width: 3 }, lines: [{ grams: 3 }, { grams: 4 }], sender: PEOPLE[0] },
  { id: '2', weight: null, size: { height: 4, width: 5 }, lines: [], sender: PEOPLE[0] },
];
