import { sharedFile, withSharedData } from '../../../test/shared-data.js';
import { Unmapped, type DraftOrder, type Meaning } from '../../domain/draft.js';
import type { Credentials } from '../channel-adapter.js';
import { signDouyinPush } from '../signing.js';
import { douyin } from './douyin.adapter.js';
import { afterSaleOf } from './shop-order.js';

const shop: Credentials = {
  appKey: '7000000000000000001',
  appSecret: 'secret',
  accessToken: 'token',
  apiUrl: '',
  socketUrl: '',
  platformShopId: '77001',
  currency: 'CNY',
};
const shopOrder = (change: Readonly<Record<string, unknown>> = {}) => ({
  shop_id: 77001,
  order_id: '4781320682406083640',
  order_status: 2,
  create_time: 1772330700,
  update_time: 1772330760,
  pay_time: 1772330750,
  order_amount: 5000,
  promotion_amount: 500,
  post_amount: 600,
  pay_amount: 5100,
  sku_order_list: [line()],
  ...change,
});
const line = (change: Readonly<Record<string, unknown>> = {}) => ({
  order_id: '4781320682406083641',
  order_status: 2,
  item_num: 2,
  origin_amount: 2500,
  pay_amount: 4500,
  code: 'SKU-1',
  product_name: 'Tea',
  ...change,
});
const read = (body: unknown): readonly Meaning[] =>
  douyin.read({ form: 'ORDER', text: typeof body === 'string' ? body : JSON.stringify(body) });
const order = (body: unknown): DraftOrder => {
  const [meaning] = read(body);
  if (meaning?.kind !== 'order') throw new Error(`not an order: ${meaning?.kind ?? 'nothing'}`);
  return meaning.order;
};

withSharedData('channel_payloads', 'the real Douyin order list', () => {
  it('is read field by field, by its status code and not by the description that contradicts it', () => {
    const at = new Date('2021-04-02T09:23:33Z');
    expect(order(sharedFile('channel_payloads/douyin_order_search_list.json'))).toEqual({
      externalId: '4781320682406083640',
      platformShopId: '77977',
      version: 1617355413000,
      status: 'SHIPPED',
      platformHolds: [],
      afterSale: 'REQUESTED',
      currency: 'CNY',
      goodsMinor: 600,
      postageMinor: 10,
      discountMinor: 1000,
      payableMinor: 500,
      refundedMinor: 0,
      createdAt: at,
      paidAt: at,
      shippedAt: at,
      finishedAt: at,
      shipBy: at,
      country: 'CN',
      province: '北京市',
      city: '市辖区',
      buyerId: '#EXAMPLE-DOUDIAN-OPEN-ID==',
      personal: {
        buyerName: '',
        receiverName: '张三',
        phone: '12345678911',
        district: '海淀区',
        address: '中关村街道丹棱街1号',
        buyerRemark: '要xxx',
        sellerMemo: '注意XX',
      },
      lines: [
        {
          externalId: '4781320682406083640',
          skuCode: 'djfafj',
          title: '衣服',
          quantity: 2,
          unitPriceMinor: 100,
          paidMinor: 500,
          status: 'SHIPPED',
          afterSale: 'REQUESTED',
        },
      ],
      linesKnown: true,
      tags: ['room:43545454556', 'author:324234453'],
    });
  });
});

