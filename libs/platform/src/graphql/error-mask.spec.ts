import { GraphQLError } from 'graphql';
import { HubError } from '#contracts';
import { ErrorMask, inputFault } from './error-mask.js';

const lines: object[] = [];
const mask = new ErrorMask({ error: facts => void lines.push(facts) });
beforeEach(() => lines.splice(0));

it('shows a hub error thrown in a resolver, through whatever it was wrapped in', () => {
  const thrown = new HubError('CONFLICT', 'Already shipped.', { shippedAt: 'noon' });
  const wrapped = new GraphQLError('outer', {
    originalError: new GraphQLError('inner', { originalError: thrown }),
    path: ['shipOrder'],
  });
  expect(mask.publicError(wrapped)).toEqual({
    message: 'Already shipped.',
    path: ['shipOrder'],
    extensions: { code: 'CONFLICT', shippedAt: 'noon' },
  });
  expect(lines).toEqual([]);
});

it('does not let facts of an error pass for its code', () => {
  expect(mask.publicError(new HubError('FORBIDDEN', 'No.', { code: 'INTERNAL' })).extensions).toEqual({
    code: 'FORBIDDEN',
  });
});

it('shows an error that a subgraph masked already, without what the gateway added', () => {
  const error = new GraphQLError('Not yours.', {
    extensions: { code: 'FORBIDDEN', serviceName: 'orders', stacktrace: ['at x'] },
  });
  expect(mask.publicError(error)).toEqual({ message: 'Not yours.', extensions: { code: 'FORBIDDEN' } });
});

it.each([
  ['a plain error', new Error("ER_DUP_ENTRY: Duplicate entry '13800001234' for key 'phone'")],
  ['a code outside the list', new GraphQLError('secret', { extensions: { code: 'ER_DUP_ENTRY' } })],
  ['an internal error without an id', new GraphQLError('secret', { extensions: { code: 'INTERNAL' } })],
  [
    'a subgraph that cannot validate what was planned for it',
    new GraphQLError('secret', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', serviceName: 'risk' } }),
  ],
  ['a thrown text', 'secret'],
  ['nothing', undefined],
])('masks %s and logs it under the id that is shown', (_case, error) => {
  const shown = mask.publicError(error);
  expect(shown.extensions?.['code']).toBe('INTERNAL');
  expect(JSON.stringify(shown)).not.toMatch(/secret|13800001234/);
  expect(lines).toEqual([expect.objectContaining({ errorId: shown.extensions?.['errorId'] })]);
});

it('gives every masked error an id of its own', () => {
  const ids = Array.from({ length: 100 }, () => mask.publicError(new Error('x')).extensions?.['errorId']);
  expect(new Set(ids).size).toBe(100);
});

it('names only places a client knows', () => {
  const at = (path: (string | number)[]) =>
    mask.publicError(new GraphQLError('x', { path, originalError: new HubError('UNAVAILABLE', 'x') })).path;
  expect(at(['orders', '@', '_entities'])).toEqual(['orders']);
  expect(at(['_entities', 0])).toBeUndefined();
  expect(at(['orders', 3, 'risk'])).toEqual(['orders', 3, 'risk']);
});

it('keeps the place among entities for the gateway to translate', () => {
  const error = new GraphQLError('x', {
    path: ['_entities', 3, 'risk'],
    originalError: new HubError('UNAVAILABLE', 'x'),
  });
  expect(mask.subgraphError(error).path).toEqual(['_entities', 3, 'risk']);
});

it('keeps the place of a fault in the request', () => {
  const cause = new GraphQLError('bad', { path: ['a', 0] });
  expect(mask.publicError(inputFault('bad', cause))).toEqual({
    message: 'bad',
    path: ['a', 0],
    extensions: { code: 'BAD_INPUT' },
  });
});

it('ends on an error that is its own cause', () => {
  const error: Error & { originalError?: unknown } = new Error('loop');
  error.originalError = error;
  expect(mask.publicError(error).extensions?.['code']).toBe('INTERNAL');
});
