import { buildSchema, parse } from 'graphql';
import type { Viewer } from '#contracts';
import { Authorization } from './authorization.js';

const SDL = `
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  type Query { free: String  rules: [Rule!]! @requiresScopes(scopes: [["risk:read"]])  either: Int @requiresScopes(scopes: [["a", "b"], ["c"]])
    house: Int @policy(policies: [["staff"]])  odd: Int @policy(policies: [["nobody knows"]])  anything: Thing  any: Named }
  type Mutation { save: Rule @requiresScopes(scopes: [["risk:write"]]) @policy(policies: [["staff"]]) }
  type Rule { name: String }
  interface Named { name: String }
  type Secret implements Named @requiresScopes(scopes: [["pii:read"]]) { name: String }
  type Half implements Named { name: String  note: String @requiresScopes(scopes: [["notes:read"]]) }
  type Hidden implements Named { name: String @requiresScopes(scopes: [["names:read"]]) }
  union Thing = Secret | Half`;

const authorization = new Authorization(SDL, buildSchema(SDL));
const viewer = (scopes: readonly string[], kind: Viewer['kind'] = 'PARTNER'): Viewer => ({
  ...{ kind, scopes },
  name: 'v',
  shops: [],
});
const refusalOf = (query: string, scopes: readonly string[], kind?: Viewer['kind'], operation?: string) => {
  const asked = { source: query, document: parse(query), operationName: operation };
  return authorization.refusal(asked, viewer(scopes, kind))?.message ?? null;
};

it.each([
  ['what nothing protects', '{ free }', []],
  ['a scope that is held', '{ rules { name } }', ['risk:read']],
  ['one whole list of several', '{ either }', ['c']],
  ['the other whole list', '{ either }', ['a', 'b']],
  ['a protected type with its scope', '{ anything { ... on Secret { name } } }', ['pii:read']],
  ['the other member of a union', '{ anything { ... on Half { name } } }', []],
])('lets %s pass', (_case, query, scopes) => {
  expect(refusalOf(query, scopes)).toBeNull();
});

it.each([
  ['a scope that is not held', '{ free rules { name } }', [], 'Query.rules needs the scope risk:read'],
  ['half of a list', '{ either }', ['a'], 'Query.either needs the scope a and b, or c'],
  ['an alias', '{ x: rules { y: name } }', [], 'Query.rules'],
  ['a fragment', 'query { ...f } fragment f on Query { rules { name } }', [], 'Query.rules'],
  [
    'a fragment in a fragment',
    '{ ...f } fragment f on Query { ...g } fragment g on Query { rules { name } }',
    [],
    'rules',
  ],
  ['a field that is skipped only at run time', 'query($s: Boolean!) { rules @skip(if: $s) { name } }', [], 'rules'],
  ['a protected type', '{ anything { ... on Secret { name } } }', [], 'Secret needs the scope pii:read'],
  ['a protected type by its name alone', '{ anything { ... on Secret { __typename } } }', [], 'Secret'],
  ['a field of an interface that one type protects', '{ any { name } }', ['pii:read'], 'Hidden.name'],
  ['what is for staff', '{ house }', ['risk:read'], 'Query.house is for staff'],
  ['a policy that nobody defined', '{ odd }', [], 'Query.odd'],
])('stops %s', (_case, query, scopes, message) => {
  expect(refusalOf(query, scopes)).toContain(message);
});

it('asks for every rule that stands on a field', () => {
  expect(refusalOf('mutation { save { name } }', ['risk:write'])).toContain('is for staff');
  expect(refusalOf('mutation { save { name } }', [], 'STAFF')).toContain('risk:write');
  expect(refusalOf('mutation { save { name } }', ['risk:write'], 'STAFF')).toBeNull();
});

it('looks at the operation that is run, not at its neighbours', () => {
  const both = 'query A { free } query B { rules { name } }';
  expect(refusalOf(both, [], 'PARTNER', 'A')).toBeNull();
  expect(refusalOf(both, [], 'PARTNER', 'B')).toContain('Query.rules');
});
