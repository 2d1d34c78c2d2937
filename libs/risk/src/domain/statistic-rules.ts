import type { Condition } from './condition/condition.js';
import type { Field } from './condition/fields.js';
import type { RuleDraft } from './rule.js';

const reason = 'first rules on what was before an order';
const atLeast = (field: Field, value: number): Condition => ({ id: field, field, op: 'gte', value });
const is = (field: Field, value: string): Condition => ({ id: field, field, op: 'eq', value });

const MANY_ORDERS: RuleDraft = {
  key: 'velocity.orders',
  title: 'Many orders of one buyer, phone number or address within an hour (短时多单)',
  level: 1,
  // A sale looks like this too: a house watches it on its own orders before it lets it hold any.
  state: 'SHADOW',
  condition: { any: [atLeast('buyerOrders1h', 5), atLeast('phoneOrders1h', 5), atLeast('addressOrders1h', 8)] },
  reason,
};

const MANY_ADDRESSES: RuleDraft = {
  key: 'velocity.many_addresses',
  title: 'One buyer or phone number with five addresses within a day (一人多址)',
  level: 1,
  state: 'LIVE',
  condition: { any: [atLeast('buyerAddresses24h', 4), atLeast('phoneAddresses24h', 4)] },
  reason,
};

const SHARED_ADDRESS: RuleDraft = {
  key: 'velocity.shared_address',
  title: 'One address under many buyers and phone numbers within a day (一址多人)',
  // Collection points and forwarders are such addresses: it is told and nothing more.
  level: 3,
  state: 'LIVE',
  condition: { all: [atLeast('addressBuyers24h', 10), atLeast('addressPhones24h', 5)] },
  reason,
};

const SERIAL_REFUNDS: RuleDraft = {
  key: 'refunds.serial',
  title: 'Three refunds or more in 30 days, at least every second order (连续退款)',
  // Who buys clothes to try them on refunds as often: it is told and nothing more.
  level: 3,
  state: 'LIVE',
  condition: {
    any: [
      { all: [atLeast('buyerRefunds30d', 3), atLeast('buyerRefundPercent', 50)] },
      { all: [atLeast('phoneRefunds30d', 3), atLeast('phoneRefundPercent', 50)] },
    ],
  },
  reason,
};

const OTHER_ADDRESS: RuleDraft = {
  key: 'remark.other_address',
  title: "The remark asks for another address than the order's (备注另有地址)",
  // The buyer is asked which of the two it is to be.
  level: 2,
  state: 'LIVE',
  condition: is('remarkAddress', 'OTHER'),
  reason,
};

const OTHER_PHONE: RuleDraft = {
  key: 'remark.other_phone',
  title: "The remark holds another phone number than the order's (备注另有电话)",
  level: 3,
  state: 'LIVE',
  condition: is('remarkPhone', 'OTHER'),
  reason,
};

const ELSEWHERE: RuleDraft = {
  key: 'address.elsewhere',
  title: 'Province, city and district do not belong together (省市区不符)',
  level: 2,
  // Districts are renamed and merged: a house watches what its platforms tell first.
  state: 'SHADOW',
  condition: {
    id: 'faults',
    field: 'addressFaults',
    op: 'in',
    value: ['CITY_ELSEWHERE', 'DISTRICT_ELSEWHERE', 'OTHER_PLACE'],
  },
  reason,
};

const UNCERTAIN: RuleDraft = {
  key: 'address.uncertain',
  title: 'No house, building or room in the address (地址缺门牌)',
  level: 2,
  // Every fifth address is like that and most arrive: made live it costs as many messages, and finds four of five unclear ones.
  state: 'SHADOW',
  condition: { id: 'quality', field: 'addressQuality', op: 'lt', value: 75 },
  reason,
};

/** Rules on what was before an order and on the structure of addresses; a hub begins with them too. */
export const STATISTIC_RULES: readonly RuleDraft[] = [
  MANY_ORDERS,
  MANY_ADDRESSES,
  SHARED_ADDRESS,
  SERIAL_REFUNDS,
  OTHER_ADDRESS,
  OTHER_PHONE,
  ELSEWHERE,
  UNCERTAIN,
];
