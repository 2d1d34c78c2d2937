/** One of these must occur in a text that the expression matches. */
export type OneOf = readonly string[];

/** What a part of an expression proves; `exact` when these are all the texts it can stand for. */
interface Known {
  readonly proofs: readonly OneOf[];
  readonly exact: OneOf | null;
}

const NOTHING: Known = { proofs: [], exact: null };
const MOST_LITERALS = 32;
const MOST_PROOFS = 8;
const DEEPEST = 20;

/**
 * Reads from an expression what every match must contain (one literal of each list), so that most expressions need not be
 * tried on most texts. It may say less than is true, never more: whatever it does not understand ends a literal.
 */
export function requiredLiterals(pattern: string): readonly OneOf[] {
  const reader = new Reader([...pattern]);
  const { proofs: found } = reader.alternatives(0);
  if (reader.gaveUp || !reader.atEnd()) return [];
  // Letters that have two cases may be written in either one: such a literal proves nothing.
  const sure = reader.ignoresCase ? found.filter(proof => !proof.some(hasCases)) : found;
  return [...sure].sort((a, b) => shortest(b) - shortest(a)).slice(0, MOST_PROOFS);
}

const hasCases = (literal: string): boolean => literal.toLowerCase() !== literal.toUpperCase();
const shortest = (literals: OneOf): number => Math.min(...literals.map(literal => literal.length));

/** How often something must occur: at least once, or perhaps never. */
type Repeat = 'ONCE' | 'MANY' | 'OPTIONAL';

class Reader {
  ignoresCase = false;
  /** Something was met that ends all certainty. */
  gaveUp = false;
  private at = 0;

  constructor(private readonly letters: readonly string[]) {}

  atEnd(): boolean {
    return this.at >= this.letters.length;
  }

  /** Up to the end or a closing bracket: what every alternative proves, or one proof that each of them has its own. */
  alternatives(depth: number): Known {
    if (depth > DEEPEST) return this.giveUp();
    const first = this.sequence(depth);
    const each = [first];
    while (this.peek() === '|') {
      this.at += 1;
      each.push(this.sequence(depth));
    }
    return each.length === 1 ? first : eitherOf(each);
  }

  private sequence(depth: number): Known {
    const proofs: OneOf[] = [];
    let run: OneOf = [''];
    let exact = true;
    const end = (): void => {
      if (!run.includes('')) proofs.push(run);
      run = [''];
      exact = false;
    };
    while (!this.atEnd() && this.peek() !== '|' && this.peek() !== ')') {
      const atom = this.atom(depth);
      const repeat = this.repeat();
      if (repeat === 'OPTIONAL' || !atom.exact) end();
      if (repeat === 'OPTIONAL') continue;
      if (atom.exact && atom.exact.length * run.length > MOST_LITERALS) end();
      if (atom.exact) run = run.flatMap(begun => (atom.exact ?? []).map(more => begun + more));
      else proofs.push(...atom.proofs);
      if (repeat === 'MANY') end();
    }
    const whole = exact ? run : null;
    end();
    return { proofs, exact: whole };
  }

  private atom(depth: number): Known {
    const letter = this.next();
    if (letter === '(') return this.group(depth);
    if (letter === '[') return this.letterOf();
    if (letter === '\\') return this.escaped();
    return '.^$*+?{'.includes(letter) ? NOTHING : { proofs: [], exact: [letter] };
  }

  private group(depth: number): Known {
    if (this.peek() === '?') this.openGroup();
    if (this.letters[this.at - 1] === ')') return NOTHING;
    const inside = this.alternatives(depth + 1);
    if (this.peek() === ')') this.at += 1;
    return inside;
  }

  /** (?:  (?i)  (?i:  (?P<name>  : up to where the inside begins, or past the bracket of a mere flag. */
  private openGroup(): void {
    while (!this.atEnd()) {
      const letter = this.next();
      if (letter === 'i') this.ignoresCase = true;
      if (letter === ':' || letter === ')' || letter === '>') return;
    }
  }

  /** The letters of a class, when it simply lists some. */
  private letterOf(): Known {
    const from = this.at;
    if (this.peek() === '^') this.at += 1;
    if (this.peek() === ']') this.at += 1;
    while (!this.atEnd()) {
      const letter = this.next();
      if (letter === '\\') this.at += 1;
      if (letter === '[' && this.peek() === ':') this.skipTo(']');
      if (letter === ']') break;
    }
    const letters = this.letters.slice(from, this.at - 1);
    const isList = letters.length > 0 && letters.length <= MOST_LITERALS && !letters.some(l => '^-[]\\'.includes(l));
    return isList ? { proofs: [], exact: letters } : NOTHING;
  }

  private escaped(): Known {
    const letter = this.next();
    if (letter === 'Q') return this.giveUp();
    if ((letter === 'p' || letter === 'P' || letter === 'x') && this.peek() === '{') this.skipTo('}');
    else if (letter === 'p' || letter === 'P') this.at += 1;
    else if (letter === 'x') this.at += 2;
    else if (letter === '0') return this.giveUp();
    return /[a-zA-Z0-9]/.test(letter) ? NOTHING : { proofs: [], exact: [letter] };
  }

  private repeat(): Repeat {
    let repeat: Repeat = 'ONCE';
    for (let sign = this.peek(); sign && '*?+{'.includes(sign); sign = this.peek()) {
      const least = sign === '{' ? this.skipTo('}') : this.next();
      // What may be missing stays optional, however it is repeated or made lazy.
      if (repeat !== 'OPTIONAL') repeat = /^(?:[1-9]|\+)/.test(least) ? 'MANY' : 'OPTIONAL';
    }
    return repeat;
  }

  private skipTo(end: string): string {
    const from = this.at + 1;
    while (!this.atEnd() && this.peek() !== end) this.at += 1;
    const between = this.letters.slice(from, this.at).join('');
    this.at += 1;
    return between;
  }

  private giveUp(): Known {
    this.at = this.letters.length;
    this.gaveUp = true;
    return NOTHING;
  }

  private peek(): string | undefined {
    return this.letters[this.at];
  }

  private next(): string {
    const letter = this.letters[this.at] ?? '';
    this.at += 1;
    return letter;
  }
}

function eitherOf(each: readonly Known[]): Known {
  const exact = each.flatMap(known => known.exact ?? []);
  if (each.every(known => known.exact) && exact.length <= MOST_LITERALS)
    return { proofs: exact.includes('') ? [] : [exact], exact };
  const together = each.map(({ proofs }) => best(proofs));
  const all = together.flatMap(proof => proof ?? []);
  return together.includes(null) || all.length > MOST_LITERALS ? NOTHING : { proofs: [all], exact: null };
}

/** The proof whose shortest literal is the longest: it lets the fewest texts through. */
function best(proofs: readonly OneOf[]): OneOf | null {
  let chosen: OneOf | null = null;
  for (const proof of proofs) if (shortest(proof) > (chosen ? shortest(chosen) : 0)) chosen = proof;
  return chosen;
}
