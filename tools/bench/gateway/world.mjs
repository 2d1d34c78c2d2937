import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const ORDERS = `
  type Query { orders(first: Int!, page: Int!): [Order!]! }
  type Order @key(fields: "id") { id: ID!  status: String!  total: Money!  items: [Item!]! }
  type Money { minor: Int!  currency: String! }
  type Item { quantity: Int!  sku: Sku! }
  type Sku @key(fields: "id") { id: ID! }`;
const INVENTORY = 'type Sku @key(fields: "id") { id: ID!  name: String  onHand: Int  reserved: Int }';
const RISK = `
  type Order @key(fields: "id") { id: ID!  risk: Risk }
  type Risk { level: Int!  score: Float!  reasons: [String!]! }`;

/** Pages there are: enough that what is on its way at one time is seldom asked for twice. */
export const PAGES = 64;
const ITEMS = 3;
const SKUS = 40;

/** Twenty orders of three items, with fields of three subgraphs. */
export const QUERY = `query Orders($page: Int!) {
  orders(first: 20, page: $page) {
    id status total { minor currency }
    items { quantity sku { id name onHand reserved } }
    risk { level score reasons }
  }
}`;

const range = count => Array.from({ length: count }, (_, index) => index);
const orderOf = (page, place) => ({
  id: `ord_${page}_${place}`,
  status: place % 3 === 0 ? 'PAID' : 'READY_TO_SHIP',
  total: { minor: 100 * page + place, currency: 'CNY' },
  items: range(ITEMS).map(index => ({
    quantity: index + 1,
    sku: { id: `sku_${(page * 7 + place * ITEMS + index) % SKUS}` },
  })),
});
const numberIn = id => Number(id.split('_').at(-1));

const roots = { Query: { orders: (_, { first, page }) => range(first).map(place => orderOf(page, place)) } };
const skuFields = {
  name: ({ id }) => `Article ${numberIn(id)}`,
  onHand: ({ id }) => 10 + numberIn(id),
  reserved: ({ id }) => numberIn(id),
};
const riskOf = ({ id }) => ({ level: numberIn(id) % 4, score: numberIn(id) / 20, reasons: ['velocity', 'address'] });

/** The subgraphs: SDL and resolvers. */
export const SUBGRAPHS = {
  orders: { sdl: `${LINK}${ORDERS}`, resolvers: roots },
  inventory: { sdl: `${LINK} ${INVENTORY}`, resolvers: { Sku: skuFields } },
  risk: { sdl: `${LINK}${RISK}`, resolvers: { Order: { risk: riskOf } } },
};

/** The same graph in one piece, for the monolith. */
export const MONOLITH = {
  sdl: `${ORDERS}
    extend type Sku { name: String  onHand: Int  reserved: Int }
    extend type Order { risk: Risk }
    type Risk { level: Int!  score: Float!  reasons: [String!]! }`.replaceAll(/@key\(fields: "id"\)/g, ''),
  resolvers: { ...roots, Sku: skuFields, Order: { risk: riskOf } },
};

/** The supergraph over the subgraphs at these addresses. */
export function supergraphAt(addresses) {
  const services = Object.entries(SUBGRAPHS).map(([name, { sdl }]) => ({
    name,
    url: addresses[name],
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(`the benchmark's subgraphs do not compose: ${errors}`);
  return supergraphSdl;
}
