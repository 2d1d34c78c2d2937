import { fold, GAP, LONGEST_TEXT } from '../fold.js';

/** Stands where a reader pauses: n-grams across two thoughts are told from those within one. */
export const PAUSE_CODE = 1;
/** One and the same sign for every figure of about one length; the figures themselves are chance. */
const FIGURE_CODES = 2;
const LONGEST_FIGURE_CLASS = 6;
const HOTLINE_CODE = 10;
/** Numbers buyers complain to: in a figure of five digits only these mean something. */
const HOTLINES: ReadonlySet<string> = new Set(['315', '110', '12315', '12345', '12305', '12300', '12321', '96315']);
/** What anonymisers leave where something personal stood: a model must not learn who anonymised. */
const MASKS = /<[A-Z_]{2,20}>/g;
/** A letter may be folded into several (NFKD), and each may have a pause before it. */
const ROOM = LONGEST_TEXT * 4 + 2;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads texts as the classifier sees them: folded, with pauses, long figures by their length only. */
export class TextReader {
  readonly codes = new Uint16Array(ROOM);

  /** Fills `codes` and says how many there are. */
  read(text: string): number {
    const { letters, gaps } = fold(text.includes('<') ? text.replace(MASKS, '。') : text);
    const most = Math.min(letters.length, LONGEST_TEXT * 2);
    let length = 0;
    for (let i = 0; i < most;) {
      if (gaps[i] === GAP.PAUSE) this.codes[length++] = PAUSE_CODE;
      const end = endOfFigure(letters, gaps, i, most);
      this.codes[length++] = end - i < 2 ? letters.charCodeAt(i) : codeOfFigure(letters.slice(i, end));
      i = Math.max(end, i + 1);
    }
    if (length > 0) this.codes[length++] = PAUSE_CODE;
    return length;
  }
}

/** A figure goes on over signs and blanks, as people write telephone numbers, and ends at a pause. */
function endOfFigure(letters: string, gaps: Uint8Array, from: number, most: number): number {
  let end = from;
  while (end < most && isDigit(letters.charCodeAt(end)) && (end === from || gaps[end] !== GAP.PAUSE)) end += 1;
  return end;
}

const codeOfFigure = (figure: string): number =>
  HOTLINES.has(figure) ? HOTLINE_CODE : FIGURE_CODES + Math.min(LONGEST_FIGURE_CLASS, figure.length) - 2;

const FIGURE_SIGNS = ['00', '000', '0000', '00000', '000000+'];

/** Codes as people read them, for explanations. */
export function signsOf(codes: ArrayLike<number>, from: number, to: number): string {
  let signs = '';
  for (let i = from; i < to; i += 1) signs += signOf(codes[i] ?? 0);
  return signs;
}

function signOf(code: number): string {
  if (code === PAUSE_CODE) return '·';
  if (code === HOTLINE_CODE) return '12315';
  return FIGURE_SIGNS[code - FIGURE_CODES] ?? String.fromCharCode(code);
}
