import { learnClasses } from '../src/domain/classifier/cross-training.js';
import { decodeModel, encodeModel, FILE_VERSION } from '../src/domain/classifier/model-file.js';
import { judgeModel } from '../src/domain/classifier/model-card.js';
import { signsOf, TextReader } from '../src/domain/classifier/reading.js';
import { TextModel } from '../src/domain/classifier/text-model.js';
import { trainTextModel } from '../src/domain/classifier/text-training.js';
import { labelled, remarks } from './made-up.js';

const CLASSES = ['COMPLAINT', 'INVOICE_FRAUD'];
const LABELS = [...CLASSES, 'HARMLESS', 'HARMLESS'];
const settings = { classes: CLASSES, askedRate: 0.04, seed: 7 };
const { model } = trainTextModel(labelled(remarks(1_200, 1, LABELS), CLASSES), settings);
const unseen = labelled(remarks(2_000, 2, LABELS), CLASSES);

describe('a classifier of remarks', () => {
  it('finds each class in remarks it has not seen, and keeps its promise on harmless ones', () => {
    const { classes, falseAlarms } = judgeModel(model, model.classify(unseen.texts), unseen.labels);
    for (const { metrics } of classes) {
      expect(metrics?.recall.value).toBeGreaterThan(0.8);
      expect(metrics?.auc.value).toBeGreaterThan(0.9);
    }
    expect(falseAlarms.value).toBeLessThanOrEqual(0.05);
  });

  it('says probabilities that come true', () => {
    const { classes } = judgeModel(model, model.classify(unseen.texts), unseen.labels);
    for (const { metrics } of classes) expect(metrics?.calibrationError).toBeLessThan(0.05);
  });

  it('finds a word through signs, spaces and width put between its letters', () => {
    const verdicts = model.classify(['不发货就投诉你', '不发货就投*诉你', '不发货就投 诉你']);
    expect(verdicts.map(one => one.flagged)).toEqual([['COMPLAINT'], ['COMPLAINT'], ['COMPLAINT']]);
    expect(verdicts[1]).toEqual(verdicts[0]);
  });

  it('names the letters that spoke for a class', () => {
    const grounds = model.explain('今天不发货就举报你们', 'COMPLAINT', 3).map(one => one.what);
    expect(grounds.join()).toMatch(/举|报/);
    expect(() => model.explain('x', 'NO_SUCH', 3)).toThrow('it knows COMPLAINT, INVOICE_FRAUD');
  });

  it('comes out the same for the same seed, to the last digit', () => {
    const { model: again } = trainTextModel(labelled(remarks(1_200, 1, LABELS), CLASSES), settings);
    expect(Buffer.compare(encodeModel(again), encodeModel(model))).toBe(0);
    const { model: other } = trainTextModel(labelled(remarks(1_200, 1, LABELS), CLASSES), { ...settings, seed: 8 });
    expect(Buffer.compare(encodeModel(other), encodeModel(model))).not.toBe(0);
  });

  it('takes empty and endless texts', () => {
    const [empty, endless] = model.classify(['', '投诉。1,'.repeat(20_000)]);
    expect(empty?.flagged).toEqual([]);
    expect(endless?.probabilities.every(p => p >= 0 && p <= 1)).toBe(true);
  });

  it('reports how far its training is, up to the end', () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    trainTextModel(labelled(remarks(300, 1, LABELS), CLASSES), { ...settings, onProgress });
    expect(shares).toHaveLength(12);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('the file of a model', () => {
  const file = encodeModel(model);

  it('gives back the same verdicts', () => {
    const read = decodeModel(file);
    expect(read).toBeInstanceOf(TextModel);
    const texts = unseen.texts.slice(0, 200);
    expect((read as TextModel).classify(texts)).toEqual(model.classify(texts));
  });

  it.each([
    [
      'another kind of file',
      () => new TextEncoder().encode('a text that is no model at all'),
      'no file of a risk model',
    ],
    ['an empty file', () => new Uint8Array(), 'no file of a risk model'],
    ['a file cut off', () => file.subarray(0, file.length - 5), 'cut off'],
    ['a file cut off at a word', () => file.subarray(0, file.length - 400), 'damaged'],
    ['a changed byte', () => file.with(file.length - 100, (file.at(-100) ?? 0) ^ 1), 'damaged'],
    ['another version', () => file.with(4, 99), 'train the model again'],
  ])('is refused when it is %s', (_, bytes, says) => {
    expect(() => decodeModel(bytes())).toThrow(says);
  });
});

describe('reading', () => {
  it('is the one the version of the file stands for; when this fails, count FILE_VERSION up and train the shipped model again', () => {
    const reader = new TextReader();
    const length = reader.read('再不发货,我打12315投訴你！ＶＸ 加v信138<PHONE>0013800 刷*单5元、100块');
    expect([FILE_VERSION, signsOf(reader.codes, 0, length)]).toEqual([
      2,
      '·再不发货·我打12315投诉你·vx加v信000·000000+刷单5元·000块·',
    ]);
  });
});

describe('cross-validation', () => {
  it('scores no row by a model that has seen a near-duplicate of it', () => {
    const labels = Int32Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 0 : -1));
    const clusters = Int32Array.from({ length: 100 }, (_, i) => Math.floor(i / 4));
    const seen: boolean[] = [];
    learnClasses(
      { labels, clusters },
      { classes: ['X'], askedRate: 0.04, seed: 1 },
      {
        learn: members => new Set([...members].map(row => clusters[row])),
        score: (known, row) => {
          seen.push(known.has(clusters[row]));
          return row % 3;
        },
      },
    );
    expect(seen).toHaveLength(100);
    expect(seen).not.toContain(true);
  });
});
