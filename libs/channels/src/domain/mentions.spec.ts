import { mentions, numbersIn, spellingsOf } from './mentions.js';

it.each([
  ['{"tid":"350001"}', '350001', true],
  ['tid=350001&x=1', '350001', true],
  ['{"tid":350001}', '350001', true],
  ['{"tid":"13500019"}', '350001', false],
  ['{"tid":"1350001","other":"350001"}', '350001', true],
  ['A350001', '350001', false],
  ['', '350001', false],
])('%s names %s: %s', (text, name, expected) => {
  expect(mentions(text, name)).toBe(expected);
});

it('a number is found as JSON and forms write it', () => {
  expect(spellingsOf('A/1"2')).toEqual(['A/1"2', 'A/1\\"2', 'A%2F1%222']);
  expect(spellingsOf('350001')).toEqual(['350001']);
});

it('phones are found however they are written', () => {
  expect(numbersIn('call 138-0013-8000 or +86 139 0013 9000, no. 12')).toEqual(
    new Set(['13800138000', '8613900139000']),
  );
});
