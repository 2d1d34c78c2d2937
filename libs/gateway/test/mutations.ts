/** Chance that can be repeated: the same seed, the same numbers from 0 to 1. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Chance = () => number;

const TOKENS = /[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|-?[0-9.]+|\.\.\.|[{}()[\]:!$@=|&,]|\s+|./gu;
/** Words and signs that break things: of the language, of the schema, too long, too many, of other alphabets, and none at all. */
const STRANGE: readonly string[] = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '...',
    '!',
    '$',
    '@',
    ':',
    '"',
    '"""',
    '#',
    '\u0000',
    '\ufeff',
    '\ud800',
    '\u202e',
    '😀',
    '\\u{110000}',
  ],
  ...[
    'query',
    'mutation',
    'subscription',
    'fragment F on Order',
    '...F',
    'on',
    '__typename',
    '__schema { types { name } }',
  ],
  ...[
    '_entities(representations: [])',
    '_service { sdl }',
    '@skip(if: $x)',
    '@include(if: null)',
    '@defer',
    '@deprecated',
  ],
  ...[
    'null',
    'true',
    '-1',
    '0',
    '1e999',
    '2147483648',
    '9007199254740993',
    '""',
    '[]',
    '{}',
    '$v',
    '__proto__',
    'constructor',
  ],
  ...[
    'first: -1',
    'first: 101',
    'first: 2147483647',
    'id: "o1"',
    'id: null',
    `"${'x'.repeat(3_000)}"`,
    'a:'.repeat(50),
  ],
  ...['{ a '.repeat(40), '['.repeat(300), 'id '.repeat(400), '__typename @x'.repeat(60), '{'.repeat(5_000)],
];

/** Spoils a text in one to six places: pieces are lost, doubled, moved, or replaced by strange ones. */
export function mutated(text: string, chance: Chance): string {
  const pieces: string[] = text.match(TOKENS) ?? [];
  const times = 1 + Math.floor(chance() * 6);
  for (let i = 0; i < times; i += 1) changes[Math.floor(chance() * changes.length)]?.(pieces, chance);
  return pieces.join('');
}

const placeIn = (pieces: readonly unknown[], chance: Chance): number => Math.floor(chance() * pieces.length);
export const oneOf = <T>(list: readonly T[], chance: Chance): T => list[placeIn(list, chance)] as T;

const changes: readonly ((pieces: string[], chance: Chance) => void)[] = [
  (pieces, chance) => pieces.splice(placeIn(pieces, chance), 1 + Math.floor(chance() * 3)),
  (pieces, chance) => pieces.splice(placeIn(pieces, chance), 0, ` ${oneOf(STRANGE, chance)} `),
  (pieces, chance) => pieces.splice(placeIn(pieces, chance), 1, oneOf(STRANGE, chance)),
  (pieces, chance) => {
    const [moved = ''] = pieces.splice(placeIn(pieces, chance), 1);
    pieces.splice(placeIn(pieces, chance), 0, moved);
  },
  (pieces, chance) => {
    const from = placeIn(pieces, chance);
    pieces.splice(from, 0, ...pieces.slice(from, from + 1 + Math.floor(chance() * 12)));
  },
  (pieces, chance) => pieces.splice(placeIn(pieces, chance)),
  (pieces, chance) => {
    const at = placeIn(pieces, chance);
    const piece = pieces[at] ?? '';
    const letter = Math.floor(chance() * piece.length);
    pieces[at] = piece.slice(0, letter) + String.fromCodePoint(Math.floor(chance() * 300)) + piece.slice(letter + 1);
  },
];
