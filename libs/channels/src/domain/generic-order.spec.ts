import fc from 'fast-check';
import type { Fields } from './fields.js';
import { readGenericOrder } from './generic-order.js';
import { readGenericRefund } from './generic-refund.js';

const form = (change: Fields = {}): Fields => ({
  shopId: 'shp_web',
  orderId: 'W-1001',
  version: 3,
  status: 'PAID',
  currency: 'CNY',
  goods: 29800,
  postage: '6.00',
  discount: 0,
  payable: 30400,
  createdAt: '2026-03-01T09:30:00+08:00',
  paidAt: '2026-03-01 09:31:00',
  buyer: { id: 'u-77', name: '小明' },
  receiver: {
    name: '张三',
    phone: '13800000001',
    province: '广东省',
    city: '深圳市',
    district: '南山区',
    address: '科苑路15号',
  },
  remark: '请尽快发货',
  lines: [line(), line({ id: 'x2', sku: 'SKU-2', status: 'SHIPPED', afterSale: 'REQUESTED', paid: '149.00' })],
  tags: ['campaign:spring'],
  ...change,
});
const line = (change: Fields = {}): Fields => ({
  sku: 'SKU-1',
  title: 'Tea',
  quantity: 1,
  unitPrice: 14900,
  ...change,
});

describe('an order of the generic channel', () => {
  it('is read whole', () => {
    expect(readGenericOrder(form())).toEqual({
      externalId: 'W-1001',
      platformShopId: 'shp_web',
      version: 3,
      status: 'PAID',
      platformHolds: [],
      afterSale: 'NONE',
      currency: 'CNY',
      goodsMinor: 29800,
      postageMinor: 600,
      discountMinor: 0,
      payableMinor: 30400,
      refundedMinor: 0,
      createdAt: new Date('2026-03-01T01:30:00Z'),
      paidAt: new Date('2026-03-01T01:31:00Z'),
      shippedAt: null,
      finishedAt: null,
      shipBy: null,
      country: '',
      province: '广东省',
      city: '深圳市',
      buyerId: 'u-77',
      personal: {
        buyerName: '小明',
        receiverName: '张三',
        phone: '13800000001',
        district: '南山区',
        address: '科苑路15号',
        buyerRemark: '请尽快发货',
        sellerMemo: '',
      },
      lines: [
        {
          externalId: '1',
          skuCode: 'SKU-1',
          title: 'Tea',
          quantity: 1,
          unitPriceMinor: 14900,
          paidMinor: null,
          status: 'PAID',
          afterSale: 'NONE',
        },
        {
          externalId: 'x2',
          skuCode: 'SKU-2',
          title: 'Tea',
          quantity: 1,
          unitPriceMinor: 14900,
          paidMinor: 14900,
          status: 'SHIPPED',
          afterSale: 'REQUESTED',
        },
      ],
      linesKnown: true,
      tags: ['campaign:spring'],
    });
  });

  it('needs six things only', () => {
    const small = readGenericOrder({ orderId: 7, status: 'PENDING_PAYMENT', payable: '0.01', createdAt: 1772330700 });
    expect(small).toMatchObject({
      externalId: '7',
      version: null,
      payableMinor: 1,
      goodsMinor: 1,
      lines: [],
      linesKnown: false,
      currency: 'CNY',
    });
  });

  it('adds its lines up where the goods are not told', () => {
    expect(readGenericOrder(form({ goods: null, lines: [line({ quantity: 3 })] })).goodsMinor).toBe(44700);
  });

  it.each<[string, Fields]>([
    ['orderId is missing', { orderId: ' ' }],
    ['orderId: "W 1" is not an id of 1 to 64 visible ASCII characters', { orderId: 'W 1' }],
    ['orderId: "9007199254740992" is not an id of 1 to 64 visible ASCII characters', { orderId: 2 ** 53 }],
    ['version: "1.5" is not a whole number from 0 to 2^53-1', { version: 1.5 }],
    ['version: "-1" is not a whole number from 0 to 2^53-1', { version: -1 }],
    ['status is missing', { status: null }],
    ['status: "READY_TO_SHIP" is not a status a channel reports', { status: 'READY_TO_SHIP' }],
    ['status: "paid" is not a status a channel reports', { status: 'paid' }],
    ['afterSale: "MAYBE" is not one of NONE REQUESTED AGREED REFUSED REFUNDED CLOSED', { afterSale: 'MAYBE' }],
    ['currency: "yuan" is not a currency code of ISO 4217', { currency: 'yuan' }],
    ['payable is missing', { payable: null }],
    ['payable: "12.5" is not a whole number of minor units', { payable: 12.5 }],
    ['payable: "12.345" is not an amount of CNY', { payable: '12.345' }],
    ['payable: "-1" is below zero', { payable: -1 }],
    ['createdAt is missing', { createdAt: undefined }],
    ['paidAt: "2026-02-30 10:00:00" is not a time', { paidAt: '2026-02-30 10:00:00' }],
    ['buyer: must be an object', { buyer: 'u-77' }],
    ['receiver.phone: must be a text', { receiver: { phone: ['13800000001'] } }],
    ['receiver.address: is longer than 1000 characters', { receiver: { address: 'x'.repeat(1001) } }],
    ['lines: must be a list', { lines: {} }],
    ['lines[0]: must be an object', { lines: [7] }],
    ['lines[0].sku is missing', { lines: [line({ sku: '' })] }],
    ['lines[0].quantity is missing', { lines: [line({ quantity: null })] }],
    ['lines[0].quantity: "0" is not a whole number of at least 1', { lines: [line({ quantity: 0 })] }],
    ['lines[1].unitPrice is missing', { lines: [line(), line({ unitPrice: undefined })] }],
    ['lines[0].status: "GONE" is not a status a channel reports', { lines: [line({ status: 'GONE' })] }],
    ['holds[1]: must be a text of 1 to 64 characters', { holds: ['fraud-check', ''] }],
    ['tags: must be a list of at most 50 texts', { tags: 'spring' }],
  ])('is refused with the reason: %s', (message, change) => {
    expect(() => readGenericOrder(form(change))).toThrow(expect.objectContaining({ name: 'Unmapped', message }));
  });

  it('takes whole numbers as minor units and texts as units, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), payable => {
        const text = String(payable)
          .padStart(3, '0')
          .replace(/(\d{2})$/, '.$1');
        expect(readGenericOrder(form({ payable })).payableMinor).toBe(payable);
        expect(readGenericOrder(form({ payable: text })).payableMinor).toBe(payable);
      }),
    );
  });

  it('is refused by name or read, but never fails in another way', () => {
    const keys = Object.keys(form());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        try {
          readGenericOrder(form({ [key]: value }));
        } catch (error) {
          expect((error as Error).name).toBe('Unmapped');
        }
      }),
    );
  });

  it('never repeats a personal field in the reason', () => {
    const phone = '13800000001';
    for (const change of [
      { receiver: { phone: { is: phone } } },
      { buyer: { name: [phone] } },
      { remark: { is: phone } },
    ]) {
      expect(() => readGenericOrder(form(change))).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(phone) }),
      );
    }
  });
});

