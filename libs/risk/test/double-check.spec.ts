import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Figures } from '../src/domain/condition/fields.js';
import { conditionOf } from '../src/domain/condition/short-form.js';
import { hasSay, type Leaf } from '../src/domain/decision.js';
import { FIRST_RULES } from '../src/domain/first-rules.js';
import { FIRST_POLICY, fused, modelRule, type FusionPolicy } from '../src/domain/fusion.js';
import { proportionOf } from '../src/domain/proportion.js';
import { RuleSet } from '../src/domain/rule-set.js';
import { LinearEngine } from '../src/linear-regex.js';
import type { ModelSet } from '../src/model-book.service.js';
import { Opinions } from '../src/opinions.service.js';
import { SHIPPED, shippedModel } from '../src/shipped-model.js';

interface Remark {
  readonly text: string;
  readonly label: string;
  /** Whether a word of trouble is in it. */
  readonly hard: string;
}
const REMARKS = parse(readFileSync('libs/risk/test/remarks/test.csv'), { columns: true, bom: true }) as Remark[];
const shipped = shippedModel();
const models: ModelSet = {
  ...{ revision: 0, features: null, shadowTexts: [], shadowFeatures: [] },
  texts: shipped && { id: SHIPPED, model: shipped },
};
const policy: FusionPolicy = {
  ...{ revision: 0, author: 'test', reason: 'test', createdAt: new Date(0) },
  classes: FIRST_POLICY,
};
const rules = new RuleSet(
  1,
  FIRST_RULES.map((rule, at) => ({
    ...rule,
    state: 'LIVE' as const,
    condition: conditionOf(rule.detector, rule),
    revision: at,
    version: 1,
    author: 'test',
    createdAt: new Date(0),
  })),
  [],
  new LinearEngine(),
);
const figures = { remarkLength: 1, amountMinor: 100, skuCodes: [] } as unknown as Figures;
const opinions = new Opinions(undefined as never);
const texts = { sellerMemo: '', receiverName: '', buyerName: '', district: '', address: '文三路 100 号' };

/** F1 over all classes that have rules: who finds what of which remark. */
function f1(found: (fired: readonly Leaf[], remark: string) => ReadonlySet<string>): number {
  const withRules = FIRST_POLICY.filter(one => one.rules.length > 0).map(one => one.className);
  let [right, wrong, missed] = [0, 0, 0];
  for (const { text, label } of REMARKS) {
    const said = found(rules.judge({ figures, texts: { ...texts, buyerRemark: text } }), text);
    for (const name of withRules) {
      if (said.has(name) && label === name) right += 1;
      else if (said.has(name)) wrong += 1;
      else if (label === name) missed += 1;
    }
  }
  return (2 * right) / (2 * right + wrong + missed);
}

const classesOf = (leaves: readonly Leaf[]): ReadonlySet<string> => {
  const keys = new Set(leaves.filter(hasSay).map(leaf => leaf.rule));
  const named = FIRST_POLICY.filter(
    one => keys.has(modelRule(one.className)) || one.rules.some(rule => keys.has(rule)),
  );
  return new Set(named.map(one => one.className));
};
const opinionsOn = (text: string) => opinions.of(models, { figures, texts: { ...texts, buyerRemark: text } }).opinions;

it('errs far less than rules alone, and not more than the model alone', () => {
  const byRules = f1(fired => classesOf(fired));
  const byModel = f1(
    (_, text) =>
      new Set(
        opinionsOn(text)
          .filter(one => one.found)
          .map(one => one.className),
      ),
  );
  const both = f1((fired, text) => classesOf(fused(fired, opinionsOn(text), policy)));
  expect(both).toBeGreaterThan(byRules + 0.3);
  expect(both).toBeGreaterThanOrEqual(byModel);
});

it('finds trouble in at most one plain remark in twenty, all classes together', () => {
  const plain = REMARKS.filter(({ label, hard }) => label === 'HARMLESS' && hard === 'no');
  const alarmed = plain.filter(({ text }) => opinionsOn(text).some(one => one.found));
  expect(plain.length).toBeGreaterThan(100);
  expect(proportionOf(alarmed.length, plain.length)?.high).toBeLessThan(0.05);
});
