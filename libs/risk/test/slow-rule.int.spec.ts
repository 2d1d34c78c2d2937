import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { LinearEngine } from '../src/linear-regex.js';
import { aFact, entered, sealed } from './builders.js';

const SAVE = `mutation($input: SaveRiskRuleInput!) { saveRiskRule(input: $input) { __typename } }`;
const save = (bench: SubgraphBench, value: string, state: string) =>
  bench.graphql(SAVE, {
    input: {
      key: 'remark.slow',
      title: 'Slow',
      level: 1,
      reason: 'test',
      state,
      condition: { field: 'buyerRemark', op: 'regex', value },
    },
  });
const versions = async (bench: SubgraphBench) =>
  ((await bench.graphql('{ riskRuleVersions(key: "remark.slow") { version state author condition } }')).data as any)
    .riskRuleVersions;
/** Every expression takes 30 ms by the clock of the test. */
const slowDown = (bench: SubgraphBench): void => {
  let at = 0;
  bench.get(LinearEngine).now = () => (at += 30);
};
const screen = (bench: SubgraphBench, from: number) =>
  bench.deliver(
    Array.from({ length: 10 }, (_, n) =>
      entered(bench, 'PAID', sealed(bench, aFact(`ord_${from + n}`), { buyerRemark: `12${n}` })),
    ),
  );

describe('a rule whose expressions take too long', () => {
  it('is retired with an alert, and the orders go on', async () => {
    await using bench = await bootSubgraphForTest(risk);
    slowDown(bench);
    await save(bench, '\\d+[a-z]', 'LIVE');
    await screen(bench, 0);
    await screen(bench, 10);
    const events = await bench.emitted();
    expect(events.filter(event => event.type === 'risk.cleared')).toHaveLength(20);
    expect(events.filter(event => event.type === 'alert.raised').map(event => event.payload)).toEqual([
      expect.objectContaining({ kind: 'RISK_RULE_SLOW', subject: 'remark.slow@1', severity: 'WARNING' }),
    ]);
    expect(await versions(bench)).toMatchObject([
      { version: 2, state: 'RETIRED', author: 'system:risk' },
      { version: 1, state: 'LIVE' },
    ]);
  });

  it('gives way to the live version when it only runs in shadow', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await save(bench, '刷单', 'LIVE');
    await save(bench, '\\d+[a-z]', 'SHADOW');
    slowDown(bench);
    await screen(bench, 0);
    expect(await versions(bench)).toMatchObject([
      { version: 3, state: 'LIVE', condition: { value: '刷单' } },
      { version: 2, state: 'SHADOW' },
      { version: 1, state: 'LIVE' },
    ]);
  });
});
