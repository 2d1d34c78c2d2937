import { sharedFile, withSharedData } from '../../../test/shared-data.js';
import { Unmapped, type DraftOrder, type Meaning } from '../../domain/draft.js';
import { taobao } from './taobao.adapter.js';

const trade = (change: Readonly<Record<string, unknown>> = {}) => ({
  tid: '3000000000000000001',
  status: 'WAIT_SELLER_SEND_GOODS',
  seller_nick: 'shop',
  buyer_nick: 'buyer',
  payment: '30.00',
  created: '2026-03-01 10:00:00',
  modified: '2026-03-01 10:05:00',
  pay_time: '2026-03-01 10:05:00',
  orders: { order: [line()] },
  ...change,
});
const line = (change: Readonly<Record<string, unknown>> = {}) => ({
  oid: '3000000000000000002',
  num: 3,
  price: '10.00',
  payment: '30.00',
  outer_sku_id: 'SKU-1',
  title: 'Tea',
  status: 'WAIT_SELLER_SEND_GOODS',
  refund_status: 'NO_REFUND',
  ...change,
});
const read = (body: unknown): readonly Meaning[] =>
  taobao.read({ form: 'ORDER', text: typeof body === 'string' ? body : JSON.stringify(body) });
const order = (body: unknown): DraftOrder => {
  const [meaning] = read(body);
  if (meaning?.kind !== 'order') throw new Error(`not an order: ${meaning?.kind ?? 'nothing'}`);
  return meaning.order;
};

withSharedData('channel_payloads', 'the real Taobao trade', () => {
  it('is read field by field', () => {
    expect(order(sharedFile('channel_payloads/taobao_trade_fullinfo_get.json'))).toEqual({
      externalId: '500001084',
      platformShopId: '淘宝店铺003_100018',
      version: Date.UTC(2017, 6, 28, 6, 18, 32),
      status: 'PAID',
      platformHolds: [],
      afterSale: 'NONE',
      currency: 'CNY',
      goodsMinor: 48800,
      postageMinor: 0,
      discountMinor: 1042,
      payableMinor: 32358,
      refundedMinor: 0,
      createdAt: new Date('2017-07-28T06:18:32Z'),
      paidAt: new Date('2017-07-28T06:18:32Z'),
      shippedAt: null,
      finishedAt: null,
      shipBy: null,
      country: 'CN',
      province: '陕西省',
      city: '西安市',
      buyerId: '采购004',
      personal: {
        buyerName: '采购004',
        receiverName: '收货人甲',
        phone: '13800000001',
        district: '新城区',
        address: '陕西省西安市新城区解放路100',
        buyerRemark: '周末配送',
        sellerMemo: '改为发顺丰',
      },
      lines: [
        {
          externalId: '500001083',
          skuCode: 'B-C352-F301-356M',
          title: '正常001',
          quantity: 1,
          unitPriceMinor: 10000,
          paidMinor: 8620,
          status: 'PAID',
          afterSale: 'NONE',
        },
        {
          externalId: '500001084',
          skuCode: 'B-C352-F302-357M',
          title: '正常001',
          quantity: 1,
          unitPriceMinor: 10000,
          paidMinor: 11777,
          status: 'PAID',
          afterSale: 'NONE',
        },
      ],
      linesKnown: true,
      tags: [],
    });
  });
});

