import type { Config } from '#platform';
import { bootSubgraphForTest, staff } from '#testing';
import { risk } from '#risk';
import { aFact, entered, sealed } from './builders.js';

const RULE = {
  ...{ key: 'remark.gift', title: 'gift', level: 1, detector: 'FORBIDDEN_REMARK', reason: 'seen lately' },
  ...{ fields: ['BUYER_REMARK'], phrases: ['送礼'] },
};
const CLASSES = [{ class: 'BRUSHING', level: 1, rules: [], floor: 0, alone: true }];
const SAVE = `mutation($input: SaveRiskRuleInput!) { it: saveRiskRule(input: $input) { __typename ... on Problem { message } ... on RiskRule { version state author reason } } }`;
const PUBLISH = `mutation($version: Int!, $state: RiskRuleState!) { it: publishRiskRule(key: "remark.gift", version: $version, state: $state, reason: "r") { __typename ... on RiskRule { state } } }`;
const POLICY = `mutation($input: SaveRiskPolicyInput!) { it: saveRiskPolicy(input: $input) { __typename } }`;
const PROPOSE_RULE = `mutation($version: Int!) { it: proposeRiskRule(key: "remark.gift", version: $version, state: LIVE, reason: "tried") {
  __typename ... on Problem { code } ... on Proposal { id impact { looked affected counts { name count } orderIds } } } }`;
const PROPOSE_POLICY = `mutation($input: SaveRiskPolicyInput!) { it: proposeRiskPolicy(input: $input) { __typename ... on Problem { code } ... on Proposal { id } } }`;
const DECIDE = `mutation($id: ID!) { it: decideProposal(id: $id, verdict: APPROVE, reason: "ok") { __typename ... on Proposal { state } ... on Problem { code message } } }`;

async function open(config: Partial<Config> = { fourEyes: 'critical' }) {
  const bench = await bootSubgraphForTest(risk, { config });
  const ask = async (source: string, variables: object = {}, name = 'staff:lin'): Promise<any> => {
    const { data, errors } = await bench.graphql(source, { ...variables }, { ...staff, name });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return (data as any).it;
  };
  return { bench, ask };
}

describe('with FOUR_EYES=critical', () => {
  it('puts nobody a rule in force alone, and two people after a look at what it would have done', async () => {
    const { bench, ask } = await open();
    await using _ = bench;
    await bench.deliver([
      entered(bench, 'PAID', sealed(bench, aFact('ord_1'), { buyerRemark: '送礼用' })),
      entered(bench, 'PAID', sealed(bench, aFact('ord_2'), { buyerRemark: '谢谢' })),
    ]);
    expect(await ask(SAVE, { input: RULE })).toMatchObject({
      __typename: 'NeedsSecondPerson',
      message: expect.stringContaining('proposeRiskRule'),
    });
    expect(await ask(SAVE, { input: { ...RULE, state: 'DRAFT' } })).toMatchObject({ version: 1, state: 'DRAFT' });
    expect(await ask(PUBLISH, { version: 1, state: 'LIVE' })).toEqual({ __typename: 'NeedsSecondPerson' });
    expect(await ask(PUBLISH, { version: 1, state: 'RETIRED' })).toEqual({ __typename: 'NeedsSecondPerson' });
    const { id, impact } = await ask(PROPOSE_RULE, { version: 1 });
    expect(impact).toEqual({
      ...{ looked: 2, affected: 1, orderIds: ['ord_1'] },
      counts: [
        { name: 'FIRES', count: 1 },
        { name: 'FIRES_ON_CLEARED', count: 1 },
      ],
    });
    expect(await ask(DECIDE, { id }, 'staff:wang')).toEqual({ __typename: 'Proposal', state: 'APPLIED' });
    const { data } = await bench.graphql('{ riskRuleVersions(key: "remark.gift") { version state author reason } }');
    expect(data).toMatchObject({
      riskRuleVersions: [
        { version: 2, state: 'LIVE', author: 'staff:lin', reason: 'tried (approved by staff:wang)' },
        { version: 1, state: 'DRAFT' },
      ],
    });
  });

  it('puts no rule in force whose key got another version since', async () => {
    const { bench, ask } = await open();
    await using _ = bench;
    await ask(SAVE, { input: { ...RULE, state: 'DRAFT' } });
    const { id } = await ask(PROPOSE_RULE, { version: 1 });
    await ask(SAVE, { input: { ...RULE, state: 'DRAFT', phrases: ['礼物'] } });
    expect(await ask(DECIDE, { id }, 'staff:wang')).toMatchObject({ code: 'STALE_PROPOSAL' });
    expect(await ask(PROPOSE_RULE, { version: 9 })).toMatchObject({ code: 'INVALID_PROPOSAL' });
  });

  it('changes the policy by two people alone', async () => {
    const { bench, ask } = await open();
    await using _ = bench;
    const input = { classes: CLASSES, reason: 'less noise' };
    expect(await ask(POLICY, { input })).toEqual({ __typename: 'NeedsSecondPerson' });
    const bad = { ...input, classes: [{ ...CLASSES[0], level: 7 }] };
    expect(await ask(PROPOSE_POLICY, { input: bad })).toMatchObject({ code: 'INVALID_PROPOSAL' });
    const { id } = await ask(PROPOSE_POLICY, { input });
    expect(await ask(DECIDE, { id })).toMatchObject({ code: 'NEEDS_SECOND_PERSON' });
    expect(await ask(DECIDE, { id }, 'staff:wang')).toMatchObject({ state: 'APPLIED' });
    const { data } = await bench.graphql('{ riskPolicies { revision author classes { class } } }');
    expect((data as any).riskPolicies[0]).toEqual({
      ...{ revision: 1, author: 'staff:lin' },
      classes: [{ class: 'BRUSHING' }],
    });
  });
});

it('lets one person change rules and policies otherwise', async () => {
  const { bench, ask } = await open({});
  await using _ = bench;
  expect(await ask(SAVE, { input: RULE })).toMatchObject({ state: 'LIVE' });
  expect(await ask(POLICY, { input: { classes: CLASSES, reason: 'less noise' } })).toEqual({
    __typename: 'RiskPolicy',
  });
});
