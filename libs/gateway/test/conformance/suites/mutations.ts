import type { Suite } from '../suite.js';

/** Mutations run one after the other in the order they are written, even when they belong to different subgraphs. */
export const mutations: Suite = {
  about: 'mutations',
  parts: () => {
    /** What was done, in order; the first letter tells the cases apart. */
    const journal: string[] = [];
    const since = (words: string) => journal.filter(one => one[0] === words[0]).join(',');
    const note = (_: never, { words }: { words: string }) => {
      journal.push(words);
      return since(words);
    };
    const pay = (_: never, given: { words: string }) => ({ id: '1', status: 'PAID', journal: note(_, given) });
    const refuse = () => {
      throw new Error('not now');
    };
    const seen = () => since(journal.at(-1) ?? '');
    return [
      {
        name: 'orders',
        sdl: `
          type Query { status: String }
          type Mutation { pay(words: String!): Order!  refuse: String }
          type Order @key(fields: "id") { id: ID!  status: String!  journal: String! }`,
        entities: { Order: [{ id: '1', status: 'PAID', journal: '' }] },
        computed: { Mutation: { pay, refuse } },
      },
      {
        name: 'stock',
        sdl: `
          type Query { level: Int }
          type Mutation { hold(words: String!): String! }
          type Order @key(fields: "id") { id: ID!  seen: String! }`,
        entities: { Order: [{ id: '1' }] },
        computed: { Mutation: { hold: note }, Order: { seen } },
      },
    ];
  },
  cases: [
    {
      says: 'two subgraphs take turns in the order written',
      query: `mutation {
        one: pay(words: "a1") { journal }
        two: hold(words: "a2")
        three: pay(words: "a3") { journal }
        four: hold(words: "a4")
      }`,
      data: { one: { journal: 'a1' }, two: 'a1,a2', three: { journal: 'a1,a2,a3' }, four: 'a1,a2,a3,a4' },
    },
    {
      says: 'one mutation twice is done twice',
      query: 'mutation { x: hold(words: "b") y: hold(words: "b") }',
      data: { x: 'b', y: 'b,b' },
    },
    {
      says: 'the answer is completed from another subgraph',
      query: 'mutation { pay(words: "c1") { status seen } }',
      data: { pay: { status: 'PAID', seen: 'c1' } },
    },
    {
      says: 'one that fails does not keep the next from being done',
      query: 'mutation { refuse next: hold(words: "d") }',
      data: { refuse: null, next: 'd' },
      failsAt: ['refuse'],
    },
    {
      says: 'arguments by variable',
      query: 'mutation ($words: String!) { hold(words: $words) }',
      variables: { words: 'e1' },
      data: { hold: 'e1' },
    },
    {
      says: 'a mutation that is skipped is not done',
      query: 'mutation ($no: Boolean!) { a: hold(words: "f1") @include(if: $no) b: hold(words: "f2") }',
      variables: { no: false },
      data: { b: 'f2' },
    },
  ],
};
