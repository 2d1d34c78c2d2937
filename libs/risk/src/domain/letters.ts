import { TRADITIONAL } from './traditional-letters.js';

/** Pairs "xy" in one line of text: x is read as y. */
const pairs = (text: string): [string, string][] =>
  text.split(' ').map(pair => [[...pair][0] ?? '', [...pair][1] ?? '']);

/** Forms that a table for reading and writing leaves out or reads in another sense; in remarks and addresses this is what they mean. */
const OWN_HAN = pairs('聨联 衖弄 後后 貳2 帳账 於于 徵征');

/** Traditional and variant forms, read as the simplified letter. */
const HAN: readonly [string, string][] = [
  ...TRADITIONAL.trim()
    .split(/\s+/)
    .flatMap(word => {
      const [simple = '', ...forms] = word;
      return forms.map((form): [string, string] => [form, simple]);
    }),
  ...OWN_HAN,
];

/** Letters of other scripts that look like Latin ones. */
const LATIN = pairs(
  'аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw ѵv кk мm нh тt вb гr пn ьb дd иu зz лl αa βb εe ηn ιi κk μu νv οo ρp τt υu χx γy ωw σo πn ıi ɡg ⅼl ɑa ʋv ᴠv ᴡw ꜱs ꓪw ꓥv ',
).filter(([from]) => from !== '');

/** Figures in words, strokes that divide like signs, and signs that are read as a word. */
const FIGURES = pairs('〇0 零0 一1 壹1 二2 贰2 三3 叁3 四4 肆4 五5 伍5 六6 陆6 七7 柒7 八8 捌8 九9 玖9');
const SIGNS = pairs('丨| 丶. 丿/ 亅| +加 ➕加 ✚加 ₩w √v ✓v');

/** A text with its traditional letters in simplified form. */
export function simplified(text: string): string {
  for (let i = 0; i < text.length; i += 1) if (SIMPLIFIED.has(text.charAt(i))) return [...text].map(simple).join('');
  return text;
}
const SIMPLIFIED = new Map(HAN);
const simple = (letter: string): string => SIMPLIFIED.get(letter) ?? letter;

const DIRECT = new Map([...HAN, ...LATIN, ...FIGURES, ...SIGNS]);

/** How one letter is read when a text is folded: 叄 is 叁, and that is 3. */
export const READ_AS: ReadonlyMap<string, string> = new Map(
  [...DIRECT].map(([letter, read]) => [letter, DIRECT.get(read) ?? read]),
);
