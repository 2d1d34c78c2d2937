import type { Suite } from '../suite.js';

interface Filter {
  readonly state?: string;
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly range?: { readonly from?: number; readonly to?: number };
}

/** Enums, scalars and inputs: outputs are merged by union, inputs by intersection. */
export const values: Suite = {
  about: 'enums, scalars and inputs',
  parts: () => [
    {
      name: 'orders',
      sdl: `
        scalar Money
        enum State { NEW  PAID }
        enum Shade { RED  BLUE }
        input Filter { state: State = NEW  text: String  tags: [String!]  range: Range  onlyHere: Int }
        input Range { from: Int = 1  to: Int }
        type Query { echo(filter: Filter): String!  shade: Shade!  money(of: Money): Money  states: [State!]!  many(ids: [ID!]! = ["a"]): [ID!]! }
        type Order @key(fields: "id") { id: ID!  price: Money }`,
      entities: { Order: [{ id: '1', price: { minor: 300, currency: 'CNY' } }] },
      computed: {
        Query: {
          echo: (_: never, { filter }: { filter?: Filter }) => JSON.stringify(filter ?? null),
          shade: () => 'RED',
          money: (_: never, { of }: { of: unknown }) => of,
          states: () => ['PAID', 'NEW'],
          many: (_: never, { ids }: { ids: unknown }) => ids,
        },
      },
    },
    {
      name: 'stock',
      sdl: `
        enum State { NEW  PAID }
        enum Shade { BLUE  GREEN }
        input Filter { state: State = NEW  text: String  tags: [String!]  range: Range }
        input Range { from: Int = 1  to: Int }
        type Query { shades: [Shade!]!  order: Order! }
        type Order @key(fields: "id") { id: ID!  match(filter: Filter): String!  state(of: State! = PAID): State! }`,
      entities: { Order: [{ id: '1' }] },
      computed: {
        Query: { shades: () => ['GREEN', 'BLUE'], order: () => ({ id: '1' }) },
        Order: {
          match: (_: never, { filter }: { filter?: Filter }) => JSON.stringify(filter ?? null),
          state: (_: never, { of }: { of: string }) => of,
        },
      },
    },
  ],
  cases: [
    {
      says: 'an enum has the values of all who answer it',
      query: '{ shade shades }',
      data: { shade: 'RED', shades: ['GREEN', 'BLUE'] },
    },
    {
      says: 'an enum as argument and answer',
      query: '{ order { state(of: NEW) other: state } states }',
      data: { order: { state: 'NEW', other: 'PAID' }, states: ['PAID', 'NEW'] },
    },
    {
      says: 'an enum by variable',
      query: 'query ($state: State!) { order { state(of: $state) } }',
      variables: { state: 'NEW' },
      data: { order: { state: 'NEW' } },
    },
    {
      says: 'defaults of an input are filled in',
      query: '{ echo(filter: { range: {} }) }',
      data: { echo: '{"state":"NEW","range":{"from":1}}' },
    },
    {
      says: 'an input by variable, nested',
      query: 'query ($filter: Filter) { echo(filter: $filter) order { match(filter: $filter) } }',
      variables: { filter: { state: 'PAID', tags: ['a', 'b'], range: { from: 3, to: 4 } } },
      data: {
        echo: '{"state":"PAID","tags":["a","b"],"range":{"from":3,"to":4}}',
        order: { match: '{"state":"PAID","tags":["a","b"],"range":{"from":3,"to":4}}' },
      },
    },
    {
      says: 'variables inside a literal input',
      query: 'query ($text: String) { order { match(filter: { text: $text, range: { to: 9 } }) } }',
      variables: { text: 'cup' },
      data: { order: { match: '{"state":"NEW","text":"cup","range":{"from":1,"to":9}}' } },
    },
    {
      says: 'one value stands for a list of one',
      query: '{ many(ids: "x") echo(filter: { tags: "t" }) }',
      data: { many: ['x'], echo: '{"state":"NEW","tags":["t"]}' },
    },
    { says: 'the default of an argument', query: '{ many }', data: { many: ['a'] } },
    {
      says: 'null is not the same as nothing',
      query: '{ echo(filter: { state: null, text: null }) none: echo }',
      data: { echo: '{"state":null,"text":null}', none: 'null' },
    },
    {
      says: 'an input field that only one subgraph knows is not offered',
      query: '{ echo(filter: { onlyHere: 1 }) }',
      data: null,
      failsAt: [''],
    },
    {
      says: 'a value of an enum that only one subgraph answers may not be missing from the answer of the other',
      query: '{ __type(name: "Shade") { enumValues { name } } }',
      data: { __type: { enumValues: [{ name: 'RED' }, { name: 'BLUE' }, { name: 'GREEN' }] } },
    },
    {
      says: 'a scalar may hold an object',
      query: 'query ($of: Money) { money(of: $of) order { price } }',
      variables: { of: { minor: 1, currency: 'EUR' } },
      data: { money: { minor: 1, currency: 'EUR' }, order: { price: { minor: 300, currency: 'CNY' } } },
    },
    {
      says: 'a variable that does not fit is refused before anything runs',
      query: 'query ($state: State!) { order { state(of: $state) } }',
      variables: { state: 'LATE' },
      data: null,
      failsAt: [''],
    },
  ],
};
