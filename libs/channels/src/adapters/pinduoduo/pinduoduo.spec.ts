import { sharedFile, withSharedData } from '../../../test/shared-data.js';
import { Unmapped, type DraftOrder, type Meaning } from '../../domain/draft.js';
import { pinduoduo } from './pinduoduo.adapter.js';

const info = (change: Readonly<Record<string, unknown>> = {}) => ({
  order_sn: '260301-000000000000001',
  order_status: 1,
  refund_status: 1,
  group_status: 1,
  confirm_status: 1,
  risk_control_status: 0,
  created_time: '2026-03-01 10:00:00',
  pay_time: '2026-03-01 10:01:00',
  updated_at: '2026-03-01 10:01:30',
  pay_amount: '27.00',
  goods_amount: '30.00',
  discount_amount: '3.00',
  postage: 0,
  item_list: [{ goods_id: 1, sku_id: '2', outer_id: 'SKU-1', goods_name: 'Tea', goods_price: '10.00', goods_count: 3 }],
  ...change,
});
const read = (body: unknown): readonly Meaning[] =>
  pinduoduo.read({ form: 'ORDER', text: typeof body === 'string' ? body : JSON.stringify(body) });
const order = (body: unknown): DraftOrder => {
  const [meaning] = read(body);
  if (meaning?.kind !== 'order') throw new Error(`not an order: ${meaning?.kind ?? 'nothing'}`);
  return meaning.order;
};

withSharedData('channel_payloads', 'the real Pinduoduo payloads', () => {
  it('an order is read field by field', () => {
    expect(order(sharedFile('channel_payloads/pdd_order_information_get.json'))).toEqual({
      externalId: '180831-481803633911509',
      platformShopId: null,
      version: Date.UTC(2018, 7, 31, 2, 42, 33),
      status: 'PAID',
      platformHolds: [],
      afterSale: 'NONE',
      currency: 'CNY',
      goodsMinor: 1101,
      postageMinor: 0,
      discountMinor: 0,
      payableMinor: 1101,
      refundedMinor: 0,
      createdAt: new Date('2018-08-31T02:42:33Z'),
      paidAt: new Date('2018-08-31T02:42:33Z'),
      shippedAt: null,
      finishedAt: null,
      shipBy: new Date('2018-09-02T02:42:33Z'),
      // As the platform writes it; Canonical makes a code of it.
      country: '中国',
      province: '上海市',
      city: '上海市',
      buyerId: '',
      personal: {
        buyerName: '',
        receiverName: '收货人乙',
        phone: '13800000003',
        district: '长宁区',
        address: '上海市上海市长宁区娄山关路533号金虹桥国际中心28楼拼多多',
        buyerRemark: '',
        sellerMemo: '',
      },
      lines: [
        {
          externalId: '1',
          skuCode: '51972265894',
          title: '全国联保只换不修必开发票测试',
          quantity: 1,
          unitPriceMinor: 1101,
          paidMinor: null,
          status: 'PAID',
          afterSale: 'NONE',
        },
      ],
      linesKnown: true,
      tags: [],
    });
  });

  it('a push of a confirmed trade is a reason to read the order', () => {
    const text = sharedFile('channel_payloads/pdd_push_trade_confirmed.json');
    expect(pinduoduo.read({ form: 'PUSH', text })).toEqual([
      { kind: 'look', externalId: '210822-038440825871540', platformShopId: '171504183' },
    ]);
  });

  it('a push of a refund says its amount in fen and its time in milliseconds', () => {
    const text = sharedFile('channel_payloads/pdd_push_refund_created.json');
    expect(pinduoduo.read({ form: 'PUSH', text })).toEqual([
      {
        kind: 'refund',
        refund: {
          externalId: '210707-339507978993455',
          platformShopId: '171504183',
          refundId: '7381745730',
          version: 1625637425016,
          state: 'REQUESTED',
          type: 'REFUND_ONLY',
          amountMinor: 1990,
          currency: 'CNY',
          lineExternalId: null,
          occurredAt: new Date('2021-07-07T05:57:05.016Z'),
        },
      },
      { kind: 'look', externalId: '210707-339507978993455', platformShopId: '171504183' },
    ]);
  });
});