describe('a Douyin order', () => {
  it('that is paid but not in stocking-up yet must not ship', () => {
    const { status, platformHolds } = order(shopOrder({ order_status: 105 }));
    expect([status, platformHolds]).toEqual(['PAID', ['platform']]);
  });

  it('with two addresses is barred until one is chosen', () => {
    expect(order(shopOrder({ address_tag_ui: [{ key: 'double_address' }, { key: 'other' }] })).platformHolds).toEqual([
      'double-address',
    ]);
    expect(order(shopOrder({ order_status: '105', address_tag_ui: { key: 'double_address' } })).platformHolds).toEqual([
      'platform',
      'double-address',
    ]);
    expect(order(shopOrder({ order_status: 3, address_tag_ui: [{ key: 'double_address' }] })).platformHolds).toEqual(
      [],
    );
  });

  it('is read by the commonly written names too', () => {
    const { pay_time: _real, ...rest } = shopOrder();
    const { paidAt, personal } = order({ ...rest, pay_success_time: 1772330750, remark: '请尽快发货' });
    expect([paidAt?.getTime(), personal.buyerRemark]).toEqual([1772330750000, '请尽快发货']);
    expect(order({ ...rest, pay_time: 0 }).paidAt).toBeNull();
  });

  it('tells goods from postage by its own arithmetic', () => {
    expect(order(shopOrder()).goodsMinor).toBe(5000);
    const { goodsMinor, postageMinor, discountMinor, payableMinor } = order(shopOrder({ order_amount: '5600' }));
    expect([goodsMinor, postageMinor, discountMinor, payableMinor]).toEqual([5000, 600, 500, 5100]);
  });

  it('strips the "A" that alerts and bills put after ids, and keeps 19 digits that come as a number', () => {
    expect(order(shopOrder({ order_id: '4781320682406083640A' })).externalId).toBe('4781320682406083640');
    const text = JSON.stringify(shopOrder()).replace('"4781320682406083640"', '4781320682406083640');
    expect(order(text).externalId).toBe('4781320682406083640');
  });

  it.each([
    [undefined, 'NONE'],
    [{ after_sale_status: 0 }, 'NONE'],
    [{ after_sale_status: 6, refund_status: 1 }, 'REQUESTED'],
    [{ after_sale_status: 7 }, 'AGREED'],
    [{ after_sale_status: 12, refund_status: 3 }, 'REFUNDED'],
    [{ after_sale_status: 27 }, 'REFUSED'],
    [{ after_sale_status: 28, refund_status: 1 }, 'CLOSED'],
    [{ after_sale_status: 28, refund_status: 3 }, 'CLOSED'],
    [{ after_sale_status: '51', refund_status: '3' }, 'REFUNDED'],
    [{ after_sale_status: 53, refund_status: 1 }, 'CLOSED'],
  ])('after-sale %p is %s', (info, expected) => expect(afterSaleOf(info)).toBe(expected));

  it('that was cancelled after payment was paid back', () => {
    const cancelled = line({ order_status: 4, after_sale_info: { after_sale_status: 51, refund_status: 3 } });
    const { status, afterSale, refundedMinor } = order(shopOrder({ order_status: 4, sku_order_list: [cancelled] }));
    expect([status, afterSale, refundedMinor]).toEqual(['CANCELLED', 'REFUNDED', 5100]);
    const shipped = shopOrder({ order_status: 4, ship_time: 1772340000, sku_order_list: [cancelled] });
    expect(order(shipped).refundedMinor).toBe(4500);
  });

  it('keeps no masks of personal fields, but the region of a masked address', () => {
    const { personal, province } = order(
      shopOrder({
        mask_post_receiver: '张*',
        mask_post_tel: '1**********',
        mask_post_addr: { province: { name: '广东省' }, town: { name: '南山区' }, detail: '***' },
      }),
    );
    expect([personal.receiverName, personal.phone, personal.district, personal.address, province]).toEqual([
      '张*',
      '',
      '南山区',
      '',
      '广东省',
    ]);
  });

  it('is found in list and detail answers, with and without the outer wrapping', () => {
    expect(read({ code: 10000, data: { shop_order_list: [shopOrder(), shopOrder()] } })).toHaveLength(2);
    expect(read({ data: { shop_order_detail: shopOrder() } })).toHaveLength(1);
    expect(read({ shop_order_list: [] })).toHaveLength(0);
    expect(() => read({ data: {} })).toThrow(Unmapped);
  });

  it.each([
    ['a status of the old list', { order_status: 21 }, 'UNKNOWN_STATUS'],
    [
      'an unknown after-sale status',
      { sku_order_list: [line({ after_sale_info: { after_sale_status: 99 } })] },
      'UNKNOWN_CODE',
    ],
    ['an amount with decimals, which would be yuan', { pay_amount: '51.00' }, 'BAD_MONEY'],
    ['an amount that is no integer', { pay_amount: 51.5 }, 'BAD_MONEY'],
    ['no amount', { pay_amount: null }, 'MISSING_FIELD'],
    ['a time that is none', { create_time: 1800 }, 'BAD_TIME'],
  ])('is refused for %s', (_what, change, code) => {
    expect(() => order(shopOrder(change))).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });
});

