// Rules and a model under the policy of the hub: what each finds alone, and what both find together.
import { decodeModel } from '../../dist/libs/risk/src/domain/classifier/model-file.js';
import { hasSay } from '../../dist/libs/risk/src/domain/decision.js';
import { fitFusion } from '../../dist/libs/risk/src/domain/fusion-fit.js';
import { fused } from '../../dist/libs/risk/src/domain/fusion.js';
import { RuleSet } from '../../dist/libs/risk/src/domain/rule-set.js';
import { faultsOf } from '../../dist/libs/risk/src/domain/rule.js';
import { LinearEngine } from '../../dist/libs/risk/src/linear-regex.js';
import { readTrainingFile } from '../../dist/libs/risk/src/training/training-file.js';

const MODEL = 'mdl_evaluated';
const FIGURES = { amountMinor: 0, skuCodes: [], remarkLength: 1 };
const NO_TEXTS = { sellerMemo: '', receiverName: '', buyerName: '', district: '', address: '' };

/** Rules of a file: { rules: [{ key, class?, condition }] }; without a class a rule is about the first class of the model. */
export function rulesIn(bytes, refuse) {
  const engine = new LinearEngine();
  const rules = JSON.parse(new TextDecoder().decode(bytes)).rules.map((rule, revision) => ({
    ...{ title: rule.key, level: 1, reason: 'evaluation', state: 'LIVE', version: 1, author: 'evaluation' },
    ...{ revision, createdAt: new Date(0), ...rule },
  }));
  const faults = rules.flatMap(rule => faultsOf(rule, engine.compile).map(fault => `${rule.key}: ${fault}`));
  return faults.length > 0 ? refuse(`The rules cannot be used: ${faults.join('; ')}.`) : rules;
}

/** F1 of each class: rules, model at its own threshold, model at its best one, and both; the policy is learnt from unseen training rows. */
export async function doubleCheck({ bytes, crossed }, rules, { file, mapping }) {
  const model = decodeModel(bytes);
  const set = new RuleSet(1, rules, [], new LinearEngine());
  const firedOn = text => set.judge({ figures: FIGURES, texts: { ...NO_TEXTS, buyerRemark: text } });
  const test = await readTrainingFile(file, mapping);
  const rows = test.rows.set.rows.map((text, i) => ({ label: test.rows.set.labels[i], fired: firedOn(text), text }));
  const learnt = crossed.rows.set.rows.map(text => firedOn(text));
  return model.classes.map((className, k) => {
    const own = rules.filter(rule => (rule.class ?? model.classes[0]) === className).map(rule => rule.key);
    const fires = leaves => leaves.some(leaf => own.includes(leaf.rule));
    const truth = Uint8Array.from(crossed.rows.set.labels, label => (label === className ? 1 : 0));
    const fitted = { probabilities: crossed.probabilities[k], truth };
    const alone = fitFusion({ ...fitted, fired: new Uint8Array(truth.length) });
    const both = fitFusion({ ...fitted, fired: Uint8Array.from(learnt, leaves => (fires(leaves) ? 1 : 0)) });
    const { ruleWeight, ...thresholds } = both;
    const policy = { className, level: 1, rules: own, alone: true, ...thresholds };
    const judged = rows.map(row => judgedBy(model, k, row, { revision: 1, classes: [policy] }));
    const f1 = found => f1Of(rows, className, found);
    return {
      ...{ class: className, ruleWeight, policy },
      rules: f1(i => fires(rows[i].fired)),
      modelAtItsThreshold: f1(i => judged[i].found),
      model: f1(i => judged[i].bp >= alone.aloneFromBp),
      doubleCheck: f1(i => judged[i].leaves.some(hasSay)),
    };
  });
}

function judgedBy(model, k, { text, fired }, policy) {
  const [{ probabilities, flagged }] = model.classify([text]);
  const className = model.classes[k];
  const opinion = {
    model: MODEL,
    className,
    bp: Math.round(probabilities[k] * 10_000),
    found: flagged.includes(className),
  };
  const own = fired.filter(leaf => policy.classes[0].rules.includes(leaf.rule));
  return { ...opinion, leaves: fused(own, [opinion], policy) };
}

function f1Of(rows, className, isFound) {
  let [hits, wrong, missed] = [0, 0, 0];
  rows.forEach(({ label }, i) => {
    if (isFound(i) && label === className) hits += 1;
    else if (isFound(i)) wrong += 1;
    else if (label === className) missed += 1;
  });
  return { f1: (2 * hits) / (2 * hits + wrong + missed), hits, wrong, missed };
}
