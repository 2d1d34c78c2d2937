import fc from 'fast-check';
import { requiredLiterals } from './required-literals.js';

describe('what every match of an expression must contain', () => {
  it.each<[string, readonly string[] | null]>([
    ['刷单', ['刷单']],
    ['刷.{0,3}单', ['刷']],
    ['(?:返现|返钱)红包', ['返现', '返钱']],
    ['好评?返现', ['返现']],
    ['a(bc)?def', ['def']],
    ['ab+c', ['ab']],
    ['a{2}b', ['a']],
    ['x{0,2}yz', ['yz']],
    ['加\\.微信', ['加.微信']],
    ['[刷唰]单子', ['单子']],
    ['\\d{5,}元整', ['元整']],
    ['刷单|.*', null],
    ['(?i)vx号码', null],
    ['(?i)刷单', ['刷单']],
    ['\\Qa*b\\E', null],
    ['.*', null],
    ['', null],
    ['a|', null],
    ['(a+)+$', ['a']],
    ['\\p{Han}刷', ['刷']],
    ['[[:alpha:]]刷', ['刷']],
  ])('%s', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals);
  });

  const letter = fc.constantFrom('a', 'b', '刷', '.', '[ab]', '\\d');
  const { pattern } = fc.letrec<{ pattern: string }>(tie => ({
    pattern: fc.oneof(
      { maxDepth: 4 },
      letter,
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{0,2}', '{2}', '+?', '*?'))
        .map(([a, r]) => `(${a})${r}`),
    ),
  }));
  const text = fc.array(fc.constantFrom('a', 'b', '刷', '1'), { maxLength: 8 }).map(letters => letters.join(''));

  it('is in every text the expression matches', () => {
    fc.assert(
      fc.property(pattern, text, (source, tried) => {
        const literals = requiredLiterals(source);
        fc.pre(literals !== null && new RegExp(source, 'u').test(tried));
        expect(literals?.some(literal => tried.includes(literal))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
