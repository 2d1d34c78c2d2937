import { bootSubgraphForTest } from '#testing';
import { orders } from '../src/index.js';
import { PoolStore } from '../src/store/pool.store.js';
import { aReport } from './builders.js';
import { feedOf } from './feed.js';

describe('orders by natural key', () => {
  it('are found together, however many shops they are of', async () => {
    await using bench = await bootSubgraphForTest(orders);
    const feed = feedOf(bench);
    await feed.observe(
      aReport({ shopId: 'shp_7', externalId: 'N7' }),
      aReport({ shopId: 'shp_1400', externalId: 'N1' }),
    );
    const keys = Array.from({ length: 1_500 }, (_, n) => ({ channel: 'TAOBAO' as const, shopId: `shp_${n}` })).flatMap(
      shop => ['N7', 'N1'].map(externalId => ({ ...shop, externalId })),
    );
    const found = await bench.service.db.read(tx => bench.get(PoolStore).findIds(tx, keys));
    expect(found.sort()).toEqual([await feed.idOf('N7'), await feed.idOf('N1')].sort());
  });
});
