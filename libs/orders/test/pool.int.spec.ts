import { bootSubgraphForTest, FakeClock, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { aLine, aRefund, aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

const statusOf = async (externalId?: string) => (await feed.order(externalId))?.status;
const openHoldsOf = async () =>
  (await feed.order())?.holds.filter(h => h.state !== 'RELEASED').map(h => `${h.kind} ${h.state}`);

describe('a paid order', () => {
  it('is held until stock and risk have answered, then ready to ship', async () => {
    await feed.observe(aReport({ status: 'PENDING_PAYMENT', version: 1 }));
    expect(await openHoldsOf()).toEqual([]);
    await feed.observe(aReport({ status: 'PAID', version: 2 }));
    expect(await statusOf()).toBe('PAID');
    expect(await openHoldsOf()).toEqual(['STOCK PENDING', 'RISK PENDING']);
    await feed.reserved();
    expect(await openHoldsOf()).toEqual(['RISK PENDING']);
    await feed.cleared();
    expect(await statusOf()).toBe('READY_TO_SHIP');
    // The first of the two answers is told with the second.
    expect(await feed.told()).toEqual(['order.created', 'order.paid', 'order.ready']);
  });

  it('asks stock and risk in the same transaction, with what they need to answer', async () => {
    await feed.observe(aReport({ sealed: 'k1.abc', lines: [aLine({ quantity: 3 })] }));
    const [paid] = await bench.emitted();
    expect(paid).toMatchObject({
      type: 'order.paid',
      payload: {
        from: null,
        status: 'PAID',
        sealed: 'k1.abc',
        lines: [{ skuCode: 'DEMO-001', quantity: 3, unitPriceMinor: 2500 }],
        holds: [
          { kind: 'STOCK', state: 'PENDING' },
          { kind: 'RISK', state: 'PENDING' },
        ],
      },
    });
  });

  it('stays held when stock is short or risk flags it', async () => {
    await feed.observe(aReport());
    await feed.short();
    await feed.flagged();
    expect(await statusOf()).toBe('PAID');
    expect(await openHoldsOf()).toEqual(['STOCK BLOCKED', 'RISK BLOCKED']);
    await feed.reserved();
    await feed.released();
    expect(await statusOf()).toBe('READY_TO_SHIP');
  });

  it('is taken back from READY_TO_SHIP when the platform bars it, and goes on when it no longer does', async () => {
    await feed.ready();
    await feed.observe(aReport({ version: 5, platformHolds: ['double-address'] }));
    expect(await statusOf()).toBe('PAID');
    expect(await openHoldsOf()).toEqual(['PLATFORM BLOCKED']);
    await feed.observe(aReport({ version: 6 }));
    expect(await statusOf()).toBe('READY_TO_SHIP');
    expect((await feed.told()).filter(type => type === 'order.paid')).toHaveLength(1);
  });

  it('waits for finance from CNY 1,000 on', async () => {
    await feed.observe(aReport({ externalId: 'A', payableMinor: 99_999 }));
    await feed.observe(aReport({ externalId: 'B', payableMinor: 100_000 }));
    await feed.observe(aReport({ externalId: 'C', payableMinor: 100_000, currency: 'USD' }));
    for (const id of ['A', 'B', 'C']) {
      await feed.reserved(id);
      await feed.cleared(id);
    }
    expect([await statusOf('A'), await statusOf('B'), await statusOf('C')]).toEqual([
      'READY_TO_SHIP',
      'PAID',
      'READY_TO_SHIP',
    ]);
  });
});

describe('the same report', () => {
  it('five times in any order with others gives one order, one history', async () => {
    const paid = aReport({ version: 2 });
    const reports = [
      paid,
      aReport({ status: 'PENDING_PAYMENT', version: 1 }),
      paid,
      paid,
      aReport({ status: 'PENDING_PAYMENT', version: 1 }),
      paid,
      paid,
    ];
    await feed.observe(...reports.slice(0, 3));
    for (const report of reports.slice(3)) await feed.observe(report);
    expect(await feed.count('orders')).toBe(1);
    expect(await feed.count('order_lines')).toBe(1);
    expect(await feed.log()).toEqual(['HOLD STOCK PENDING', 'HOLD RISK PENDING', 'STATUS PAID']);
  });

  it('of an older version changes nothing, whatever it says', async () => {
    await feed.observe(aReport({ version: 7, status: 'SHIPPED', payableMinor: 3_000 }));
    const before = await feed.order();
    await feed.observe(aReport({ version: 6, status: 'CANCELLED', payableMinor: 9_000 }));
    expect(await feed.order()).toEqual(before);
  });

  it('goes back when the channel itself takes back what it said', async () => {
    await feed.ready();
    await feed.observe(aReport({ version: 5, status: 'SHIPPED' }));
    expect(await statusOf()).toBe('SHIPPED');
    await feed.observe(aReport({ version: 6, status: 'PAID' }));
    expect(await statusOf()).toBe('READY_TO_SHIP');
  });

  it('without a version only moves forward', async () => {
    await feed.observe(aReport({ version: null, source: 'IMPORT', status: 'SHIPPED' }));
    await feed.observe(aReport({ version: null, source: 'IMPORT', status: 'PAID' }));
    expect(await statusOf()).toBe('SHIPPED');
    await feed.observe(aReport({ version: null, source: 'IMPORT', status: 'COMPLETED' }));
    expect(await statusOf()).toBe('COMPLETED');
  });

  it('with other lines keeps the ids of those that stay', async () => {
    await feed.observe(aReport({ version: 1, lines: [aLine({ externalId: '1' }), aLine({ externalId: '2' })] }));
    const before = await feed.lines();
    await feed.observe(
      aReport({ version: 2, lines: [aLine({ externalId: '2', quantity: 4 }), aLine({ externalId: '3' })] }),
    );
    const after = await feed.lines();
    expect(after.map(line => [line.externalId, line.quantity])).toEqual([
      ['2', 4],
      ['3', 1],
    ]);
    expect(after[0]?.id).toBe(before[1]?.id);
  });
});

describe('a refund', () => {
  it('that comes before its order is parked and applied when the order comes', async () => {
    await feed.refund(
      aRefund({ state: 'REQUESTED' }),
      aRefund({ state: 'REFUNDED', version: 3 }),
      aRefund({ state: 'AGREED', version: 2 }),
    );
    expect(await feed.count('orders')).toBe(0);
    await feed.observe(aReport());
    expect(await feed.order()).toMatchObject({ status: 'PAID', afterSale: 'REFUNDED', refundedMinor: 2_500 });
    expect(await feed.count('refunds', 'parked = 1')).toBe(0);
  });

  it('stops the parcel while it is under way and lets it go when it is refused', async () => {
    await feed.ready();
    await feed.refund(aRefund({ state: 'REQUESTED' }));
    expect(await statusOf()).toBe('PAID');
    expect(await openHoldsOf()).toEqual(['SERVICE BLOCKED']);
    await feed.refund(aRefund({ state: 'REFUSED', version: 2 }));
    expect(await statusOf()).toBe('READY_TO_SHIP');
  });

  it('of one line shows on that line', async () => {
    await feed.observe(
      aReport({ payableMinor: 5_000, lines: [aLine({ externalId: '1' }), aLine({ externalId: '2' })] }),
    );
    await feed.refund(aRefund({ lineExternalId: '2', state: 'REFUNDED' }));
    expect((await feed.lines()).map(line => line.afterSale)).toEqual(['NONE', 'REFUNDED']);
    expect(await feed.order()).toMatchObject({ afterSale: 'REFUNDED', refundedMinor: 2_500 });
  });
});

describe('what others report as done', () => {
  it('is recorded at once while the order is held, and raises an alert once', async () => {
    await feed.observe(aReport());
    await feed.observe(aReport({ version: 2, status: 'SHIPPED' }), aReport({ version: 3, status: 'SIGNED' }));
    expect(await statusOf()).toBe('SIGNED');
    expect(await feed.told()).toEqual([
      'order.paid',
      'order.shipped',
      'order.shipped_while_held',
      'order.signed',
      'alert.raised',
    ]);
    expect(await feed.count('alerts', "kind = 'order.shipped_while_held'")).toBe(1);
  });

  it('tells of each change of status with one event', async () => {
    await feed.observe(aReport());
    await feed.observe(aReport({ version: 2, status: 'SHIPPED' }));
    const changes = (await bench.emitted()).filter(e => 'from' in e.payload && e.payload.from !== e.payload.status);
    expect(changes.map(e => e.type)).toEqual(['order.paid', 'order.shipped']);
  });

  it('asks stock and risk for the rest when the order is first seen half shipped', async () => {
    await feed.observe(aReport({ status: 'PARTIALLY_SHIPPED' }));
    const moves = (await bench.emitted()).map(e =>
      'from' in e.payload ? [e.type, e.payload.from, e.payload.status] : [],
    );
    expect(moves).toEqual([
      ['order.paid', null, 'PAID'],
      ['order.partially_shipped', 'PAID', 'PARTIALLY_SHIPPED'],
    ]);
    expect(await openHoldsOf()).toEqual(['STOCK PENDING', 'RISK PENDING']);
  });
});

describe('a cancelled order', () => {
  it('is not brought back to hold by late answers', async () => {
    await feed.observe(aReport());
    await feed.observe(aReport({ version: 2, status: 'CANCELLED' }));
    await feed.short();
    await feed.flagged();
    expect(await openHoldsOf()).toEqual([]);
    expect(await feed.told()).toEqual(['order.paid', 'order.cancelled']);
  });

  it('asks for its stock again when the channel takes the cancel back', async () => {
    await feed.ready();
    await feed.observe(aReport({ version: 5, status: 'CANCELLED' }));
    await feed.observe(aReport({ version: 6, status: 'PAID' }));
    expect(await openHoldsOf()).toEqual(['STOCK PENDING']);
    expect((await feed.told()).slice(-2)).toEqual(['order.cancelled', 'order.paid']);
    await feed.reserved();
    expect(await statusOf()).toBe('READY_TO_SHIP');
  });
});

describe('an import of the past', () => {
  it('goes into pool and log without holds, gates or alerts', async () => {
    await feed.observe(
      aReport({ history: true, payableMinor: 500_000, lines: [], linesKnown: false, platformHolds: ['group'] }),
    );
    expect(await feed.order()).toMatchObject({ status: 'PAID', holds: [], held: 0, linesKnown: false });
    await feed.observe(aReport({ history: true, version: 2, status: 'SHIPPED' }));
    expect(await feed.count('alerts')).toBe(0);
    expect(await feed.log()).toEqual(['STATUS PAID', 'STATUS SHIPPED']);
  });

  it('becomes a live order when the channel reports it live', async () => {
    await feed.observe(aReport({ history: true, source: 'IMPORT', version: null }));
    await feed.observe(aReport());
    expect(await openHoldsOf()).toEqual(['STOCK PENDING', 'RISK PENDING']);
    expect((await feed.told()).at(-1)).toBe('order.paid');
  });
});

describe('a batch', () => {
  it('takes several events of one order in their sequence', async () => {
    await feed.observe(
      aReport({ version: 1, status: 'PENDING_PAYMENT' }),
      aReport({ version: 2 }),
      aReport({ version: 3, status: 'CANCELLED' }),
    );
    expect(await statusOf()).toBe('CANCELLED');
    expect(await feed.log()).toEqual([
      'STATUS PENDING_PAYMENT',
      'HOLD STOCK PENDING',
      'HOLD RISK PENDING',
      'STATUS PAID',
      'HOLD STOCK RELEASED',
      'HOLD RISK RELEASED',
      'STATUS CANCELLED',
    ]);
  });

  it('ends the same whatever the order of 200 reports of 40 orders, with the counts equal to the orders', async () => {
    const reports = Array.from({ length: 40 }, (_, n) =>
      [1, 2, 3, 4, 5].map(version =>
        aReport({
          externalId: `N${n}`,
          version,
          status: (['PENDING_PAYMENT', 'PAID', 'SHIPPED', 'SIGNED', 'CANCELLED'] as const)[(version + n) % 5] ?? 'PAID',
        }),
      ),
    ).flat();
    const shuffled = [...reports, ...reports].sort((a, b) => (a.digest + a.version < b.digest + b.version ? 1 : -1));
    await feed.observe(...shuffled);
    for (let n = 0; n < 40; n += 1) {
      const last = reports.filter(r => r.externalId === `N${n}`).at(-1);
      expect(await statusOf(`N${n}`)).toBe(last?.status);
    }
    expect(await feed.countsDiffer()).toEqual([]);
  });

  it('refuses a name too long to be told apart, and goes on with the others', async () => {
    await feed.observe(aReport({ externalId: 'x'.repeat(101) }), aReport());
    expect(await feed.count('orders')).toBe(1);
    expect(await feed.count('inbox_quarantine')).toBe(1);
  });
});
