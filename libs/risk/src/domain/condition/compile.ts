import { cluesOf, isVague, wordsOf } from '../address.js';
import { baselineOf, deviates, type Baseline } from '../spend.js';
import { fieldsOf, type Condition, type FieldTest, type RatioValue } from './condition.js';
import {
  isCodes,
  isPersonal,
  type CodeField,
  type CodesField,
  type Field,
  type Figures,
  type NumberField,
  type PersonalField,
} from './fields.js';
import type { Reading } from './reading.js';
import type { TextIndex } from './text-index.js';

/** What a test came to, as a decision keeps it: figures and the rule's own words, no word of a person. */
export interface Seen {
  readonly held: boolean;
  /** The field that decided. */
  readonly field: Field;
  /** The figure or code that was compared; absent for personal texts. */
  readonly seen?: string | number;
  /** The phrase or expression of the rule that was found. */
  readonly word?: string;
  /** The finding in words, for people. */
  readonly says: string;
}

/** Something a text must hold: a phrase of a list, or what an expression needs. */
export interface Trigger {
  readonly field: PersonalField;
  readonly kind: 'PHRASES' | 'REGEX';
  readonly number: number;
}

/** What is asked of an order, and one of what it cannot hold without; null when it must always be asked. */
export interface Compiled {
  holds(order: Reading): boolean;
  readonly triggers: readonly Trigger[] | null;
}

/** A test ready to be asked: quickly, and once more in words when its rule fired. */
export interface CompiledTest extends Compiled {
  explain(order: Reading): Seen;
}

/** A condition as one closure over its tests, in the order of `testsOf`. */
export function closureOf(condition: Condition, tests: Iterator<CompiledTest>): Compiled {
  if ('all' in condition) {
    const children = condition.all.map(child => closureOf(child, tests));
    const triggers = children.find(child => child.triggers)?.triggers ?? null;
    return { triggers, holds: order => children.every(child => child.holds(order)) };
  }
  if ('any' in condition) {
    const children = condition.any.map(child => closureOf(child, tests));
    return { triggers: eachOf(children), holds: order => children.some(child => child.holds(order)) };
  }
  if ('not' in condition) {
    const child = closureOf(condition.not, tests);
    return { triggers: null, holds: order => !child.holds(order) };
  }
  return (tests.next().value as CompiledTest | undefined) ?? { triggers: null, holds: () => false };
}

const eachOf = (children: readonly Compiled[]): readonly Trigger[] | null =>
  children.every(child => child.triggers) ? children.flatMap(child => child.triggers ?? []) : null;

/** `owner`: the number of the rule, whose time an expression takes. */
export function compileTest(test: FieldTest, index: TextIndex, owner: number): CompiledTest {
  const [first = 'amountMinor', ...more] = fieldsOf(test);
  if (!isPersonal(first)) return ofFigures(test, first);
  const each = [first, ...more].flatMap(field => (isPersonal(field) ? [ofText(test, field, index, owner)] : []));
  const [only] = each;
  if (only && each.length === 1) return only;
  return {
    triggers: eachOf(each),
    holds: order => each.some(one => one.holds(order)),
    explain: order => (each.find(one => one.holds(order)) ?? each[0])?.explain(order) ?? nothingSeen(first),
  };
}

const nothingSeen = (field: Field): Seen => ({ held: false, field, says: '' });

function ofText(test: FieldTest, field: PersonalField, index: TextIndex, owner: number): CompiledTest {
  switch (test.op) {
    case 'keyword': {
      const list = index.addPhrases(field, test.value);
      return worded({ field, kind: 'PHRASES', number: list }, order => order.phrase(field, list));
    }
    case 'regex': {
      const number = index.addRegex(field, test.value, owner);
      if (number === null) return never(field);
      return worded({ field, kind: 'REGEX', number }, order => (order.matches(field, number) ? test.value : null));
    }
    case 'contains':
      return worded({ field }, order => (order.text(field).includes(test.value) ? test.value : null));
    case 'vague':
      return vague(field, wordsOf(test.value.relativeWords, test.value.emptyWords));
    default:
      return never(field);
  }
}

