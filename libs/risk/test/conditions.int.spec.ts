import { bootSubgraphForTest, partnerOf, staff, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, BAD, entered, findingsOf, OK, orderOf, sealed, VAGUE } from './builders.js';

const SAVE = `mutation($input: SaveRiskRuleInput!) { saveRiskRule(input: $input) {
  __typename ... on RiskRule { version state condition detector phrases } ... on InvalidRiskRule { faults } } }`;
const PUBLISH = `mutation($key: ID!, $version: Int!, $state: RiskRuleState!) {
  publishRiskRule(key: $key, version: $version, state: $state, reason: "as agreed") {
    __typename ... on RiskRule { version state author reason } ... on Problem { code } } }`;

const KEY = 'remark.of_test';
const saved = async (bench: SubgraphBench, condition: unknown, over: Record<string, unknown> = {}) => {
  const input = { key: KEY, title: 'Of a test', level: 1, reason: 'test', condition, ...over };
  const { data, errors } = await bench.graphql(SAVE, { input });
  if (errors) throw new Error(errors.map(e => e.message).join());
  return (data as { saveRiskRule: Record<string, unknown> }).saveRiskRule;
};
const published = async (bench: SubgraphBench, version: number, state: string, key = KEY) =>
  ((await bench.graphql(PUBLISH, { key, version, state })).data as { publishRiskRule: unknown }).publishRiskRule;

const RESALE = {
  all: [
    { id: 'dear', field: 'amountMinor', op: 'gte', value: 10_000 },
    { id: 'resale', field: 'buyerRemark', op: 'regex', value: '代购.{0,4}转卖' },
  ],
};
const paid = (bench: SubgraphBench, id: string, over = {}) =>
  bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(id, over), { buyerRemark: '代购的,转卖用' }))]);

describe('a rule as a condition', () => {
  it('holds orders up and is explained test by test in the decision', async () => {
    await using bench = await bootSubgraphForTest(risk);
    expect(await saved(bench, RESALE)).toEqual({
      __typename: 'RiskRule',
      version: 1,
      state: 'LIVE',
      condition: RESALE,
      detector: 'CONDITION',
      phrases: [],
    });
    await paid(bench, BAD);
    await paid(bench, OK, { payableMinor: 9_999 });
    expect((await orderOf(bench, BAD))?.risk).toMatchObject({ outcome: 'FLAGGED', level: 1, reasons: [{ rule: KEY }] });
    expect((await orderOf(bench, OK))?.risk).toMatchObject({ outcome: 'CLEARED', reasons: [] });
    expect(await findingsOf(bench, BAD)).toEqual([
      {
        rule: KEY,
        version: 1,
        shadow: false,
        tests: [
          { id: 'dear', field: 'amountMinor', op: 'gte', held: true, seen: '10000', word: null },
          { id: 'resale', field: 'buyerRemark', op: 'regex', held: true, seen: null, word: '代购.{0,4}转卖' },
        ],
      },
    ]);
  });

  it('tells a person what is wrong with it', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const wrong = { all: [RESALE, { field: 'phone', op: 'eq', value: '1' }] };
    expect(await saved(bench, wrong)).toEqual({
      __typename: 'InvalidRiskRule',
      faults: [expect.stringContaining('condition.all.1.field must be one of channel')],
    });
  });

  it('comes with its schema and its fields', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const { data } = await bench.graphql('{ riskRuleForm { schema fields { name kind says } } }');
    expect(data).toMatchObject({
      riskRuleForm: {
        schema: { title: 'Condition of a risk rule' },
        fields: expect.arrayContaining([{ name: 'buyerRemark', kind: 'PERSONAL', says: "buyer's remark" }]),
      },
    });
  });

  it('from before rules were conditions reads as one', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const { data } = await bench.graphql('{ riskRules { key state detector condition ratioPercent } }');
    expect((data as { riskRules: { key: string }[] }).riskRules.find(rule => rule.key === 'amount.deviation')).toEqual({
      key: 'amount.deviation',
      state: 'LIVE',
      detector: 'AMOUNT_DEVIATION',
      ratioPercent: 300,
      condition: { id: 'amount', field: 'amountMinor', op: 'ratioToAverage', value: { percent: 300, leastOrders: 3 } },
    });
  });
});

