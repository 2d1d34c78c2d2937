import { aRule, aRuleSet, aScreened } from '../../test/rule-builders.js';
import { compileLinear } from '../linear-regex.js';
import type { Figures } from './condition/fields.js';
import { faultsOf } from './rule.js';
import { STATISTIC_RULES } from './statistic-rules.js';

const set = aRuleSet(STATISTIC_RULES.map((draft, i) => aRule(draft.condition, { ...draft, revision: i + 1 })));
const fired = (figures: Partial<Figures>): readonly string[] => set.judge(aScreened(figures)).map(leaf => leaf.rule);

it.each(STATISTIC_RULES.map(rule => [rule.key, rule] as const))('%s could be saved by a person too', (_, rule) => {
  expect(faultsOf(rule, compileLinear)).toEqual([]);
});

it.each<[string, Partial<Figures>, Partial<Figures>]>([
  ['velocity.orders', { buyerOrders1h: 5 }, { buyerOrders1h: 4, phoneOrders1h: 4, addressOrders1h: 7 }],
  ['velocity.orders', { phoneOrders1h: 6 }, { phoneOrders24h: 6 }],
  ['velocity.orders', { addressOrders1h: 8 }, { shopOrders1h: 800 }],
  ['velocity.many_addresses', { buyerAddresses24h: 4 }, { buyerAddresses24h: 3, buyerAddresses30d: 9 }],
  ['velocity.many_addresses', { phoneAddresses24h: 4 }, { phoneAddresses7d: 4 }],
  [
    'velocity.shared_address',
    { addressBuyers24h: 10, addressPhones24h: 5 },
    { addressBuyers24h: 50, addressPhones24h: 1 },
  ],
  ['refunds.serial', { buyerRefunds30d: 3, buyerRefundPercent: 50 }, { buyerRefunds30d: 3, buyerRefundPercent: 30 }],
  ['refunds.serial', { phoneRefunds30d: 9, phoneRefundPercent: 90 }, { phoneRefunds30d: 2, phoneRefundPercent: 100 }],
  ['remark.other_address', { remarkAddress: 'OTHER' }, { remarkAddress: 'SAME' }],
  ['remark.other_phone', { remarkPhone: 'OTHER' }, { remarkPhone: 'UNCLEAR' }],
  [
    'address.elsewhere',
    { addressFaults: ['NO_NUMBER', 'CITY_ELSEWHERE'] },
    { addressFaults: ['NO_NUMBER', 'REPEATED'] },
  ],
  ['address.uncertain', { addressQuality: 70 }, { addressQuality: 75 }],
])('%s fires on one order and not on the other', (rule, yes, no) => {
  expect(fired(yes)).toContain(rule);
  expect(fired(no)).not.toContain(rule);
});

it('tells what of the past it rests on', () => {
  const [leaf] = set.judge(aScreened({ buyerRefunds30d: 4, buyerRefundPercent: 80 }));
  expect(leaf?.message).toContain("the buyer's orders in the 30 days before that were refunded is 4");
  const [address] = set.judge(aScreened({ addressFaults: ['DISTRICT_ELSEWHERE'] }));
  expect(address?.message).toContain('hold DISTRICT_ELSEWHERE');
});
