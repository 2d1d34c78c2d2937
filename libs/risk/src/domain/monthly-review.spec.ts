import type { Leaf } from './decision.js';
import { MonthlyReview, type JudgedOrder } from './monthly-review.js';
import type { Figures } from './condition/fields.js';
import { conditionOf, NO_SETTINGS } from './condition/short-form.js';
import type { Rule } from './rule.js';
import { NO_VELOCITY } from './velocity.js';

const rule = (key: string, over: Partial<Rule> = {}): Rule => ({
  ...{ revision: 1, key, version: 2, title: key, level: 1, state: 'LIVE' },
  condition: { field: 'buyerRemark', op: 'contains', value: key },
  ...{ author: 'test', reason: 'test', createdAt: new Date(0) },
  ...over,
});
const AMOUNT = rule('amount', { condition: conditionOf('AMOUNT_DEVIATION', NO_SETTINGS) });
const REMARK = rule('remark');

const leaf = (key: string, over: Partial<Leaf> = {}): Leaf => ({
  ...{ rule: key, version: 2, level: 1, message: key },
  ...over,
});
/** An order of so many percent of the mean of its buyer. */
const features = (percent: number): Figures => ({
  ...NO_VELOCITY,
  addressQuality: 100,
  addressFaults: [],
  remarkAddress: 'NONE',
  remarkPhone: 'NONE',
  ...{ channel: 'GENERIC', shopId: 'shp_1', currency: 'CNY', country: 'CN', province: '', city: '', skuCodes: [] },
  ...{ lineCount: 1, itemCount: 1, paidHour: 12 },
  ...{ amountMinor: percent * 100, buyerOrders: 4, buyerTotalMinor: 40_000, shopOrders: 0, shopTotalMinor: 0 },
  ...{ remarkLength: 0 },
});
const order = (label: JudgedOrder['label'], leaves: readonly Leaf[], percent = 0): JudgedOrder => ({
  leaves,
  features: features(percent),
  isHeld: leaves.some(l => l.level < 3),
  label,
});
const reviewOf = (rules: readonly Rule[], orders: readonly JudgedOrder[]): MonthlyReview => {
  const review = new MonthlyReview(rules);
  for (const one of orders) review.add(one);
  return review;
};
const many = (count: number, one: JudgedOrder) => Array<JudgedOrder>(count).fill(one);

it('counts rule by rule what people said', () => {
  const review = reviewOf(
    [REMARK],
    [
      ...many(3, order('RIGHT', [leaf('remark'), leaf('amount')])),
      ...many(2, order('WRONG', [leaf('amount')])),
      order(null, [leaf('tag', { level: 3 })]),
    ],
  );
  expect(Object.fromEntries(review.rules)).toEqual({
    remark: { fired: 3, held: 3, right: 3, wrong: 0 },
    amount: { fired: 5, held: 5, right: 3, wrong: 2 },
    tag: { fired: 1, held: 0, right: 0, wrong: 0 },
  });
  expect(review.all).toEqual({ fired: 6, held: 5, right: 3, wrong: 2 });
});

it('suggests the ratio that avoids most wrong holds and loses hardly any right one', () => {
  const review = reviewOf(
    [AMOUNT],
    [
      ...many(10, order('WRONG', [leaf('amount')], 330)),
      ...many(5, order('WRONG', [leaf('amount')], 440)),
      ...many(20, order('RIGHT', [leaf('amount')], 700)),
      order('RIGHT', [leaf('amount')], 340),
      order(null, [leaf('amount')], 320),
      ...many(2, order('WRONG', [leaf('amount'), leaf('remark')], 310)),
    ],
  );
  expect(review.suggestions()).toEqual([
    {
      rule: AMOUNT,
      change: { kind: 'RAISE_RATIO', from: 300, to: 450 },
      ...{ heldBefore: 39, heldAfter: 22, wrongAvoided: 15, rightLost: 1, unknown: 1 },
    },
  ]);
});

it('suggests a tag where a rule is wrong more often than right beyond doubt, and not before', () => {
  const suggested = (wrong: number, right: number) =>
    reviewOf(
      [REMARK],
      [...many(wrong, order('WRONG', [leaf('remark')])), ...many(right, order('RIGHT', [leaf('remark')]))],
    ).suggestions();
  expect(suggested(18, 2)).toMatchObject([
    { change: { kind: 'TAG_ONLY', from: 1, to: 3 }, wrongAvoided: 18, rightLost: 2 },
  ]);
  expect(suggested(17, 2)).toEqual([]);
  expect(suggested(12, 10)).toEqual([]);
});

it.each([
  ['of an older version', [leaf('remark', { version: 1 })]],
  ['that others hold as well', [leaf('remark'), leaf('other')]],
  ['it made in shadow', [leaf('remark', { shadow: true })]],
  ['that were waived', [leaf('remark', { waived: 'SNOOZED' })]],
])('suggests nothing from decisions %s', (_, leaves) => {
  expect(reviewOf([REMARK], many(40, order('WRONG', leaves))).suggestions()).toEqual([]);
});

it('suggests nothing for rules that hold nothing', () => {
  const quiet = [rule('remark', { level: 3 }), rule('remark', { state: 'SHADOW' })];
  expect(reviewOf(quiet, many(40, order('WRONG', [leaf('remark')]))).suggestions()).toEqual([]);
});
