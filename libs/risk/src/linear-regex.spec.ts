import { compileLinear } from './linear-regex.js';

const compiled = (pattern: string) => {
  const made = compileLinear(pattern);
  if ('fault' in made) throw new Error(made.fault);
  return made;
};

describe('an expression that takes for ever elsewhere', () => {
  it.each([
    ['(a+)+$', 'a'],
    ['(.*)*x', 'a'],
    ['(x+x+)+y', 'x'],
    ['([\\p{Script=Han}]+)+$', '刷'],
    ['([一-龥]+[一-龥]+)+x', '刷'],
    ['^(a|a?)+$', 'a'],
    ['^(a|b|ab)*c{0,300}$', 'ab'],
  ])('%s answers at once', (pattern, letter) => {
    const regex = compiled(pattern);
    const text = `${letter.repeat(500 / letter.length - 1)}!`;
    // An engine that goes back would not come back from here.
    expect(regex.test(text)).toBe(false);
  });
});

describe('an expression', () => {
  it.each([
    ['(?=a)b', 'look-ahead'],
    ['(?!a)b', 'look-ahead'],
    ['(?<=a)b', 'look-behind'],
    ['(?<!a)b', 'look-behind'],
    ['(a)\\1', 'back-references'],
    ['(?<n>a)\\k<n>', 'back-references'],
    ['a{2000}', 'invalid repeat count'],
    ['((a{100}){100}){10}', 'invalid repeat count'],
    ['(a|b|ab)*c{0,900}', 'too large'],
    ['(a', 'missing closing'],
    ['', '1 to 500'],
    ['a'.repeat(501), '1 to 500'],
  ])('%s is refused: %s', (pattern, why) => {
    expect(compileLinear(pattern)).toEqual({ fault: expect.stringContaining(why) });
  });

  it.each([
    ['\\p{Script=Han}{2}', '刷单', true],
    ['\\p{sc=Han}', 'a', false],
    ['^加?[vV][xX]?\\d{3,}', 'vx12345', true],
    ['\\\\1', '\\1', true],
    ['(?i)vx', 'VX', true],
  ])('%s on %s: %s', (pattern, text, matches) => {
    expect(compiled(pattern).test(text)).toBe(matches);
  });
});
