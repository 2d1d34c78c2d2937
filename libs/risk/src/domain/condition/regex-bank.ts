import { Literals } from '../literals.js';
import { LONGEST_SEARCHED, type LinearRegex } from './linear-regex.js';
import { requiredLiterals } from './required-literals.js';

/** What is known of one expression on one text. */
export const ANSWER = { UNKNOWN: 0, NO: 1, YES: 2 } as const;

/** All expressions that look at one text; one pass over it tells which of them are worth trying. */
export class RegexBank {
  private readonly always: readonly number[];
  /** Expressions each literal speaks for. */
  private readonly uses: readonly (readonly number[])[];
  private readonly literals: Literals;

  constructor(
    private readonly patterns: readonly string[],
    private readonly expressions: readonly LinearRegex[],
  ) {
    const uses = new Map<string, number[]>();
    const always: number[] = [];
    patterns.forEach((pattern, expression) => {
      const required = requiredLiterals(pattern);
      if (!required) always.push(expression);
      for (const literal of required ?? []) uses.set(literal, [...(uses.get(literal) ?? []), expression]);
    });
    this.always = always;
    this.uses = [...uses.values()];
    this.literals = new Literals([...uses.keys()]);
  }

  /** For each expression NO when a literal it needs is missing, else UNKNOWN. */
  answersOn(text: string): Uint8Array {
    const answers = new Uint8Array(this.patterns.length).fill(ANSWER.NO);
    for (const expression of this.always) answers[expression] = ANSWER.UNKNOWN;
    for (const { literal } of this.literals.findAll(cut(text)))
      for (const expression of this.uses[literal] ?? []) answers[expression] = ANSWER.UNKNOWN;
    return answers;
  }

  matches(expression: number, text: string): boolean {
    return this.expressions[expression]?.test(cut(text)) ?? false;
  }
}

const cut = (text: string): string => (text.length > LONGEST_SEARCHED ? text.slice(0, LONGEST_SEARCHED) : text);
