/** A run of digits as phones are written: with blanks, hyphens, brackets, a plus. */
const NUMBERS = /\+?\d[\d ().-]{5,18}\d/g;
const WORD = /[\p{L}\p{N}]/u;

/** Numbers in a text that could be phones, as digits. */
export const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.normalize('NFKC').matchAll(NUMBERS), ([run]) => run.replace(/\D/g, '')));

/** An order number as it can stand in a text: plain, in JSON, in a form. */
export const spellingsOf = (name: string): readonly string[] => [
  ...new Set([name, JSON.stringify(name).slice(1, -1), encodeURIComponent(name)]),
];

/** Whether a text names something: the name as a word of its own, not a part of a longer number. */
export function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!WORD.test(text[at - 1] ?? ' ') && !WORD.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