describe('a Taobao trade', () => {
  it('keeps ids beyond 2^53 that come as numbers', () => {
    const text = JSON.stringify(trade()).replaceAll('"3000000000000000001"', '3000000000000000001');
    expect(order(text).externalId).toBe('3000000000000000001');
  });

  it('reads amounts that come as numbers', () => {
    const { payableMinor, postageMinor, lines } = order(
      trade({ payment: 30.07, post_fee: 6, orders: { order: line({ price: 10.02 }) } }),
    );
    expect([payableMinor, postageMinor, lines[0]?.unitPriceMinor]).toEqual([3007, 600, 1002]);
  });

  it('has the price of a line from its amount where the price is not told', () => {
    const lines = [line({ price: null, total_fee: '30.00' }), line({ price: undefined, payment: 30 })];
    expect(order(trade({ orders: { order: lines } })).lines.map(one => one.unitPriceMinor)).toEqual([1000, 1000]);
  });

  it('must not ship while the platform forbids it', () => {
    const { status, platformHolds } = order(trade({ status: 'PAID_FORBID_CONSIGN' }));
    expect([status, platformHolds]).toEqual(['PAID', ['platform']]);
  });

  it.each([
    ['WAIT_BUYER_PAY', 'FRONT_PAID_FINAL_NOPAID', 'PENDING_PAYMENT'],
    ['WAIT_SELLER_SEND_GOODS', 'FRONT_PAID_FINAL_NOPAID', 'PENDING_PAYMENT'],
    ['WAIT_SELLER_SEND_GOODS', 'FRONT_PAID_FINAL_PAID', 'PAID'],
    ['WAIT_BUYER_PAY', 'FRONT_PAID_FRONT_FORFEITED', 'CANCELLED'],
    ['TRADE_CLOSED', 'FRONT_PAID_FRONT_FORFEITED', 'CLOSED'],
  ])('in presale, %s with %s is %s', (status, step_trade_status, expected) => {
    expect(order(trade({ status, step_trade_status })).status).toBe(expected);
  });

  it('knows partial shipping and partial refunds by line', () => {
    const lines = [
      line({ oid: '1', status: 'WAIT_BUYER_CONFIRM_GOODS' }),
      line({ oid: '2', refund_status: 'WAIT_SELLER_AGREE' }),
      line({ oid: '3', status: 'TRADE_CLOSED', refund_status: 'SUCCESS', divide_order_fee: '29.50' }),
    ];
    const read = order(trade({ status: 'SELLER_CONSIGNED_PART', orders: { order: lines } }));
    expect(read.status).toBe('PARTIALLY_SHIPPED');
    expect(read.afterSale).toBe('REQUESTED');
    expect(read.refundedMinor).toBe(2950);
    expect(read.lines.map(one => [one.status, one.afterSale])).toEqual([
      ['SHIPPED', 'NONE'],
      ['PAID', 'REQUESTED'],
      ['CLOSED', 'REFUNDED'],
    ]);
  });

  it('was paid back whole when it was closed after payment', () => {
    expect(order(trade({ status: 'TRADE_CLOSED' })).refundedMinor).toBe(3000);
    expect(order(trade({ status: 'TRADE_CLOSED_BY_TAOBAO', pay_time: '' })).refundedMinor).toBe(0);
    // Lines share out what the goods cost; of an order that never left, the postage went back as well.
    const back = { status: 'TRADE_CLOSED', refund_status: 'SUCCESS' };
    const whole = trade({
      status: 'TRADE_CLOSED',
      post_fee: '6.00',
      payment: '36.00',
      orders: { order: [line(back)] },
    });
    expect(order(whole).refundedMinor).toBe(3600);
    const shipped = { ...whole, consign_time: '2026-03-02 10:00:00' };
    expect(order(shipped).refundedMinor).toBe(3000);
    expect(order({ ...shipped, orders: { order: [line({ ...back, refund_fee: '36.00' })] } }).refundedMinor).toBe(3600);
  });

  it('takes the deadline as the one to ship only while shipping is awaited', () => {
    const at = { timeout_action_time: '2026-03-03 10:05:00' };
    expect(order(trade(at)).shipBy).toEqual(new Date('2026-03-03T02:05:00Z'));
    expect(order(trade({ ...at, status: 'WAIT_BUYER_PAY' })).shipBy).toBeNull();
    expect(order(trade({ ...at, status: 'WAIT_BUYER_CONFIRM_GOODS' })).shipBy).toBeNull();
  });

  it('keeps no masks and ciphers of personal fields, which are nobody', () => {
    const { personal, buyerId } = order(
      trade({
        receiver_mobile: '138****0001',
        receiver_address: '~AAAAAAAAAAAA==~1~',
        receiver_name: '张**',
        buyer_open_uid: 'AAF1',
      }),
    );
    expect([personal.phone, personal.address, personal.receiverName, buyerId]).toEqual(['', '', '张**', 'AAF1']);
  });

  it('has no known lines when a list call left them out', () => {
    const { lines, linesKnown } = order(trade({ orders: null }));
    expect([lines, linesKnown]).toEqual([[], false]);
  });

  it('reads every trade of a list answer and of a bare list', () => {
    const list = {
      trades_sold_increment_get_response: { has_next: false, trades: { trade: [trade(), trade({ tid: 7 })] } },
    };
    expect(read(list).map(one => one.kind === 'order' && one.order.externalId)).toEqual(['3000000000000000001', '7']);
    expect(read([trade(), trade()])).toHaveLength(2);
  });

  it.each([
    ['an unknown status', { status: 'TRADE_TELEPORTED' }, 'UNKNOWN_STATUS'],
    ['no status', { status: null }, 'MISSING_FIELD'],
    ['an unknown status of a line', { orders: { order: [line({ status: 'X' })] } }, 'UNKNOWN_CODE'],
    ['an unknown refund status', { orders: { order: [line({ refund_status: 'X' })] } }, 'UNKNOWN_CODE'],
    ['an unknown presale step', { step_trade_status: 'X' }, 'UNKNOWN_CODE'],
    ['no id', { tid: null }, 'MISSING_FIELD'],
    ['an id of blanks', { tid: 'a b' }, 'BAD_FIELD'],
    ['no payment', { payment: undefined }, 'MISSING_FIELD'],
    ['a payment of three decimals', { payment: '1.234' }, 'BAD_MONEY'],
    ['an impossible day', { created: '2026-02-30 10:00:00' }, 'BAD_TIME'],
    ['no time of creation', { created: '' }, 'MISSING_FIELD'],
    ['half a piece', { orders: { order: [line({ num: 0.5 })] } }, 'BAD_FIELD'],
    ['goods without any code', { orders: { order: [line({ outer_sku_id: '' })] } }, 'MISSING_FIELD'],
  ])('is refused for %s', (_what, change, code) => {
    expect(() => order(trade(change))).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });

  it('never repeats a personal field in the reason', () => {
    const secret = '解放路100号';
    for (const change of [{ status: 'X' }, { payment: 'X' }, { orders: [], created: 'X' }]) {
      expect(() => order(trade({ ...change, receiver_address: secret }))).toThrow(expect.not.stringContaining(secret));
    }
  });

  it('is not what an error answer is', () => {
    expect(() => read({ error_response: { code: 27, msg: 'Invalid session' } })).toThrow(Unmapped);
    expect(() => read('[1]')).toThrow(Unmapped);
    expect(() => read({ some: 'thing' })).toThrow(Unmapped);
  });
});
