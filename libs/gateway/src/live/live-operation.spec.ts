import { buildSchema, parse, print } from 'graphql';
import { LiveOperations } from './live-operation.js';

const schema = buildSchema(`
  scalar Minor
  type Query { x: String }
  type Subscription { moved(shopId: ID, status: [String!], after: Minor): Moved! plain(id: ID): Moved! }
  type Moved { position: Minor! note(of: String): String }`);
const of = (source: string, operationName?: string) =>
  new LiveOperations(schema).of({ source, document: parse(source), operationName });
const flat = (text: string) => text.replace(/\s+/g, ' ');

it('takes filters and starting point out, so that those who differ in nothing else ask the same', () => {
  const literal = of('subscription { moved(shopId: "a", after: 7) { position } }');
  const named = of('subscription($s: ID, $a: Minor) { moved(shopId: $s, after: $a) { position } }');
  expect(flat(literal.source)).toBe('subscription ($liveAfter: Minor) { moved(after: $liveAfter) { position } }');
  expect(named.source).toBe(literal.source);
  expect(literal.asked({})).toEqual({ after: 7, filter: { shopId: 'a' } });
  expect(named.asked({ s: 'b', a: null })).toEqual({ after: null, filter: { shopId: 'b' } });
  expect(named.asked({})).toEqual({ after: null, filter: {} });
});

it('keeps variables that the selection needs, and no others', () => {
  const live = of('subscription($s: ID, $n: String) { moved(shopId: $s) { note(of: $n) } }');
  expect(flat(live.source)).toBe(
    'subscription ($n: String, $liveAfter: Minor) { moved(after: $liveAfter) { note(of: $n) } }',
  );
  expect([...live.variableNames].sort()).toEqual(['liveAfter', 'n']);
});

it('takes no name that the client has taken', () => {
  const live = of('subscription($liveAfter: String) { moved { note(of: $liveAfter) } }');
  expect(live.afterVariable).toBe('liveAfter_');
});

it('finds the root behind fragments and aliases, and only that of the operation asked for', () => {
  const source = `
    subscription A { ...root }
    subscription B { moved(shopId: "b") { position } }
    fragment root on Subscription { ... on Subscription { m: moved(shopId: "a", status: ["PAID"]) { ...fields } } }
    fragment fields on Moved { position }`;
  const live = of(source, 'A');
  expect(live.asked({})).toEqual({ after: null, filter: { shopId: 'a', status: ['PAID'] } });
  expect(flat(print(live.document))).toContain('m: moved(after: $liveAfter) { ...fields }');
  expect(live.source).not.toContain('subscription B');
  expect(of(source, 'B').asked({})).toEqual({ after: null, filter: { shopId: 'b' } });
});

it('leaves a root that knows no positions as it is', () => {
  const source = 'subscription($i: ID) { plain(id: $i) { position } }';
  const live = of(source);
  expect(live).toMatchObject({ source, afterVariable: null });
  expect(live.asked({ i: '1' })).toEqual({ after: null, filter: {} });
  expect([...live.variableNames]).toEqual(['i']);
});
