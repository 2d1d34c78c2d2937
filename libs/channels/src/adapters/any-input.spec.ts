import fc from 'fast-check';
import { Unmapped } from '../domain/draft.js';
import type { ChannelAdapter } from './channel-adapter.js';
import { ADAPTERS, adapterOf } from './index.js';

const time = '2026-03-01 10:00:00';
const line = {
  oid: 1,
  order_id: 1,
  num: 1,
  item_num: 1,
  goods_count: 1,
  price: '1',
  origin_amount: 1,
  goods_price: 1,
  outer_sku_id: 'S',
  code: 'S',
  outer_id: 'S',
  refund_status: 'NO_REFUND',
  after_sale_info: { after_sale_status: 0 },
};
const ORDERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  taobao: {
    tid: 1,
    status: 'WAIT_SELLER_SEND_GOODS',
    payment: '1',
    created: time,
    modified: time,
    orders: { order: [line] },
  },
  douyin: {
    order_id: 1,
    order_status: 2,
    pay_amount: 1,
    create_time: 1772330700,
    post_addr: {},
    sku_order_list: [{ ...line, order_status: 2 }],
  },
  pinduoduo: { order_sn: '1', order_status: 1, refund_status: 1, pay_amount: 1, created_time: time, item_list: [line] },
  generic: {
    shopId: 's',
    orderId: '1',
    status: 'PAID',
    payable: 1,
    createdAt: time,
    lines: [{ sku: 'S', quantity: 1, unitPrice: 1 }],
  },
};
const MESSAGES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  taobao: {
    id: 1,
    topic: 'taobao_refund_RefundCreated',
    pub_time: time,
    user_nick: 's',
    content: { tid: 1, refund_id: 2, refund_fee: '1' },
  },
  douyin: {
    tag: '200',
    msg_id: '1',
    data: { p_id: 1, shop_id: 1, aftersale_id: 2, refund_amount: 1, apply_time: 1772330700 },
  },
  pinduoduo: {
    type: 'pdd_refund_RefundCreated',
    mallID: 1,
    content: { tid: '1', refund_id: 2, refund_fee: 1, modified: 1772330700000 },
  },
  generic: { type: 'refund', shopId: 's', orderId: '1', refundId: 'r', state: 'REQUESTED', amount: 1, at: time },
};
const json = fc.jsonValue({ maxDepth: 2 });

/** Reads; whatever is not understood has to be said as Unmapped, with a reason short enough to keep. */
function readOrRefuse(adapter: ChannelAdapter, form: 'PUSH' | 'ORDER', text: string): void {
  try {
    adapter.read({ form, text });
  } catch (error) {
    expect(error).toBeInstanceOf(Unmapped);
    expect((error as Error).message.length).toBeLessThan(300);
  }
}

describe.each(ADAPTERS.map(adapter => [adapter.platform, adapter] as const))(
  'whatever %s sends',
  (platform, adapter) => {
    const samples = [
      ['ORDER', ORDERS[platform] ?? {}],
      ['PUSH', MESSAGES[platform] ?? {}],
    ] as const;

    it('in its usual form is understood', () => {
      for (const [form, sample] of samples)
        expect(adapter.read({ form, text: JSON.stringify(sample) })).not.toEqual([]);
    });

    it.each(samples)('as %s is understood or refused, with any field turned into anything', (form, sample) => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(sample)), json, (key, value) => {
          readOrRefuse(adapter, form, JSON.stringify({ ...sample, [key]: value }));
          readOrRefuse(adapter, form, JSON.stringify([{ ...sample, [key]: [value] }]));
        }),
      );
    });

    it('as any text or JSON at all is understood or refused', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            json.map(value => JSON.stringify(value)),
          ),
          fc.constantFrom('PUSH', 'ORDER'),
          (text, form) => {
            readOrRefuse(adapter, form, text);
          },
        ),
      );
    });
  },
);

it('platforms that come later have no adapter yet', () => {
  expect(adapterOf('jd')).toBeNull();
  expect(adapterOf('taobao')?.channel).toBe('TAOBAO');
});
