import { recordOf, type CanonicalOrder, type DomainEvent } from '#contracts';
import { anEvent, bootSubgraphForTest, FakeClock, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { aRefund, aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

const openHoldsOf = async () =>
  (await feed.order())?.holds.filter(h => h.state !== 'RELEASED').map(h => `${h.kind} ${h.state}`);

describe('two copies of the service', () => {
  it('that take the same new order at the same time make one order of it', async () => {
    const rounds = Array.from({ length: 20 }, (_, n) => n);
    for (const n of rounds) {
      const one = copyEvents(
        n,
        [aReport({ externalId: `R${n}`, source: 'CHANNEL', version: 1, status: 'PAID' })],
        'left',
      );
      const two = copyEvents(
        n,
        [aReport({ externalId: `R${n}`, source: 'IMPORT', version: 1, status: 'SHIPPED' })],
        'right',
      );
      await Promise.all([bench.deliver(one), bench.deliver(two)]);
      expect(await feed.count('orders', `external_id = 'R${n}'`)).toBe(1);
      expect(await feed.order(`R${n}`)).toMatchObject({ status: 'SHIPPED' });
    }
    expect(await feed.countsDiffer()).toEqual([]);
  });

  it('that take batches of the same orders in other sequences do not stand in each other’s way', async () => {
    const reports = Array.from({ length: 30 }, (_, n) => aReport({ externalId: `S${n}` }));
    const later = reports.map(report =>
      aReport({ ...report, source: 'IMPORT', status: 'SHIPPED', digest: `${report.externalId} import` }),
    );
    await Promise.all([
      bench.deliver(copyEvents(1, reports, 'left')),
      bench.deliver(copyEvents(1, [...later].reverse(), 'right')),
    ]);
    expect(await feed.count('orders')).toBe(30);
    expect(await feed.count('orders', "status = 'SHIPPED'")).toBe(30);
    expect(await feed.countsDiffer()).toEqual([]);
  });

  it('that take a refund and its order at the same time lose neither', async () => {
    for (let n = 0; n < 20; n += 1) {
      const order = copyEvents(n, [aReport({ externalId: `T${n}` })], 'left');
      const refund = [
        anEvent('refund.observed', `refund-${n}`, aRefund({ externalId: `T${n}` }), { scope: `right${n}` }),
      ];
      await Promise.all([bench.deliver(order), bench.deliver(refund)]);
    }
    await bench.service.jobs.run('orders.stranded-refunds', true);
    expect(await feed.count('orders', "after_sale = 'REQUESTED'")).toBe(20);
    expect(await feed.count('refunds', 'parked = 1')).toBe(0);
  });
});

describe('a question without an answer', () => {
  it('raises an alert after the deadline, once, and releases nothing', async () => {
    const clock = bench.around.clock as FakeClock;
    await feed.observe(aReport());
    clock.advance(59_000);
    await bench.service.jobs.run('orders.unanswered', true);
    expect(await feed.count('alerts')).toBe(0);
    clock.advance(2_000);
    await bench.service.jobs.run('orders.unanswered', true);
    await bench.service.jobs.run('orders.unanswered', true);
    expect(await feed.count('alerts')).toBe(2);
    expect((await feed.told()).filter(type => type === 'alert.raised')).toHaveLength(2);
    expect(await openHoldsOf()).toEqual(['STOCK PENDING', 'RISK PENDING']);
  });
});

describe('one of two answers that does not come', () => {
  it('does not keep from the others, for longer than the deadline, what the other answer was', async () => {
    const clock = bench.around.clock as FakeClock;
    await feed.observe(aReport());
    await feed.reserved();
    expect(await feed.told()).toEqual(['order.paid']);
    clock.advance(61_000);
    await bench.service.jobs.run('orders.unanswered', true);
    await bench.service.jobs.run('orders.unanswered', true);
    const told = (await bench.emitted()).filter(event => event.type === 'order.holds_changed');
    expect(told).toHaveLength(1);
    expect(told[0]?.payload).toMatchObject({ status: 'PAID', holds: [{ kind: 'RISK', state: 'PENDING' }] });
    await feed.cleared();
    expect((await feed.told()).at(-1)).toBe('order.ready');
  });

  it('is told at once when it bars the order', async () => {
    await feed.observe(aReport());
    await feed.flagged();
    expect((await feed.told()).at(-1)).toBe('order.holds_changed');
  });
});

describe('alerts of other services', () => {
  it('are stored once a kind and subject', async () => {
    const alert = {
      kind: 'poll.late',
      subject: 'shp_demo_taobao',
      shopId: 'shp_demo_taobao',
      severity: 'WARNING' as const,
      message: 'Not polled for 2 minutes.',
    };
    await bench.deliver([
      anEvent('alert.raised', 'shp_demo_taobao', alert, { producer: 'channels', scope: feed.scope }),
      anEvent('alert.raised', 'shp_demo_taobao', alert, { producer: 'channels', scope: feed.scope }),
    ]);
    expect(await feed.count('alerts')).toBe(1);
  });
});

/** Events that reach a copy on streams of their own, so that both copies are given them. */
function copyEvents(round: number, reports: readonly CanonicalOrder[], copy: string): DomainEvent[] {
  return reports.map(report =>
    anEvent('order.observed', `${copy}/${round}/${recordOf(report)}`, report, {
      scope: `${copy}${round}${feed.scope}`,
    }),
  );
}
