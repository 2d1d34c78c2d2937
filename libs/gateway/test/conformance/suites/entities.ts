import type { Part, Suite } from '../suite.js';

const orders = (): Part => ({
  name: 'orders',
  sdl: `
    type Query { order(id: ID!): Order  orders: [Order!]!  matrix: [[Order!]!]! }
    type Order @key(fields: "id") { id: ID!  status: String!  lines: [Line!]! }
    type Line { quantity: Int!  sku: Sku! }
    type Sku @key(fields: "code", resolvable: false) { code: String! }`,
  entities: { Order: ORDERS },
  computed: {
    Query: {
      order: (_: never, { id }: { id: string }) => ORDERS.find(order => order.id === id) ?? null,
      orders: () => ORDERS,
      matrix: () => [[ORDERS[0], ORDERS[1]], [], [ORDERS[0]]],
    },
  },
});

const ORDERS = [
  {
    id: '1',
    status: 'PAID',
    lines: [
      { quantity: 2, sku: { code: 'CUP' } },
      { quantity: 1, sku: { code: 'PEN' } },
    ],
  },
  { id: '2', status: 'SHIPPED', lines: [{ quantity: 5, sku: { code: 'CUP' } }] },
];

const stock = (): Part => ({
  name: 'stock',
  sdl: `
    type Query { skus: [Sku!]! }
    type Sku @key(fields: "code") { code: String!  onHand: Int!  nameIn(language: String!): String }
    type Order @key(fields: "id") { id: ID!  reservation: Reservation }
    type Reservation { state: String!  skus: [Sku!]! }`,
  entities: {
    Sku: SKUS,
    Order: [{ id: '1', reservation: { state: 'HELD', skus: SKUS } }],
  },
  computed: {
    Query: { skus: () => SKUS },
    Sku: { nameIn: ({ code }: { code: string }, { language }: { language: string }) => `${code}-${language}` },
  },
});

const SKUS = [
  { code: 'CUP', onHand: 7 },
  { code: 'PEN', onHand: 0 },
];

const prices = (): Part => ({
  name: 'prices',
  sdl: 'type Sku @key(fields: "code") { code: String!  price: Int }',
  entities: { Sku: [{ code: 'CUP', price: 300 }] },
});

/** Entities: fields of one type contributed by several subgraphs, joined by its key. */
export const entities: Suite = {
  about: 'entities',
  parts: () => [orders(), stock(), prices()],
  cases: [
    {
      says: 'a field of another subgraph is fetched by the key',
      query: '{ order(id: "1") { status reservation { state } } }',
      data: { order: { status: 'PAID', reservation: { state: 'HELD' } } },
    },
    {
      says: 'a key that was not asked for does not show',
      query: '{ order(id: "1") { reservation { state } } }',
      data: { order: { reservation: { state: 'HELD' } } },
    },
    {
      says: 'an entity the other subgraph does not know has null there',
      query: '{ order(id: "2") { id reservation { state } } }',
      data: { order: { id: '2', reservation: null } },
    },
    {
      says: 'no entity, no fetch and no error',
      query: '{ order(id: "9") { reservation { state } } }',
      data: { order: null },
    },
    {
      says: 'entities in a list keep their places',
      query: '{ orders { id reservation { state } } }',
      data: {
        orders: [
          { id: '1', reservation: { state: 'HELD' } },
          { id: '2', reservation: null },
        ],
      },
    },
    {
      says: 'lists in lists, empty ones too',
      query: '{ matrix { id reservation { state } } }',
      data: {
        matrix: [
          [
            { id: '1', reservation: { state: 'HELD' } },
            { id: '2', reservation: null },
          ],
          [],
          [{ id: '1', reservation: { state: 'HELD' } }],
        ],
      },
    },
    {
      says: 'one entity in several places is complete in each',
      query: '{ orders { lines { quantity sku { code onHand } } } }',
      data: {
        orders: [
          {
            lines: [
              { quantity: 2, sku: { code: 'CUP', onHand: 7 } },
              { quantity: 1, sku: { code: 'PEN', onHand: 0 } },
            ],
          },
          { lines: [{ quantity: 5, sku: { code: 'CUP', onHand: 7 } }] },
        ],
      },
    },
    {
      says: 'three subgraphs on one path',
      query: '{ order(id: "1") { reservation { skus { code price onHand } } status } }',
      data: {
        order: {
          reservation: {
            skus: [
              { code: 'CUP', price: 300, onHand: 7 },
              { code: 'PEN', price: null, onHand: 0 },
            ],
          },
          status: 'PAID',
        },
      },
    },
    {
      says: 'a stub with `resolvable: false` is completed by its owner',
      query: '{ order(id: "2") { lines { sku { onHand price } } } }',
      data: { order: { lines: [{ sku: { onHand: 7, price: 300 } }] } },
    },
    {
      says: 'arguments of a field of another subgraph, by variable',
      query: 'query ($language: String!) { order(id: "2") { lines { sku { nameIn(language: $language) } } } }',
      variables: { language: 'zh' },
      data: { order: { lines: [{ sku: { nameIn: 'CUP-zh' } }] } },
    },
    {
      says: '`__typename` of an entity costs no fetch and is right',
      query: '{ __typename order(id: "1") { __typename reservation { __typename } } }',
      data: { __typename: 'Query', order: { __typename: 'Order', reservation: { __typename: 'Reservation' } } },
    },
  ],
};