describe('a Douyin webhook', () => {
  const message = (tag: string, data: unknown) => ({
    tag,
    msg_id: `m${tag}`,
    data: typeof data === 'string' ? data : JSON.stringify(data),
  });
  const paid = { p_id: 4781320682406083, shop_id: 77001, s_ids: [1], order_status: 2, pay_time: 1772330750 };
  const push = (body: unknown, headers: Readonly<Record<string, string | undefined>> = {}) => {
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    const sign = signDouyinPush(shop.appKey, bytes, shop.appSecret);
    return { headers: { 'app-id': shop.appKey, 'event-sign': sign, ...headers }, body: bytes };
  };
  const verify = (...given: Parameters<typeof push>) => douyin.verify?.(push(...given), shop, new Date());
  const meanings = (body: unknown) =>
    douyin.read({ form: 'PUSH', text: typeof body === 'string' ? body : JSON.stringify(body) });

  it('is accepted for the shops named in the signed data, as array or as one object', () => {
    const own = { ok: true, platformShopIds: ['77001'] };
    expect(verify([message('101', paid), message('102', paid)])).toMatchObject(own);
    expect(verify(message('101', paid))).toMatchObject(own);
    const both = { ok: true, platformShopIds: ['77001', '5'] };
    expect(verify([message('101', paid), message('101', { ...paid, shop_id: 5 })])).toMatchObject(both);
  });

  it('is refused when a byte, the signature, the app or the shop is not right', () => {
    const good = push([message('101', paid)]);
    const changed = { ...good, body: Buffer.from(good.body.toString('utf8').replace('"m101"', '"m102"')) };
    expect(douyin.verify?.(changed, shop, new Date())?.ok).toBe(false);
    expect(verify([message('101', paid)], { 'event-sign': undefined })?.ok).toBe(false);
    expect(verify([message('101', paid)], { 'event-sign': 'zz' })?.ok).toBe(false);
    expect(verify([message('101', paid)], { 'app-id': '1' })?.ok).toBe(false);
    expect(verify([message('101', { p_id: 1 })])).toEqual({ ok: false, because: 'the signed body names no shop' });
    expect(verify('no json')?.ok).toBe(false);
  });

  it('that only checks the address names no shop and means nothing', () => {
    const check = [{ tag: '0', msg_id: '0', data: '2021-07-01' }];
    expect(verify(check)).toMatchObject({ ok: true, platformShopIds: [] });
    expect(meanings(check)).toEqual([{ kind: 'ignore', because: 'a check of the address' }]);
  });

  it('is answered as the platform expects', () => {
    expect(douyin.answer?.(true)).toEqual({ status: 200, body: '{"code":0,"msg":"success"}' });
    expect(JSON.parse(douyin.answer?.(false).body ?? '{}')).toMatchObject({ code: 40041 });
  });

  it('is a reason to read the order, for each of its messages', () => {
    const text =
      '[{"tag":"101","msg_id":"1","data":"{\\"p_id\\":4781320682406083640,\\"shop_id\\":77001}"},{"tag":"999","data":{"p_id":7,"shop_id":77001}}]';
    expect(meanings(text)).toEqual([
      { kind: 'look', externalId: '4781320682406083640', platformShopId: '77001' },
      { kind: 'look', externalId: '7', platformShopId: '77001' },
    ]);
  });

  it.each([
    ['200', 'REQUESTED'],
    ['208', 'REQUESTED'],
    ['201', 'AGREED'],
    ['202', 'AGREED'],
    ['203', 'AGREED'],
    ['204', 'REFUSED'],
    ['205', 'REFUSED'],
    ['206', 'REFUNDED'],
    ['207', 'CLOSED'],
  ])('with tag %s says that a refund is %s', (tag, state) => {
    const data = {
      aftersale_id: 7135,
      aftersale_type: 1,
      p_id: 11,
      s_id: 12,
      shop_id: 77001,
      refund_amount: 990,
      update_time: '2026-03-01 10:05:00',
    };
    const [refund, look] = meanings([message(tag, data)]);
    expect(refund).toEqual({
      kind: 'refund',
      refund: {
        externalId: '11',
        platformShopId: '77001',
        refundId: '7135',
        version: Date.UTC(2026, 2, 1, 2, 5),
        state,
        type: 'REFUND_ONLY',
        amountMinor: 990,
        currency: 'CNY',
        lineExternalId: '12',
        occurredAt: new Date('2026-03-01T02:05:00Z'),
      },
    });
    expect(look?.kind).toBe('look');
  });

  it('about goods is ignored, one whose data is no JSON is refused', () => {
    expect(meanings([message('400', { product_id: 1, shop_id: 77001 })])[0]?.kind).toBe('ignore');
    expect(() => meanings([message('101', '{')])).toThrow(Unmapped);
  });
});
