import { fold, GAP, LONGEST_TEXT, type Folded } from './fold.js';

/** Whether one keyword is enough, or all have to occur. */
export const KEYWORD_MATCHES = ['ANY', 'ALL'] as const;
export type KeywordMatch = (typeof KEYWORD_MATCHES)[number];

/** What a feed is watched for. */
export interface Watch {
  readonly keywords: readonly string[];
  readonly match: KeywordMatch;
}

/** One entry of a feed as it was read. */
export interface NewsItem {
  /** What the feed calls it: its guid, else its address, else its title. */
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  readonly text: string;
}

const LONGEST_PAUSE_MS = 86_400_000;
/** So many failures in a row, and the feed is taken for dead: somebody should look. */
export const DEAD_AFTER = 5;

/** Keywords that occur in an item; empty when it is no hit. Read like remarks: width, case, accents and signs do not matter. */
export function hitsIn({ keywords, match }: Watch, { title, text }: NewsItem): readonly string[] {
  const folded = fold(`${title}\n${text}`.slice(0, LONGEST_TEXT));
  const found = keywords.filter(keyword => occurs(folded, keyword));
  return match === 'ALL' && found.length < keywords.length ? [] : found;
}

/** When a feed is asked again after failures in a row: twice as late with each, a day at most. */
export const pauseAfter = (failures: number, everyMinutes: number): number =>
  Math.min(Math.max(LONGEST_PAUSE_MS, everyMinutes * 60_000), everyMinutes * 60_000 * 2 ** Math.min(failures, 20));

/** Whether a keyword has anything to look for. */
export const isKeyword = (text: string): boolean => text.length <= 100 && fold(text).letters.length > 0;

function occurs(text: Folded, keyword: string): boolean {
  const { letters } = fold(keyword);
  if (letters === '') return false;
  for (let at = text.letters.indexOf(letters); at >= 0; at = text.letters.indexOf(letters, at + 1))
    if (isWhole(text, at, letters.length)) return true;
  return false;
}

/** Not across the end of a thought, and not within a longer word of Latin letters: "tax" does not occur in "syntax". */
function isWhole({ letters, gaps }: Folded, start: number, length: number): boolean {
  for (let at = start + 1; at < start + length; at += 1) if (gaps[at] === GAP.PAUSE) return false;
  return isEdge(letters, gaps, start) && isEdge(letters, gaps, start + length);
}

const LATIN = /[a-z0-9]/;
const isEdge = (letters: string, gaps: Uint8Array, at: number): boolean =>
  gaps[at] !== GAP.NONE || !LATIN.test(letters[at - 1] ?? '') || !LATIN.test(letters[at] ?? '');