describe('a Pinduoduo order', () => {
  it('is read by the commonly written names too', () => {
    const { pay_time: _real, ...rest } = info();
    const { paidAt, personal } = order({ ...rest, pay_at: '2026-03-01 10:02:00', memo: '放快递柜', remark: '赠品' });
    expect([paidAt, personal.buyerRemark, personal.sellerMemo]).toEqual([
      new Date('2026-03-01T02:02:00Z'),
      '放快递柜',
      '赠品',
    ]);
  });

  it.each([
    [{ group_status: 0 }, 'PAID', ['group'], 'NONE'],
    [{ risk_control_status: '1' }, 'PAID', ['platform-risk'], 'NONE'],
    [{ group_status: 2 }, 'CANCELLED', [], 'NONE'],
    [{ confirm_status: 0 }, 'PENDING_PAYMENT', [], 'NONE'],
    [{ confirm_status: 2 }, 'CANCELLED', [], 'NONE'],
    [{ trade_type: 1, step_order_info: { step_trade_status: 1 } }, 'PENDING_PAYMENT', [], 'NONE'],
    [{ trade_type: 1, step_order_info: { step_trade_status: 2 } }, 'PAID', [], 'NONE'],
    [{ order_status: 2 }, 'SHIPPED', [], 'NONE'],
    [{ order_status: '3', refund_status: '2' }, 'SIGNED', [], 'REQUESTED'],
    [{ refund_status: 3 }, 'PAID', [], 'AGREED'],
    [{ refund_status: 2, after_sales_status: 6 }, 'PAID', [], 'REFUSED'],
    [{ refund_status: 1, after_sales_status: 11 }, 'PAID', [], 'CLOSED'],
  ])('with %p is %s', (change, status, holds, afterSale) => {
    const read = order(info(change));
    expect([read.status, read.platformHolds, read.afterSale]).toEqual([status, holds, afterSale]);
  });

  it('that was refunded before shipping is closed and paid back', () => {
    const { status, afterSale, refundedMinor } = order(info({ refund_status: 4 }));
    expect([status, afterSale, refundedMinor]).toEqual(['CLOSED', 'REFUNDED', 2700]);
  });

  it('that was refunded after shipping stays shipped; how much is told by the refund', () => {
    const { status, afterSale, refundedMinor } = order(info({ order_status: 2, refund_status: 4 }));
    expect([status, afterSale, refundedMinor]).toEqual(['SHIPPED', 'REFUNDED', 0]);
  });

  it('adds the discounts up where their sum is not told', () => {
    const { discount_amount: _sum, ...rest } = info({
      platform_discount: 1,
      seller_discount: '1.50',
      capital_free_discount: null,
    });
    expect(order(rest).discountMinor).toBe(250);
  });

  it('has no phone once the platform masks it', () => {
    expect(order(info({ order_status: 2, receiver_phone: '1387677****' })).personal.phone).toBe('');
    expect(order(info({ receiver_name: '~AgAAAAIqgEwEKQc9cQ==~0~' })).personal.receiverName).toBe('');
  });

  it.each([
    ['an unknown status', { order_status: 5 }, 'UNKNOWN_STATUS'],
    ['an unknown group status', { group_status: 9 }, 'UNKNOWN_CODE'],
    ['an unknown risk status', { risk_control_status: 2 }, 'UNKNOWN_CODE'],
    ['an unknown after-sale status', { after_sales_status: 99 }, 'UNKNOWN_CODE'],
    ['an unknown refund status', { refund_status: 5 }, 'UNKNOWN_CODE'],
    ['an amount of three decimals', { pay_amount: 11.015 }, 'BAD_MONEY'],
    ['no amount', { pay_amount: '' }, 'MISSING_FIELD'],
  ])('is refused for %s', (_what, change, code) => {
    expect(() => order(info(change))).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });

  it('is found in detail and list answers', () => {
    expect(read({ order_info_get_response: { order_info: info(), request_id: 'x' } })).toHaveLength(1);
    expect(read({ order_list_get_response: { order_list: [info(), info()], total_count: 2 } })).toHaveLength(2);
    expect(() => read({ error_response: { error_code: 10019 } })).toThrow(Unmapped);
  });
});

