import { bootSubgraphForTest, partnerOf, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, entered, findingsOf, review, sealed } from './builders.js';

const RULE = {
  key: 'remark.of_test',
  title: 'Of a test',
  level: 1,
  reason: 'test',
  condition: {
    all: [
      { field: 'amountMinor', op: 'ratioToAverage', value: { percent: 200, leastOrders: 2 } },
      {
        any: [
          { field: 'buyerRemark', op: 'regex', value: '代购.{0,4}转卖' },
          { field: 'paidHour', op: 'lt', value: 12 },
        ],
      },
    ],
  },
};
const BACKTEST = `query($input: SaveRiskRuleInput!, $from: DateTime!, $to: DateTime!, $shops: [ID!]) {
  backtestRiskRule(input: $input, from: $from, to: $to, shops: $shops) { __typename ... on RiskBacktest {
    orders unreadable fires confirmedBad confirmedGood precision complete overlaps { rule both other } }
    ... on InvalidRiskRule { faults } } }`;
const PERIOD = { from: '2020-01-01T00:00:00.000Z', to: '2090-01-01T00:00:00.000Z' };

const backtest = async (
  bench: SubgraphBench,
  over: Record<string, unknown> = {},
  viewer?: ReturnType<typeof partnerOf>,
) => {
  const { data, errors } = await bench.graphql(BACKTEST, { input: RULE, ...PERIOD, ...over }, viewer);
  if (errors) throw errors[0]?.originalError ?? new Error(errors.map(e => e.message).join());
  return (data as { backtestRiskRule: Record<string, any> }).backtestRiskRule;
};

const ORDERS = 240;
const idOf = (n: number) => `ord_${String(n).padStart(4, '0')}`;
/** The same orders in every hub: amounts, hours, remarks and buyers all differ. */
async function screen(bench: SubgraphBench): Promise<void> {
  const facts = Array.from({ length: ORDERS }, (_, n) => {
    const hour = String((n * 7) % 24).padStart(2, '0');
    const fact = aFact(idOf(n), {
      shopId: n % 3 === 0 ? 'shp_b' : 'shp_a',
      payableMinor: 1_000 + ((n * 7_919) % 97) * 500,
      buyerHash: `b${n % 11}`,
      paidAt: `2026-11-22T${hour}:00:00.000Z`,
    });
    const buyerRemark = n % 4 === 0 ? '代购,转卖' : n % 10 === 1 ? '刷单' : '谢谢';
    return n % 9 === 0 ? fact : sealed(bench, fact, { buyerRemark });
  });
  await bench.deliver(facts.map(fact => entered(bench, 'PAID', fact)));
}
const save = (bench: SubgraphBench, state: string) =>
  bench.graphql('mutation($input: SaveRiskRuleInput!) { saveRiskRule(input: $input) { __typename } }', {
    input: { ...RULE, state },
  });
const firedOn = async (bench: SubgraphBench): Promise<readonly { readonly shadow: boolean }[]> => {
  const all = await Promise.all(Array.from({ length: ORDERS }, (_, n) => findingsOf(bench, idOf(n))));
  return (all as { rule: string; shadow: boolean }[][]).flat().filter(({ rule }) => rule === RULE.key);
};

describe('a backtest', () => {
  it('counts what the rule then finds in shadow and live on the same orders', async () => {
    await using past = await bootSubgraphForTest(risk);
    await using shadow = await bootSubgraphForTest(risk);
    await using live = await bootSubgraphForTest(risk);
    await save(shadow, 'SHADOW');
    await save(live, 'LIVE');
    for (const bench of [past, shadow, live]) await screen(bench);
    const inShadow = await firedOn(shadow);
    const inForce = await firedOn(live);
    expect(inShadow.length).toBeGreaterThan(5);
    expect([inShadow.every(found => found.shadow), inForce.some(found => found.shadow)]).toEqual([true, false]);
    for (const bench of [past, shadow, live])
      expect(await backtest(bench)).toMatchObject({
        orders: ORDERS,
        unreadable: 0,
        fires: inForce.length,
        complete: true,
      });
    expect(inShadow).toHaveLength(inForce.length);
    const halves = [await backtest(past, { shops: ['shp_a'] }), await backtest(past, { shops: ['shp_b'] })];
    expect(halves.reduce((sum, half) => sum + half['fires'], 0)).toBe(inForce.length);
    expect(halves.map(half => half['orders'])).toEqual([160, 80]);
  });

  it('tells how often it was right by the words of those who reviewed, and which rules find the same', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await screen(bench);
    const everything = { ...RULE, condition: { field: 'buyerRemark', op: 'contains', value: '刷' } };
    const before = await backtest(bench, { input: everything });
    expect(before).toMatchObject({ confirmedBad: 0, confirmedGood: 0, precision: null });
    expect(before['overlaps']).toContainEqual({
      rule: 'remark.brushing',
      both: before['fires'],
      other: before['fires'],
    });
    const flagged = (await bench.emitted())
      .filter(event => event.type === 'risk.flagged')
      .map(event => event.aggregate);
    const brushing = flagged.filter(id => Number(id.slice(4)) % 10 === 1).slice(0, 3);
    for (const [n, id] of brushing.entries()) await review(bench, id, n === 0 ? 'RELEASE' : 'REJECT');
    const after = await backtest(bench, { input: everything });
    expect([after['confirmedBad'], after['confirmedGood']]).toEqual([2, 1]);
    expect(after['precision']).toBeCloseTo(2 / 3);
  });

  it('looks at the period only, and at nothing that cannot be read', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await screen(bench);
    expect(await backtest(bench, { to: '2021-01-01T00:00:00.000Z' })).toMatchObject({ orders: 0, fires: 0 });
    await bench.service.db.write(tx =>
      tx.query("UPDATE risk_decisions SET external_id = NULL WHERE shop_id = 'shp_b'"),
    );
    expect(await backtest(bench)).toMatchObject({ orders: 160, unreadable: 80 });
  });

  it('refuses a rule that is none, and whoever sees one shop only', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const input = { ...RULE, condition: { field: 'buyerRemark', op: 'regex', value: '(?=a)' } };
    expect(await backtest(bench, { input })).toMatchObject({ __typename: 'InvalidRiskRule' });
    await expect(backtest(bench, {}, partnerOf('shp_a'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
