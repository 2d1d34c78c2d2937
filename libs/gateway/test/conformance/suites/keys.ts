import type { Suite } from '../suite.js';

/** Keys: compound, several, nested, and ways that lead over a third subgraph. */
export const keys: Suite = {
  about: 'keys',
  parts: () => [
    {
      name: 'catalog',
      sdl: `
        type Query { products: [Product!]!  listing: Listing! }
        type Product @key(fields: "id") @key(fields: "sku channel") { id: ID!  sku: String!  channel: String!  title: String! }
        type Listing @key(fields: "product { id } shop { owner { code } }") {
          product: Product! @shareable
          shop: Shop! @shareable
          url: String!
        }
        type Shop { owner: Owner! @shareable  name: String! }
        type Owner @shareable { code: String! }`,
      entities: { Product: PRODUCTS },
      computed: {
        Query: {
          products: () => PRODUCTS,
          listing: () => ({ product: PRODUCTS[0], shop: { owner: { code: 'ann' }, name: 'First' }, url: '/first' }),
        },
      },
    },
    {
      name: 'stock',
      sdl: 'type Product @key(fields: "sku channel") { sku: String!  channel: String!  onHand: Int }',
      entities: {
        Product: [
          { sku: 'CUP', channel: 'jd', onHand: 3 },
          { sku: 'CUP', channel: 'taobao', onHand: 4 },
        ],
      },
    },
    {
      name: 'reviews',
      sdl: `
        type Query { best: Review!  bySku(sku: String!, channel: String!): Product! }
        type Review { stars: Int!  product: Product! }
        type Product @key(fields: "id") { id: ID!  reviews: [Review!]! }`,
      entities: { Product: [{ id: 'p1' }, { id: 'p2' }] },
      computed: {
        Query: { best: () => BEST, bySku: () => ({ id: 'p2' }) },
        Product: { reviews: ({ id }: { id: string }) => (id === 'p1' ? [BEST] : []) },
      },
    },
    {
      name: 'fees',
      sdl: `
        type Listing @key(fields: "product { id } shop { owner { code } }") {
          product: Product! @shareable
          shop: Shop! @shareable
          fee: Int
        }
        type Product @key(fields: "id", resolvable: false) { id: ID! }
        type Shop @shareable { owner: Owner! }
        type Owner @shareable { code: String! }`,
      entities: { Listing: [{ product: { id: 'p1' }, shop: { owner: { code: 'ann' } }, fee: 12 }] },
    },
  ],
  cases: [
    {
      says: 'a compound key tells rows apart that share half of it',
      query: '{ products { id onHand } }',
      data: {
        products: [
          { id: 'p1', onHand: 3 },
          { id: 'p2', onHand: 4 },
        ],
      },
    },
    {
      says: 'each subgraph is asked by the key it has',
      query: '{ products { reviews { stars } onHand title } }',
      data: {
        products: [
          { reviews: [{ stars: 5 }], onHand: 3, title: 'Cup at JD' },
          { reviews: [], onHand: 4, title: 'Cup at Taobao' },
        ],
      },
    },
    {
      says: 'from one key to another over the subgraph that has both',
      query: '{ best { stars product { onHand } } }',
      data: { best: { stars: 5, product: { onHand: 3 } } },
    },
    {
      says: 'the same, from an argument to a title',
      query: 'query ($sku: String!) { bySku(sku: $sku, channel: "taobao") { onHand title reviews { stars } } }',
      variables: { sku: 'CUP' },
      data: { bySku: { onHand: 4, title: 'Cup at Taobao', reviews: [] } },
    },
    {
      says: 'a key nested two objects deep',
      query: '{ listing { url fee } }',
      data: { listing: { url: '/first', fee: 12 } },
    },
    {
      says: 'a nested key beside other fields of the same objects',
      query: '{ listing { fee shop { name owner { code } } product { title onHand } } }',
      data: {
        listing: {
          fee: 12,
          shop: { name: 'First', owner: { code: 'ann' } },
          product: { title: 'Cup at JD', onHand: 3 },
        },
      },
    },
    {
      says: 'a ring: reviews of the product of a review',
      query: '{ best { product { reviews { product { title } } } } }',
      data: { best: { product: { reviews: [{ product: { title: 'Cup at JD' } }] } } },
    },
  ],
};

const BEST = { stars: 5, product: { id: 'p1' } };
const PRODUCTS = [
  { id: 'p1', sku: 'CUP', channel: 'jd', title: 'Cup at JD' },
  { id: 'p2', sku: 'CUP', channel: 'taobao', title: 'Cup at Taobao' },
];
