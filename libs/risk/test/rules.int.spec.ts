import { bootSubgraphForTest, partnerOf, staff, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, BAD, entered, OK, orderOf, sealed, VAGUE } from './builders.js';
import { FIRST_RULES } from '../src/domain/first-rules.js';
import { STATISTIC_RULES } from '../src/domain/statistic-rules.js';

describe('rules as data', () => {
  const save = (bench: SubgraphBench, input: Record<string, unknown>, viewer = staff) =>
    bench.graphql(
      'mutation($input: SaveRiskRuleInput!) { saveRiskRule(input: $input) { __typename ... on RiskRule { version revision author } ... on InvalidRiskRule { code faults } } }',
      { input },
      viewer,
    );
  const RULE = {
    key: 'remark.resale',
    detector: 'FORBIDDEN_REMARK',
    title: 'Resale',
    level: 1,
    fields: ['BUYER_REMARK'],
    phrases: ['代购转卖'],
    reason: 'asked by legal',
  };

  it('are in force for the next order, and an old decision still names the rules it was made by', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(OK), { buyerRemark: '代购转卖' }))]);
    expect((await save(bench, RULE)).data).toMatchObject({
      saveRiskRule: { __typename: 'RiskRule', version: 1, author: 'staff:test' },
    });
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(BAD), { buyerRemark: '代 购 转 卖' }))]);
    await save(bench, { ...RULE, enabled: false });
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(VAGUE), { buyerRemark: '代购转卖' }))]);
    const [before, between, after] = await Promise.all([OK, BAD, VAGUE].map(id => orderOf(bench, id)));
    expect([before?.risk?.['outcome'], between?.risk?.['outcome'], after?.risk?.['outcome']]).toEqual([
      'CLEARED',
      'FLAGGED',
      'CLEARED',
    ]);
    expect(Number(between?.risk?.['ruleVersion'])).toBe(Number(before?.risk?.['ruleVersion']) + 1);
    const { data } = await bench.graphql(
      '{ riskRuleVersions(key: "remark.resale") { version enabled phrases reason } }',
    );
    expect(data).toEqual({
      riskRuleVersions: [
        { version: 2, enabled: false, phrases: ['代购转卖'], reason: 'asked by legal' },
        { version: 1, enabled: true, phrases: ['代购转卖'], reason: 'asked by legal' },
      ],
    });
  });

  it.each([
    ['no phrase', { phrases: [] }],
    ['a phrase of one letter', { phrases: ['刷'] }],
    ['a phrase without letters', { phrases: ['***'] }],
    ['no field', { fields: [] }],
    ['an unknown level', { level: 4 }],
    ['no reason', { reason: ' ' }],
    ['a bad key', { key: 'Remark Resale' }],
    ['another detector under an old key', { key: 'address.vague' }],
    ['a phrase longer than any remark needs', { phrases: ['长'.repeat(61)] }],
  ])('are not saved with %s', async (_, over) => {
    await using bench = await bootSubgraphForTest(risk);
    expect((await save(bench, { ...RULE, ...over })).data).toMatchObject({
      saveRiskRule: { __typename: 'InvalidRiskRule', code: 'INVALID_RISK_RULE' },
    });
  });

  it('are neither shown to a partner nor changed by one', async () => {
    await using bench = await bootSubgraphForTest(risk);
    expect(
      (
        await bench.graphql(
          '{ riskRules { key } riskRuleVersions(key: "remark.brushing") { key } }',
          {},
          partnerOf('shp_a'),
        )
      ).data,
    ).toEqual({ riskRules: [], riskRuleVersions: [] });
    expect((await save(bench, RULE, partnerOf('shp_a'))).errors?.[0]?.originalError).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      ((await bench.graphql('{ riskRules { key version } }')).data as { riskRules: unknown[] }).riskRules,
    ).toHaveLength(FIRST_RULES.length + STATISTIC_RULES.length);
  });
});