function worded(asked: Trigger | Pick<Trigger, 'field'>, wordIn: (order: Reading) => string | null): CompiledTest {
  const { field } = asked;
  return {
    triggers: 'kind' in asked ? [asked] : null,
    holds: order => wordIn(order) !== null,
    explain: order => {
      const word = wordIn(order);
      return word === null ? nothingSeen(field) : { held: true, field, word, says: `matches "${word}"` };
    },
  };
}

function vague(field: PersonalField, words: ReturnType<typeof wordsOf>): CompiledTest {
  const clues = (order: Reading) => cluesOf(order.text(field), words);
  return {
    triggers: null,
    holds: order => isVague(clues(order)),
    explain: order => {
      const { relative, coarse, empty } = clues(order);
      if (!isVague(clues(order))) return nothingSeen(field);
      const missing = empty ? 'and no place either' : relative ? 'only what is near it' : 'only a road or a district';
      const names = Object.entries({ relative, coarse, empty }).filter(([, is]) => is);
      const seen = names.map(([name]) => name).join(' ');
      return { held: true, field, seen, says: `no house, building or room is named, ${missing}` };
    },
  };
}

function ofFigures(test: FieldTest, field: NumberField | CodeField | CodesField): CompiledTest {
  if (test.op === 'ratioToAverage') return ratio(test.value);
  if (isCodes(field)) return ofCodes(test, field);
  const holds = comparison(test);
  return {
    triggers: null,
    holds: ({ order }) => holds(order.figures[field]),
    explain: ({ order }) => {
      const seen = order.figures[field];
      return { held: holds(seen), field, seen, says: `is ${seen}` };
    },
  };
}

function comparison(test: FieldTest): (seen: string | number) => boolean {
  switch (test.op) {
    case 'eq':
      return seen => seen === test.value;
    case 'ne':
      return seen => seen !== test.value;
    case 'gt':
      return seen => typeof seen === 'number' && seen > test.value;
    case 'gte':
      return seen => typeof seen === 'number' && seen >= test.value;
    case 'lt':
      return seen => typeof seen === 'number' && seen < test.value;
    case 'lte':
      return seen => typeof seen === 'number' && seen <= test.value;
    case 'between': {
      const [least, most] = test.value;
      return seen => typeof seen === 'number' && seen >= least && seen <= most;
    }
    case 'in': {
      const wanted = new Set(test.value);
      return seen => wanted.has(seen);
    }
    default:
      return () => false;
  }
}

function ofCodes(test: FieldTest, field: CodesField): CompiledTest {
  const wanted = new Set(test.op === 'contains' ? [test.value] : test.op === 'in' ? test.value : []);
  const find = (figures: Figures): string | null => figures[field].find(code => wanted.has(code)) ?? null;
  return {
    triggers: null,
    holds: ({ order }) => find(order.figures) !== null,
    explain: ({ order }) => {
      const seen = find(order.figures);
      return seen === null ? nothingSeen(field) : { held: true, field, seen, says: `hold ${seen}` };
    },
  };
}

function ratio({ percent, leastOrders }: RatioValue): CompiledTest {
  const baseline = ({ buyerOrders, buyerTotalMinor, shopOrders, shopTotalMinor }: Figures): Baseline =>
    baselineOf(
      { orders: buyerOrders, totalMinor: buyerTotalMinor },
      { orders: shopOrders, totalMinor: shopTotalMinor },
      leastOrders,
    );
  return {
    triggers: null,
    holds: ({ order: { figures } }) => deviates(figures.amountMinor, baseline(figures), percent),
    explain: ({ order: { figures } }) => {
      const { of, orders, totalMinor } = baseline(figures);
      const held = deviates(figures.amountMinor, { orders, totalMinor }, percent);
      const seen = figures.amountMinor;
      if (!held) return { held, field: 'amountMinor', seen, says: '' };
      const times = (seen * orders) / totalMinor;
      const whose = of === 'BUYER' ? "the buyer's own" : "the shop's";
      return {
        held,
        field: 'amountMinor',
        seen,
        says: `${times.toFixed(1)} times ${whose} mean of ${orders} orders in 30 days`,
      };
    },
  };
}

const never = (field: Field): CompiledTest => ({
  triggers: null,
  holds: () => false,
  explain: () => nothingSeen(field),
});
