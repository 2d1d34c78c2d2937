import 'reflect-metadata';
import { aPaidOrder, GenericShop, shared, startHub, until, type GenericOrder } from '#testing';

const theHub = shared(() => startHub());

const ORDER = `query O($shop: ID!, $id: String!) { orderByExternalId(channel: GENERIC, shopId: $shop, externalId: $id) {
  id status afterSale linesKnown holds { kind state reason } payable { minor currency } lines { skuCode quantity }
  log(first: 50) { nodes { seq axis from to because source by } }
  reservation { state lines { skuCode quantity warehouse } } shortfall { skuCode wanted available } risk { outcome level reasons { rule } } source { inputs } } }`;

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map(item => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** A shop with an article in stock that no other test of this file knows. */
async function openShop(name: string) {
  const hub = await theHub();
  const sku = `SKU-${name}`;
  const shop = await new GenericShop(hub.door, `shp_${name}`).connect();
  await shop.stock(sku, 100);
  return {
    hub,
    shop,
    sku,
    paid: (orderId: string, over: Readonly<Record<string, unknown>> = {}): GenericOrder =>
      aPaidOrder(orderId, { lines: [{ id: '1', sku, title: '保温杯', quantity: 1, unitPrice: 9_900 }], ...over }),
    orderOf: async (externalId: string) => {
      const { data, errors } = await hub.query(ORDER, { shop: shop.id, id: externalId });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.orderByExternalId;
    },
  };
}

it('takes a paid order through stock, risk and gate until it may ship, and ships it by voucher', async () => {
  const { hub, shop, sku, paid, orderOf } = await openShop('paid');
  expect(await shop.push(paid('W-1'))).toBe(true);
  const order = await until(
    () => orderOf('W-1'),
    o => o?.status === 'READY_TO_SHIP',
  );
  expect(order).toMatchObject({
    payable: { minor: 9_900, currency: 'CNY' },
    reservation: { state: 'RESERVED' },
    risk: { outcome: 'CLEARED' },
    shortfall: [],
  });
  const ship = await hub.query(
    'mutation($id: ID!) { shipOrder(input: { orderId: $id, voucher: "OUT-1", carrier: "SF", trackingNo: "SF1" }) { __typename ... on Problem { code message } ... on Order { status } } }',
    { id: order.id },
  );
  expect(ship.data.shipOrder).toMatchObject({ __typename: 'Order', status: 'SHIPPED' });
  await until(
    () => orderOf('W-1'),
    o => o.reservation.state === 'CONSUMED',
  );
  const { data } = await hub.query('query($sku: ID!) { sku(id: $sku) { onHand reserved available } }', { sku });
  expect(data.sku).toEqual({ onHand: 99, reserved: 0, available: 99 });
});

it('the same pushes five times in random order give one order with one history', async () => {
  const { hub, shop, paid, orderOf } = await openShop('repeats');
  const life: GenericOrder[] = [
    paid('W-2', { version: 1, status: 'PENDING_PAYMENT', paidAt: null }),
    paid('W-2', { version: 2 }),
    paid('W-2', { version: 3, status: 'SHIPPED', shippedAt: '2026-11-22T09:00:00+08:00' }),
    paid('W-2', { version: 4, status: 'COMPLETED', finishedAt: '2026-11-23T09:00:00+08:00' }),
  ];
  const pushes = shuffled([life, life, life, life, life].flat());
  expect((await Promise.all(pushes.map(p => shop.push(p)))).every(Boolean)).toBe(true);
  const order = await until(
    () => orderOf('W-2'),
    o => o?.status === 'COMPLETED',
  );
  await hub.settled();
  const { data } = await hub.query(
    'query($shop: ID!) { orders(filter: { shopId: $shop }) { totalCount nodes { id } } }',
    {
      shop: shop.id,
    },
  );
  expect(data.orders.totalCount).toBe(1);
  const again = await orderOf('W-2');
  expect(again.id).toBe(order.id);
  expect(again.status).toBe('COMPLETED');
  const moves = again.log.nodes.filter((n: { axis: string }) => n.axis === 'STATUS').map((n: { to: string }) => n.to);
  expect(new Set(moves).size).toBe(moves.length);
  expect(moves.at(-1)).toBe('COMPLETED');
});

it('a refund that comes before its order waits for it', async () => {
  const { hub, shop, paid, orderOf } = await openShop('refund');
  const refund = {
    type: 'refund',
    orderId: 'W-3',
    refundId: 'R-1',
    version: 1,
    state: 'REFUNDED',
    refundType: 'REFUND_ONLY',
    amount: 9_900,
    at: '2026-11-22T10:00:00Z',
  };
  expect(await shop.push(refund)).toBe(true);
  await hub.settled();
  expect(await orderOf('W-3')).toBeNull();
  await shop.push(paid('W-3'));
  const order = await until(
    () => orderOf('W-3'),
    o => o?.afterSale === 'REFUNDED',
  );
  expect(order.status).not.toBe('PENDING_PAYMENT');
});

it('holds an order when stock is short and lets it go when stock comes', async () => {
  const { shop, paid, orderOf } = await openShop('short');
  await shop.push(paid('W-4', { lines: [{ id: '1', sku: 'SKU-NONE', quantity: 3, unitPrice: 3_300 }] }));
  const held = await until(
    () => orderOf('W-4'),
    o => o?.holds.some((h: { kind: string; state: string }) => h.kind === 'STOCK' && h.state === 'BLOCKED'),
  );
  expect(held.shortfall).toEqual([{ skuCode: 'SKU-NONE', wanted: 3, available: 0 }]);
  await shop.stock('SKU-NONE', 3);
  await until(
    () => orderOf('W-4'),
    o => o.status === 'READY_TO_SHIP',
  );
});

it('a risk decision holds the order until a person reviews it; a large one waits for finance', async () => {
  const { hub, shop, sku, paid, orderOf } = await openShop('risk');
  await shop.push(
    paid('W-5', {
      payable: 250_000,
      remark: '刷 单，到货返＊现 20',
      lines: [{ id: '1', sku, quantity: 1, unitPrice: 250_000 }],
    }),
  );
  const held = await until(
    () => orderOf('W-5'),
    o => o?.risk?.outcome === 'FLAGGED' && o.reservation,
  );
  expect(held.status).toBe('PAID');
  const review = await hub.query(
    'mutation($id: ID!) { reviewOrder(orderId: $id, verdict: RELEASE, reason: "buyer was called") { __typename ... on Problem { code message } } }',
    { id: held.id },
  );
  expect(review.errors).toBeUndefined();
  const waiting = await until(
    () => orderOf('W-5'),
    o => o.holds.every((h: { kind: string; state: string }) => h.kind === 'FINANCE' || h.state === 'RELEASED'),
  );
  expect(waiting.status).toBe('PAID');
  const approve = await hub.query(
    'mutation($id: ID!) { approveOrder(id: $id, note: "checked") { __typename ... on Problem { code message } } }',
    { id: held.id },
  );
  expect(approve.data.approveOrder.__typename).toBe('Order');
  await until(
    () => orderOf('W-5'),
    o => o.status === 'READY_TO_SHIP',
  );
});

it('keeps the data over a restart and goes on', async () => {
  const { hub, shop, paid, orderOf } = await openShop('restart');
  await shop.push(paid('W-6'));
  await until(
    () => orderOf('W-6'),
    o => o?.status === 'READY_TO_SHIP',
  );
  await hub.restart();
  expect((await orderOf('W-6')).status).toBe('READY_TO_SHIP');
  await shop.at(hub.door).push(paid('W-7'));
  await until(
    () => orderOf('W-7'),
    o => o?.status === 'READY_TO_SHIP',
  );
});

it('refuses garbage, strangers and late pushes, and keeps nothing of them', async () => {
  const { hub, shop, paid } = await openShop('garbage');
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${hub.hooksUrl}${path}`, { method: 'POST', body, headers });
  const answers = await Promise.all([
    send('/hooks/generic/shp_garbage', '{"orderId":"W-8"}'),
    send('/hooks/generic/shp_other', '{"orderId":"W-8"}'),
    send('/hooks/nowhere/shp_garbage', '{}'),
    // It may hang up before it has read all of it; that is a refusal as well.
    send('/hooks/generic/shp_garbage', 'x'.repeat(2_000_000)).catch(() => ({ status: 413 })),
    send('/hooks/douyin/shp_garbage', '[]', { 'event-sign': 'abc', 'app-id': '1' }),
  ]);
  expect(answers.every(a => a.status >= 400 && a.status < 500)).toBe(true);
  const stranger = new GenericShop(hub.door, shop.id);
  expect(await stranger.push(paid('W-8'))).toBe(false);
  await shop.push({ orderId: 'W-9', status: 'TELEPORTED', payable: 1, createdAt: '2026-11-22T08:00:00Z' });
  const { data } = await until(
    () => hub.query('{ quarantine(first: 5) { nodes { code reason } } }'),
    a => a.data.quarantine.nodes.length === 1,
  );
  expect(data.quarantine.nodes[0]).toMatchObject({ code: 'UNKNOWN_STATUS' });
});
