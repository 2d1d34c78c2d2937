import { mediaTypeFor, quotaHeaders, statusOf } from './graph-answer.js';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

it.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  [JSON_TYPE, JSON_TYPE],
  ['Application/JSON; charset=utf-8', JSON_TYPE],
  [RESPONSE_TYPE, RESPONSE_TYPE],
  [`${RESPONSE_TYPE}, ${JSON_TYPE}`, RESPONSE_TYPE],
  [`${JSON_TYPE}, ${RESPONSE_TYPE}`, JSON_TYPE],
  [`${JSON_TYPE};q=0.9, ${RESPONSE_TYPE}`, RESPONSE_TYPE],
  [`${RESPONSE_TYPE};q=0.5, */*;q=0.8`, JSON_TYPE],
  [`${JSON_TYPE};q=0, */*`, RESPONSE_TYPE],
  ['multipart/mixed, application/json', JSON_TYPE],
  ['text/html', null],
  [`${JSON_TYPE};q=0`, null],
  [`${JSON_TYPE};q=nonsense`, null],
])('answers a client that accepts %p in %p', (accept, type) => {
  expect(mediaTypeFor(accept)).toBe(type);
});

it.each([
  [{ data: { a: 1 } }, undefined, 200, 200],
  [{ data: null, errors: [] }, undefined, 200, 200],
  [{ errors: [] }, undefined, 200, 400],
  [{ errors: [] }, 429, 429, 429],
  [{ errors: [] }, 500, 500, 500],
])(
  'gives %j with a status of its own %p the status %p as JSON and %p as a GraphQL response',
  (result, own, json, graphql) => {
    expect(statusOf({ result, status: own }, JSON_TYPE)).toBe(json);
    expect(statusOf({ result, status: own }, RESPONSE_TYPE)).toBe(graphql);
  },
);

it('writes quotas as the IETF draft has them', () => {
  const requests = { limit: 100, remaining: 7, resetSeconds: 56 };
  const cost = { limit: 5_000, remaining: 0, resetSeconds: 60, charged: 12 };
  expect(quotaHeaders({ requests, cost })).toEqual({
    'ratelimit-policy': '"requests";q=100;w=60, "cost";q=5000;w=60',
    ratelimit: '"requests";r=7;t=56, "cost";r=0;t=60',
  });
  expect(quotaHeaders(null)).toEqual({});
});
