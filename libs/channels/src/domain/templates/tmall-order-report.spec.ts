import { tmallOrderReport } from './tmall-order-report.js';

describe("a row of Tmall's order report", () => {
  const read = (change: object = {}) =>
    tmallOrderReport.assemble({
      main: [
        {
          订单编号: '2',
          总金额: '21.0',
          买家实际支付金额: '21.0',
          收货地址: '内蒙古自治区',
          订单创建时间: '2020-02-20 23:59:54',
          订单付款时间: '2020-02-21 00:00:02',
          退款金额: '0.0',
          ...change,
        },
      ],
      joined: {},
    });

  it('is an order without lines', () => {
    expect(read()).toMatchObject({
      externalId: '2',
      status: 'PAID',
      afterSale: 'NONE',
      currency: 'CNY',
      goodsMinor: 2100,
      discountMinor: 0,
      payableMinor: 2100,
      refundedMinor: 0,
      createdAt: new Date('2020-02-20T15:59:54Z'),
      paidAt: new Date('2020-02-20T16:00:02Z'),
      province: '内蒙古自治区',
      lines: [],
      linesKnown: false,
    });
  });

  it('that was never paid is cancelled and owed what it asked', () => {
    const { status, paidAt, payableMinor } = read({ 买家实际支付金额: '0.0', 订单付款时间: '' });
    expect([status, paidAt, payableMinor]).toEqual(['CANCELLED', null, 2100]);
  });

  it('adds refunds back to what was paid, and is closed when all was given back', () => {
    const some = read({ 买家实际支付金额: '16', 退款金额: '5.00' });
    expect([some.status, some.afterSale, some.payableMinor, some.refundedMinor]).toEqual([
      'PAID',
      'REFUNDED',
      2100,
      500,
    ]);
    const all = read({ 买家实际支付金额: '0', 退款金额: '21.00' });
    expect([all.status, all.afterSale, all.payableMinor, all.refundedMinor]).toEqual([
      'CLOSED',
      'REFUNDED',
      2100,
      2100,
    ]);
  });

  it('may wrap its number as spreadsheets do', () => {
    expect(read({ 订单编号: '="868686868686868686"' }).externalId).toBe('868686868686868686');
    expect(read({ 订单编号: "'2" }).externalId).toBe('2');
  });

  it.each([
    ['no number', { 订单编号: '' }, 'MISSING_FIELD'],
    ['no total', { 总金额: '' }, 'MISSING_FIELD'],
    ['a total that is no amount', { 总金额: '二十一' }, 'BAD_MONEY'],
    ['an impossible time', { 订单付款时间: '2020-02-30 00:00:00' }, 'BAD_TIME'],
  ])('with %s is refused', (_what, change, code) => {
    expect(() => read(change)).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });
});
