import { setTimeout as pause } from 'node:timers/promises';
import { aPaidOrder, GenericShop } from '#testing';

const shopId = 'shp_drill';
const [plenty, none] = ['DRILL-1', 'DRILL-NONE'];
const line = (sku, unitPrice = 9_900) => [{ id: '1', sku, title: sku, quantity: 1, unitPrice }];
const shipping =
  'mutation($id: ID!, $voucher: String!) { shipOrder(input: { orderId: $id, voucher: $voucher, carrier: "SF", trackingNo: "SF1" }) { ... on Problem { message } } }';
const limit =
  'mutation { setAgeLimit(input: { status: PAID, channel: GENERIC, redSeconds: 90000 }) { ... on Problem { message } } }';

/** What an order can come to: the pushes of its life, and how it shows in the pool that it has arrived. */
const fates = {
  ready: { pushes: [{}], ends: { status: 'READY_TO_SHIP' } },
  'shipped by us': { pushes: [{}], ship: true, ends: { status: 'SHIPPED' } },
  'short of stock': { pushes: [{ lines: line(none) }], ends: { status: 'PAID' } },
  'flagged by risk': { pushes: [{ remark: '刷 单，到货返＊现 20' }], ends: { status: 'PAID' } },
  'before finance': { pushes: [{ payable: 250_000, lines: line(plenty, 250_000) }], ends: { status: 'PAID' } },
  refunded: { pushes: [{}], refund: true, ends: { after_sale: 'REFUNDED' } },
  cancelled: { pushes: [{}, { version: 2, status: 'CANCELLED' }], ends: { status: 'CANCELLED' } },
  unpaid: { pushes: [{ status: 'PENDING_PAYMENT', paidAt: null }], ends: { status: 'PENDING_PAYMENT' } },
  completed: {
    pushes: [
      {},
      { version: 2, status: 'SHIPPED', shippedAt: '2026-11-22T09:00:00+08:00' },
      { version: 3, status: 'COMPLETED', finishedAt: '2026-11-23T09:00:00+08:00' },
    ],
    ends: { status: 'COMPLETED' },
  },
};
const each = 20;

/** Orders of all kinds of fates. */
export class Fates {
  #ids = [];

  constructor(place) {
    this.place = place;
    this.shop = new GenericShop({ url: place.url(), hooksUrl: place.hooksUrl(), staffToken: place.token() }, shopId);
  }

  get size() {
    return this.#ids.length;
  }

  /** Pushes all of them; those that the hub ships are shipped once they are ready. */
  async live() {
    await this.shop.connect();
    await this.shop.stock(plenty, 100_000);
    await this.place.ask(limit);
    await this.#push({ orderId: 'D-strange', status: 'TELEPORTED', payable: 1, createdAt: '2026-11-22T08:00:00Z' });
    await this.#push(refundOf('D-never-comes'));
    for (const [fate, { pushes, refund, ship }] of Object.entries(fates)) {
      for (let i = 0; i < each; i += 1) {
        const id = `D-${fate.replaceAll(' ', '-')}-${i}`;
        this.#ids.push({ id, fate });
        for (const one of pushes) await this.#push(aPaidOrder(id, { lines: line(plenty), ...one }));
        if (refund) await this.#push(refundOf(id));
      }
      if (ship) await this.#shipAll(fate);
    }
  }

  /** Waits until every order is what it shall come to. */
  async arrive() {
    for (const { id, fate } of this.#ids) await this.#until(id, fates[fate].ends);
  }

  async #shipAll(fate) {
    for (const { id } of this.#ids.filter(one => one.fate === fate)) {
      const order = await this.#until(id, { status: 'READY_TO_SHIP' });
      await this.place.ask(shipping, { id: order.id, voucher: `V-${id}` });
    }
  }

  async #until(id, ends) {
    const sql = 'SELECT id, status, after_sale FROM {orders} WHERE shop_id = ? AND external_id = ?';
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(20)) {
      const [order] = await this.place.rows('orders', sql, shopId, id);
      if (order && Object.entries(ends).every(([column, value]) => order[column] === value)) return order;
    }
    throw new Error(`${id} did not become ${JSON.stringify(ends)}`);
  }

  async #push(order) {
    while (!(await this.shop.push(order).catch(() => false))) await pause(50);
  }
}

const refundOf = orderId => ({
  ...{ type: 'refund', orderId, refundId: `R-${orderId}`, version: 1, state: 'REFUNDED' },
  ...{ refundType: 'REFUND_ONLY', amount: 9_900, at: '2026-11-22T10:00:00Z' },
});
