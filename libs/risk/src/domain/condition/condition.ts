import type { Field } from './fields.js';

/** What a rule asks of an order: tests, joined by all, any and not. */
export type Condition = All | Any | Not | FieldTest;

export interface All {
  readonly all: readonly Condition[];
}
export interface Any {
  readonly any: readonly Condition[];
}
export interface Not {
  readonly not: Condition;
}

/** Phrases, evasions of them included, and the words in which they are harmless. */
export interface KeywordValue {
  readonly phrases: readonly string[];
  readonly unless?: readonly string[];
}

/** More than so many percent of the mean of at least so many orders in 30 days: the buyer's own, or else the shop's. */
export interface RatioValue {
  readonly percent: number;
  readonly leastOrders: number;
}

/** Words that place something relative to something else, and words that stand for no place at all. */
export interface VagueValue {
  readonly relativeWords: readonly string[];
  readonly emptyWords: readonly string[];
}

/** The value each operator compares with. */
export interface ValueOf {
  readonly eq: string | number;
  readonly ne: string | number;
  readonly gt: number;
  readonly gte: number;
  readonly lt: number;
  readonly lte: number;
  readonly between: readonly [number, number];
  readonly in: readonly (string | number)[];
  readonly contains: string;
  readonly regex: string;
  readonly keyword: KeywordValue;
  readonly ratioToAverage: RatioValue;
  readonly vague: VagueValue;
}
export type Op = keyof ValueOf;
export const OPS = [
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'between',
  'in',
  'contains',
  'regex',
  'keyword',
  'ratioToAverage',
  'vague',
] as const satisfies readonly Op[];

/** One comparison. Several fields: any of them (personal texts only). */
export type FieldTest = {
  readonly [O in Op]: {
    /** What the decision calls it; its place in the tree when left out. */
    readonly id?: string;
    readonly field: Field | readonly Field[];
    readonly op: O;
    readonly value: ValueOf[O];
  };
}[Op];

/** One test with the name it has in a decision. */
export interface NamedTest {
  readonly id: string;
  readonly test: FieldTest;
}

export const fieldsOf = ({ field }: FieldTest): readonly Field[] => (typeof field === 'string' ? [field] : field);

/** All tests of a condition in the order they are written, each by its own id or its place: "all.0.any.1". */
export function testsOf(condition: Condition, place = ''): readonly NamedTest[] {
  const below = (kind: string, children: readonly Condition[]) =>
    children.flatMap((child, i) => testsOf(child, `${place}${place && '.'}${kind}.${i}`));
  if ('all' in condition) return below('all', condition.all);
  if ('any' in condition) return below('any', condition.any);
  if ('not' in condition) return testsOf(condition.not, `${place}${place && '.'}not`);
  return [{ id: condition.id ?? (place || 'test'), test: condition }];
}

/** How deep a condition is nested; a single test is 1. */
export function depthOf(condition: Condition): number {
  if ('not' in condition) return 1 + depthOf(condition.not);
  const children = childrenOf(condition);
  return 1 + children.reduce((deepest, child) => Math.max(deepest, depthOf(child)), 0);
}

const childrenOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [];
};
