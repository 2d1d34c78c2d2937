import { RemarkMatcher, type PhraseList } from '../remark-matcher.js';
import type { KeywordValue } from './condition.js';
import type { PersonalField } from './fields.js';
import type { CompileRegex, LinearRegex } from './linear-regex.js';
import { RegexBank } from './regex-bank.js';

interface Asked {
  readonly lists: PhraseList[];
  readonly patterns: string[];
  readonly expressions: LinearRegex[];
  /** Which rule asked for an expression: its time is that rule's. */
  readonly owners: number[];
}

/** What is looked for in one text, by all rules together. */
export interface Search {
  readonly matcher: RemarkMatcher;
  readonly bank: RegexBank;
  readonly owners: readonly number[];
}

/** Collects what all rules look for in each text, so that one pass answers for all of them. */
export class TextIndex {
  private readonly asked = new Map<PersonalField, Asked>();

  constructor(private readonly compile: CompileRegex) {}

  /** The number the phrases have in the matcher of the field. */
  addPhrases(field: PersonalField, { phrases, unless = [] }: KeywordValue): number {
    return this.of(field).lists.push({ phrases, unless }) - 1;
  }

  /** The number the expression has in the bank of the field; null when it no longer compiles. */
  addRegex(field: PersonalField, pattern: string, owner: number): number | null {
    const compiled = this.compile(pattern);
    if ('fault' in compiled) return null;
    const { patterns, expressions, owners } = this.of(field);
    expressions.push(compiled);
    owners.push(owner);
    return patterns.push(pattern) - 1;
  }

  searches(): ReadonlyMap<PersonalField, Search> {
    return new Map(
      [...this.asked].map(([field, { lists, patterns, expressions, owners }]) => [
        field,
        { matcher: new RemarkMatcher(lists), bank: new RegexBank(patterns, expressions), owners },
      ]),
    );
  }

  private of(field: PersonalField): Asked {
    const asked = this.asked.get(field) ?? { lists: [], patterns: [], expressions: [], owners: [] };
    this.asked.set(field, asked);
    return asked;
  }
}
