import { recordOf, type PersonalFields } from '#contracts';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, viewerWith, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { aLine, aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

const mine = partnerOf('shp_demo_taobao');
const other = partnerOf('shp_other');

// Answers are looked into freely, as a client does.
const ask = async (source: string, variables: Record<string, unknown> = {}, viewer = staff): Promise<any> => {
  const { data, errors } = await bench.graphql(source, variables, viewer);
  if (errors?.length) throw new Error(errors.map(e => e.message).join('; '));
  return JSON.parse(JSON.stringify(data));
};

const PERSONAL: PersonalFields = {
  buyerName: 'zhang',
  receiverName: '张三',
  phone: '13812340001',
  district: '西湖区',
  address: '文三路 1 号',
  buyerRemark: '请尽快发货',
  sellerMemo: '',
};
const sealedReport = (over = {}) => {
  const report = aReport(over);
  return aReport({ ...over, sealed: bench.around.vault.seal(PERSONAL, report.shopId, recordOf(report)) });
};

const SHIP = `mutation($input: ShipOrderInput!) { shipOrder(input: $input) {
  __typename ... on Problem { code message } ... on OrderHeld { holds { kind state } } ... on MoreThanLeft { left }
  ... on Order { id status shippedAt shipments { voucher carrier trackingNo at lines { lineId quantity } } } } }`;
const voucher = (orderId: string, over: object = {}) => ({
  input: { orderId, voucher: 'WMS-1', carrier: 'SF', trackingNo: 'SF1', ...over },
});

describe('an order in the graph', () => {
  it('shows every field with money, holds, lines and log', async () => {
    await feed.observe(
      sealedReport({
        payableMinor: 120_000,
        postageMinor: 500,
        lines: [aLine({ paidMinor: null })],
        tags: ['live room 7'],
      }),
    );
    const id = await feed.idOf();
    const { order } = await ask(
      `query($id: ID!) { order(id: $id) { id channel shop { id ordersByStatus { status orders } } externalId status statusAt canShip holds { kind state reason source by at } afterSale currency
        payable { minor currency } goods { minor } postage { minor } discount { minor } refunded { minor } createdAt paidAt shippedAt finishedAt shipBy country province city
        buyer { id } lines { id externalId sku { id } skuCode title quantity unitPrice { minor currency } paid { minor } status afterSale } linesKnown tags history
        log(first: 2) { nodes { seq axis hold from to because source by at } pageInfo { hasNextPage endCursor } } shipments { voucher } } }`,
      { id },
    );
    expect(order).toMatchObject({
      id,
      channel: 'TAOBAO',
      externalId: '3500000000000000001',
      status: 'PAID',
      canShip: false,
      payable: { minor: 120_000, currency: 'CNY' },
      postage: { minor: 500 },
      shop: { id: 'shp_demo_taobao', ordersByStatus: [{ status: 'PAID', orders: 1 }] },
      province: '浙江省',
      buyer: { id: 'buyer' },
      tags: ['live room 7'],
      createdAt: '2026-11-11T00:00:00.000Z',
      shippedAt: null,
      lines: [{ sku: { id: 'DEMO-001' }, quantity: 1, unitPrice: { minor: 2_500, currency: 'CNY' }, paid: null }],
      holds: [
        { kind: 'STOCK', state: 'PENDING', source: 'HUB', by: 'hub', at: '2026-11-22T08:00:00.000Z' },
        { kind: 'RISK' },
        { kind: 'FINANCE', state: 'BLOCKED' },
      ],
      log: {
        nodes: [
          { seq: 1, axis: 'HOLD', hold: 'STOCK', from: null, to: 'PENDING' },
          { seq: 2, hold: 'RISK' },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    const rest = await ask(
      'query($id: ID!, $after: String) { order(id: $id) { log(after: $after) { nodes { seq axis to because by } } } }',
      { id, after: order.log.pageInfo.endCursor },
    );
    expect(rest.order.log.nodes).toMatchObject([
      { seq: 3, axis: 'HOLD' },
      { seq: 4, axis: 'STATUS', to: 'PAID', because: 'CHANNEL reports PAID', by: 'channel:TAOBAO' },
    ]);
  });

  it('masks who gets it and what was written, unless personal data may be read', async () => {
    await feed.observe(sealedReport());
    const query = 'query($id: ID!) { order(id: $id) { receiver { name phone address } buyerRemark } }';
    const id = await feed.idOf();
    const masked = { receiver: { name: '张**', phone: '138****0001', address: '浙江省杭州市***' }, buyerRemark: '***' };
    expect((await ask(query, { id })).order).toEqual(masked);
    expect((await ask(query, { id }, mine)).order).toEqual(masked);
    const clear = await ask(query, { id }, viewerWith(staff, 'orders:read', 'pii:read'));
    expect(clear.order).toEqual({
      receiver: { name: '张三', phone: '13812340001', address: '浙江省杭州市西湖区文三路 1 号' },
      buyerRemark: '请尽快发货',
    });
  });

  it('is found by the platform’s number within its own channel and shop only', async () => {
    await feed.observe(aReport());
    const query =
      'query($channel: Channel!, $shopId: ID!, $externalId: String!) { orderByExternalId(channel: $channel, shopId: $shopId, externalId: $externalId) { id } }';
    const key = { channel: 'TAOBAO', shopId: 'shp_demo_taobao', externalId: '3500000000000000001' };
    expect((await ask(query, key)).orderByExternalId).toEqual({ id: await feed.idOf() });
    for (const over of [{ channel: 'JD' }, { shopId: 'shp_other' }, { externalId: '3500000000000000002' }]) {
      expect((await ask(query, { ...key, ...over })).orderByExternalId).toBeNull();
    }
  });
});

describe('a viewer of another shop', () => {
  it('sees nothing by any query, reference or mutation', async () => {
    const id = await feed.ready();
    await feed.observe(
      aReport({ version: 8, status: 'SHIPPED', platformHolds: [] }),
      aReport({ externalId: 'B' }),
      aReport({ externalId: 'B', version: 2, status: 'SHIPPED' }),
    );
    const alertId = (await ask('{ alerts { nodes { id } } }')).alerts.nodes[0].id;
    const queries = `query($id: ID!, $refs: [_Any!]!) {
      order(id: $id) { id } orderByExternalId(channel: TAOBAO, shopId: "shp_demo_taobao", externalId: "3500000000000000001") { id }
      orders { nodes { id } totalCount } mine: orders(filter: { shopId: "shp_demo_taobao" }) { nodes { id } totalCount } alerts { nodes { id } totalCount } financeGates { currency }
      _entities(representations: $refs) { __typename ... on Order { id payable { minor } } ... on Shop { ordersByStatus { orders } } } }`;
    const refs = [
      { __typename: 'Order', id },
      { __typename: 'Shop', id: 'shp_demo_taobao' },
    ];
    expect(await ask(queries, { id, refs }, other)).toEqual({
      order: null,
      orderByExternalId: null,
      orders: { nodes: [], totalCount: 0 },
      mine: { nodes: [], totalCount: 0 },
      alerts: { nodes: [], totalCount: 0 },
      financeGates: [],
      _entities: [null, { __typename: 'Shop', ordersByStatus: null }],
    });
    const nobody = await ask(queries, { id, refs }, partnerOf());
    expect(nobody.orders).toEqual({ nodes: [], totalCount: 0 });
    const seen = await ask(queries, { id, refs }, mine);
    expect(seen._entities[0]).toEqual({ __typename: 'Order', id, payable: { minor: 2_500 } });
    const before = await feed.order();
    const mutations = `mutation($id: ID!, $alertId: ID!, $input: ShipOrderInput!) {
      shipOrder(input: $input) { __typename } cancelOrder(id: $id, reason: "x") { __typename } placeHold(orderId: $id, reason: "x") { __typename }
      releaseHold(orderId: $id, kind: MANUAL, reason: "x") { __typename } acknowledgeAlert(id: $alertId) { __typename } }`;
    const answers = await ask(mutations, { id, alertId, ...voucher(id) }, other);
    expect(Object.values<any>(answers).map(answer => answer.__typename)).toEqual([
      'UnknownOrder',
      'UnknownOrder',
      'UnknownOrder',
      'UnknownOrder',
      'UnknownAlert',
    ]);
    expect(await feed.order()).toEqual(before);
  });

  it('is refused what only staff may do, on orders of its own too', async () => {
    const id = await feed.ready();
    for (const act of [
      'approveOrder(id: $id) { __typename }',
      'forceStatus(id: $id, status: SHIPPED, reason: "x") { __typename }',
    ]) {
      await expect(ask(`mutation($id: ID!) { ${act} }`, { id }, mine)).rejects.toThrow('Only staff');
    }
    await expect(
      ask('mutation { saveFinanceGate(input: { currency: "CNY" }) { currency } }', {}, mine),
    ).rejects.toThrow('Only staff');
  });

  it('needs the scope for what it does', async () => {
    await feed.observe(aReport());
    const id = await feed.idOf();
    const reader = viewerWith(mine, 'orders:read');
    await expect(
      ask('mutation($id: ID!) { placeHold(orderId: $id, reason: "x") { __typename } }', { id }, reader),
    ).rejects.toThrow('orders:write');
    const stranger = viewerWith(mine, 'stock:read');
    await expect(ask('query($id: ID!) { order(id: $id) { id } }', { id }, stranger)).rejects.toThrow('orders:read');
    const { _entities } = await ask(
      'query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { id } } }',
      { refs: [{ __typename: 'Order', id }] },
      stranger,
    );
    expect(_entities).toEqual([null]);
  });
});

describe('lists', () => {
  const LIST = `query($filter: OrderFilter, $first: Int, $after: String) { orders(filter: $filter, first: $first, after: $after) { nodes { externalId } totalCount pageInfo { hasNextPage endCursor } } }`;
  const walk = async (filter: object, viewer = staff): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const { orders: got } = await ask(LIST, { filter, first: 3, after }, viewer);
      found.push(...got.nodes.map((node: any) => node.externalId));
      if (!got.pageInfo.hasNextPage) return found;
      after = got.pageInfo.endCursor;
    }
  };

  it('walk every order once, newest first, over shops, with the same total by any filter', async () => {
    const reports = Array.from({ length: 17 }, (_, n) =>
      aReport({
        externalId: `L${n}`,
        // Several orders of one instant, so that the id has to decide.
        createdAt: new Date(Date.UTC(2026, 10, 1, 0, Math.floor(n / 3))).toISOString(),
        shopId: n % 2 ? 'shp_demo_taobao' : 'shp_demo_pdd',
        channel: n % 2 ? 'TAOBAO' : 'PINDUODUO',
        status: (['PENDING_PAYMENT', 'PAID', 'SHIPPED'] as const)[n % 3] ?? 'PAID',
        payableMinor: n === 1 ? 500_000 : 2_500,
      }),
    );
    await feed.observe(...reports);
    const names = (want: (n: number) => boolean) =>
      reports
        .map((_, n) => n)
        .filter(want)
        .map(n => `L${n}`)
        .sort();
    const all = await walk({});
    expect([...all].sort()).toEqual(names(() => true));
    const times = all.map(name => Math.floor(Number(name.slice(1)) / 3));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const cases: [object, (n: number) => boolean][] = [
      [{ shopId: 'shp_demo_pdd' }, n => n % 2 === 0],
      [{ channel: 'TAOBAO' }, n => n % 2 === 1],
      [{ status: 'PAID' }, n => n % 3 === 1],
      [{ statusIn: ['PENDING_PAYMENT', 'SHIPPED'] }, n => n % 3 !== 1],
      [{ status: 'PAID', statusIn: ['SHIPPED'] }, () => false],
      [{ heldBy: 'STOCK' }, n => n % 3 === 1],
      [{ heldBy: 'FINANCE' }, n => n === 1],
      [{ heldBy: 'MANUAL' }, () => false],
      [
        { createdFrom: '2026-11-01T00:01:00.000Z', createdTo: '2026-11-01T00:03:00.000Z', status: 'PAID' },
        n => n >= 3 && n < 9 && n % 3 === 1,
      ],
    ];
    for (const [filter, want] of cases) {
      expect((await walk(filter)).sort()).toEqual(names(want));
      expect((await ask(LIST, { filter, first: 1 })).orders.totalCount).toBe(names(want).length);
      expect((await walk(filter, partnerOf('shp_demo_pdd'))).sort()).toEqual(names(n => want(n) && n % 2 === 0));
    }
  });

  it('refuse a cursor that is none and a page that is too long', async () => {
    await expect(ask(LIST, { after: 'nonsense' })).rejects.toThrow('not a cursor');
    await expect(ask(LIST, { after: Buffer.from('["x","y"]').toString('base64url') })).rejects.toThrow('not a cursor');
    await expect(ask(LIST, { first: 101 })).rejects.toThrow('from 1 to 100');
  });
});

describe('an outbound voucher', () => {
  it('ships a ready order once, however often it is sent', async () => {
    const id = await feed.ready();
    for (let n = 0; n < 3; n += 1) {
      const { shipOrder } = await ask(SHIP, voucher(id));
      expect(shipOrder).toMatchObject({
        __typename: 'Order',
        status: 'SHIPPED',
        shippedAt: '2026-11-22T08:00:00.000Z',
        shipments: [{ voucher: 'WMS-1', carrier: 'SF', trackingNo: 'SF1' }],
      });
    }
    expect((await feed.told()).filter(type => type === 'order.shipped')).toHaveLength(1);
    expect(await feed.count('shipments')).toBe(1);
  });

  it('sent twice at the same time ships once', async () => {
    const id = await feed.ready();
    const answers = await Promise.all([ask(SHIP, voucher(id)), ask(SHIP, voucher(id)), ask(SHIP, voucher(id))]);
    expect(answers.map(answer => answer.shipOrder.__typename)).toEqual(['Order', 'Order', 'Order']);
    expect(await feed.count('shipments')).toBe(1);
  });

  it('does not move a held or unpaid order, and says by what it is held', async () => {
    await feed.observe(aReport(), aReport({ externalId: 'U', status: 'PENDING_PAYMENT' }));
    const held = await ask(SHIP, voucher(await feed.idOf()));
    expect(held.shipOrder).toMatchObject({
      __typename: 'OrderHeld',
      code: 'ORDER_HELD',
      holds: [
        { kind: 'STOCK', state: 'PENDING' },
        { kind: 'RISK', state: 'PENDING' },
      ],
    });
    const unpaid = await ask(SHIP, voucher(await feed.idOf('U')));
    expect(unpaid.shipOrder).toMatchObject({ __typename: 'NotReadyToShip', code: 'NOT_READY_TO_SHIP' });
    expect(await feed.count('shipments')).toBe(0);
  });

  it('of some pieces ships part of the order, and the rest with the next', async () => {
    const id = await feed.ready({ lines: [aLine({ externalId: '1', quantity: 3 }), aLine({ externalId: '2' })] });
    const [first, second] = (await feed.lines()).map(line => line.id);
    const part = await ask(SHIP, voucher(id, { lines: [{ lineId: first, quantity: 2 }] }));
    expect(part.shipOrder).toMatchObject({ status: 'PARTIALLY_SHIPPED', shippedAt: null });
    const tooMany = await ask(
      SHIP,
      voucher(id, {
        voucher: 'WMS-2',
        lines: [
          { lineId: first, quantity: 1 },
          { lineId: first, quantity: 1 },
        ],
      }),
    );
    expect(tooMany.shipOrder).toMatchObject({ __typename: 'MoreThanLeft', left: 1 });
    for (const quantity of [0, -1]) {
      expect(
        (await ask(SHIP, voucher(id, { voucher: 'WMS-2', lines: [{ lineId: second, quantity }] }))).shipOrder
          .__typename,
      ).toBe('MoreThanLeft');
    }
    expect(
      (await ask(SHIP, voucher(id, { voucher: 'WMS-2', lines: [{ lineId: 'lin_x', quantity: 1 }] }))).shipOrder
        .__typename,
    ).toBe('UnknownLine');
    expect((await ask(SHIP, voucher(id, { voucher: 'WMS-2', lines: [] }))).shipOrder.__typename).toBe('NothingToShip');
    const rest = await ask(SHIP, voucher(id, { voucher: 'WMS-2' }));
    expect(rest.shipOrder).toMatchObject({ status: 'SHIPPED' });
    expect(rest.shipOrder.shipments[1].lines).toEqual([
      { lineId: first, quantity: 1 },
      { lineId: second, quantity: 1 },
    ]);
  });

  it('belongs to one parcel: its number is refused for another order', async () => {
    const one = await feed.ready();
    const two = await feed.ready({ externalId: 'B' });
    await ask(SHIP, voucher(one));
    expect((await ask(SHIP, voucher(two))).shipOrder).toMatchObject({ __typename: 'VoucherTaken' });
    await expect(ask(SHIP, voucher(two, { voucher: ' ' }))).rejects.toThrow('voucher must not be empty');
  });
});

describe('people', () => {
  const act = (mutation: string, variables: object, viewer = staff) =>
    ask(
      `mutation($id: ID!) { result: ${mutation} { __typename ... on Problem { code message } ... on Order { status holds { kind state reason source by } } } }`,
      { ...variables },
      viewer,
    );

  it('approve an amount, and only one that waits for it', async () => {
    const id = await feed.ready({ payableMinor: 100_000 });
    expect(await feed.order()).toMatchObject({ status: 'PAID' });
    const { result } = await act('approveOrder(id: $id, note: "checked the invoice")', { id });
    expect(result.status).toBe('READY_TO_SHIP');
    expect(result.holds.at(-1)).toEqual({
      kind: 'FINANCE',
      state: 'RELEASED',
      reason: 'checked the invoice',
      source: 'STAFF',
      by: 'staff:test',
    });
    expect((await act('approveOrder(id: $id)', { id })).result).toMatchObject({ __typename: 'NothingToApprove' });
    await feed.observe(aReport({ version: 9, payableMinor: 200_000 }));
    expect(await feed.order()).toMatchObject({ status: 'PAID' });
  });

  it('set the gate per shop and channel', async () => {
    await ask(
      'mutation { saveFinanceGate(input: { shopId: "shp_demo_taobao", currency: "CNY", fromMinor: 5000 }) { fromMinor } }',
    );
    await ask('mutation { saveFinanceGate(input: { channel: JD, currency: "CNY", fromMinor: null }) { fromMinor } }');
    await feed.ready({ payableMinor: 5_000 });
    await feed.ready({ externalId: 'J', channel: 'JD', shopId: 'shp_jd', payableMinor: 900_000 });
    expect([(await feed.order())?.status, (await feed.order('J'))?.status]).toEqual(['PAID', 'READY_TO_SHIP']);
    expect((await ask('{ financeGates { shopId channel currency fromMinor } }')).financeGates).toHaveLength(3);
  });

  it('stop an order and let it go; a partner lifts only what it placed', async () => {
    const id = await feed.ready();
    expect((await act('placeHold(orderId: $id, reason: "call the buyer")', { id })).result).toMatchObject({
      status: 'PAID',
    });
    expect((await act('releaseHold(orderId: $id, kind: MANUAL, reason: "done")', { id }, mine)).result).toMatchObject({
      __typename: 'HoldNotReleasable',
    });
    expect((await act('releaseHold(orderId: $id, kind: MANUAL, reason: "done")', { id })).result).toMatchObject({
      status: 'READY_TO_SHIP',
    });
    await act('placeHold(orderId: $id, reason: "stop")', { id }, mine);
    expect((await act('releaseHold(orderId: $id, kind: MANUAL, reason: "go")', { id }, mine)).result).toMatchObject({
      status: 'READY_TO_SHIP',
    });
  });

  it('lift no hold that has its own way', async () => {
    await feed.observe(aReport({ payableMinor: 100_000, platformHolds: ['group'] }));
    const id = await feed.idOf();
    for (const kind of ['STOCK', 'RISK', 'FINANCE', 'PLATFORM', 'COMPLIANCE']) {
      expect((await act(`releaseHold(orderId: $id, kind: ${kind}, reason: "please")`, { id })).result).toMatchObject({
        __typename: 'HoldNotReleasable',
      });
    }
    expect((await feed.order())?.holds.every(hold => hold.state !== 'RELEASED')).toBe(true);
  });

  it('force a status with a reason: only the status changes, holds stay and still bar shipping', async () => {
    await feed.observe(aReport());
    const id = await feed.idOf();
    const holds = (await feed.order())?.holds;
    expect(
      (await act('forceStatus(id: $id, status: READY_TO_SHIP, reason: "the boss says so")', { id })).result,
    ).toMatchObject({ status: 'READY_TO_SHIP' });
    expect((await feed.order())?.holds).toEqual(holds);
    expect((await ask(SHIP, voucher(id))).shipOrder).toMatchObject({ __typename: 'OrderHeld' });
    expect((await act('forceStatus(id: $id, status: READY_TO_SHIP, reason: "again")', { id })).result).toMatchObject({
      __typename: 'NothingToForce',
    });
    await feed.reserved();
    await feed.cleared();
    expect((await ask(SHIP, voucher(id))).shipOrder).toMatchObject({ status: 'SHIPPED' });
  });

  it('force an unpaid order to ready, and the checks still run', async () => {
    await feed.observe(aReport({ status: 'PENDING_PAYMENT', payableMinor: 100_000 }));
    const id = await feed.idOf();
    await act('forceStatus(id: $id, status: READY_TO_SHIP, reason: "paid in cash")', { id });
    expect((await feed.told()).slice(1)).toEqual(['order.paid', 'order.ready']);
    expect((await ask(SHIP, voucher(id))).shipOrder.holds.map((hold: any) => hold.kind)).toEqual([
      'STOCK',
      'RISK',
      'FINANCE',
    ]);
  });

  it('cancel before anything left, and not after', async () => {
    const id = await feed.ready();
    expect((await act('cancelOrder(id: $id, reason: "sold out")', { id })).result).toMatchObject({
      status: 'CANCELLED',
    });
    await feed.observe(aReport({ version: 2 }));
    expect(await feed.order()).toMatchObject({ status: 'CANCELLED' });
    await feed.observe(aReport({ version: 3, status: 'SHIPPED' }));
    expect(await feed.order()).toMatchObject({ status: 'SHIPPED' });
    expect(await feed.count('alerts', "kind = 'order.shipped_after_cancel'")).toBe(1);
    expect((await act('cancelOrder(id: $id, reason: "late")', { id })).result).toMatchObject({ __typename: 'TooLate' });
  });

  it('see alerts and put their name to them', async () => {
    await feed.observe(aReport());
    await feed.observe(aReport({ version: 2, status: 'SHIPPED' }));
    const LIST =
      '{ alerts(openOnly: true) { totalCount nodes { id kind subject severity shop { id } open raisedAt } } }';
    const [alert] = (await ask(LIST, {}, mine)).alerts.nodes;
    expect(alert).toMatchObject({
      kind: 'order.shipped_while_held',
      subject: await feed.idOf(),
      severity: 'CRITICAL',
      shop: { id: 'shp_demo_taobao' },
      open: true,
    });
    const SEEN = 'mutation($id: ID!) { acknowledgeAlert(id: $id) { __typename ... on Alert { open acknowledgedBy } } }';
    await ask(SEEN, { id: alert.id }, mine);
    expect((await ask(SEEN, { id: alert.id })).acknowledgeAlert).toEqual({
      __typename: 'Alert',
      open: false,
      acknowledgedBy: mine.name,
    });
    expect((await ask(LIST)).alerts).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('the tables', () => {
  it('are what the row classes say, with nothing left to migrate', async () => {
    expect(await bench.service.db.drift()).toEqual([]);
  });
});
