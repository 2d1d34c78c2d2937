import type { CanonicalOrder } from '#contracts';
import { bootSubgraphForTest, FakeClock, partnerOf, staff } from '#testing';
import { orders } from '../src/index.js';
import { askOf } from './ask.js';
import { aReport } from './builders.js';
import { feedOf } from './feed.js';

const LIST = `query($hours: Int, $home: String, $first: Int, $after: String) {
  shippedNotCleared(hours: $hours, homeCountry: $home, first: $first, after: $after) {
    nodes { externalId } pageInfo { hasNextPage endCursor } totals { country orders value { minor currency } } } }`;

async function world(config: { readonly shopCountries?: string } = {}) {
  const clock = new FakeClock(new Date('2026-11-22T08:00:00.000Z'));
  const bench = await bootSubgraphForTest(orders, { clock, config });
  const feed = feedOf(bench);
  const abroad = (externalId: string, over: Partial<CanonicalOrder> = {}) =>
    aReport({
      ...{ externalId, status: 'SHIPPED', shippedAt: '2026-11-22T00:00:00.000Z', country: 'US', province: 'CA' },
      ...{ currency: 'USD', ...over },
    });
  const list = async (variables: object = {}, viewer = staff) =>
    (await askOf(() => bench)(LIST, { ...variables }, viewer)).shippedNotCleared;
  const names = async (variables: object = {}, viewer = staff): Promise<string[]> =>
    (await list(variables, viewer)).nodes.map((node: { externalId: string }) => node.externalId);
  return { feed, abroad, list, names, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() };
}

it('lists orders that left for another country within 48 hours and are on their way, the last first', async () => {
  await using w = await world();
  await w.feed.observe(
    w.abroad('early', { shippedAt: '2026-11-20T09:00:00.000Z' }),
    w.abroad('late', { country: '美国', province: 'California' }),
    w.abroad('too early', { shippedAt: '2026-11-20T07:00:00.000Z' }),
    w.abroad('at home', { country: '中国', province: '浙江省', currency: 'CNY' }),
    w.abroad('named as a province', {
      country: 'CN',
      province: '香港特别行政区',
      currency: 'CNY',
      shippedAt: '2026-11-21T00:00:00.000Z',
    }),
    w.abroad('signed', { status: 'SIGNED' }),
    w.abroad('not gone', { status: 'PAID', shippedAt: null }),
    w.abroad('of the past', { history: true }),
  );
  expect(await w.names()).toEqual(['late', 'named as a province', 'early']);
  expect((await w.list()).totals).toEqual([
    { country: 'HK', orders: 1, value: { minor: 2_500, currency: 'CNY' } },
    { country: 'US', orders: 2, value: { minor: 5_000, currency: 'USD' } },
  ]);
  expect(await w.names({ hours: 10 })).toEqual(['late']);
  expect(await w.names({ home: 'United States' })).toEqual(['at home', 'named as a province']);
  await w.feed.observe(w.abroad('late', { version: 2, status: 'SIGNED' }));
  expect(await w.names({ hours: 10 })).toEqual([]);
});

it('asks of each shop whether the order left the country the shop is at home in, unless one is named', async () => {
  await using w = await world({ shopCountries: 'shp_berlin=DE' });
  const berlin = (externalId: string, over: Partial<CanonicalOrder>) =>
    w.abroad(externalId, { shopId: 'shp_berlin', currency: 'EUR', ...over });
  await w.feed.observe(
    berlin('berlin to berlin', { country: 'DE', province: 'Berlin', shippedAt: '2026-11-22T04:00:00.000Z' }),
    berlin('berlin to china', { country: 'CN', province: '浙江省', shippedAt: '2026-11-22T03:00:00.000Z' }),
    w.abroad('china to berlin', { country: 'DE', province: 'Berlin', shippedAt: '2026-11-22T02:00:00.000Z' }),
    w.abroad('china to china', { country: '中国', province: '浙江省', shippedAt: '2026-11-22T01:00:00.000Z' }),
  );
  expect(await w.names()).toEqual(['berlin to china', 'china to berlin']);
  expect((await w.list()).totals).toMatchObject([
    { country: 'CN', orders: 1 },
    { country: 'DE', orders: 1 },
  ]);
  expect(await w.names({ first: 1 })).toEqual(['berlin to china']);
  expect(await w.names({ home: 'DE' })).toEqual(['berlin to china', 'china to china']);
  expect(await w.names({}, partnerOf('shp_berlin'))).toEqual(['berlin to china']);
});

it('is read page by page', async () => {
  await using w = await world();
  await w.feed.observe(...['A', 'B', 'C', 'D', 'E'].map(name => w.abroad(name)));
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const part: any = await w.list({ first: 2, after });
    seen.push(...part.nodes.map((node: { externalId: string }) => node.externalId));
    after = part.pageInfo.endCursor;
    more = part.pageInfo.hasNextPage;
  }
  expect([seen.length, [...seen].sort()]).toEqual([5, ['A', 'B', 'C', 'D', 'E']]);
});

it('shows a partner orders of its shops alone, and refuses what it cannot read', async () => {
  await using w = await world();
  await w.feed.observe(w.abroad('A'));
  expect(await w.names({}, partnerOf('shp_other'))).toEqual([]);
  expect((await w.list({}, partnerOf('shp_other'))).totals).toEqual([]);
  expect(await w.names({}, partnerOf('shp_demo_taobao'))).toEqual(['A']);
  await expect(w.list({ hours: 0 })).rejects.toThrow('1 to 720');
  await expect(w.list({ home: 'Atlantis' })).rejects.toThrow('No country');
});
