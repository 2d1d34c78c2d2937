import { partnerOf } from '#testing';
import { aFact, entered, review, sealed } from './builders.js';
import { Desk } from './desk.js';

const NOVEMBER =
  '{ month decisions held right wrong rules { rule fired held right wrong precision precisionLow precisionHigh } suggestions { id rule version change from to heldBefore heldAfter wrongAvoided rightLost unknown } }';
const ask = (desk: Desk, month: string, viewer?: any) =>
  desk.run(`{ riskMonthlyReview(month: "${month}") ${NOVEMBER} }`, {}, viewer);
const take = (desk: Desk, id: string) =>
  desk.run(
    'mutation($id: ID!) { takeRiskSuggestion(id: $id, reason: "review of November") { __typename ... on RiskRule { key version level state ratioPercent reason author } ... on Problem { code } } }',
    { id },
  );

/** Pays an order of a buyer and lets a person say what it is. */
async function reviewed(desk: Desk, n: number, remark: string, verdict: 'RELEASE' | 'REJECT', payableMinor = 10_000) {
  const fact = sealed(desk.bench, aFact(`ord_${n}`, { payableMinor, buyerHash: `b${n}` }), { buyerRemark: remark });
  await desk.bench.deliver([entered(desk.bench, 'PAID', fact)]);
  await review(desk.bench, fact.orderId, verdict);
}

it('learns from reviews that a rule is wrong more often than right, and takes the suggestion as its next version, in shadow first', async () => {
  await using desk = await Desk.open();
  for (let n = 1; n <= 20; n += 1) await reviewed(desk, n, '刷单', n <= 18 ? 'RELEASE' : 'REJECT');
  const november = await ask(desk, '2026-11');
  expect(november).toMatchObject({ month: '2026-11', decisions: 20, held: 20, right: 2, wrong: 18 });
  expect(november.rules).toEqual([
    {
      ...{ rule: 'remark.brushing', fired: 20, held: 20, right: 2, wrong: 18, precision: 0.1 },
      ...{ precisionLow: expect.closeTo(0.0279, 4), precisionHigh: expect.closeTo(0.301, 3) },
    },
  ]);
  const [suggestion] = november.suggestions;
  expect(suggestion).toMatchObject({
    ...{ rule: 'remark.brushing', version: 1, change: 'TAG_ONLY', from: 1, to: 3 },
    ...{ heldBefore: 20, heldAfter: 0, wrongAvoided: 18, rightLost: 2, unknown: 0 },
  });
  expect(await take(desk, suggestion.id)).toEqual({
    ...{ __typename: 'RiskRule', key: 'remark.brushing', version: 2, level: 3, state: 'SHADOW', ratioPercent: 300 },
    ...{ reason: 'review of November', author: 'staff:test' },
  });
  expect(await take(desk, suggestion.id)).toEqual({ __typename: 'RiskSuggestionGone', code: 'RISK_SUGGESTION_GONE' });
  await reviewed(desk, 21, '刷单', 'RELEASE');
  expect(await desk.emitted('risk.cleared')).toEqual([]);
  await desk.run(
    'mutation { publishRiskRule(key: "remark.brushing", version: 2, state: LIVE, reason: "it holds") { __typename } }',
  );
  await desk.bench.deliver([entered(desk.bench, 'PAID', sealed(desk.bench, aFact('ord_22'), { buyerRemark: '刷单' }))]);
  expect((await desk.emitted('risk.cleared')).map(event => event.aggregate)).toEqual(['ord_22']);
});

it('predicts what a larger ratio would have held, from the figures the decisions were made on', async () => {
  await using desk = await Desk.open();
  // One big order after three of the same buyer: 3.2 times the mean is harmless, 9 times is not.
  for (let n = 0; n < 22; n += 1) {
    const buyerHash = `b${n}`;
    const facts = [1, 2, 3].map(i => aFact(`ord_${n}_${i}`, { buyerHash }));
    const big = aFact(`ord_${n}_big`, { buyerHash, payableMinor: n < 12 ? 32_000 : 90_000 });
    for (const fact of [...facts, big]) await desk.bench.deliver([entered(desk.bench, 'PAID', fact)]);
    await review(desk.bench, big.orderId, n < 12 ? 'RELEASE' : 'REJECT');
  }
  const { suggestions } = await ask(desk, '2026-11');
  expect(suggestions).toMatchObject([
    {
      ...{ rule: 'amount.deviation', change: 'RAISE_RATIO', from: 300, to: 350 },
      ...{ heldBefore: 22, heldAfter: 10, wrongAvoided: 12, rightLost: 0 },
    },
  ]);
  expect(await take(desk, suggestions[0].id)).toMatchObject({ key: 'amount.deviation', level: 1, ratioPercent: 350 });
});

it('counts a month of Shanghai, says nothing of the others, and nothing to partners', async () => {
  await using desk = await Desk.open();
  desk.clock.set(new Date('2026-11-30T15:59:59.999Z'));
  await reviewed(desk, 1, '刷单', 'REJECT');
  desk.clock.set(new Date('2026-11-30T16:00:00.000Z'));
  await reviewed(desk, 2, '刷单', 'RELEASE');
  expect(await ask(desk, '2026-11')).toMatchObject({ right: 1, wrong: 0, suggestions: [] });
  expect(await ask(desk, '2026-12')).toMatchObject({ right: 0, wrong: 1 });
  expect(await ask(desk, '2026-10')).toMatchObject({ decisions: 0, rules: [] });
  expect(await ask(desk, '2026-11', partnerOf('shp_a'))).toBeNull();
  for (const month of ['2026-13', 'November', '2026-11-01'])
    await expect(ask(desk, month)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
