import { READ_AS } from './letters.js';

/** What stood between a letter and the one before it. */
export const GAP = { NONE: 0, SIGN: 1, SPACE: 2, PAUSE: 3 } as const;

/**
 * A text reduced to what a reader sees in it: letters and digits in one writing, without what was put between them.
 * `gaps[i]` tells what stood before letter i, so that a phrase written "x*y*z" is found and two words that merely meet
 * at a comma are told apart from it.
 */
export interface Folded {
  readonly letters: string;
  readonly gaps: Uint8Array;
}

/** Longer texts are cut: no channel takes a remark of this length. */
export const LONGEST_TEXT = 4_000;

const MARK = /\p{M}/u;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
// Marks that end a thought; between the letters of one word they are an evasion or an accident.
const PAUSE = /[,!?;:/()"'，。！？；：、（）“”‘’【】《》「」\n\r]/u;

const PLAIN = /^[\u4e00-\u9fff \n!-@[-~，。！？；：、（）]*$/;
const UTF16 = new TextDecoder('utf-16le');

/** Folds width, case, accents, look-alikes, traditional letters and figures, and takes out everything between letters. */
export function fold(text: string): Folded {
  const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  // Of these signs NFKD and small letters make nothing else, and most remarks consist of them.
  const written = PLAIN.test(cut) ? cut : unboxed(cut).normalize('NFKD').toLowerCase();
  const gaps = new Uint8Array(written.length + 1);
  const codes = new Uint16Array(written.length);
  let length = 0;
  let gap: number = GAP.PAUSE;
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === KIND.LETTER) {
      gaps[length] = gap;
      codes[length] = readAs(code);
      length += 1;
      gap = GAP.NONE;
    } else if (kind !== KIND.MARK && kind > gap) {
      gap = kind;
    }
  }
  gaps[length] = GAP.PAUSE;
  return { letters: UTF16.decode(codes.subarray(0, length)), gaps };
}

// Letters in filled circles and squares, and those flags are made of: Unicode takes them for pictures, readers do not.
const BOXED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu;
const ALPHABETS = [0x1f1e6, 0x1f170, 0x1f150];

const unboxed = (text: string): string =>
  text.replace(BOXED, sign => {
    const code = sign.codePointAt(0) ?? 0;
    const first = ALPHABETS.find(start => code >= start) ?? code;
    return String.fromCharCode(97 + code - first);
  });

const KIND = { LETTER: 0, MARK: 4, SIGN: GAP.SIGN, SPACE: GAP.SPACE, PAUSE: GAP.PAUSE } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

// Every sign is looked at once in the life of the process; UNKNOWN until then.
const UNKNOWN = 255;
const kinds = new Uint8Array(65_536).fill(UNKNOWN);
const readings = new Uint16Array(65_536);

function kindOf(code: number): Kind {
  if (kinds[code] === UNKNOWN) learn(code);
  return kinds[code] as Kind;
}

const readAs = (code: number): number => readings[code] ?? code;

function learn(code: number): void {
  const sign = String.fromCharCode(code);
  const letter = READ_AS.get(sign) ?? sign;
  readings[code] = letter.charCodeAt(0);
  kinds[code] = classify(letter);
}

function classify(letter: string): Kind {
  // Halves of letters beyond the basic plane are signs: such letters stand in no rule.
  if (LETTER.test(letter)) return KIND.LETTER;
  if (MARK.test(letter)) return KIND.MARK;
  if (PAUSE.test(letter)) return KIND.PAUSE;
  return SPACE.test(letter) ? KIND.SPACE : KIND.SIGN;
}
