import { readCondition } from './condition-schema.js';
import { conditionOf, detectorOf, shortFormOf } from './domain/condition/short-form.js';
import { faultsOfCondition } from './domain/condition/faults.js';
import { FIRST_RULES } from './domain/first-rules.js';
import { compileLinear } from './linear-regex.js';

const amount = { field: 'amountMinor', op: 'gt', value: 1 };
const faultsIn = (value: unknown): string => {
  const read = readCondition(value);
  return ('faults' in read ? read.faults : faultsOfCondition(read, compileLinear)).join('; ');
};
const nested = (depth: number): unknown => (depth === 0 ? amount : { not: nested(depth - 1) });

describe('a condition', () => {
  it.each([
    [amount],
    [{ all: [amount, { any: [amount, { not: amount }] }] }],
    [{ id: 'a', field: ['buyerRemark', 'sellerMemo'], op: 'keyword', value: { phrases: ['刷单'] } }],
  ])('%j is accepted', value => {
    expect(faultsIn(value)).toBe('');
  });

  it.each<[unknown, string]>([
    [null, 'must be an object'],
    [[], 'must be an object'],
    [{}, 'condition.op must be one of'],
    [{ all: [] }, 'a list of 1 to 100'],
    [{ all: [amount], any: [amount] }, 'nothing beside it'],
    [{ all: [amount, { ...amount, op: 'is' }] }, 'condition.all.1.op must be one of eq'],
    [{ ...amount, field: 'phone' }, 'condition.field must be one of channel'],
    [{ ...amount, value: '1' }, 'condition.value must be number'],
    [{ ...amount, more: 1 }, 'must NOT have additional properties'],
    [{ not: { ...amount, id: '1 a' } }, 'condition.not.id must match'],
    [{ field: 'buyerRemark', op: 'eq', value: '张三' }, 'eq cannot look at buyerRemark'],
    [{ field: 'city', op: 'gt', value: 1 }, 'gt cannot look at city'],
    [{ field: 'city', op: 'eq', value: 1 }, 'compared with a string'],
    [{ field: 'buyerOrders', op: 'ratioToAverage', value: { percent: 300, leastOrders: 3 } }, 'looks at amountMinor'],
    [{ field: 'sellerMemo', op: 'vague', value: { relativeWords: [], emptyWords: [] } }, 'vague looks at address'],
    [{ field: ['city', 'province'], op: 'eq', value: 'x' }, 'only texts can be named together'],
    [{ field: 'amountMinor', op: 'between', value: [2, 1] }, 'from the smaller to the larger'],
    [{ field: 'buyerRemark', op: 'regex', value: '(?=a)' }, 'look-ahead'],
    [{ field: 'buyerRemark', op: 'keyword', value: { phrases: ['刷'] } }, 'single letter'],
    [
      {
        all: [
          { ...amount, id: 'a' },
          { ...amount, id: 'a' },
        ],
      },
      'two tests are called "a"',
    ],
    [nested(8), 'nested at most 8 deep'],
    [nested(200), 'nested too deep'],
    [
      { any: Array.from({ length: 11 }, () => ({ any: Array.from({ length: 10 }, () => amount) })) },
      'at most 100 tests',
    ],
  ])('%j is refused: %s', (value, fault) => {
    expect(faultsIn(value)).toContain(fault);
  });
});

describe('the short form', () => {
  it.each(FIRST_RULES.map(rule => [rule.key, rule] as const))('of %s says the same as its condition', (_, rule) => {
    const { detector, fields, phrases, unless, ratioPercent, leastOrders, relativeWords, emptyWords } = rule;
    const condition = conditionOf(detector, rule);
    expect(detectorOf(condition)).toBe(detector);
    expect(shortFormOf(condition)).toEqual({
      fields,
      phrases,
      unless,
      ratioPercent,
      leastOrders,
      relativeWords,
      emptyWords,
    });
  });

  it.each<[unknown]>([
    [{ not: { field: 'address', op: 'vague', value: { relativeWords: [], emptyWords: [] } } }],
    [{ field: ['buyerRemark', 'address'], op: 'keyword', value: { phrases: ['刷单'] } }],
    [amount],
  ])('is not there for %j', value => {
    const condition = readCondition(value);
    expect('faults' in condition ? condition : detectorOf(condition)).toBe('CONDITION');
  });
});
