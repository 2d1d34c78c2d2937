// npm run evaluate -- --train a.csv.gz --test b.csv.gz --text <column> --label <column> [--positive v | --harmless v] [--rate 0.04]
// [--seed N]: trains on the first file by the way an upload goes and judges on the second. Last line: JSON.
// With --rules <file.json> (see tools/examples/message-rules.json) also: F1 on the second file of the rules alone, the model alone,
// and both under the policy of the hub, whose floors are learnt from the first file only.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { trainInThread } from '../dist/libs/risk/src/training/train-in-thread.js';
import { doubleCheck, rulesIn } from './evaluate/double-check.mjs';

const { values } = parseArgs({
  options: {
    train: { type: 'string' },
    test: { type: 'string' },
    text: { type: 'string' },
    features: { type: 'string' },
    label: { type: 'string', default: 'label' },
    positive: { type: 'string' },
    harmless: { type: 'string' },
    rate: { type: 'string', default: '0.04' },
    seed: { type: 'string', default: '1' },
    rules: { type: 'string' },
  },
});
if (!values.train || !values.test || !(values.text || values.features))
  refuse('Name --train, --test and --text <column> (or --features <column,column>).');

const mapping = values.features
  ? { kind: 'FEATURES', features: values.features.split(','), label: values.label }
  : { kind: 'TEXT', text: values.text, label: values.label };
if (values.rules && !values.text) refuse('--rules are about words: name --text <column>.');
const rules = values.rules ? rulesIn(await bytesOf(values.rules), refuse) : null;
const testFile = await bytesOf(values.test);
const outcome = await trainInThread({
  file: await bytesOf(values.train),
  testFile,
  mapping,
  request: {
    positive: values.positive ?? null,
    harmless: values.harmless ?? null,
    askedFalsePositiveRate: Number(values.rate),
    seed: Number(values.seed),
  },
  trainedAt: new Date().toISOString(),
  withScores: rules !== null,
});
if (outcome.kind === 'Untrainable') refuse(`Not trained: ${outcome.faults.join('; ')}.`);
const weighed = rules ? { doubleCheck: await doubleCheck(outcome, rules, { file: testFile, mapping }) } : {};
console.log(JSON.stringify({ ...summaryOf(outcome), ...weighed }));

function summaryOf({ card, bytes }) {
  const { data, askedFalsePositiveRate, falseAlarms, classes, warnings } = card;
  const { rows, used, duplicates, conflicting, clusters, tested } = data;
  // One class is what is mostly asked for: its figures stand at the top.
  const one = classes.length === 1 ? { threshold: classes[0].threshold, ...classes[0].metrics } : {};
  const each = classes.map(({ name, threshold, metrics }) => ({ name, threshold, ...metrics }));
  return {
    askedFalsePositiveRate,
    ...(classes.length === 1 ? one : { classes: each }),
    falseAlarms,
    data: { rows, used, duplicates, conflicting, clusters, tested },
    modelBytes: bytes.length,
    warnings,
  };
}

// npm runs tools in the checkout; a relative path is meant from where the command was typed.
function bytesOf(path) {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  return readFile(file).catch(() => refuse(`${file} cannot be read.`));
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