describe('an expression that brings other engines to a stop', () => {
  const texts = ['a'.repeat(5_000), `${'x'.repeat(5_000)}!`, '刷'.repeat(5_000)];

  it.each([['(a+)+$'], ['(.*)*x'], ['(x+x+)+y'], ['([\\p{Script=Han}]+)+y'], ['([一-龥]+[一-龥]+)+y']])(
    '%s is saved and every order is judged',
    async regex => {
      await using bench = await bootSubgraphForTest(risk);
      expect(await saved(bench, { field: 'buyerRemark', op: 'regex', value: regex })).toMatchObject({ state: 'LIVE' });
      await bench.deliver(
        texts.map((buyerRemark, n) => entered(bench, 'PAID', sealed(bench, aFact(`ord_${n}`), { buyerRemark }))),
      );
      expect((await bench.emitted()).map(event => event.type).filter(type => type.startsWith('risk.'))).toHaveLength(3);
    },
  );

  it.each([
    ['a{2000}', 'invalid repeat count'],
    ['(?=a)b', 'linear time'],
    ['(?<!a)b', 'linear time'],
    ['(a)\\1', 'linear time'],
    ['(a|b|ab)*c{0,900}', 'too large'],
  ])('%s is refused: %s', async (regex, why) => {
    await using bench = await bootSubgraphForTest(risk);
    expect(await saved(bench, { field: 'buyerRemark', op: 'regex', value: regex })).toEqual({
      __typename: 'InvalidRiskRule',
      faults: [expect.stringContaining(why)],
    });
  });
});

describe('the life of a rule', () => {
  it('goes from draft over shadow to live, and back to what was live before', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await saved(bench, RESALE, { state: 'DRAFT' });
    await paid(bench, OK);
    expect(await findingsOf(bench, OK)).toEqual([]);
    expect(await published(bench, 1, 'SHADOW')).toEqual({
      __typename: 'RiskRule',
      version: 2,
      state: 'SHADOW',
      author: staff.name,
      reason: 'as agreed',
    });
    await paid(bench, BAD);
    expect((await orderOf(bench, BAD))?.risk).toMatchObject({ outcome: 'CLEARED', level: 3, reasons: [] });
    expect(await findingsOf(bench, BAD)).toMatchObject([{ rule: KEY, version: 2, shadow: true }]);
    await published(bench, 2, 'LIVE');
    await paid(bench, VAGUE);
    expect((await orderOf(bench, VAGUE))?.risk).toMatchObject({ outcome: 'FLAGGED' });
    await saved(bench, { ...RESALE, all: [...RESALE.all, { field: 'city', op: 'eq', value: '上海市' }] });
    await paid(bench, 'ord_4');
    expect((await orderOf(bench, 'ord_4'))?.risk).toMatchObject({ outcome: 'CLEARED' });
    expect(await published(bench, 3, 'LIVE')).toMatchObject({ version: 5, state: 'LIVE' });
    await paid(bench, 'ord_5');
    expect((await orderOf(bench, 'ord_5'))?.risk).toMatchObject({ outcome: 'FLAGGED' });
  });

  it('in shadow runs beside the live version, and ends with it', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await saved(bench, RESALE);
    await saved(bench, { field: 'amountMinor', op: 'gt', value: 0 }, { state: 'SHADOW' });
    await paid(bench, BAD);
    expect(await findingsOf(bench, BAD)).toMatchObject([
      { version: 1, shadow: false },
      { version: 2, shadow: true },
    ]);
    await published(bench, 1, 'RETIRED');
    await paid(bench, OK);
    expect(await findingsOf(bench, OK)).toEqual([]);
  });

  it('does not go on from a version that never was', async () => {
    await using bench = await bootSubgraphForTest(risk);
    expect(await published(bench, 7, 'LIVE')).toEqual({ __typename: 'UnknownRiskRule', code: 'UNKNOWN_RISK_RULE' });
    expect(await published(bench, 1, 'LIVE', 'no.such')).toMatchObject({ code: 'UNKNOWN_RISK_RULE' });
  });

  it('is not in the hands of a partner', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const asked = { key: 'remark.brushing', version: 1, state: 'RETIRED' };
    expect((await bench.graphql(PUBLISH, asked, partnerOf('shp_a'))).errors?.[0]?.originalError).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
