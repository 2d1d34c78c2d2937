import { parse } from 'graphql';
import { shapeFault, shapesIn, type OperationShape } from './operation-shape.js';

const shapeOf = (text: string): OperationShape | undefined => shapesIn(parse(text))[0];
const NONE = { depth: 1, fields: 1, aliases: 0, directives: 0, rootFields: 1 };
const LIMITS = { depth: 5, fields: 50, aliases: 4, directives: 4, rootFields: 3 };

describe('the shape of an operation', () => {
  it.each([
    ['one field', '{ a }', {}],
    ['fields in fields', '{ a { b { c d } } }', { depth: 3, fields: 4 }],
    ['several roots, the same one twice counted twice', '{ a b a }', { fields: 3, rootFields: 3 }],
    ['aliases, at any depth', '{ x: a { y: b } c }', { depth: 2, fields: 3, aliases: 2, rootFields: 2 }],
    [
      'directives of fields, fragments, operations and variables',
      'query($v: Int @d) @d { a @d ... @d { b @d @d } ...F @d } fragment F on T @d { c }',
      { fields: 3, directives: 8, rootFields: 3 },
    ],
    ['inline fragments: no depth of their own', '{ a { ... on T { ... { b } } } }', { depth: 2, fields: 2 }],
    [
      'fragments: as often as they are spread',
      '{ a { ...F } b { ...F } } fragment F on T { x: c { d } }',
      { depth: 3, fields: 6, aliases: 2, rootFields: 2 },
    ],
    [
      'fragments at the root: as fields of the root',
      '{ ...F ...F } fragment F on Query { a b }',
      { fields: 4, rootFields: 4 },
    ],
    ['introspection: no deeper than its first field', '{ __schema { types { fields { name } } } }', { fields: 4 }],
  ])('counts %s', (_case, text, expected) => {
    expect(shapeOf(text)).toEqual({ ...NONE, ...expected });
  });

  it('is measured though nobody has validated it: fragments that are missing, or spread themselves', () => {
    expect(shapeOf('{ a { ...Gone } }')).toMatchObject({ depth: 1 });
    expect(shapeOf('{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { ...F } }')).toMatchObject({
      depth: 3,
    });
  });

  it('of doubled fragments is measured in no time, however many fields they stand for', () => {
    const level = (n: number) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`;
    const text = `{ ...F0 } ${Array.from({ length: 60 }, (_, n) => level(n)).join(' ')} fragment F60 on T { a }`;
    expect(shapeOf(text)).toMatchObject({ depth: 61, fields: 1_000_000_000 });
  });
});

describe('an operation is refused by the first limit it passes', () => {
  it.each([
    ['{ a { b { c { d { e } } } } }', null],
    ['{ a { b { c { d { e { f } } } } } }', { limit: 'depth', allowed: 5, found: 6 }],
    ['{ a b c d }', { limit: 'rootFields', allowed: 3, found: 4 }],
    ['{ a { b: a c: a d: a e: a f: a } }', { limit: 'aliases', allowed: 4, found: 5 }],
    ['{ a @x @x @x @x @x }', { limit: 'directives', allowed: 4, found: 5 }],
    [`{ a { ${'b '.repeat(50)} } }`, { limit: 'fields', allowed: 50, found: 51 }],
    ['query A { a } query B { a b c d }', { limit: 'rootFields', allowed: 3, found: 4 }],
    ['{ a } fragment F on T { a { b { c { d { e { f } } } } } }', { limit: 'depth', allowed: 5, found: 6 }],
    ['{ a } fragment F on T { a b c d e f g }', null],
  ])('%s', (text, expected) => {
    expect(shapeFault(parse(text), LIMITS)).toEqual(expected);
  });
});
