import { bootSubgraphForTest, FakeClock } from '#testing';
import { orders } from '../src/index.js';
import { rebuild } from '../src/domain/log.js';
import { LogRow } from '../src/store/log.row.js';
import { FulfilmentService } from '../src/fulfilment.service.js';
import { staff } from '#testing';
import { aRefund, aReport } from './builders.js';
import { feedOf } from './feed.js';

describe('the status log', () => {
  it('alone rebuilds status, holds and after-sale of an order that went through everything', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(orders, { clock });
    const feed = feedOf(bench);
    const people = bench.get(FulfilmentService);
    const steps = [
      () => feed.observe(aReport({ version: 1, status: 'PENDING_PAYMENT', payableMinor: 150_000 })),
      () => feed.observe(aReport({ version: 2, payableMinor: 150_000, platformHolds: ['group'] })),
      () => feed.short(),
      () => feed.flagged(),
      () => feed.refund(aRefund({ amountMinor: 100 })),
      async () => people.placeHold(staff, await feed.idOf(), 'ask the buyer'),
      () => feed.observe(aReport({ version: 3, payableMinor: 150_000 })),
      () => feed.reserved(),
      () => feed.released(),
      () => feed.refund(aRefund({ version: 2, state: 'CLOSED', amountMinor: 100 })),
      async () => people.approve(staff, await feed.idOf(), 'fine'),
      async () => people.releaseHold(staff, await feed.idOf(), 'MANUAL', 'answered'),
      async () => people.force(staff, await feed.idOf(), 'PAID', 'wait a moment'),
      async () => people.force(staff, await feed.idOf(), 'READY_TO_SHIP', 'go on'),
      async () => people.ship(staff, { orderId: await feed.idOf(), voucher: 'V', carrier: 'SF', trackingNo: '1' }),
      () => feed.observe(aReport({ version: 4, status: 'CLOSED', payableMinor: 150_000, afterSale: 'REFUNDED' })),
    ];
    const seen = new Set<string>();
    for (const step of steps) {
      clock.advance(1_000);
      await step();
      const order = await feed.order();
      const log = await bench.service.db.read(tx => tx.find(LogRow));
      const rebuilt = rebuild(log);
      expect(rebuilt).toMatchObject({ status: order?.status, statusAt: order?.statusAt, afterSale: order?.afterSale });
      const plain = (holds: readonly { kind: string }[] = []) => [...holds].sort((a, b) => (a.kind < b.kind ? -1 : 1));
      expect(plain(rebuilt?.holds)).toEqual(plain(order?.holds.map(({ about: _, ...hold }) => hold)));
      expect(log.map(entry => entry.seq).sort((a, b) => a - b)).toEqual(log.map((_, i) => i + 1));
      expect(order?.seq).toBe(log.length);
      seen.add(order?.status ?? '');
    }
    expect([...seen]).toEqual(['PENDING_PAYMENT', 'PAID', 'READY_TO_SHIP', 'SHIPPED', 'CLOSED']);
  });
});
