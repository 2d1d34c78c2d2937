import type { Condition } from '../src/domain/condition/condition.js';
import type { Figures, Texts } from '../src/domain/condition/fields.js';
import type { Screened } from '../src/domain/condition/reading.js';
import type { Rule } from '../src/domain/rule.js';
import { RuleSet, type RuleEngine } from '../src/domain/rule-set.js';
import { NO_VELOCITY } from '../src/domain/velocity.js';
import { compileLinear } from '../src/linear-regex.js';

/** A live rule with every member filled in. */
export const aRule = (condition: Condition, over: Partial<Rule> = {}): Rule => ({
  revision: 1,
  key: 'rule.of_test',
  version: 1,
  title: 'Rule of a test',
  level: 1,
  state: 'LIVE',
  condition,
  author: 'test',
  reason: 'test',
  createdAt: new Date(0),
  ...over,
});

/** An order as rules see it. */
export const aScreened = (figures: Partial<Figures> = {}, texts: Partial<Texts> = {}): Screened => ({
  figures: {
    channel: 'GENERIC',
    shopId: 'shp_a',
    currency: 'CNY',
    country: 'CN',
    province: '浙江省',
    city: '杭州市',
    skuCodes: ['A'],
    amountMinor: 100,
    lineCount: 1,
    itemCount: 1,
    paidHour: 15,
    buyerOrders: 0,
    buyerTotalMinor: 0,
    shopOrders: 0,
    shopTotalMinor: 0,
    ...NO_VELOCITY,
    addressQuality: 100,
    addressFaults: [],
    remarkAddress: 'NONE',
    remarkPhone: 'NONE',
    remarkLength: texts.buyerRemark?.length ?? 0,
    ...figures,
  },
  texts: { buyerRemark: '', sellerMemo: '', receiverName: '', buyerName: '', district: '', address: '', ...texts },
});

/** The rules compiled with the real engine; `now` is a clock of the test's own where time matters. */
export const aRuleSet = (rules: readonly Rule[], now: RuleEngine['now'] = () => 0): RuleSet =>
  new RuleSet(
    rules.length,
    rules.filter(rule => rule.state === 'LIVE'),
    rules.filter(rule => rule.state === 'SHADOW'),
    { compile: compileLinear, now },
  );
