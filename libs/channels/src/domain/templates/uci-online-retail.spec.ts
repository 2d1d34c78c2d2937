import { uciOnlineRetail } from './uci-online-retail.js';

describe('an invoice of UCI Online Retail', () => {
  const line = (change: object = {}) => ({
    InvoiceNo: '536365',
    StockCode: '85123A',
    Description: 'WHITE HANGING HEART T-LIGHT HOLDER',
    Quantity: '6',
    InvoiceDate: '2010-12-01 08:26:00',
    UnitPrice: '2.55',
    CustomerID: '17850.0',
    Country: 'United Kingdom',
    ...change,
  });
  const invoice = (...lines: object[]) =>
    uciOnlineRetail.assemble({ main: lines as Record<string, unknown>[], joined: {} });

  it('is an order of all its lines, with postage and charges apart', () => {
    const read = invoice(
      line(),
      line({ StockCode: '71053', Quantity: '2', UnitPrice: '3.39', InvoiceDate: '2010-12-01 08:25:00' }),
      line({ StockCode: '22086', UnitPrice: '0.0', Quantity: '1' }),
      line({ StockCode: 'POST', Quantity: '1', UnitPrice: '18' }),
    );
    expect(read).toMatchObject({
      externalId: '536365',
      status: 'COMPLETED',
      afterSale: 'NONE',
      currency: 'GBP',
      goodsMinor: 2208,
      postageMinor: 1800,
      payableMinor: 4008,
      refundedMinor: 0,
      createdAt: new Date('2010-12-01T08:25:00Z'),
      paidAt: new Date('2010-12-01T08:25:00Z'),
      country: 'GB',
      buyerId: '17850',
      linesKnown: true,
    });
    expect(read.lines.map(one => [one.externalId, one.skuCode, one.quantity, one.unitPriceMinor])).toEqual([
      ['1', '85123A', 6, 255],
      ['2', '71053', 2, 339],
      ['3', '22086', 1, 0],
    ]);
  });

  it('with the prefix C is a credit note: nothing to pay, its sum given back', () => {
    const read = invoice(
      line({ InvoiceNo: 'C536379', Quantity: '-6' }),
      line({ InvoiceNo: 'C536379', StockCode: 'D', Quantity: '-1', UnitPrice: '27.50' }),
    );
    expect(read).toMatchObject({
      externalId: 'C536379',
      status: 'CANCELLED',
      afterSale: 'REFUNDED',
      payableMinor: 0,
      refundedMinor: 4280,
    });
    expect(read.lines).toEqual([
      expect.objectContaining({
        skuCode: '85123A',
        quantity: 6,
        unitPriceMinor: 255,
        paidMinor: 1530,
        status: 'CANCELLED',
        afterSale: 'REFUNDED',
      }),
    ]);
    expect(read.tags).toEqual(['credit-note']);
  });

  it('may be dated month first, as some copies are', () => {
    expect(invoice(line({ InvoiceDate: '12/1/2010 8:26' })).createdAt).toEqual(new Date('2010-12-01T08:26:00Z'));
  });

  it('keeps a price with more decimals than money has, rounded', () => {
    expect(invoice(line({ UnitPrice: '0.001', Quantity: '1' })).payableMinor).toBe(0);
    expect(invoice(line({ UnitPrice: '0.005', Quantity: '3' })).payableMinor).toBe(2);
  });

  it.each([
    ['negative quantities without the prefix', line({ Quantity: '-10', UnitPrice: '0.0' }), 'BAD_FIELD'],
    ['a credit note that delivers', line({ InvoiceNo: 'C1' }), 'BAD_FIELD'],
    ['no pieces', line({ Quantity: '0' }), 'BAD_FIELD'],
    ['half a piece', line({ Quantity: '1.5' }), 'BAD_FIELD'],
    ['a price below zero', line({ UnitPrice: '-11062.06' }), 'BAD_MONEY'],
    ['no price', line({ UnitPrice: '' }), 'MISSING_FIELD'],
    ['no number', line({ InvoiceNo: '' }), 'MISSING_FIELD'],
    ['no date', line({ InvoiceDate: '' }), 'MISSING_FIELD'],
  ])('with %s is refused as a whole', (_what, bad, code) => {
    expect(() => invoice(bad, bad)).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });
});
