import { bootSubgraphForTest, FakeClock, partnerOf, viewerWith, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { askOf, voucher } from './ask.js';
import { aReport } from './builders.js';
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
const other = partnerOf('shp_other');

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
