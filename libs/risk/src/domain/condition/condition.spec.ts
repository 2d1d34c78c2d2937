import fc from 'fast-check';
import { aRule, aRuleSet, aScreened } from '../../../test/rule-builders.js';
import type { Condition } from './condition.js';
import type { Screened } from './reading.js';

const order = aScreened(
  { amountMinor: 5_000, city: '杭州市', skuCodes: ['A', 'B'], buyerOrders: 3, buyerTotalMinor: 3_000 },
  { buyerRemark: '请刷 单,电话13800138000', receiverName: '张三', address: '大润发超市旁边' },
);
const findings = (condition: Condition, of: Screened = order) => aRuleSet([aRule(condition)]).judge(of);
const fires = (condition: Condition, of: Screened = order): boolean => findings(condition, of).length === 1;

const yes: Condition = { field: 'amountMinor', op: 'eq', value: 5_000 };
const no: Condition = { field: 'amountMinor', op: 'ne', value: 5_000 };

describe('a test', () => {
  it.each<[Condition]>([
    [{ field: 'amountMinor', op: 'gt', value: 4_999 }],
    [{ field: 'amountMinor', op: 'gte', value: 5_000 }],
    [{ field: 'amountMinor', op: 'lt', value: 5_001 }],
    [{ field: 'amountMinor', op: 'lte', value: 5_000 }],
    [{ field: 'amountMinor', op: 'between', value: [5_000, 6_000] }],
    [{ field: 'city', op: 'eq', value: '杭州市' }],
    [{ field: 'city', op: 'ne', value: '上海市' }],
    [{ field: 'city', op: 'in', value: ['上海市', '杭州市'] }],
    [{ field: 'paidHour', op: 'in', value: [15] }],
    [{ field: 'skuCodes', op: 'contains', value: 'B' }],
    [{ field: 'skuCodes', op: 'in', value: ['X', 'A'] }],
    [{ field: 'amountMinor', op: 'ratioToAverage', value: { percent: 300, leastOrders: 3 } }],
    [{ field: 'buyerRemark', op: 'keyword', value: { phrases: ['刷单'] } }],
    [{ field: 'buyerRemark', op: 'contains', value: '电话' }],
    [{ field: 'buyerRemark', op: 'regex', value: '1[3-9]\\d{9}' }],
    [{ field: ['sellerMemo', 'receiverName'], op: 'regex', value: '^[\\p{Script=Han}]+$' }],
    [{ field: 'address', op: 'vague', value: { relativeWords: ['旁边'], emptyWords: [] } }],
  ])('%j holds', condition => {
    expect(fires(condition)).toBe(true);
    expect(fires({ not: condition })).toBe(false);
  });

  it.each<[Condition]>([
    [{ field: 'amountMinor', op: 'gt', value: 5_000 }],
    [{ field: 'amountMinor', op: 'gte', value: 5_001 }],
    [{ field: 'amountMinor', op: 'lt', value: 5_000 }],
    [{ field: 'amountMinor', op: 'lte', value: 4_999 }],
    [{ field: 'amountMinor', op: 'between', value: [5_001, 6_000] }],
    [{ field: 'city', op: 'eq', value: '上海市' }],
    [{ field: 'city', op: 'in', value: ['上海市'] }],
    [{ field: 'skuCodes', op: 'contains', value: 'X' }],
    [{ field: 'amountMinor', op: 'ratioToAverage', value: { percent: 500, leastOrders: 3 } }],
    [{ field: 'amountMinor', op: 'ratioToAverage', value: { percent: 300, leastOrders: 4 } }],
    [{ field: 'buyerRemark', op: 'keyword', value: { phrases: ['刷单'], unless: ['请刷单'] } }],
    [{ field: 'buyerRemark', op: 'contains', value: '微信' }],
    [{ field: 'buyerRemark', op: 'regex', value: '^\\d+$' }],
    [{ field: 'sellerMemo', op: 'regex', value: '.*' }],
    [{ field: 'address', op: 'vague', value: { relativeWords: ['对面'], emptyWords: [] } }],
  ])('%j does not hold', condition => {
    expect(fires(condition)).toBe(false);
  });

  it('of a text does not hold on an order that carries no personal fields', () => {
    const bare: Screened = { ...order, texts: null };
    expect(fires({ field: 'buyerRemark', op: 'regex', value: '.*' }, bare)).toBe(false);
    expect(fires({ field: 'address', op: 'vague', value: { relativeWords: ['旁边'], emptyWords: [] } }, bare)).toBe(
      false,
    );
  });
});

