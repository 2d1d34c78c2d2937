import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, entered, findingsOf } from './builders.js';

const MINUTE = 60_000;
const START = Date.parse('2026-11-22T08:00:00.000Z');
const at = (minutes: number): string => new Date(START + minutes * MINUTE).toISOString();
const idOf = (n: number): string => `ord_${String(n).padStart(4, '0')}`;
const order = (n: number, minutes: number, over: Parameters<typeof aFact>[1] = {}) =>
  aFact(idOf(n), { paidAt: at(minutes), buyerHash: 'anna', phoneHash: 'phone', addressHash: 'home', ...over });

/** What decisions keep of the figures, by order. */
async function figuresOf(bench: SubgraphBench): Promise<Readonly<Record<string, Record<string, unknown>>>> {
  const rows = (await bench.service.db.read(tx =>
    tx.query('SELECT order_id, features FROM risk_decisions ORDER BY attempt'),
  )) as { order_id: string; features: string }[];
  return Object.fromEntries(rows.map(row => [row.order_id, JSON.parse(row.features) as Record<string, unknown>]));
}
const figureOf = async (bench: SubgraphBench, n: number, name: string) =>
  (await figuresOf(bench))[idOf(n)]?.[name] ?? 0;
const tables = (bench: SubgraphBench) =>
  bench.service.db.read(async tx => [
    await tx.query('SELECT * FROM order_traces ORDER BY order_id'),
    await tx.query('SELECT * FROM shop_counts ORDER BY shop_id, grain, piece'),
  ]);
const paid = (bench: SubgraphBench, facts: readonly ReturnType<typeof aFact>[]) =>
  bench.deliver(facts.map(fact => entered(bench, 'PAID', fact)));
/** Three buyers, four addresses, two shops, over three hours. */
const some = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    order(n, n * 3, { buyerHash: `b${n % 3}`, addressHash: `a${n % 4}`, shopId: n % 5 ? 'shp_a' : 'shp_b' }),
  );

describe('velocity', () => {
  it('is the same whether orders come together or one by one, and over a restart', async () => {
    await using together = await bootSubgraphForTest(risk);
    await using apart = await bootSubgraphForTest(risk);
    const facts = some(60);
    await paid(together, facts);
    for (const fact of facts.slice(0, 40)) await paid(apart, [fact]);
    const { dataDir, databasePrefix, databaseUrl } = apart.around.config;
    await using again = await bootSubgraphForTest(risk, { config: { dataDir, databasePrefix, databaseUrl } });
    for (const fact of facts.slice(40)) await paid(again, [fact]);
    expect(await figuresOf(again)).toEqual(await figuresOf(together));
    expect(await tables(again)).toEqual(await tables(together));
    expect((await figuresOf(together))[idOf(59)]).toMatchObject({
      buyerOrders1h: 6,
      buyerOrders24h: 19,
      buyerAddresses24h: 3,
      addressBuyers24h: 2,
      shopOrders1h: 16,
      phoneOrders24h: 59,
    });
  });

  it('counts an order once that is told of five times', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const fact = order(1, 0);
    await paid(bench, [fact, fact, fact]);
    for (let times = 0; times < 2; times += 1) await paid(bench, [fact]);
    await paid(bench, [order(2, 10)]);
    expect((await figuresOf(bench))[idOf(2)]).toMatchObject({ buyerOrders1h: 1, phoneOrders24h: 1, shopOrders1h: 1 });
  });

  it('counts an order once that is cancelled and paid again', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, [order(1, 0)]);
    await bench.deliver([entered(bench, 'CANCELLED', order(1, 1))]);
    await paid(bench, [order(1, 5, { from: 'CANCELLED' })]);
    expect((await figuresOf(bench))[idOf(1)]).not.toHaveProperty('buyerOrders24h');
    expect((await figuresOf(bench))[idOf(1)]).not.toHaveProperty('shopOrders24h');
    await paid(bench, [order(2, 10)]);
    expect((await figuresOf(bench))[idOf(2)]).toMatchObject({ buyerOrders1h: 1, shopOrders1h: 1 });
  });

  it('puts a late order into the window of its own payment', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, [order(1, 0), order(2, 30)]);
    await paid(bench, [order(4, 300)]);
    await paid(bench, [order(3, 45), order(5, 310)]);
    const figures = await figuresOf(bench);
    expect(figures[idOf(3)]).toMatchObject({ buyerOrders1h: 2, shopOrders1h: 2 });
    expect(figures[idOf(4)]).toMatchObject({ buyerOrders24h: 2, shopOrders24h: 2 });
    expect(figures[idOf(5)]).toMatchObject({ buyerOrders1h: 1, buyerOrders24h: 4 });
  });

  it('lets the orders of a batch see each other in the order they were paid', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, [order(3, 20), order(1, 0), order(2, 10), order(4, 20)]);
    const figures = await figuresOf(bench);
    expect([1, 2, 3, 4].map(n => figures[idOf(n)]?.['buyerOrders1h'] ?? 0)).toEqual([0, 1, 2, 3]);
  });

  it('counts where an order goes after its address changed', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, [order(1, 0, { addressHash: 'home' })]);
    await bench.deliver([
      { ...entered(bench, 'PAID', order(1, 0, { addressHash: 'office' })), type: 'order.address_changed' },
    ] as Parameters<SubgraphBench['deliver']>[0]);
    await paid(bench, [order(2, 10, { addressHash: 'office', buyerHash: 'bert' })]);
    await paid(bench, [order(3, 11, { addressHash: 'home', buyerHash: 'carl' })]);
    expect(await figureOf(bench, 2, 'addressBuyers1h')).toBe(1);
    expect(await figureOf(bench, 3, 'addressBuyers1h')).toBe(0);
  });

  it('makes a rule of it explain what it counted', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const condition = { id: 'many', field: 'addressBuyers24h', op: 'gte', value: 2 };
    const input = { key: 'test.buyers', title: 'Many buyers', level: 1, reason: 'test', condition };
    await bench.graphql('mutation($input: SaveRiskRuleInput!) { saveRiskRule(input: $input) { __typename } }', {
      input,
    });
    await paid(
      bench,
      ['anna', 'bert', 'bert', 'carl'].map((buyerHash, n) => order(n, n, { buyerHash, phoneHash: null })),
    );
    const tests = [{ id: 'many', field: 'addressBuyers24h', op: 'gte', held: true, seen: '2', word: null }];
    expect(await findingsOf(bench, idOf(2))).toEqual([]);
    expect(await findingsOf(bench, idOf(3))).toEqual([expect.objectContaining({ rule: 'test.buyers', tests })]);
  });

  it('is tried on the past with the counts of then, and not on decisions from before there were any', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, some(30));
    const query = `query($input: SaveRiskRuleInput!) { backtestRiskRule(input: $input, from: "2020-01-01T00:00:00.000Z", to: "2090-01-01T00:00:00.000Z") {
      ... on RiskBacktest { orders fires unreadable } } }`;
    const condition = { field: 'phoneOrders1h', op: 'gte', value: 10 };
    const input = { key: 'test.phone', title: 'Busy phone', level: 1, reason: 'test', condition };
    const tried = async () =>
      ((await bench.graphql(query, { input })).data as Record<string, unknown>)['backtestRiskRule'];
    expect(await tried()).toEqual({ orders: 30, fires: 20, unreadable: 0 });
    await bench.service.db.write(tx =>
      tx.query(`UPDATE risk_decisions SET features = REPLACE(features, '"form":2,', '') WHERE shop_id = 'shp_b'`),
    );
    expect(await tried()).toMatchObject({ orders: 24, unreadable: 6 });
  });

  it('forgets orders that nothing looks back to any more', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const now = Date.now();
    const paidAgo = (n: number, days: number) =>
      order(n, 0, { paidAt: new Date(now - days * 24 * 60 * MINUTE).toISOString() });
    const old = Array.from({ length: 5 }, (_, n) => ({
      ...paidAgo(n, 70),
      orderId: `ord_01A000000000000000000000${n}`,
    }));
    await paid(bench, [...old, paidAgo(8, 10), paidAgo(9, 0)]);
    await bench.service.jobs.run('trim-traces', true);
    const left = (await tables(bench)) as [{ order_id: string }[], { grain: string; piece: number }[]];
    expect(left[0].map(row => row.order_id)).toEqual([idOf(8), idOf(9)]);
    expect(left[1].map(row => row.grain)).toEqual(['DAY', 'DAY', 'HOUR', 'HOUR', 'MINUTE']);
  });
});

