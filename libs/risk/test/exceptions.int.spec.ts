import { bootSubgraphForTest, FakeClock, partnerOf, staff, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, entered, orderOf, sealed } from './builders.js';

const ADD = `mutation($input: AddRiskExceptionInput!) { addRiskException(input: $input) {
  __typename ... on RiskException { id effect party ruleKey author endedAt } ... on InvalidRiskException { faults } } }`;
const END = `mutation($id: ID!) { endRiskException(id: $id, reason: "over") {
  __typename ... on RiskException { endedBy endReason } ... on InvalidRiskException { code } } }`;

const add = async (bench: SubgraphBench, over: Record<string, unknown> = {}) => {
  const input = { effect: 'ALLOW', party: 'BUYER', orderId: 'ord_1', reason: 'known', ...over };
  const { data, errors } = await bench.graphql(ADD, { input });
  if (errors) throw errors[0]?.originalError ?? new Error(errors.map(e => e.message).join());
  return (data as any).addRiskException;
};
const end = async (bench: SubgraphBench, id: string) =>
  ((await bench.graphql(END, { id })).data as any).endRiskException;
const paid = (bench: SubgraphBench, n: number, over = {}, buyerRemark = '刷单') => {
  const hashes = { buyerHash: 'b1', phoneHash: 'p1', addressHash: 'a1' };
  return bench.deliver([
    entered(bench, 'PAID', sealed(bench, aFact(`ord_${n}`, { ...hashes, ...over }), { buyerRemark })),
  ]);
};
const riskOf = async (bench: SubgraphBench, n: number) => (await orderOf(bench, `ord_${n}`))?.risk;
const waivers = async (bench: SubgraphBench, n: number) => {
  const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { risk { findings { rule waived } } } } }`;
  const { data } = await bench.graphql(source, { r: [{ __typename: 'Order', id: `ord_${n}` }] });
  return (data as any)._entities[0].risk.findings;
};
const SNOOZE = { effect: 'SNOOZE', ruleKey: 'remark.brushing', until: '2026-12-01T00:00:00.000Z' };

describe('exceptions', () => {
  it('let somebody pass who is on the allow list, and record what fired', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, 1);
    expect(await add(bench)).toMatchObject({ effect: 'ALLOW', party: 'BUYER', ruleKey: null, author: staff.name });
    await paid(bench, 2);
    await paid(bench, 3, { buyerHash: 'b2' });
    expect(await riskOf(bench, 2)).toMatchObject({ outcome: 'CLEARED', level: 3, reasons: [] });
    expect(await waivers(bench, 2)).toEqual([{ rule: 'remark.brushing', waived: 'ALLOWED' }]);
    expect(await riskOf(bench, 3)).toMatchObject({ outcome: 'FLAGGED' });
  });

  it('hold up whoever is on the deny list, by phone and address too', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, 1, {}, '');
    await add(bench, { effect: 'DENY', party: 'PHONE' });
    await paid(bench, 2, { buyerHash: 'b2', addressHash: 'a2' }, '');
    expect(await riskOf(bench, 2)).toMatchObject({ outcome: 'FLAGGED', level: 1, reasons: [{ rule: 'list.deny' }] });
    await paid(bench, 3, { phoneHash: 'p2' }, '');
    expect(await riskOf(bench, 3)).toMatchObject({ outcome: 'CLEARED' });
  });

  it('silence one rule for one buyer until a date', async () => {
    const clock = new FakeClock(new Date('2026-11-22T08:00:00.000Z'));
    await using bench = await bootSubgraphForTest(risk, { clock });
    await paid(bench, 1);
    await add(bench, SNOOZE);
    await paid(bench, 2, {}, '刷单,好评返现');
    expect(await riskOf(bench, 2)).toMatchObject({ outcome: 'FLAGGED', reasons: [{ rule: 'remark.cash_back' }] });
    await paid(bench, 3);
    expect(await riskOf(bench, 3)).toMatchObject({ outcome: 'CLEARED' });
    clock.set(new Date('2026-12-01T00:00:00.000Z'));
    await paid(bench, 4);
    expect(await riskOf(bench, 4)).toMatchObject({ outcome: 'FLAGGED', reasons: [{ rule: 'remark.brushing' }] });
  });

  it('end once, by somebody with a reason, and stay readable', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, 1);
    const { id } = await add(bench);
    expect(await end(bench, id)).toEqual({ __typename: 'RiskException', endedBy: staff.name, endReason: 'over' });
    expect(await end(bench, id)).toMatchObject({ code: 'INVALID_RISK_EXCEPTION' });
    await paid(bench, 2);
    expect(await riskOf(bench, 2)).toMatchObject({ outcome: 'FLAGGED' });
    const { data } = await bench.graphql('{ riskExceptions { nodes { id reason endReason } } }');
    expect(data).toEqual({ riskExceptions: { nodes: [{ id, reason: 'known', endReason: 'over' }] } });
  });

  it.each([
    ['a snooze of no rule', { ...SNOOZE, ruleKey: null }, 'names the rule'],
    ['a snooze of a rule that is none', { ...SNOOZE, ruleKey: 'no.such' }, 'there is no rule no.such'],
    ['a snooze for ever', { ...SNOOZE, until: null }, 'until when'],
    ['a date that has passed', { until: '2020-01-01T00:00:00.000Z' }, 'in the future'],
    ['a list of one rule', { ruleKey: 'remark.brushing' }, 'for all rules'],
    ['an order nobody knows', { orderId: 'ord_9' }, 'nothing is known of the buyer'],
    ['no reason', { reason: ' ' }, 'reason must have'],
  ])('are not made with %s', async (_, over, fault) => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, 1);
    expect(await add(bench, over)).toEqual({
      __typename: 'InvalidRiskException',
      faults: [expect.stringContaining(fault)],
    });
  });

  it('are neither shown to a partner nor made by one', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await paid(bench, 1);
    await add(bench);
    const partner = partnerOf('shp_a');
    const { data } = await bench.graphql('{ riskExceptions { nodes { id } } }', {}, partner);
    expect(data).toEqual({ riskExceptions: { nodes: [] } });
    const input = { effect: 'ALLOW', party: 'BUYER', orderId: 'ord_1', reason: 'me' };
    expect((await bench.graphql(ADD, { input }, partner)).errors?.[0]?.originalError).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
