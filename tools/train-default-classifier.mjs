// npm run train-default [-- --training <folder> --test <file.csv> --out <folder> --rate 0.023 --seed N]: trains the model that ships, from
// the training text written for it (every *.csv of the folder: text,label), and writes model and card. Last line: JSON.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { csvOfFolder } from '../dist/libs/risk/src/training/csv-folder.js';
import { trainInThread } from '../dist/libs/risk/src/training/train-in-thread.js';
import { root } from './workspace.mjs';

process.chdir(root);
const { values } = parseArgs({
  options: {
    training: { type: 'string', default: 'libs/risk/training' },
    test: { type: 'string', default: 'libs/risk/test/remarks/test.csv' },
    out: { type: 'string', default: 'libs/risk/model' },
    rate: { type: 'string', default: '0.023' },
    seed: { type: 'string', default: '1' },
    // Nothing in the files may depend on the day: the same text trained again gives the same bytes.
    at: { type: 'string', default: '2026-11-24T00:00:00.000Z' },
  },
});

const outcome = await trainInThread({
  file: rows(),
  testFile: existsSync(values.test) ? new Uint8Array(await readFile(values.test)) : null,
  mapping: { kind: 'TEXT', text: 'text', label: 'label' },
  request: {
    positive: null,
    harmless: 'HARMLESS',
    askedFalsePositiveRate: Number(values.rate),
    // Its classes lead to different acts: each is held to the promise on its own.
    promise: 'EACH',
    seed: Number(values.seed),
  },
  trainedAt: values.at,
});
if (outcome.kind === 'Untrainable') refuse(`Not trained: ${outcome.faults.join('; ')}.`);
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, 'default.model'), outcome.bytes);
const card = await format(JSON.stringify(outcome.card), { parser: 'json', printWidth: 120 });
await writeFile(join(values.out, 'default.card.json'), card);
const { classes, data, falseAlarms, warnings } = outcome.card;
for (const { name, metrics } of classes) console.log(`${name}: ${wordsOf(metrics)}`);
for (const warning of warnings) console.log(`Warning: ${warning}`);
console.log(JSON.stringify({ used: data.used, tested: data.tested, falseAlarms, bytes: outcome.bytes.length }));

function rows() {
  try {
    return csvOfFolder(values.training);
  } catch (error) {
    return refuse(error.message);
  }
}

function wordsOf(metrics) {
  if (!metrics) return 'too few rows to judge it';
  const { auc, recall, falsePositiveRate } = metrics;
  return `AUC ${auc.value.toFixed(3)}, recall ${shareOf(recall)}, false positives ${shareOf(falsePositiveRate)}`;
}

function shareOf({ value, low, high }) {
  return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
