import type { GraphQLDataSource } from '@apollo/gateway';
import type { FetchResult } from '#platform';
import { EntityBatches } from './entity-batches.js';

type Options = Parameters<GraphQLDataSource['process']>[0];
interface Ask {
  readonly ids: readonly string[];
  answer(result: FetchResult): void;
  fail(error: Error): void;
}

/** A subgraph that answers when told. */
class Slow {
  readonly asked: Ask[] = [];
  readonly batches = new EntityBatches({ process: options => this.take(options) });

  get ids(): readonly (readonly string[])[] {
    return this.asked.map(({ ids }) => ids);
  }

  ask(ids: readonly string[], name = 'live:shared', query = '{ stock }'): Promise<FetchResult> {
    const request = { query, variables: { representations: ids.map(id => ({ __typename: 'Order', id })) } };
    return this.batches.process({
      request,
      context: { viewer: { name } },
    } as unknown as Options) as Promise<FetchResult>;
  }

  /** Answers the request of this number: each entity says its id. */
  answer(no: number, over: Partial<FetchResult> = {}): void {
    const { ids = [], answer } = this.asked[no] ?? {};
    answer?.({ data: { _entities: ids.map(id => ({ id })) }, ...over });
  }

  private take({ request }: Options): ReturnType<GraphQLDataSource['process']> {
    const { representations } = request.variables as { representations: readonly { id: string }[] };
    const { promise, resolve, reject } = Promise.withResolvers<FetchResult>();
    this.asked.push({ ids: representations.map(({ id }) => id), answer: resolve, fail: reject });
    return promise as ReturnType<GraphQLDataSource['process']>;
  }
}

const saying = (...ids: readonly string[]) => ({ data: { _entities: ids.map(id => ({ id })) } });

it('asks at once for who comes first, and together for all who come meanwhile', async () => {
  const slow = new Slow();
  const [a, b, cd] = [slow.ask(['a']), slow.ask(['b']), slow.ask(['c', 'd'])];
  expect(slow.ids).toEqual([['a']]);
  slow.answer(0);
  expect(await a).toEqual(saying('a'));
  expect(slow.ids).toEqual([['a'], ['b', 'c', 'd']]);
  const e = slow.ask(['e']);
  slow.answer(1);
  expect(await b).toEqual(saying('b'));
  expect(await cd).toEqual(saying('c', 'd'));
  slow.answer(2);
  expect(await e).toEqual(saying('e'));
});

it('never asks together for who is not the same, or asks for other fields', () => {
  const slow = new Slow();
  void slow.ask(['a']);
  void slow.ask(['b'], 'partner');
  void slow.ask(['c'], 'live:shared', '{ risk }');
  expect(slow.ids).toEqual([['a'], ['b'], ['c']]);
});

it('gives each the errors about its own entities, in its own counting, and everybody those about the whole', async () => {
  const slow = new Slow();
  const [first, b, cd] = [slow.ask(['a']), slow.ask(['b']), slow.ask(['c', 'd'])];
  slow.answer(0);
  await first;
  const errors = [
    { message: 'no b', path: ['_entities', 0, 'stock'] },
    { message: 'no d', path: ['_entities', 2] },
    { message: 'slow today' },
  ];
  slow.answer(1, { errors });
  expect((await b).errors).toEqual([{ message: 'no b', path: ['_entities', 0, 'stock'] }, { message: 'slow today' }]);
  expect((await cd).errors).toEqual([{ message: 'no d', path: ['_entities', 1] }, { message: 'slow today' }]);
});

it('tells all who waited together when the subgraph does not answer, and asks again for the next', async () => {
  const slow = new Slow();
  const first = slow.ask(['a']);
  const both = Promise.allSettled([slow.ask(['b']), slow.ask(['c'])]);
  slow.answer(0);
  await first;
  slow.asked[1]?.fail(new Error('away'));
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const next = slow.ask(['d']);
  slow.answer(2);
  expect(await next).toEqual(saying('d'));
});

it('does not ask for more at once than a subgraph takes, save for one who asks for more alone', async () => {
  const slow = new Slow();
  const many = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);
  const asked = [slow.ask(['a']), slow.ask(many('b', 300)), slow.ask(many('c', 200)), slow.ask(many('d', 900))];
  for (let no = 0; no < 3; no += 1) {
    slow.answer(no);
    await asked[[0, 1, 3][no] ?? 0];
  }
  expect(slow.ids.map(ids => ids.length)).toEqual([1, 500, 900]);
});
