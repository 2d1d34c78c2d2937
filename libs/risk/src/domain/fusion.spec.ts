import { hasSay, type Leaf, type Opinion } from './decision.js';
import { faultsOfPolicy, FIRST_POLICY, fused, scoreOf, type ClassPolicy, type FusionPolicy } from './fusion.js';

const policy = (...classes: ClassPolicy[]): FusionPolicy => ({
  ...{ revision: 7, author: 'test', reason: 'test', createdAt: new Date(0) },
  classes: classes.length > 0 ? classes : FIRST_POLICY,
});
const leaf = (rule: string, over: Partial<Leaf> = {}): Leaf => ({ rule, version: 1, level: 1, message: rule, ...over });
const opinion = (className: string, bp: number, over: Partial<Opinion> = {}): Opinion => ({
  ...{ model: 'mdl_1', className, bp, found: bp >= 5_000 },
  ...over,
});
const ruleOf = ({ rule, waived }: Leaf) => (waived ? `${rule} ${waived}` : rule);
const weighed = (fired: readonly Leaf[], opinions: readonly Opinion[], by = policy()) =>
  fused(fired, opinions, by).map(ruleOf);

it.each([
  ['confirms a rule from the floor on', ['remark.brushing'], [opinion('BRUSHING', 4_500)], ['remark.brushing']],
  ['doubts a rule under the floor', ['remark.brushing'], [opinion('BRUSHING', 4_499)], ['remark.brushing DOUBTED']],
  [
    'confirms a rule where it is sure itself, whatever the floor',
    ['remark.brushing'],
    [opinion('BRUSHING', 4_000, { found: true })],
    ['remark.brushing'],
  ],
  ['finds alone what no rule finds', [], [opinion('BRUSHING', 9_000)], ['model.brushing']],
  ['says nothing twice', ['remark.cash_back'], [opinion('BRUSHING', 9_000)], ['remark.cash_back']],
  ['leaves rules of other matters alone', ['address.vague'], [opinion('BRUSHING', 0)], ['address.vague']],
  ['has no say in shadow', ['remark.brushing'], [opinion('BRUSHING', 0, { shadow: true })], ['remark.brushing']],
  ['finds nothing in shadow', [], [opinion('BRUSHING', 9_000, { shadow: true })], []],
  ['is only recorded for classes without a policy', [], [opinion('SOMETHING_NEW', 9_900)], []],
])('the model %s', (_, fired, opinions, wanted) => {
  expect(
    weighed(
      fired.map(rule => leaf(rule)),
      opinions,
    ),
  ).toEqual(wanted);
});

it('finds it for itself where the rule that says so is waived or in shadow', () => {
  const silent = [leaf('remark.brushing', { shadow: true }), leaf('remark.cash_back', { waived: 'SNOOZED' })];
  expect(weighed(silent, [opinion('BRUSHING', 9_000)])).toContain('model.brushing');
});

it('goes by the level of the policy, and names its revision', () => {
  const [found] = fused([], [opinion('COMPLAINT', 9_000)], policy());
  expect(found).toMatchObject({
    rule: 'model.complaint',
    version: 7,
    level: 3,
    message: expect.stringContaining('90 %'),
  });
});

it('finds nothing alone where the policy says so', () => {
  const [brushing] = FIRST_POLICY;
  if (!brushing) throw new Error('the first policy is empty');
  expect(weighed([], [opinion('BRUSHING', 9_900)], policy({ ...brushing, alone: false }))).toEqual([]);
});

it('finds from the probability of the policy on, whatever the model takes for enough', () => {
  const [brushing] = FIRST_POLICY;
  if (!brushing) throw new Error('the first policy is empty');
  const careful = policy({ ...brushing, floorBp: 3_000, aloneFromBp: 8_000 });
  const rulesOf = (bp: number, ...fired: string[]) =>
    fused(
      fired.map(rule => leaf(rule)),
      [opinion('BRUSHING', bp, { found: true })],
      careful,
    )
      .filter(hasSay)
      .map(one => one.rule);
  expect([rulesOf(7_999), rulesOf(8_000)]).toEqual([[], ['model.brushing']]);
  expect([rulesOf(2_999, 'remark.brushing'), rulesOf(3_000, 'remark.brushing')]).toEqual([[], ['remark.brushing']]);
});

it('scores an order by the worst suspicion of fraud, live models only', () => {
  const said = [opinion('BRUSHING', 200), opinion('INVOICE_FRAUD', 900), opinion('COMPLAINT', 9_000)];
  expect(scoreOf(said, policy())).toBe(900);
  expect(scoreOf([...said, opinion('BRUSHING', 9_999, { shadow: true })], policy())).toBe(900);
  expect(scoreOf([], policy())).toBeNull();
});

it.each([
  ['a class in small letters', { className: 'brushing' }],
  ['a level there is not', { level: 4 }],
  ['a floor above one', { floorBp: 10_001 }],
  ['a threshold that is no share', { aloneFromBp: -1 }],
])('refuses %s', (_, over) => {
  const [one] = FIRST_POLICY;
  if (!one) throw new Error('the first policy is empty');
  expect(faultsOfPolicy([{ ...one, ...over }])).toHaveLength(1);
  expect(faultsOfPolicy(FIRST_POLICY)).toEqual([]);
  expect(faultsOfPolicy([one, one])).toEqual(['a class may be named once only']);
});