describe('refunds', () => {
  const told = (bench: SubgraphBench, n: number, over: Parameters<typeof aFact>[1]) => {
    const event = entered(bench, 'PAID', order(n, n, over));
    return { ...event, type: 'order.changed', at: at(100) } as typeof event;
  };
  const refunded = { afterSale: 'REFUNDED', refundedMinor: 10_000 } as const;

  it('count for the buyer and the phone number once money went back', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(
      bench,
      [1, 2, 3, 4].map(n => order(n, n)),
    );
    await bench.deliver([
      told(bench, 1, refunded),
      told(bench, 2, { afterSale: 'REQUESTED' }),
      told(bench, 3, { afterSale: 'REFUSED' }),
      told(bench, 4, refunded),
    ]);
    await paid(bench, [order(5, 99), order(6, 101), order(7, 102, { buyerHash: 'bert' })]);
    const figures = await figuresOf(bench);
    expect(figures[idOf(5)]).not.toHaveProperty('buyerRefunds30d');
    expect(figures[idOf(6)]).toMatchObject({ buyerRefunds30d: 2, buyerRefundPercent: 40, phoneRefunds30d: 2 });
    expect(figures[idOf(7)]).toMatchObject({ phoneRefunds30d: 2, phoneRefundPercent: 33 });
    expect(figures[idOf(7)]).not.toHaveProperty('buyerRefunds30d');
  });

  it('count once, from the first time they are told of, and not once they are called off', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, [order(1, 1), order(2, 2)]);
    const again = () => ({ ...told(bench, 1, refunded), at: at(500) });
    await bench.deliver([told(bench, 1, refunded), told(bench, 2, refunded)]);
    await bench.deliver([again(), again()]);
    await bench.deliver([told(bench, 2, { afterSale: 'CLOSED', refundedMinor: 0 })]);
    await paid(bench, [order(3, 200)]);
    expect(await figureOf(bench, 3, 'buyerRefunds30d')).toBe(1);
    expect(await figureOf(bench, 3, 'buyerRefundPercent')).toBe(50);
  });

  it('of orders nobody remembers change nothing', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([told(bench, 1, refunded)]);
    expect((await tables(bench))[0]).toEqual([]);
  });
});