describe('all, any and not', () => {
  it.each<[Condition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ not: { any: [no, { all: [yes, no] }] } }, true],
  ])('%j: %s', (condition, expected) => {
    expect(fires(condition)).toBe(expected);
  });

  const text = (word: string): Condition => ({ field: 'buyerRemark', op: 'regex', value: word });
  const said = text('电.');
  const unsaid = text('微信');

  const { tree } = fc.letrec<{ tree: Condition }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(yes, no, said, unsaid),
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  }));
  const truthOf = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(truthOf);
    if ('any' in condition) return condition.any.some(truthOf);
    return 'not' in condition ? !truthOf(condition.not) : [yes, said].includes(condition);
  };

  it('mean what they say, however they are nested', () => {
    fc.assert(
      fc.property(tree, condition => expect(fires(condition)).toBe(truthOf(condition))),
      { numRuns: 200 },
    );
  });
});

describe('a finding', () => {
  it('explains every test by its id or place, with figures and the words of the rule', () => {
    const [leaf] = findings({
      all: [
        { id: 'dear', field: 'amountMinor', op: 'gt', value: 1_000 },
        {
          any: [
            { field: 'buyerRemark', op: 'regex', value: '1[3-9]\\d{9}' },
            { field: 'city', op: 'eq', value: '上海市' },
          ],
        },
      ],
    });
    expect(leaf?.tests).toEqual([
      { id: 'dear', field: 'amountMinor', op: 'gt', held: true, seen: 5_000 },
      { id: 'all.1.any.0', field: 'buyerRemark', op: 'regex', held: true, word: '1[3-9]\\d{9}' },
      { id: 'all.1.any.1', field: 'city', op: 'eq', held: false, seen: '杭州市' },
    ]);
  });

  it('never tells a word of a person', () => {
    const leaves = findings({
      any: [
        { field: 'buyerRemark', op: 'regex', value: '\\d{5,}' },
        { field: 'receiverName', op: 'regex', value: '.+' },
        { field: 'address', op: 'vague', value: { relativeWords: ['旁边'], emptyWords: [] } },
      ],
    });
    expect(leaves).toHaveLength(1);
    expect(JSON.stringify(leaves)).not.toMatch(/138|张三|大润发/);
  });

  it('of a version in shadow is marked', () => {
    const rules = [aRule(yes), aRule(yes, { state: 'SHADOW', version: 2 })];
    expect(
      aRuleSet(rules)
        .judge(order)
        .map(leaf => [leaf.version, leaf.shadow === true]),
    ).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

describe('a rule whose expressions take too long', () => {
  it('is not asked any more and is named; the others go on', () => {
    let at = 0;
    const slow = aRule({ field: 'buyerRemark', op: 'regex', value: '\\d+' }, { key: 'rule.slow' });
    const set = aRuleSet([slow, aRule(yes)], () => (at += 30));
    const fired = Array.from({ length: 10 }, () => set.judge(order).map(leaf => leaf.rule));
    expect(fired[0]).toEqual(['rule.slow', 'rule.of_test']);
    expect(fired.at(-1)).toEqual(['rule.of_test']);
    expect(set.usedUp().map(rule => rule.key)).toEqual(['rule.slow']);
  });
});
