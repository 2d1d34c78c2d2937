import { partnerOf } from '#testing';
import { aFact, entered, sealed } from './builders.js';
import { Desk } from './desk.js';

const SELECTION = `outcome level score reasons { rule } findings { rule waived }
  opinions { model class probability found shadow grounds { what weight } }`;
const decisionOn = async (desk: Desk, id: string, viewer?: any) => {
  const found = await desk.run(
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { risk { ${SELECTION} } } } }`,
    { r: [{ __typename: 'Order', id }] },
    viewer,
  );
  return found[0].risk;
};
const pay = async (desk: Desk, id: string, buyerRemark: string) => {
  await desk.bench.deliver([entered(desk.bench, 'PAID', sealed(desk.bench, aFact(id), { buyerRemark }))]);
  return decisionOn(desk, id);
};
const SAVE = `mutation($input: SaveRiskPolicyInput!) { saveRiskPolicy(input: $input) { __typename
  ... on RiskPolicy { revision author } ... on InvalidRiskPolicy { code faults } } }`;

it('lets the model that ships find what no rule names, and says why to the house alone', async () => {
  await using desk = await Desk.open();
  const remark = '单子走个流程,里面随便放包纸巾就行,钱晚上照旧转给我';
  const decision = await pay(desk, 'ord_1', remark);
  expect(decision).toMatchObject({ outcome: 'FLAGGED', level: 1 });
  const brushing = decision.opinions.find((one: any) => one.class === 'BRUSHING');
  expect(brushing).toMatchObject({ model: 'mdl_shipped', found: true, shadow: false });
  expect(decision.score).toBeCloseTo(brushing.probability, 4);
  const [ground] = brushing.grounds;
  expect(ground.what.length).toBeLessThanOrEqual(3);
  expect(brushing.grounds.length).toBeLessThanOrEqual(8);
  expect((await decisionOn(desk, 'ord_1', partnerOf('shp_a', 'risk:read'))).opinions).toEqual([]);
  const stored = await desk.bench.service.db.read(tx => tx.query('SELECT opinions, grounds FROM risk_decisions'));
  expect(JSON.stringify(stored)).not.toContain('纸巾');
});

it('doubts a rule where the model holds the remark for harmless, and records it', async () => {
  await using desk = await Desk.open();
  const decision = await pay(desk, 'ord_1', '不投诉,就是问问什么时候发');
  expect(decision).toMatchObject({ outcome: 'CLEARED', reasons: [] });
  for (const finding of decision.findings) expect(finding.waived).toBe('DOUBTED');
});

it('goes by a new policy from the next order on', async () => {
  await using desk = await Desk.open();
  const remark = '单子走个流程,里面随便放包纸巾就行,钱晚上照旧转给我';
  const input = {
    reason: 'brushing is only a tag here',
    classes: [{ class: 'BRUSHING', level: 3, rules: ['remark.brushing'], floor: 0.2, alone: true, aloneFrom: 0.3 }],
  };
  expect(await desk.run(SAVE, { input })).toEqual({ __typename: 'RiskPolicy', revision: 1, author: 'staff:test' });
  expect(await pay(desk, 'ord_1', remark)).toMatchObject({ outcome: 'CLEARED', reasons: [{ rule: 'model.brushing' }] });
  const versions = await desk.run(
    '{ riskPolicies { revision reason classes { class level floor rules alone aloneFrom } } }',
  );
  expect(versions[0]).toEqual({ revision: 1, ...input });
  expect(versions.map((one: any) => one.revision)).toEqual([1, 0]);
  expect(await desk.run('{ riskPolicies { revision } }', {}, partnerOf('shp_a', 'risk:read'))).toEqual([]);
});

it('saves no policy that cannot be used', async () => {
  await using desk = await Desk.open();
  const input = { reason: 'x', classes: [{ class: 'no', level: 9, rules: [], floor: 2, alone: true }] };
  expect(await desk.run(SAVE, { input })).toMatchObject({ code: 'INVALID_RISK_POLICY', faults: { length: 3 } });
});

it('asks no model about an order without a remark', async () => {
  await using desk = await Desk.open();
  expect(await pay(desk, 'ord_1', '')).toMatchObject({ score: null, opinions: [] });
});
