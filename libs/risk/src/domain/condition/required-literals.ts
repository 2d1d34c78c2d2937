/** Any of these must occur in a text that the expression matches; null when nothing can be said. */
export type RequiredLiterals = readonly string[] | null;

const MOST_LITERALS = 32;
const DEEPEST = 20;

/**
 * Reads from an expression what every match must contain, so that most expressions need not be tried on most texts. It may
 * say less than is true, never more: whatever it does not understand ends a literal.
 */
export function requiredLiterals(pattern: string): RequiredLiterals {
  const reader = new Reader([...pattern]);
  const found = reader.alternatives(0);
  if (!found || reader.gaveUp || !reader.atEnd()) return null;
  // Letters that have two cases may be written in either one: such a literal proves nothing.
  if (reader.ignoresCase && found.some(literal => literal.toLowerCase() !== literal.toUpperCase())) return null;
  return found;
}

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

  /** Up to the end or a closing bracket; null when one alternative proves nothing. */
  alternatives(depth: number): RequiredLiterals {
    if (depth > DEEPEST) return this.giveUp();
    let all: readonly string[] | null = this.sequence(depth);
    while (this.peek() === '|') {
      this.at += 1;
      const next = this.sequence(depth);
      all = all && next ? [...all, ...next] : null;
    }
    return all && all.length <= MOST_LITERALS ? all : null;
  }

  private sequence(depth: number): RequiredLiterals {
    const proofs: RequiredLiterals[] = [];
    let run = '';
    const flush = (): void => {
      if (run !== '') proofs.push([run]);
      run = '';
    };
    while (!this.atEnd() && this.peek() !== '|' && this.peek() !== ')') {
      const atom = this.atom(depth);
      const repeat = this.repeat();
      if (typeof atom === 'string' && repeat !== 'OPTIONAL') run += atom;
      if (typeof atom === 'string' && repeat === 'ONCE') continue;
      flush();
      if (atom && typeof atom !== 'string' && repeat !== 'OPTIONAL') proofs.push(atom);
    }
    flush();
    return best(proofs);
  }

  /** A plain letter, what a group proves, or null for anything else. */
  private atom(depth: number): string | RequiredLiterals {
    const letter = this.next();
    if (letter === '(') return this.group(depth);
    if (letter === '[') return this.skipClass();
    if (letter === '\\') return this.escaped();
    return '.^$*+?{'.includes(letter) ? null : letter;
  }

  private group(depth: number): RequiredLiterals {
    if (this.peek() === '?') this.openGroup();
    if (this.letters[this.at - 1] === ')') return null;
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

  private skipClass(): null {
    if (this.peek() === '^') this.at += 1;
    if (this.peek() === ']') this.at += 1;
    while (!this.atEnd()) {
      const letter = this.next();
      if (letter === '\\') this.at += 1;
      if (letter === '[' && this.peek() === ':') this.skipTo(']');
      if (letter === ']') return null;
    }
    return null;
  }

  private escaped(): string | null {
    const letter = this.next();
    if (letter === 'Q') return this.giveUp();
    if ((letter === 'p' || letter === 'P' || letter === 'x') && this.peek() === '{') this.skipTo('}');
    else if (letter === 'p' || letter === 'P') this.at += 1;
    else if (letter === 'x') this.at += 2;
    else if (letter === '0') return this.giveUp();
    return /[a-zA-Z0-9]/.test(letter) ? null : letter;
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

  private giveUp(): null {
    this.at = this.letters.length;
    this.gaveUp = true;
    return null;
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

/** The proof whose shortest literal is the longest: it lets the fewest texts through. */
function best(proofs: readonly RequiredLiterals[]): RequiredLiterals {
  let chosen: RequiredLiterals = null;
  for (const proof of proofs) if (proof && shortest(proof) > (chosen ? shortest(chosen) : 0)) chosen = proof;
  return chosen;
}

const shortest = (literals: readonly string[]): number => Math.min(...literals.map(literal => literal.length));
