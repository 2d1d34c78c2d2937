import { recordOf, type PersonalFields } from '#contracts';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, viewerWith, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { askOf } from './ask.js';
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
const PERSONAL: PersonalFields = {
  buyerName: 'zhang',
  receiverName: '张三',
  phone: '13812340001',
  district: '西湖区',
  address: '文三路 1 号',
  buyerRemark: '请尽快发货',
  sellerMemo: '',
};
const sealedReport = (over = {}, personal: Partial<PersonalFields> = {}) => {
  const report = aReport(over);
  const fields = { ...PERSONAL, ...personal };
  return aReport({ ...over, sealed: bench.around.vault.seal(fields, report.shopId, recordOf(report)) });
};

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

  it('keeps who gets it when the platform hides that after shipping, and follows the remarks', async () => {
    await feed.observe(sealedReport());
    const hidden = { version: 2, status: 'SHIPPED', phoneHash: null, addressHash: null };
    await feed.observe(
      sealedReport(hidden, { receiverName: '张*', phone: '', district: '', address: '', buyerRemark: '放门口' }),
    );
    const reader = viewerWith(staff, 'orders:read', 'pii:read');
    const query = 'query($id: ID!) { order(id: $id) { status receiver { name phone address } buyerRemark } }';
    expect((await ask(query, { id: await feed.idOf() }, reader)).order).toEqual({
      status: 'SHIPPED',
      receiver: { name: '张三', phone: '13812340001', address: '浙江省杭州市西湖区文三路 1 号' },
      buyerRemark: '放门口',
    });
    const shipped = (await bench.emitted()).find(event => event.type === 'order.shipped');
    expect(shipped?.payload).toMatchObject({ phoneHash: 'phone', addressHash: 'address' });
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

describe('the tables', () => {
  it('are what the row classes say, with nothing left to migrate', async () => {
    expect(await bench.service.db.drift()).toEqual([]);
  });
});
