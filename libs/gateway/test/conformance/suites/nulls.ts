import { GraphQLError } from 'graphql';
import type { Suite } from '../suite.js';

const fails = () => {
  throw new GraphQLError('no', { extensions: { code: 'UNAVAILABLE' } });
};

/** Nulls and errors: an error empties what stands over it up to the next field that may be null, and nothing beside it. */
export const nulls: Suite = {
  about: 'nulls and errors',
  parts: () => [
    {
      name: 'orders',
      sdl: `
        type Query { order: Order  strict: Strict  list: [Order]!  firm: [Firm!]  broken: String  fine: String }
        type Order @key(fields: "id") { id: ID!  status: String  bad: String }
        type Strict { order: Order! }
        type Firm @key(fields: "id") { id: ID! }`,
      entities: { Order: [{ id: '1', status: 'PAID' }] },
      computed: {
        Query: {
          order: () => ({ id: '1', status: 'PAID' }),
          strict: () => ({ order: { id: '1' } }),
          list: () => [{ id: '1', status: 'PAID' }, null, { id: 'lost', status: 'NEW' }],
          firm: () => [{ id: '1' }, { id: 'lost' }],
          broken: fails,
          fine: () => 'yes',
        },
        Order: { bad: fails },
      },
    },
    {
      name: 'risk',
      sdl: `
        type Order @key(fields: "id") { id: ID!  level: Int  rank: Int!  note: String  detail: Detail }
        type Firm @key(fields: "id") { id: ID!  size: Int! }
        type Detail { sure: Int!  maybe: Int }`,
      entities: { Order: [{ id: '1', level: 2, rank: 5, detail: {} }], Firm: [{ id: '1', size: 9 }] },
      computed: { Order: { note: fails }, Detail: { sure: () => null, maybe: () => 1 } },
    },
  ],
  cases: [
    {
      says: 'a failed field is null and its neighbours are there',
      query: '{ broken fine }',
      data: { broken: null, fine: 'yes' },
      failsAt: ['broken'],
    },
    {
      says: 'a failed field of an entity leaves the fields of other subgraphs',
      query: '{ order { bad level status } }',
      data: { order: { bad: null, level: 2, status: 'PAID' } },
      failsAt: ['order.bad'],
    },
    {
      says: 'a failed field of the second subgraph leaves those of both',
      query: '{ order { note level status } }',
      data: { order: { note: null, level: 2, status: 'PAID' } },
      failsAt: ['order.note'],
    },
    {
      says: 'a null in a list stays one',
      query: '{ list { id level } }',
      data: { list: [{ id: '1', level: 2 }, null, { id: 'lost', level: null }] },
    },
    {
      says: 'an unknown entity empties what cannot be without it',
      query: '{ list { id rank } }',
      data: { list: [{ id: '1', rank: 5 }, null, null] },
      failsAt: ['list.2.rank'],
    },
    {
      says: 'and as far up as nothing may be null',
      query: '{ firm { id size } fine }',
      data: { firm: null, fine: 'yes' },
      failsAt: ['firm.1.size'],
    },
    {
      says: 'a promise broken inside the second subgraph ends at the next field that may be null',
      query: '{ order { id detail { sure maybe } level } }',
      data: { order: { id: '1', detail: null, level: 2 } },
      failsAt: ['order.detail.sure'],
    },
    {
      says: 'an object that must be there is, when only its optional part fails',
      query: '{ strict { order { id note } } fine }',
      data: { strict: { order: { id: '1', note: null } }, fine: 'yes' },
      failsAt: ['strict.order.note'],
    },
  ],
};
