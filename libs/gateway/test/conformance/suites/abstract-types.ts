import type { Suite } from '../suite.js';

/** Interfaces and unions whose members are entities of several subgraphs. */
export const abstractTypes: Suite = {
  about: 'interfaces and unions',
  parts: () => [
    {
      name: 'feed',
      sdl: `
        type Query { feed: [Entry!]!  found: [Found!]!  first: Entry }
        interface Entry { id: ID!  at: String! }
        union Found = Order | Ticket | Note
        type Order implements Entry @key(fields: "id") { id: ID!  at: String!  status: String! }
        type Ticket implements Entry @key(fields: "id") { id: ID!  at: String!  about: Found }
        type Note implements Entry { id: ID!  at: String!  text: String! }`,
      entities: { Order: FEED, Ticket: FEED },
      computed: {
        Query: { feed: () => FEED, found: () => FEED, first: () => FEED[1] },
        Ticket: { about: () => FEED[0] },
      },
    },
    {
      name: 'stock',
      sdl: `
        type Order @key(fields: "id") { id: ID!  reservation: Step  steps: [Step!]! }
        interface Step { name: String! }
        type Held implements Step { name: String!  quantity: Int! }
        type Short implements Step { name: String!  missing: Int! }`,
      entities: { Order: [{ id: 'o1', reservation: HELD, steps: [SHORT, HELD] }] },
    },
    {
      name: 'risk',
      sdl: `
        type Query { subjects: [Subject!]! }
        union Subject = Order | Ticket
        type Ticket @key(fields: "id") { id: ID!  level: Int! }
        type Order @key(fields: "id") { id: ID!  level: Int! }`,
      entities: { Ticket: [{ id: 't1', level: 3 }], Order: [{ id: 'o1', level: 1 }] },
      computed: {
        Query: {
          subjects: () => [
            { __typename: 'Ticket', id: 't1', level: 3 },
            { __typename: 'Order', id: 'o1', level: 1 },
          ],
        },
      },
    },
  ],
  cases: [
    {
      says: 'fields of the interface',
      query: '{ feed { __typename id at } }',
      data: {
        feed: [
          { __typename: 'Order', id: 'o1', at: 'nine' },
          { __typename: 'Ticket', id: 't1', at: 'ten' },
          { __typename: 'Note', id: 'n1', at: 'noon' },
        ],
      },
    },
    {
      says: 'each member is completed by the subgraph that has its fields',
      query: '{ feed { ... on Order { level reservation { name } } ... on Ticket { level } ... on Note { text } } }',
      data: { feed: [{ level: 1, reservation: { name: 'held' } }, { level: 3 }, { text: 'hello' }] },
    },
    {
      says: 'the same through a union',
      query: '{ found { __typename ... on Order { level status } ... on Ticket { level at } } }',
      data: {
        found: [
          { __typename: 'Order', level: 1, status: 'PAID' },
          { __typename: 'Ticket', level: 3, at: 'ten' },
          { __typename: 'Note' },
        ],
      },
    },
    {
      says: 'an interface spread inside a union',
      query: '{ found { ... on Entry { at } } }',
      data: { found: [{ at: 'nine' }, { at: 'ten' }, { at: 'noon' }] },
    },
    {
      says: 'a union of another subgraph leads back',
      query: '{ subjects { ... on Order { status } ... on Ticket { at level } } }',
      data: { subjects: [{ at: 'ten', level: 3 }, { status: 'PAID' }] },
    },
    {
      says: 'an interface that lives in the second subgraph',
      query:
        '{ feed { ... on Order { steps { __typename name ... on Held { quantity } ... on Short { missing } } } } }',
      data: {
        feed: [
          {
            steps: [
              { __typename: 'Short', name: 'short', missing: 2 },
              { __typename: 'Held', name: 'held', quantity: 4 },
            ],
          },
          {},
          {},
        ],
      },
    },
    {
      says: 'a union below a member of an interface',
      query: '{ first { ... on Ticket { about { ... on Order { level } } } } }',
      data: { first: { about: { level: 1 } } },
    },
    {
      says: 'different fields under one alias in members that exclude each other',
      query: '{ feed { ... on Order { label: status } ... on Note { label: text } ... on Ticket { label: at } } }',
      data: { feed: [{ label: 'PAID' }, { label: 'ten' }, { label: 'hello' }] },
    },
  ],
};

const HELD = { __typename: 'Held', name: 'held', quantity: 4 };
const SHORT = { __typename: 'Short', name: 'short', missing: 2 };
const FEED = [
  { __typename: 'Order', id: 'o1', at: 'nine', status: 'PAID' },
  { __typename: 'Ticket', id: 't1', at: 'ten' },
  { __typename: 'Note', id: 'n1', at: 'noon', text: 'hello' },
];