describe('the message socket of Pinduoduo', () => {
  const socket = pinduoduo.socket;
  if (!socket) throw new Error('Pinduoduo has a socket');
  const frame =
    '{"id":9223372036854775807,"commandType":"Common","time":1772330700001,"sendTime":1772330700000,"message":' +
    '{"type":"pdd_trade_TradeConfirmed","mallID":171001,"content":"{\\"mall_id\\":171001,\\"tid\\":\\"260301-1\\"}"}}';

  it('is opened at the signed address', () => {
    const shop = {
      appKey: 'app',
      appSecret: 'secret',
      socketUrl: 'wss://message-api.pinduoduo.com/',
      accessToken: '',
      apiUrl: '',
      platformShopId: '171001',
      currency: 'CNY',
    };
    expect(socket.url(shop, new Date(1700000000000))).toBe(
      'wss://message-api.pinduoduo.com/message/app/1700000000000/OTgxODMwNDI2NWZiN2NiNzA2NzIxOTI0ZjJlMDMxMjE%3D',
    );
  });

  it('keeps a message with its shop and its id of 64 bits, in a text the mapper understands', () => {
    expect(socket.frame(frame)).toEqual({ id: '9223372036854775807', platformShopId: '171001', text: frame });
    expect(pinduoduo.read({ form: 'PUSH', text: frame })).toEqual([
      { kind: 'look', externalId: '260301-1', platformShopId: '171001' },
    ]);
  });

  it('acknowledges with the same id, time of sending and mall, digit by digit', () => {
    const ack = socket.ack(frame);
    expect(ack).toContain('"id":9223372036854775807,');
    expect(JSON.parse(ack)).toMatchObject({ commandType: 'Ack', sendTime: 1772330700000, mallID: 171001 });
  });

  it('keeps nothing of heartbeats and noise, but a message it cannot place', () => {
    const noise = [
      '{"commandType":"HeartBeat","time":1}',
      'noise',
      '[]',
      '{"commandType":"Common","id":1}',
      '{"commandType":"Ack","id":1}',
    ];
    for (const text of noise) expect(socket.frame(text)).toBeNull();
    const odd = '{"id":1,"commandType":"Common","message":{"type":"pdd_trade_TradeSuccess","content":"{"}}';
    expect(socket.frame(odd)).toMatchObject({ id: '1', platformShopId: '' });
  });

  it('beats within the time the platform asks for', () => {
    expect(JSON.parse(socket.heartbeat(new Date(5)))).toEqual({ commandType: 'HeartBeat', time: 5 });
    expect(socket.heartbeatMs).toBeGreaterThanOrEqual(5_000);
    expect(socket.heartbeatMs).toBeLessThanOrEqual(10_000);
  });

  it.each([
    [{ bill_type: 2 }, 'RETURN_AND_REFUND'],
    [{ bill_type: 1, after_sales_type: 4 }, 'EXCHANGE'],
    [{ bill_type: 99 }, 'OTHER'],
    [{}, 'OTHER'],
  ])('knows a refund with %j as %s', (change, type) => {
    const content = JSON.stringify({ tid: '1', refund_id: 2, refund_fee: 3, modified: 1625637425016, ...change });
    const [refund] = pinduoduo.read({
      form: 'PUSH',
      text: JSON.stringify({ type: 'pdd_refund_RefundClosed', mallID: 1, content }),
    });
    expect(refund).toMatchObject({ kind: 'refund', refund: { type, state: 'CLOSED', amountMinor: 3 } });
  });

  it('ignores topics that are not about orders', () => {
    const text = '{"type":"pdd_goods_GoodsOnSale","mallID":1,"content":"{\\"goods_id\\":1}"}';
    expect(pinduoduo.read({ form: 'PUSH', text })[0]?.kind).toBe('ignore');
  });
});
