import type { Suite } from '../suite.js';

/** `@interfaceObject`: a subgraph adds fields to every member of an entity interface without knowing the members. */
export const interfaceObjects: Suite = {
  about: '@interfaceObject',
  parts: () => [
    {
      name: 'channels',
      sdl: `
        type Query { shops: [Shop!]!  shop(id: ID!): Shop }
        interface Shop @key(fields: "id") { id: ID!  name: String! }
        type JdShop implements Shop @key(fields: "id") { id: ID!  name: String!  vender: Int! }
        type WebShop implements Shop @key(fields: "id") { id: ID!  name: String!  domain: String! }`,
      entities: { Shop: SHOPS, JdShop: SHOPS, WebShop: SHOPS },
      computed: {
        Query: { shops: () => SHOPS, shop: (_: never, { id }: { id: string }) => SHOPS.find(one => one.id === id) },
      },
    },
    {
      name: 'analytics',
      sdl: `
        type Query { worst: Shop!  ranking: [Shop!]! }
        type Shop @interfaceObject @key(fields: "id") { id: ID!  health: Int  rival: Shop  name: String! @external  banner: String @requires(fields: "name") }`,
      entities: { Shop: HEALTH },
      computed: {
        Query: { worst: () => HEALTH[1], ranking: () => HEALTH },
        Shop: {
          rival: ({ id }: { id: string }) => (id === 'j1' ? HEALTH[1] : null),
          banner: ({ name }: { name: string }) => `** ${name} **`,
        },
      },
    },
  ],
  cases: [
    {
      says: 'every member has the added field',
      query: '{ shops { name health } }',
      data: {
        shops: [
          { name: 'First at JD', health: 90 },
          { name: 'Own shop', health: 40 },
        ],
      },
    },
    {
      says: 'asked for on one member only',
      query: '{ shops { id ... on WebShop { health domain } } }',
      data: { shops: [{ id: 'j1' }, { id: 'w1', health: 40, domain: 'shop.example' }] },
    },
    {
      says: 'the subgraph that knows no members is asked first',
      query: '{ worst { health name } }',
      data: { worst: { health: 40, name: 'Own shop' } },
    },
    {
      says: 'the true type is found when it is asked for',
      query: '{ worst { __typename health } }',
      data: { worst: { __typename: 'WebShop', health: 40 } },
    },
    {
      says: 'a member is chosen by its true type',
      query: '{ ranking { health ... on JdShop { vender } ... on WebShop { domain } } }',
      data: {
        ranking: [
          { health: 90, vender: 7 },
          { health: 40, domain: 'shop.example' },
        ],
      },
    },
    {
      says: 'an added field requires a field of the interface',
      query: '{ shop(id: "j1") { banner } }',
      data: { shop: { banner: '** First at JD **' } },
    },
    {
      says: 'there and back again',
      query: '{ shop(id: "j1") { rival { name health ... on WebShop { domain } } } }',
      data: { shop: { rival: { name: 'Own shop', health: 40, domain: 'shop.example' } } },
    },
  ],
};

const SHOPS = [
  { __typename: 'JdShop', id: 'j1', name: 'First at JD', vender: 7 },
  { __typename: 'WebShop', id: 'w1', name: 'Own shop', domain: 'shop.example' },
];
const HEALTH = [
  { id: 'j1', health: 90 },
  { id: 'w1', health: 40 },
];
