import fc from 'fast-check';
import { Literals } from './literals.js';

/** The plain way, to compare with. */
function plainly(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  words.forEach((word, literal) => {
    for (let at = word === '' ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      found.push(`${literal}@${at}`);
  });
  return found.sort();
}

describe('literals', () => {
  it('are found wherever they stand, one within another too', () => {
    const found = new Literals(['she', 'he', 'hers', 'his']).findAll('ushers');
    expect(found).toEqual([
      { literal: 0, start: 1, end: 4 },
      { literal: 1, start: 2, end: 4 },
      { literal: 2, start: 2, end: 6 },
    ]);
  });

  it('are found as by looking for each of them alone', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '刷', '单'), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '刷', '单', 'x'), maxLength: 60 }),
        (words, text) => {
          const found = new Literals(words).findAll(text);
          expect(found.map(f => `${f.literal}@${f.start}`).sort()).toEqual(plainly(words, text));
        },
      ),
    );
  });
});
