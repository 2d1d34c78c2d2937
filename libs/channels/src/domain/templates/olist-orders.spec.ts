import { olistOrders } from './olist-orders.js';

describe('an order of Olist', () => {
  const row = (change: object = {}) => ({
    order_id: 'a1',
    customer_id: 'c1',
    order_status: 'delivered',
    order_purchase_timestamp: '2017-10-02 10:56:33',
    order_approved_at: '2017-10-02 11:07:15',
    order_delivered_carrier_date: '2017-10-04 19:55:00',
    order_delivered_customer_date: '2017-10-10 21:25:13',
    ...change,
  });
  const item = (change: object = {}) => ({
    order_id: 'a1',
    order_item_id: '1',
    product_id: 'p1',
    shipping_limit_date: '2017-10-06 11:07:15',
    price: '29.99',
    freight_value: '8.72',
    ...change,
  });
  const order = (change: object = {}, joined: Record<string, object[]> = { order_items: [item()] }) =>
    olistOrders.assemble({ main: [row(change)], joined: joined as Record<string, Record<string, unknown>[]> });

  it('is joined from orders, items, payments and customers', () => {
    const read = order(
      {},
      {
        order_items: [
          item(),
          item({
            order_item_id: '2',
            shipping_limit_date: '2017-10-05 09:00:00',
            price: '10.00',
            freight_value: '0.00',
          }),
        ],
        order_payments: [{ payment_value: '40.00' }, { payment_value: '8.71' }],
        customers: [{ customer_unique_id: 'u1', customer_city: 'sao paulo', customer_state: 'SP' }],
      },
    );
    expect(read).toMatchObject({
      externalId: 'a1',
      version: null,
      status: 'SIGNED',
      currency: 'BRL',
      goodsMinor: 3999,
      postageMinor: 872,
      discountMinor: 0,
      payableMinor: 4871,
      createdAt: new Date('2017-10-02T13:56:33Z'),
      paidAt: new Date('2017-10-02T14:07:15Z'),
      shippedAt: new Date('2017-10-04T22:55:00Z'),
      finishedAt: new Date('2017-10-11T00:25:13Z'),
      shipBy: new Date('2017-10-05T12:00:00Z'),
      country: 'BR',
      province: 'SP',
      city: 'sao paulo',
      buyerId: 'u1',
      linesKnown: true,
    });
    expect(read.lines.map(line => [line.externalId, line.skuCode, line.quantity, line.unitPriceMinor])).toEqual([
      ['1', 'p1', 1, 2999],
      ['2', 'p1', 1, 1000],
    ]);
  });

  it.each([
    ['created', 'PENDING_PAYMENT'],
    ['approved', 'PAID'],
    ['invoiced', 'PAID'],
    ['processing', 'PAID'],
    ['shipped', 'SHIPPED'],
    ['delivered', 'SIGNED'],
    ['canceled', 'CANCELLED'],
    ['unavailable', 'CLOSED'],
  ])('in status %s without other facts is %s', (order_status, status) => {
    const none = { order_approved_at: '', order_delivered_carrier_date: '', order_delivered_customer_date: '' };
    expect(order({ order_status, ...none }).status).toBe(status);
  });

  it.each([
    ['was delivered before it was handed over', { order_delivered_customer_date: '2017-10-03 00:00:00' }, 'SIGNED'],
    [
      'was handed over before it was approved',
      { order_status: 'shipped', order_approved_at: '2017-10-09 00:00:00', order_delivered_customer_date: '' },
      'SHIPPED',
    ],
    ['is called delivered without a date', { order_delivered_customer_date: '' }, 'SIGNED'],
    [
      'is called approved but was handed over',
      { order_status: 'approved', order_delivered_customer_date: '' },
      'SHIPPED',
    ],
    ['is called shipped but was delivered', { order_status: 'shipped' }, 'SIGNED'],
    [
      'is called created but was approved',
      { order_status: 'created', order_delivered_carrier_date: '', order_delivered_customer_date: '' },
      'PAID',
    ],
    ['was cancelled though delivered', { order_status: 'canceled' }, 'CANCELLED'],
  ])('that %s ends in the state its latest facts say', (_what, change, status) => {
    expect(order(change).status).toBe(status);
  });

  it('without items has no lines and says so', () => {
    const bare = order({ order_status: 'unavailable' }, {});
    expect([bare.lines, bare.linesKnown, bare.payableMinor, bare.shipBy]).toEqual([[], false, 0, null]);
    expect(order({}, { order_payments: [{ payment_value: '12.30' }] }).payableMinor).toBe(1230);
  });

  it.each([
    ['an unknown status', { order_status: 'teleported' }, 'UNKNOWN_STATUS'],
    ['no id', { order_id: '' }, 'MISSING_FIELD'],
    ['no time of purchase', { order_purchase_timestamp: '' }, 'MISSING_FIELD'],
    ['an impossible time', { order_approved_at: '2017-02-30 10:00:00' }, 'BAD_TIME'],
  ])('with %s is refused', (_what, change, code) => {
    expect(() => order(change)).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });
});
