import { templateOf, TEMPLATES } from './index.js';
import { olistOrders } from './olist-orders.js';

describe('the templates that come with the hub', () => {
  it('are found by name', () => {
    expect(TEMPLATES.map(one => one.name)).toEqual([
      'generic',
      'olist_orders',
      'uci_online_retail',
      'tmall_order_report',
    ]);
    expect(templateOf('olist_orders')).toBe(olistOrders);
    expect(templateOf('toString')).toBeNull();
  });
});
