import { codeOf, holdsOf, meaningOf, mostPressing, optionalMeaning } from '../codes.js';
import { Unmapped } from '../draft.js';
import { DOUYIN_STATUS } from './douyin.js';
import { PDD_GROUP, PDD_STATUS, pddStatus, type PddAxes } from './pinduoduo.js';
import { TAOBAO_STATUS } from './taobao.js';

describe('status codes', () => {
  it.each([
    ['TRADE_NO_CREATE_PAY', { status: 'PENDING_PAYMENT' }],
    ['WAIT_BUYER_PAY', { status: 'PENDING_PAYMENT' }],
    ['PAY_PENDING', { status: 'PENDING_PAYMENT' }],
    ['WAIT_PRE_AUTH_CONFIRM', { status: 'PENDING_PAYMENT' }],
    ['PAID_FORBID_CONSIGN', { status: 'PAID', hold: 'platform' }],
    ['WAIT_SELLER_SEND_GOODS', { status: 'PAID' }],
    ['SELLER_CONSIGNED_PART', { status: 'PARTIALLY_SHIPPED' }],
    ['WAIT_BUYER_CONFIRM_GOODS', { status: 'SHIPPED' }],
    ['TRADE_BUYER_SIGNED', { status: 'SIGNED' }],
    ['TRADE_FINISHED', { status: 'COMPLETED' }],
    ['TRADE_CLOSED', { status: 'CLOSED' }],
    ['TRADE_CLOSED_BY_TAOBAO', { status: 'CANCELLED' }],
  ])('Taobao %s is %j', (code, meaning) => {
    expect(TAOBAO_STATUS[code]).toEqual(meaning);
  });

  it.each([
    [1, { status: 'PENDING_PAYMENT' }],
    [105, { status: 'PAID', hold: 'platform' }],
    [2, { status: 'PAID' }],
    [101, { status: 'PARTIALLY_SHIPPED' }],
    [3, { status: 'SHIPPED' }],
    [4, { status: 'CANCELLED' }],
    [5, { status: 'COMPLETED' }],
  ])('Douyin %d is %j', (code, meaning) => {
    expect(meaningOf(DOUYIN_STATUS, code, 'order_status')).toEqual(meaning);
    expect(meaningOf(DOUYIN_STATUS, ` ${code} `, 'order_status')).toEqual(meaning);
  });

  it.each(['', null, undefined, {}, []])('asks for a status where it is %p', value => {
    expect(() => meaningOf(TAOBAO_STATUS, value, 'status')).toThrow(new Unmapped('MISSING_FIELD', 'status is missing'));
  });

  it.each(['TRADE_TELEPORTED', 'constructor', 'toString', '__proto__', 'wait_buyer_pay', 99, 21])(
    'never guesses what %p means',
    value => {
      expect(() => meaningOf(TAOBAO_STATUS, value, 'status', 'UNKNOWN_STATUS')).toThrow(Unmapped);
      expect(() => meaningOf(DOUYIN_STATUS, value, 'status', 'UNKNOWN_STATUS')).toThrow(/is not a known code/);
    },
  );

  it('lets a code be left out, but not be wrong, where it is optional', () => {
    expect(optionalMeaning(PDD_GROUP, null, 'group_status', {})).toEqual({});
    expect(() => optionalMeaning(PDD_GROUP, 7, 'group_status', {})).toThrow(Unmapped);
    expect(codeOf(105)).toBe('105');
  });
});

describe('the axes of a Pinduoduo order', () => {
  const axes = (change: Partial<PddAxes>): PddAxes => ({
    order: { status: 'PAID' },
    group: {},
    confirm: null,
    presale: null,
    risk: null,
    refund: 'NONE',
    ...change,
  });

  it.each([
    ['a deal that is made', axes({}), 'PAID', []],
    ['a group that is forming', axes({ group: { hold: 'group' } }), 'PAID', ['group']],
    ['a review by the platform', axes({ risk: 'platform-risk' }), 'PAID', ['platform-risk']],
    ['both at once', axes({ group: { hold: 'group' }, risk: 'platform-risk' }), 'PAID', ['group', 'platform-risk']],
    ['a group that failed', axes({ group: { status: 'CANCELLED' } }), 'CANCELLED', []],
    ['a deal that was called off', axes({ confirm: 'CANCELLED' }), 'CANCELLED', []],
    ['a deal not made yet', axes({ confirm: 'PENDING_PAYMENT' }), 'PENDING_PAYMENT', []],
    ['an open balance', axes({ presale: 'PENDING_PAYMENT' }), 'PENDING_PAYMENT', []],
    ['a refund before shipping', axes({ refund: 'REFUNDED' }), 'CLOSED', []],
    ['a refund asked for before shipping', axes({ refund: 'REQUESTED' }), 'PAID', []],
    ['a refund after shipping', axes({ order: { status: 'SHIPPED' }, refund: 'REFUNDED' }), 'SHIPPED', []],
    [
      'a review that lasts beyond shipping',
      axes({ order: { status: 'SHIPPED' }, risk: 'platform-risk' }),
      'SHIPPED',
      [],
    ],
  ] as const)('%s', (_what, given, status, holds) => {
    expect(pddStatus(given)).toEqual({ status, holds });
  });

  it('knows waiting, shipped and signed only', () => {
    expect(Object.entries(PDD_STATUS).map(([code, { status }]) => [code, status])).toEqual([
      ['1', 'PAID'],
      ['2', 'SHIPPED'],
      ['3', 'SIGNED'],
    ]);
  });
});

describe('states of an order from those of its lines', () => {
  it('shows the after-sale state that asks most for attention', () => {
    expect(mostPressing([])).toBe('NONE');
    expect(mostPressing(['REFUNDED', 'NONE'])).toBe('REFUNDED');
    expect(mostPressing(['REFUNDED', 'REQUESTED', 'CLOSED'])).toBe('REQUESTED');
  });

  it('drops bans on shipping once nothing is left to ship', () => {
    expect(holdsOf('PAID', ['group', undefined, 'group'])).toEqual(['group']);
    expect(holdsOf('SHIPPED', ['group'])).toEqual([]);
  });
});