describe('a refund of the generic channel', () => {
  const refund: Fields = {
    type: 'refund',
    shopId: 'shp_web',
    orderId: 'W-1001',
    refundId: 'R-1',
    version: 2,
    state: 'REFUNDED',
    refundType: 'REFUND_ONLY',
    amount: '99.00',
    lineId: 1,
    at: '2026-03-02T10:00:00Z',
  };

  it('is read whole', () => {
    expect(readGenericRefund(refund)).toEqual({
      externalId: 'W-1001',
      platformShopId: 'shp_web',
      refundId: 'R-1',
      version: 2,
      state: 'REFUNDED',
      type: 'REFUND_ONLY',
      amountMinor: 9900,
      currency: 'CNY',
      lineExternalId: '1',
      occurredAt: new Date('2026-03-02T10:00:00Z'),
    });
  });

  it.each<[string, Fields]>([
    ['refundId is missing', { refundId: null }],
    ['amount is missing', { amount: null }],
    ['at is missing', { at: '' }],
    ['state: "NONE" is not one of REQUESTED AGREED REFUSED REFUNDED CLOSED', { state: 'NONE' }],
    [
      'refundType: "GIFT" is not one of REFUND_ONLY RETURN_AND_REFUND EXCHANGE RESHIP REPAIR OTHER',
      { refundType: 'GIFT' },
    ],
    ['version: "x" is not a whole number from 0 to 2^53-1', { version: 'x' }],
  ])('is refused with the reason: %s', (message, change) => {
    expect(() => readGenericRefund({ ...refund, ...change })).toThrow(expect.objectContaining({ message }));
  });
});
