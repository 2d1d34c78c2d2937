import { faultOfPhrase } from '../phrase.js';
import { depthOf, fieldsOf, testsOf, type Condition, type FieldTest, type NamedTest, type Op } from './condition.js';
import { FIELDS, type FieldKind } from './fields.js';
import type { CompileRegex } from './linear-regex.js';

export const MOST_TESTS = 100;
export const DEEPEST = 8;
export const MOST_WORDS = 500;
export const LONGEST_WORD = 60;

const KINDS: Readonly<Record<Op, readonly FieldKind[]>> = {
  eq: ['NUMBER', 'CODE'],
  ne: ['NUMBER', 'CODE'],
  gt: ['NUMBER'],
  gte: ['NUMBER'],
  lt: ['NUMBER'],
  lte: ['NUMBER'],
  between: ['NUMBER'],
  in: ['NUMBER', 'CODE', 'CODES'],
  contains: ['CODES', 'PERSONAL'],
  regex: ['PERSONAL'],
  keyword: ['PERSONAL'],
  ratioToAverage: ['NUMBER'],
  vague: ['PERSONAL'],
};

/** What is wrong with a condition of the right form; empty when it can be judged by. */
export function faultsOfCondition(condition: Condition, compile: CompileRegex): readonly string[] {
  if (depthOf(condition) > DEEPEST) return [`a condition is nested at most ${DEEPEST} deep`];
  const tests = testsOf(condition);
  if (tests.length > MOST_TESTS) return [`a condition holds at most ${MOST_TESTS} tests`];
  const ids = tests.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...twice.map(id => `two tests are called "${id}": give each an id of its own`),
    ...tests.flatMap(named => faultsOfTest(named, compile).map(fault => `${named.id}: ${fault}`)),
  ];
}

function faultsOfTest({ test }: NamedTest, compile: CompileRegex): readonly string[] {
  const kinds = KINDS[test.op];
  const fields = fieldsOf(test);
  const unfit = fields.filter(field => !kinds.includes(FIELDS[field].kind));
  if (unfit.length > 0) return [`${test.op} cannot look at ${unfit.join(', ')}`];
  if (fields.length > 1 && fields.some(field => FIELDS[field].kind !== 'PERSONAL'))
    return ['only texts can be named together; join other fields with any'];
  return faultsOfValue(test, FIELDS[fields[0] ?? 'amountMinor'].kind, compile);
}

function faultsOfValue(test: FieldTest, kind: FieldKind, compile: CompileRegex): readonly string[] {
  switch (test.op) {
    case 'eq':
    case 'ne':
      return faultsOfKind([test.value], kind);
    case 'in':
      return faultsOfKind(test.value, kind);
    case 'between':
      return test.value[0] <= test.value[1] ? [] : ['between goes from the smaller to the larger number'];
    case 'regex': {
      const compiled = compile(test.value);
      return 'fault' in compiled ? [compiled.fault] : [];
    }
    case 'keyword':
      return [...faultsOfPhrases(test.value.phrases), ...faultsOfWords(test.value.unless ?? [])];
    case 'vague':
      return faultsOfVague(test);
    case 'ratioToAverage':
      return test.field === 'amountMinor' ? [] : ['ratioToAverage looks at amountMinor'];
    default:
      return [];
  }
}

function faultsOfKind(values: readonly (string | number)[], kind: FieldKind): readonly string[] {
  const wanted = kind === 'NUMBER' ? 'number' : 'string';
  return values.every(value => typeof value === wanted) ? [] : [`the field is compared with a ${wanted}`];
}

function faultsOfVague({ field, value }: Extract<FieldTest, { op: 'vague' }>): readonly string[] {
  if (field !== 'address') return ['vague looks at address'];
  return faultsOfWords([...value.relativeWords, ...value.emptyWords]);
}

function faultsOfPhrases(phrases: readonly string[]): readonly string[] {
  const faults = phrases
    .slice(0, MOST_WORDS)
    .filter(phrase => phrase.length <= LONGEST_WORD)
    .flatMap(phrase => faultOfPhrase(phrase) ?? []);
  return [...(phrases.length === 0 ? ['phrases must hold at least one phrase'] : faultsOfWords(phrases)), ...faults];
}

function faultsOfWords(words: readonly string[]): readonly string[] {
  const faults: string[] = [];
  if (words.length > MOST_WORDS) faults.push(`a rule holds at most ${MOST_WORDS} phrases`);
  if (words.some(word => word.trim() === '' || word.length > LONGEST_WORD))
    faults.push(`a phrase has 1 to ${LONGEST_WORD} characters`);
  return faults;
}
