import { channels } from '#channels';
import { anEvent, bootSubgraphForTest } from '#testing';
import { ErasedOrderRow } from '../src/store/erased-order.row.js';

it('orders that wait to be erased are marked before a process takes anything in that tells of them', async () => {
  await using bench = await bootSubgraphForTest(channels);
  const { db } = bench.service;
  const scope = bench.around.config.databasePrefix;
  const ask = (part: number, ...externalIds: string[]) => {
    const orders = externalIds.map(externalId => ({
      ...{ orderId: `ord_${externalId}`, externalId },
      ...{ channel: 'GENERIC' as const, shopId: 'shp_a' },
    }));
    return anEvent('erasure.requested', 'ers_1', { erasureId: 'ers_1', part, orders, phones: [] }, { scope });
  };
  await bench.deliver([ask(1, 'W-1', 'W-2'), ask(2, 'W-3')]);
  const marked = async () => (await db.read(tx => tx.find(ErasedOrderRow))).map(row => row.id).sort();
  expect(await marked()).toEqual([]);
  await bench.service.start();
  try {
    expect(await marked()).toEqual(['shp_a/W-1', 'shp_a/W-2', 'shp_a/W-3']);
  } finally {
    await bench.service.pause();
  }
});
