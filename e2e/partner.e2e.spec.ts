import 'reflect-metadata';
import { SERVICES } from '#contracts';
import { aPaidOrder, GenericShop, partnerOf, shared, startHub, until, type TestHub } from '#testing';

const theHub = shared(() => startHub());

it('a partner of one shop sees that shop and nothing of another, by no path', async () => {
  const hub = await theHub();
  const mine = await new GenericShop(hub.door, 'shp_demo_douyin').connect();
  const other = await new GenericShop(hub.door, 'shp_other').connect();
  await mine.stock('SKU-1', 100);
  await mine.push(aPaidOrder('M-1'));
  await other.push(aPaidOrder('X-1'));
  await until(
    () => hub.query('{ orders(filter: { status: READY_TO_SHIP }) { totalCount } }'),
    a => a.data.orders.totalCount === 2,
  );
  const { data: all } = await hub.query('{ orders { nodes { id externalId } } }');
  const foreign = all.orders.nodes.find((o: { externalId: string }) => o.externalId === 'X-1').id as string;
  const key = hub.keys.partnerKeys[0]?.key ?? '';
  const seen = await hub.query(
    `query($foreign: ID!) { orders { totalCount nodes { externalId shop { id name } } } order(id: $foreign) { id }
      orderByExternalId(channel: GENERIC, shopId: "shp_other", externalId: "X-1") { id }
      mine: orders(filter: { shopId: "shp_demo_douyin" }) { totalCount } theirs: orders(filter: { shopId: "shp_other" }) { totalCount nodes { id } }
      shops { nodes { id } } shop(id: "shp_other") { id name } board(shopId: "shp_other") { openOrders } all: board { openOrders } }`,
    { foreign },
    key,
  );
  expect(seen.errors).toBeUndefined();
  expect(seen.data.orders).toEqual({
    totalCount: 1,
    nodes: [{ externalId: 'M-1', shop: { id: 'shp_demo_douyin', name: 'Web shop' } }],
  });
  expect(seen.data).toMatchObject({
    order: null,
    orderByExternalId: null,
    mine: { totalCount: 1 },
    theirs: { totalCount: 0, nodes: [] },
    shop: null,
    board: { openOrders: 0 },
    all: { openOrders: 1 },
  });
  expect(seen.data.shops.nodes).toEqual([{ id: 'shp_demo_douyin' }]);
  const act = await hub.query(
    'mutation($id: ID!) { shipOrder(input: { orderId: $id, voucher: "V", carrier: "SF", trackingNo: "1" }) { __typename } }',
    { id: foreign },
    key,
  );
  expect(act.data?.shipOrder?.__typename ?? 'refused').not.toBe('Order');
  await entitiesAreClosed(hub, foreign);
});

/** Guards do not run on _entities: the stores must filter by the viewer themselves. */
async function entitiesAreClosed(hub: TestHub, foreign: string): Promise<void> {
  const fields: Record<(typeof SERVICES)[number], string> = {
    orders: 'id externalId payable { minor }',
    inventory: 'id reservation { id } shortfall { skuCode }',
    channels: 'id source { platform inputs }',
    risk: 'id risk { outcome } tickets { id }',
    analytics: 'id age { class }',
  };
  for (const name of SERVICES) {
    const selection = fields[name];
    const { data } = await hub.askSubgraph(
      name,
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { ${selection} } } }`,
      { r: [{ __typename: 'Order', id: foreign }] },
      partnerOf('shp_demo_douyin'),
    );
    const [entity] = (data?._entities ?? []) as (Record<string, unknown> | null)[];
    for (const [field, value] of Object.entries(entity ?? {}))
      if (field !== 'id') expect([name, field, value]).toEqual([name, field, Array.isArray(value) ? [] : null]);
  }
}

it('without a key, or with a wrong one, nothing is answered', async () => {
  const hub = await theHub();
  for (const token of [null, 'oms_wrong', 'omk_wrong']) {
    const answer = await hub.query('{ orders { totalCount } }', {}, token);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  }
});
