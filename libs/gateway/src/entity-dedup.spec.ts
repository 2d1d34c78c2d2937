import fc from 'fast-check';
import type { FetchResult, Variables } from '#platform';
import { askDistinct } from './entity-dedup.js';

const reference = (id: string) => ({ __typename: 'Sku', id });
const answer = ({ representations }: Variables): Promise<FetchResult> => {
  const entities = (representations as { id: string }[]).map(({ id }) =>
    id === 'gone' ? null : { id, levels: [{ onHand: 1 }] },
  );
  return Promise.resolve({ data: { _entities: entities } });
};

it('asks for each entity once and answers every place', async () => {
  const asked: unknown[] = [];
  const ask = (variables: Variables) => {
    asked.push(variables['representations']);
    return answer(variables);
  };
  const result = await askDistinct(
    { first: 3, representations: ['a', 'b', 'a', 'gone', 'b', 'gone'].map(reference) },
    ask,
  );
  expect(asked).toEqual([['a', 'b', 'gone'].map(reference)]);
  expect(result.data?.['_entities']).toEqual(
    ['a', 'b', 'a', null, 'b', null].map(id => id && { id, levels: [{ onHand: 1 }] }),
  );
});

it('gives each place an object of its own, because the gateway writes into them', async () => {
  const result = await askDistinct({ representations: ['a', 'a'].map(reference) }, answer);
  const [one, other] = result.data?.['_entities'] as [
    { levels: { onHand: number }[] },
    { levels: { onHand: number }[] },
  ];
  one.levels[0] = { onHand: 99 };
  expect(other.levels).toEqual([{ onHand: 1 }]);
});

it('passes on what needs nothing of this', async () => {
  const variables = { representations: ['a', 'b'].map(reference) };
  await askDistinct(variables, given => {
    expect(given).toBe(variables);
    return answer(given);
  });
  await expect(askDistinct({ id: 1 }, () => Promise.resolve({ data: { order: null } }))).resolves.toEqual({
    data: { order: null },
  });
});

it('puts an error at every place of the entity it is about', async () => {
  const errors = [
    { message: 'no b', path: ['_entities', 1, 'levels'] },
    { message: 'all', path: ['_entities'] },
    { message: 'none' },
  ];
  const result = await askDistinct({ representations: ['a', 'b', 'a', 'b'].map(reference) }, () =>
    Promise.resolve({ data: null, errors }),
  );
  expect(result).toEqual({
    data: null,
    errors: [
      { message: 'no b', path: ['_entities', 1, 'levels'] },
      { message: 'no b', path: ['_entities', 3, 'levels'] },
      errors[1],
      errors[2],
    ],
  });
});

it('answers as if nothing had been saved, whatever is asked', async () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'gone'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(ids, async names => {
      const variables = { representations: names.map(reference) };
      expect(await askDistinct(variables, answer)).toEqual(await answer(variables));
    }),
  );
});
