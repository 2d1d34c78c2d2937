import fc from 'fast-check';
import { requiredLiterals } from './required-literals.js';

describe('what every match of an expression must contain', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['刷单', [['刷单']]],
    ['刷.{0,3}单子', [['单子'], ['刷']]],
    ['(?:返现|返钱)红包', [['返现红包', '返钱红包']]],
    ['(好评(返现))+', [['好评返现']]],
    ['(?:ab.c|d)', [['ab', 'd']]],
    ['好评?返现', [['返现'], ['好']]],
    ['a(bc)?def', [['def'], ['a']]],
    ['ab+c', [['ab'], ['c']]],
    ['a{2}b', [['a'], ['b']]],
    ['x{0,2}yz', [['yz']]],
    ['加\\.微信', [['加.微信']]],
    ['[刷唰]单子', [['刷单子', '唰单子']]],
    ['[^刷]单', [['单']]],
    ['[a-z]单', [['单']]],
    ['(?:大|)额', [['大额', '额']]],
    ['[甲乙]?单', [['单']]],
    ['\\d{5,}元整', [['元整']]],
    ['刷单|.*', []],
    ['(?i)vx号码', []],
    ['(?i)刷单', [['刷单']]],
    ['\\Qa*b\\E', []],
    ['.*', []],
    ['', []],
    ['a|', []],
    ['(a+)+$', [['a']]],
    ['\\p{Han}刷', [['刷']]],
    ['[[:alpha:]]刷', [['刷']]],
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
        fc.pre(new RegExp(source, 'u').test(tried));
        expect(literals.filter(proof => !proof.some(literal => tried.includes(literal)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
