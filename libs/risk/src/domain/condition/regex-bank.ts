import { Literals } from '../literals.js';
import { LONGEST_SEARCHED, type LinearRegex } from './linear-regex.js';
import { requiredLiterals } from './required-literals.js';

/** An expression, and which of its needs a literal meets. */
interface Use {
  readonly expression: number;
  readonly need: number;
}

/** All expressions that look at one text; one pass over it tells which of them are worth trying. */
export class RegexBank {
  /** For each expression a bit for each of its needs. */
  private readonly needs: Uint8Array;
  /** Expressions that need no literal. */
  private readonly always: readonly number[];
  private readonly uses: readonly (readonly Use[])[];
  private readonly literals: Literals;
  /** Needs met so far in the text at hand, and in which text that was: cleared by counting on. */
  private readonly met: Uint8Array;
  private readonly metIn: Uint32Array;
  private texts = 0;

  constructor(
    patterns: readonly string[],
    private readonly expressions: readonly LinearRegex[],
  ) {
    const uses = new Map<string, Use[]>();
    this.needs = new Uint8Array(patterns.length);
    this.met = new Uint8Array(patterns.length);
    this.metIn = new Uint32Array(patterns.length);
    patterns.forEach((pattern, expression) => {
      const required = requiredLiterals(pattern);
      this.needs[expression] = 2 ** required.length - 1;
      required.forEach((oneOf, n) => {
        for (const literal of new Set(oneOf))
          uses.set(literal, [...(uses.get(literal) ?? []), { expression, need: 2 ** n }]);
      });
    });
    this.always = patterns.flatMap((_, expression) => (this.needs[expression] === 0 ? [expression] : []));
    this.uses = [...uses.values()];
    this.literals = new Literals([...uses.keys()]);
  }

  /** Expressions none of whose literals is missing from the text: all others cannot match it. */
  candidates(text: string): number[] {
    const candidates = [...this.always];
    this.texts = (this.texts + 1) >>> 0;
    for (const { literal } of this.literals.findAll(cut(text))) {
      for (const { expression, need } of this.uses[literal] ?? [])
        if (this.meets(expression, need)) candidates.push(expression);
    }
    return candidates;
  }

  /** Whether this need was the last one that was missing. */
  private meets(expression: number, need: number): boolean {
    const before = this.metIn[expression] === this.texts ? (this.met[expression] ?? 0) : 0;
    const now = before | need;
    if (now === before) return false;
    this.metIn[expression] = this.texts;
    this.met[expression] = now;
    return now === this.needs[expression];
  }

  matches(expression: number, text: string): boolean {
    return this.expressions[expression]?.test(cut(text)) ?? false;
  }
}

const cut = (text: string): string => (text.length > LONGEST_SEARCHED ? text.slice(0, LONGEST_SEARCHED) : text);
