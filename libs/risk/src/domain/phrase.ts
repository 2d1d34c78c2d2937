import { fold, GAP, type Folded } from './fold.js';
import { PINYIN } from './pinyin.js';

/**
 * How a phrase is written in a rule: plain letters; `~` between parts that follow each other with at most eight letters
 * in between; a last part `#` stands for an account (five or more Latin letters or digits).
 */
export const PART = '~';
export const ACCOUNT = '#';
/** In an exception: here something must stand between the letters ("刷|单独": two words that meet). */
export const MEETS = '|';

export const MOST_BETWEEN = 8;
const MOST_PARTS = 8;
const MOST_SPELLED = 4;
const LEAST_LATIN = 5;

/** One phrase, ready to be looked for. */
export interface Phrase {
  /** As it was written. */
  readonly text: string;
  readonly parts: readonly (readonly string[])[];
  readonly wantsAccount: boolean;
}

/** An exception: letters, and where something must stand between them (0: nowhere). */
export interface Exception {
  readonly letters: string;
  readonly meetsAt: number;
}

export function readPhrase(text: string): Phrase {
  const written = text.split(PART);
  const wantsAccount = written.length > 1 && written.at(-1)?.trim() === ACCOUNT;
  const parts = (wantsAccount ? written.slice(0, -1) : written).map(part => spellings(fold(part).letters));
  return { text, parts, wantsAccount };
}

export function readException(text: string): Exception {
  const [first = '', ...rest] = text.split(MEETS);
  const meetsAt = rest.length > 0 ? fold(first).letters.length : 0;
  return { letters: fold(text).letters, meetsAt };
}

/** What is wrong with a phrase as a person wrote it; null when nothing. */
export function faultOfPhrase(text: string): string | null {
  const { parts } = readPhrase(text);
  if (parts.length > MOST_PARTS) return `"${text}" has more than ${MOST_PARTS} parts`;
  if (parts.some(part => part.length === 0)) return `"${text}" has a part without letters`;
  const length = parts.reduce((sum, [first = '']) => sum + first.length, 0);
  return length < 2 ? `"${text}" is a single letter and would be found everywhere` : null;
}

/** The letters themselves and every mixture of letters and their pinyin: 刷单, 刷dan, shua单, shuadan. */
function spellings(letters: string): readonly string[] {
  if (letters === '') return [];
  const choices = [...letters].map(letter => [letter, ...(PINYIN.has(letter) ? [PINYIN.get(letter) ?? letter] : [])]);
  if (choices.length > MOST_SPELLED || choices.length < 2) return [letters];
  let made = [''];
  for (const choice of choices) made = made.flatMap(begun => choice.map(next => begun + next));
  return made.filter(spelling => !/^[a-z]+$/.test(spelling) || spelling.length >= LEAST_LATIN || spelling === letters);
}

const LATIN = /[a-z]/;

/**
 * Whether letters found in a text are the phrase and not two words that meet. Signs between the letters are an evasion;
 * at a space or comma the phrase must begin or end there too, since "洗刷 单独" is no "刷单". Latin letters must not be a
 * part of a longer word.
 */
export function standsAlone({ letters, gaps }: Folded, start: number, end: number): boolean {
  const joinedBefore = gaps[start] === GAP.NONE;
  const joinedAfter = gaps[end] === GAP.NONE;
  if (joinedBefore && LATIN.test(letters[start] ?? '') && LATIN.test(letters[start - 1] ?? '')) return false;
  if (joinedAfter && LATIN.test(letters[end - 1] ?? '') && LATIN.test(letters[end] ?? '')) return false;
  if (!joinedBefore || !joinedAfter) return true;
  for (let i = start + 1; i < end; i += 1) if ((gaps[i] ?? 0) >= GAP.SPACE) return false;
  return true;
}
