import { Log, type Vault } from '#platform';
import type { RawPushStore } from '../store/raw-push.store.js';
import { FreshTexts } from './fresh-texts.js';

const asked: string[][] = [];
const raws = {
  byIds: (_tx: unknown, ids: string[]) => {
    asked.push(ids);
    return Promise.resolve([]);
  },
} as unknown as RawPushStore;

it('goes on keeping texts when another copy of the service maps those it kept: the oldest make room', async () => {
  const fresh = new FreshTexts(raws, {} as Vault, Log.open('silent'));
  const text = 'x'.repeat(1_000_000);
  for (let i = 0; i < 100; i += 1) fresh.keep(`raw_${i}`, { text });
  const rows = ['raw_0', 'raw_98', 'raw_99'].map(id => ({ id, shopId: 'shp_1' }));
  const found = await fresh.take({} as never, rows);
  expect([...found.keys()]).toEqual(['raw_98', 'raw_99']);
  expect(asked).toEqual([['raw_0']]);
});
