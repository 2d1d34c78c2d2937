import { bootSubgraphForTest, partnerOf, staff, viewerWith, type SubgraphBench } from '#testing';
import { inventory } from '#inventory';
import { aFact, answers, entered, lines, setStock } from './builders.js';

const levelOf = async (bench: SubgraphBench, skuId: string) => {
  const { data } = await bench.graphql('query($id: ID!) { sku(id: $id) { onHand reserved available } }', { id: skuId });
  return (data as { sku: { onHand: number; reserved: number; available: number } | null }).sku;
};
const orderOf = async (bench: SubgraphBench, id: string, viewer = staff) => {
  const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order {
    id reservation { state reservedAt expiresAt lines { skuCode quantity warehouse } } shortfall { skuCode wanted available } } } }`;
  const { data, errors } = await bench.graphql(source, { r: [{ __typename: 'Order', id }] }, viewer);
  expect(errors).toBeUndefined();
  return (data as { _entities: Record<string, unknown>[] })._entities[0];
};
const movements = async (bench: SubgraphBench, skuId: string) => {
  const { data } = await bench.graphql(
    'query($id: ID!) { stockLedger(skuId: $id, first: 50) { nodes { kind onHandDelta reservedDelta by order { id } } } }',
    { id: skuId },
  );
  return (data as { stockLedger: { nodes: { kind: string; onHandDelta: number; reservedDelta: number }[] } })
    .stockLedger.nodes;
};

describe('stock of orders', () => {
  it('is kept when an order is paid, and used up when it ships', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 10);
    const fact = aFact('ord_1', { lines: lines(['A', 2], ['A', 1]) });
    await bench.deliver([entered(bench, 'PAID', fact)]);
    expect(await levelOf(bench, 'A')).toEqual({ onHand: 10, reserved: 3, available: 7 });
    expect(await orderOf(bench, 'ord_1')).toMatchObject({
      reservation: { state: 'RESERVED', lines: [{ skuCode: 'A', quantity: 3, warehouse: 'MAIN' }] },
      shortfall: [],
    });
    await bench.deliver([
      entered(bench, 'SHIPPED', { ...fact, from: 'READY_TO_SHIP' }),
      entered(bench, 'SIGNED', { ...fact, from: 'SHIPPED' }),
    ]);
    expect(await levelOf(bench, 'A')).toEqual({ onHand: 7, reserved: 0, available: 7 });
    expect(await orderOf(bench, 'ord_1')).toMatchObject({ reservation: { state: 'CONSUMED' } });
    expect((await movements(bench, 'A')).map(m => [m.kind, m.onHandDelta, m.reservedDelta])).toEqual([
      ['CONSUME', -3, -3],
      ['RESERVE', 0, 3],
      ['RECEIVE', 10, 0],
    ]);
    expect(await answers(bench)).toEqual(['ord_1 stock.reserved']);
  });

  it('is given back when the order is cancelled, and goes to the order that waited longest', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 2);
    const first = aFact('ord_1', { lines: lines(['A', 2]) });
    await bench.deliver([entered(bench, 'PAID', first)]);
    await bench.deliver([entered(bench, 'PAID', aFact('ord_2', { lines: lines(['A', 2]) }))]);
    await bench.deliver([entered(bench, 'PAID', aFact('ord_3', { lines: lines(['A', 1]) }))]);
    expect(await orderOf(bench, 'ord_2')).toMatchObject({
      reservation: null,
      shortfall: [{ skuCode: 'A', wanted: 2, available: 0 }],
    });
    await bench.deliver([entered(bench, 'CANCELLED', { ...first, from: 'PAID' })]);
    expect(await answers(bench)).toEqual([
      'ord_1 stock.reserved',
      'ord_2 stock.short',
      'ord_3 stock.short',
      'ord_2 stock.reserved',
    ]);
    expect(await orderOf(bench, 'ord_2')).toMatchObject({ reservation: { state: 'RESERVED' }, shortfall: [] });
    expect(await orderOf(bench, 'ord_1')).toMatchObject({ reservation: { state: 'RELEASED' } });
    expect(await levelOf(bench, 'A')).toEqual({ onHand: 2, reserved: 2, available: 0 });
  });

  it('serves waiting orders when goods come in, the oldest first, as far as they go', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    for (const n of [1, 2, 3])
      await bench.deliver([entered(bench, 'PAID', aFact(`ord_${n}`, { lines: lines(['NEW', 2]) }))]);
    expect(await setStock(bench, 'NEW', 5)).toEqual({
      __typename: 'Sku',
      id: 'NEW',
      onHand: 5,
      reserved: 4,
      available: 1,
    });
    expect((await answers(bench)).slice(3)).toEqual(['ord_1 stock.reserved', 'ord_2 stock.reserved']);
  });

  it('is not given to a waiting order that was cancelled meanwhile', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    const fact = aFact('ord_1', { lines: lines(['A', 1]) });
    await bench.deliver([entered(bench, 'PAID', fact), entered(bench, 'CANCELLED', { ...fact, from: 'PAID' })]);
    expect(await setStock(bench, 'A', 5)).toMatchObject({ reserved: 0 });
    expect(await answers(bench)).toEqual(['ord_1 stock.short']);
  });

  it('answers an order once however often the event or a second like it arrives', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 10);
    const paid = entered(bench, 'PAID', aFact('ord_1', { lines: lines(['A', 2]) }));
    await bench.deliver([paid, paid]);
    await bench.deliver([paid]);
    await bench.deliver([entered(bench, 'PAID', aFact('ord_1', { lines: lines(['A', 2]) }))]);
    expect(await answers(bench)).toEqual(['ord_1 stock.reserved']);
    expect(await levelOf(bench, 'A')).toMatchObject({ reserved: 2 });
  });

  it('ends released when an order is paid, cancelled and announced as paid again out of turn', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 10);
    const fact = aFact('ord_1', { lines: lines(['A', 2]) });
    const [paid, cancelled] = [
      entered(bench, 'PAID', fact, 1),
      entered(bench, 'CANCELLED', { ...fact, from: 'PAID' }, 2),
    ];
    await bench.deliver([cancelled]);
    await bench.deliver([paid]);
    expect(await orderOf(bench, 'ord_1')).toMatchObject({ reservation: { state: 'RELEASED' } });
    expect(await levelOf(bench, 'A')).toEqual({ onHand: 10, reserved: 0, available: 10 });
  });

  it('is used up by a shipment nobody kept stock for; what is missing raises an alert', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 3);
    await bench.deliver([entered(bench, 'SHIPPED', aFact('ord_1', { lines: lines(['A', 5]) }))]);
    expect(await levelOf(bench, 'A')).toEqual({ onHand: 0, reserved: 0, available: 0 });
    expect(await answers(bench)).toEqual(['ord_1 alert.raised']);
    expect(await orderOf(bench, 'ord_1')).toMatchObject({
      reservation: { state: 'CONSUMED' },
      shortfall: [{ skuCode: 'A', wanted: 5, available: 3 }],
    });
    // What it lacked is history, not a wish: goods that come in later are not kept for it.
    expect(await setStock(bench, 'A', 9)).toMatchObject({ reserved: 0 });
  });

  it('is not moved by imports of the past', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 3);
    const fact = aFact('ord_1', { lines: lines(['A', 1]), history: true });
    await bench.deliver([entered(bench, 'PAID', fact), entered(bench, 'SHIPPED', fact)]);
    expect(await levelOf(bench, 'A')).toEqual({ onHand: 3, reserved: 0, available: 3 });
    expect(await answers(bench)).toEqual([]);
  });

  it('is split over warehouses only when no single one has everything', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 1, 'EAST');
    await setStock(bench, 'A', 5, 'WEST');
    await bench.deliver([entered(bench, 'PAID', aFact('ord_1', { lines: lines(['A', 4]) }))]);
    await bench.deliver([entered(bench, 'PAID', aFact('ord_2', { lines: lines(['A', 2]) }))]);
    expect(await orderOf(bench, 'ord_1')).toMatchObject({
      reservation: { lines: [{ warehouse: 'WEST', quantity: 4 }] },
    });
    expect(await orderOf(bench, 'ord_2')).toMatchObject({
      reservation: {
        lines: [
          { warehouse: 'EAST', quantity: 1 },
          { warehouse: 'WEST', quantity: 1 },
        ],
      },
    });
  });

  it('cannot be counted below what is promised', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 5);
    await bench.deliver([entered(bench, 'PAID', aFact('ord_1', { lines: lines(['A', 4]) }))]);
    expect(await setStock(bench, 'A', 3)).toEqual({
      __typename: 'StockBelowReserved',
      code: 'STOCK_BELOW_RESERVED',
      promised: 4,
    });
    expect(await levelOf(bench, 'A')).toMatchObject({ onHand: 5 });
  });
});

describe('who may see stock', () => {
  it('shows a partner the reservations of its own shop and no stock level at all', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 5);
    await bench.deliver([
      entered(bench, 'PAID', aFact('ord_1', { lines: lines(['A', 4]) })),
      entered(bench, 'PAID', aFact('ord_2', { lines: lines(['A', 4]) })),
    ]);
    const [own, foreign] = [partnerOf('shp_a'), partnerOf('shp_b')];
    expect(await orderOf(bench, 'ord_1', own)).toMatchObject({ reservation: { state: 'RESERVED' } });
    expect(await orderOf(bench, 'ord_1', foreign)).toMatchObject({ reservation: null, shortfall: [] });
    expect(await orderOf(bench, 'ord_2', foreign)).toMatchObject({ reservation: null, shortfall: [] });
    const source =
      '{ sku(id: "A") { id } skus { nodes { id } totalCount } stockLedger(skuId: "A") { nodes { id } } _entities(representations: [{ __typename: "Sku", id: "A" }]) { ... on Sku { onHand } } }';
    const { data } = await bench.graphql(source, {}, own);
    expect(data).toEqual({
      sku: null,
      skus: { nodes: [], totalCount: 0 },
      stockLedger: { nodes: [] },
      _entities: [null],
    });
  });

  it('lets nobody change stock without the scope, nor a partner with it', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    const source = 'mutation { setStock(input: { skuId: "A", onHand: 1, reason: "x" }) { __typename } }';
    for (const viewer of [viewerWith(staff, 'stock:read'), partnerOf('shp_a')]) {
      expect((await bench.graphql(source, {}, viewer)).errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
      expect(
        (await bench.graphql('mutation { repairStock { repaired } }', {}, viewer)).errors?.[0]?.originalError,
      ).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it.each([
    ['a negative count', { skuId: 'A', onHand: -1, reason: 'x' }],
    ['an absurd count', { skuId: 'A', onHand: 100_000_001, reason: 'x' }],
    ['an empty code', { skuId: ' ', onHand: 1, reason: 'x' }],
    ['no reason', { skuId: 'A', onHand: 1, reason: '' }],
    ['a warehouse with odd letters', { skuId: 'A', onHand: 1, reason: 'x', warehouse: '东仓' }],
  ])('refuses %s', async (_, input) => {
    await using bench = await bootSubgraphForTest(inventory);
    const { errors } = await bench.graphql(
      'mutation($input: SetStockInput!) { setStock(input: $input) { __typename } }',
      { input },
    );
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('lists SKUs page by page', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    for (const code of ['C', 'A', 'B']) await setStock(bench, code, 1);
    const source =
      'query($after: String) { skus(first: 2, after: $after) { nodes { id levels { warehouse available } } totalCount pageInfo { hasNextPage endCursor } } }';
    const first = (await bench.graphql(source)).data as {
      skus: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect(first.skus).toMatchObject({
      nodes: [{ id: 'A' }, { id: 'B' }],
      totalCount: 3,
      pageInfo: { hasNextPage: true },
    });
    const second = (await bench.graphql(source, { after: first.skus.pageInfo.endCursor })).data;
    expect(second).toMatchObject({ skus: { nodes: [{ id: 'C' }], pageInfo: { hasNextPage: false } } });
  });
});
