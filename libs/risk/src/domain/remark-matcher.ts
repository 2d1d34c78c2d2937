import { fold, GAP, type Folded } from './fold.js';
import { Literals, type Found } from './literals.js';
import { isTurnedDown, isTurnedDownInside } from './negation.js';
import { MOST_BETWEEN, readException, readPhrase, standsAlone, type Exception, type Phrase } from './phrase.js';

/** What one rule looks for in a text. */
export interface PhraseList {
  readonly phrases: readonly string[];
  /** Words in which a phrase is harmless: "印刷单页". */
  readonly unless: readonly string[];
}

/** A phrase found in a text; its words are the rule's, never the buyer's. */
export interface Hit {
  readonly list: number;
  readonly phrase: string;
}

interface Use {
  readonly phrase: number;
  readonly part: number;
}

interface Entry extends Phrase {
  readonly list: number;
}

interface ListedException extends Exception {
  readonly list: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Letters between the parts. */
  readonly between: string;
}

/** The state of one pass over a text. */
interface Scan {
  readonly folded: Folded;
  /** How far each phrase of several parts has come. */
  readonly reached: Map<number, Span>;
  readonly hits: Map<number, Hit>;
  /** Up to where a list was turned down. */
  readonly turnedDown: Map<number, number>;
}

/** Looks for the phrases of all rules in one pass over a text. */
export class RemarkMatcher {
  private readonly phrases: Entry[] = [];
  private readonly words: string[] = [];
  private readonly uses: Use[][] = [];
  private readonly harmless: ListedException[][] = [];
  private readonly literals: Literals;

  constructor(lists: readonly PhraseList[]) {
    const index = new Map<string, number>();
    const idOf = (word: string): number => {
      const known = index.get(word);
      if (known !== undefined) return known;
      index.set(word, this.words.push(word) - 1);
      this.uses.push([]);
      this.harmless.push([]);
      return this.words.length - 1;
    };
    lists.forEach((list, number) => {
      for (const text of list.phrases) this.addPhrase({ ...readPhrase(text), list: number }, idOf);
      for (const text of list.unless) this.addException({ ...readException(text), list: number }, idOf);
    });
    this.literals = new Literals(this.words);
  }

  /** The first phrase of every list that the text contains and does not turn down. */
  find(text: string): readonly Hit[] {
    if (text === '') return [];
    const folded = fold(text);
    const found = this.literals.findAll(folded.letters);
    if (found.length === 0) return [];
    const harmless = this.harmlessReach(folded, found);
    const scan: Scan = { folded, reached: new Map(), hits: new Map(), turnedDown: new Map() };
    for (const one of found) {
      if (!standsAlone(folded, one.start, one.end)) continue;
      for (const use of this.uses[one.literal] ?? []) {
        const entry = this.phrases[use.phrase];
        if (!entry || scan.hits.has(entry.list) || (harmless.get(entry.list)?.[one.start] ?? 0) >= one.end) continue;
        const whole = advance(scan, entry, use, one);
        if (whole && !isHarmless(scan, entry, whole))
          scan.hits.set(entry.list, { list: entry.list, phrase: entry.text });
      }
    }
    return [...scan.hits.values()];
  }

  private addPhrase(entry: Entry, idOf: (word: string) => number): void {
    const phrase = this.phrases.push(entry) - 1;
    entry.parts.forEach((spellings, part) => {
      for (const spelling of spellings) this.uses[idOf(spelling)]?.push({ phrase, part });
    });
  }

  private addException(exception: ListedException, idOf: (word: string) => number): void {
    if (exception.letters !== '') this.harmless[idOf(exception.letters)]?.push(exception);
  }

  /** For every list: how far the harmless words reach that begin at or before a letter. What ends within is covered by one. */
  private harmlessReach({ letters, gaps }: Folded, found: readonly Found[]): ReadonlyMap<number, Uint16Array> {
    const reach = new Map<number, Uint16Array>();
    for (const { literal, start, end } of found) {
      for (const { list, meetsAt } of this.harmless[literal] ?? []) {
        if (meetsAt > 0 && gaps[start + meetsAt] === GAP.NONE) continue;
        const ends = reach.get(list) ?? new Uint16Array(letters.length);
        reach.set(list, ends);
        ends[start] = Math.max(ends[start] ?? 0, end);
      }
    }
    for (const ends of reach.values()) {
      for (let i = 1; i < ends.length; i += 1) ends[i] = Math.max(ends[i] ?? 0, ends[i - 1] ?? 0);
    }
    return reach;
  }
}

/** The whole phrase, when this part completes it. */
function advance(scan: Scan, entry: Entry, { phrase, part }: Use, found: Found): Span | null {
  const span = joined(scan, phrase, part, found);
  if (!span || part === entry.parts.length - 1) return span;
  scan.reached.set(phrase * MOST_PARTS + part, span);
  return null;
}

/** The part together with those before it, when they are near enough. */
function joined({ folded, reached }: Scan, phrase: number, part: number, found: Found): Span | null {
  if (part === 0) return { start: found.start, end: found.end, between: '' };
  const before = reached.get(phrase * MOST_PARTS + part - 1);
  if (!before || found.start < before.end || found.start - before.end > MOST_BETWEEN) return null;
  return {
    start: before.start,
    end: found.end,
    between: before.between + folded.letters.slice(before.end, found.start),
  };
}

function isHarmless({ folded, turnedDown }: Scan, entry: Entry, { start, end, between }: Span): boolean {
  if (entry.wantsAccount && !ACCOUNT_NAME.test(folded.letters.slice(end, end + MOST_BETWEEN + LEAST_ACCOUNT)))
    return true;
  // A phrase that overlaps one that was turned down is the same thing in other words.
  const refused =
    start < (turnedDown.get(entry.list) ?? 0) || isTurnedDownInside(between) || isTurnedDown(folded, start, end);
  if (refused) turnedDown.set(entry.list, Math.max(end, turnedDown.get(entry.list) ?? 0));
  return refused;
}

const MOST_PARTS = 16;
const LEAST_ACCOUNT = 5;
const ACCOUNT_NAME = /[a-z0-9]{5}/;
