import { parse } from 'graphql';
import { liveDocument } from './live-document.js';

const ROOTS = { old: { after: false }, moved: { after: true } };
const made = (text: string, variables = {}) => {
  const { query, ...rest } = liveDocument(parse(text), variables, ROOTS);
  return { ...rest, query: query.replace(/\s+/g, ' ').trim() };
};

it('adds the position and the way to say where to go on', () => {
  expect(made('subscription { moved { name } }')).toEqual({
    query: 'subscription ($after: Minor) { moved(after: $after) { position name } }',
    eventKey: 'moved',
    positionKey: 'position',
    afterName: 'after',
    after: null,
  });
});

it('leaves a document alone that has both, under names of its own', () => {
  const text = 'subscription S($from: Minor) { m: moved(shop: "a", after: $from) { at: position name } }';
  expect(made(text, { from: 7 })).toEqual({
    query: text,
    eventKey: 'm',
    positionKey: 'at',
    afterName: 'from',
    after: 7,
  });
});

it('begins behind a position that is written out, and takes a name that is free', () => {
  expect(made('subscription ($after: ID) { moved(after: 5, shop: $after) { position } }')).toMatchObject({
    query: 'subscription ($after: ID, $after_: Minor) { moved(shop: $after, after: $after_) { position } }',
    afterName: 'after_',
    after: 5,
  });
});

it('does not count on a position that a directive may leave out', () => {
  expect(made('subscription ($no: Boolean!) { moved { position @skip(if: $no) } }').query).toContain(
    '{ position position @skip',
  );
});

it('passes no position to a root that the hub cannot replay, and takes unknown roots to be like all others', () => {
  expect(made('subscription { old { name } }')).toMatchObject({
    query: 'subscription { old { position name } }',
    afterName: null,
  });
  expect(made('subscription { unheard { name } }')).toMatchObject({ afterName: 'after' });
});

it('keeps fragments', () => {
  expect(made('subscription { moved { ...F } } fragment F on M { name }').query).toBe(
    'subscription ($after: Minor) { moved(after: $after) { position ...F } } fragment F on M { name }',
  );
});

it.each([
  ['a query', '{ moved }', /one subscription/],
  ['two operations', 'subscription A { a } subscription B { b }', /one subscription/],
  ['two fields', 'subscription { a b }', /one field/],
  ['a root in a fragment', 'subscription { ...F } fragment F on Subscription { a }', /one field/],
])('refuses %s', (_case, text, says) => {
  expect(() => made(text)).toThrow(says);
});
