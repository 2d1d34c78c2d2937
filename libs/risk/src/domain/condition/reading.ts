import { ANSWER } from './regex-bank.js';
import type { Figures, PersonalField, Texts } from './fields.js';
import type { Search } from './text-index.js';

/** What the rules look at in one order. Texts are in clear here and nowhere else. */
export interface Screened {
  readonly figures: Figures;
  /** Null when the order carries no personal fields. */
  readonly texts: Texts | null;
}

/** Told how long an expression of a rule took. */
export type Meter = (rule: number, ms: number) => void;

interface Found {
  /** The phrase found for each list. */
  readonly phrases: ReadonlyMap<number, string>;
  readonly answers: Uint8Array;
}

const NOTHING: Found = { phrases: new Map(), answers: new Uint8Array(0) };

/** One order while it is judged: every text is searched once, and only when a test asks. */
export class Reading {
  private readonly found = new Map<PersonalField, Found>();

  constructor(
    readonly order: Screened,
    private readonly searches: ReadonlyMap<PersonalField, Search>,
    private readonly now: () => number,
    private readonly meter: Meter,
  ) {}

  text(field: PersonalField): string {
    return this.order.texts?.[field] ?? '';
  }

  /** The phrase of a list that the text contains and does not turn down; null when there is none. */
  phrase(field: PersonalField, list: number): string | null {
    return this.of(field).phrases.get(list) ?? null;
  }

  matches(field: PersonalField, expression: number): boolean {
    const { answers } = this.of(field);
    if (answers[expression] === ANSWER.UNKNOWN) answers[expression] = this.tryOut(field, expression);
    return answers[expression] === ANSWER.YES;
  }

  private tryOut(field: PersonalField, expression: number): number {
    const search = this.searches.get(field);
    const started = this.now();
    const matched = search?.bank.matches(expression, this.text(field)) ?? false;
    this.meter(search?.owners[expression] ?? 0, this.now() - started);
    return matched ? ANSWER.YES : ANSWER.NO;
  }

  private of(field: PersonalField): Found {
    const known = this.found.get(field);
    if (known) return known;
    const text = this.text(field);
    const search = this.searches.get(field);
    const found =
      search && text !== ''
        ? {
            phrases: new Map(search.matcher.find(text).map(({ list, phrase }) => [list, phrase])),
            answers: search.bank.answersOn(text),
          }
        : NOTHING;
    this.found.set(field, found);
    return found;
  }
}
