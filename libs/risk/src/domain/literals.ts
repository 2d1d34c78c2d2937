/** Where a literal ends in a text, and which one it is. */
export interface Found {
  readonly literal: number;
  readonly start: number;
  readonly end: number;
}

const FREE = -1;
const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 7;

/**
 * Finds any number of literals in one pass over a text (Aho-Corasick): the time grows with the text and what is found,
 * never with the number of literals.
 */
export class Literals {
  /** Number of each letter that occurs in a literal, counted from 1; 0 for all others. */
  private readonly symbols = new Uint16Array(65_536);
  private symbolCount = 1;
  /** Where a letter leads from a node, while literals are added. */
  private readonly next = new Map<number, number>();
  /** The same as a table of keys and nodes side by side, which is looked up without the map's overhead. */
  private table = new Int32Array(2);
  private mask = 0;
  private roots = new Int32Array(0);
  private readonly fail: number[] = [0];
  /** Literals that end at a node, those of its suffixes included. */
  private readonly ends: number[][] = [[]];

  constructor(private readonly words: readonly string[]) {
    for (const word of words) this.learn(word);
    words.forEach((word, index) => this.add(word, index));
    this.tabulate();
    this.link();
  }

  findAll(text: string): Found[] {
    const found: Found[] = [];
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = this.symbols[text.charCodeAt(i)] ?? 0;
      node = symbol === 0 ? 0 : this.step(node, symbol);
      if (node === 0) continue;
      for (const literal of this.ends[node] ?? [])
        found.push({ literal, start: i + 1 - (this.words[literal]?.length ?? 0), end: i + 1 });
    }
    return found;
  }

  private step(from: number, symbol: number): number {
    let node = from;
    while (node !== 0) {
      const to = this.child(node * this.symbolCount + symbol);
      if (to !== 0) return to;
      node = this.fail[node] ?? 0;
    }
    return this.roots[symbol] ?? 0;
  }

  /** 0 where there is none: nothing leads back to the root. */
  private child(key: number): number {
    const { table, mask } = this;
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const known = table[slot * 2];
      if (known === key) return table[slot * 2 + 1] ?? 0;
      if (known === FREE || known === undefined) return 0;
    }
  }

  private tabulate(): void {
    let size = 1;
    while (size <= this.next.size * 2) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * 2).fill(FREE);
    for (const [key, to] of this.next) {
      let slot = hashOf(key) & this.mask;
      while (this.table[slot * 2] !== FREE) slot = (slot + 1) & this.mask;
      this.table.set([key, to], slot * 2);
    }
  }

  private learn(word: string): void {
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      if (this.symbols[code] !== 0) continue;
      this.symbols[code] = this.symbolCount;
      this.symbolCount += 1;
    }
  }

  private add(word: string, index: number): void {
    if (word === '') return;
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      const key = node * this.symbolCount + (this.symbols[word.charCodeAt(i)] ?? 0);
      const to = this.next.get(key) ?? this.ends.push([]) - 1;
      this.next.set(key, to);
      node = to;
    }
    this.ends[node]?.push(index);
  }

  /** Breadth first: the node of the longest proper suffix is always linked before. */
  private link(): void {
    const children = this.children();
    this.roots = new Int32Array(this.symbolCount);
    for (const [symbol, to] of children.get(0) ?? []) this.roots[symbol] = to;
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const node = queue[head] ?? 0;
      for (const [symbol, to] of children.get(node) ?? []) {
        const fail = node === 0 ? 0 : this.step(this.fail[node] ?? 0, symbol);
        this.fail[to] = fail;
        this.ends[to]?.push(...(this.ends[fail] ?? []));
        queue.push(to);
      }
    }
  }

  private children(): Map<number, [number, number][]> {
    const children = new Map<number, [number, number][]>();
    for (const [key, to] of this.next) {
      const from = Math.floor(key / this.symbolCount);
      const list = children.get(from) ?? [];
      list.push([key % this.symbolCount, to]);
      children.set(from, list);
    }
    return children;
  }
}
