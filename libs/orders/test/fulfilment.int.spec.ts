import { bootSubgraphForTest, FakeClock, partnerOf, staff, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { askOf, SHIP, voucher } from './ask.js';
import { aLine, aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

const ask = askOf(() => bench);
const mine = partnerOf('shp_demo_taobao');

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
