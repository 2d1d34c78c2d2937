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

/** What is known of one text. */
interface Found {
  /** The phrase found for each list. */
  readonly phrases: ReadonlyMap<number, string>;
  /** Expressions that may match, and whether they do; null while they have not been tried. */
  readonly expressions: Map<number, boolean | null>;
}

const NOTHING: Found = { phrases: new Map(), expressions: new Map() };

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
    const { expressions } = this.of(field);
    const known = expressions.get(expression);
    // A literal that it needs is missing.
    if (known === undefined) return false;
    if (known !== null) return known;
    const matched = this.tryOut(field, expression);
    expressions.set(expression, matched);
    return matched;
  }

  /** Lists whose phrases were found in a text, and expressions that may match it. */
  searched(field: PersonalField): { readonly lists: Iterable<number>; readonly expressions: Iterable<number> } {
    const { phrases, expressions } = this.of(field);
    return { lists: phrases.keys(), expressions: expressions.keys() };
  }

  private tryOut(field: PersonalField, expression: number): boolean {
    const search = this.searches.get(field);
    const started = this.now();
    const matched = search?.bank.matches(expression, this.text(field)) ?? false;
    this.meter(search?.owners[expression] ?? 0, this.now() - started);
    return matched;
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
            expressions: new Map(search.bank.candidates(text).map(expression => [expression, null])),
          }
        : NOTHING;
    this.found.set(field, found);
    return found;
  }
}
