import { FEWEST_FOR_TREES, trainFeatureModel } from '../src/domain/classifier/feature-training.js';
import type { FeatureModel } from '../src/domain/classifier/feature-model.js';
import { judgeModel } from '../src/domain/classifier/model-card.js';
import { decodeModel, encodeModel } from '../src/domain/classifier/model-file.js';
import { randomFrom } from '../src/domain/classifier/random.js';

/** Orders that go wrong when they are late and dear at once: no single figure tells. */
function orders(count: number, seed: number) {
  const random = randomFrom(seed);
  const rows = Array.from({ length: count }, () => {
    const late = random() * 10;
    const amount = random() * 1_000;
    const bad = late > 6 && amount > 500 ? random() < 0.9 : random() < 0.05;
    return { values: [late, random() < 0.1 ? Number.NaN : amount, random()], bad };
  });
  return {
    names: ['late', 'amount', 'noise'],
    table: {
      rows: count,
      columns: [0, 1, 2].map(f => Float64Array.from(rows, row => row.values[f] ?? Number.NaN)),
    },
    rows: rows.map(row => row.values),
    labels: Int32Array.from(rows, row => (row.bad ? 0 : -1)),
    clusters: Int32Array.from(rows, (_, i) => i),
  };
}

const settings = { classes: ['BAD'], askedRate: 0.04, seed: 1 };
const judge = (model: FeatureModel, seed: number) => {
  const unseen = orders(4_000, seed);
  return judgeModel(model, model.classify(unseen.rows), unseen.labels);
};

describe('a classifier of orders', () => {
  const { model: trees } = trainFeatureModel(orders(4_000, 1), settings);

  it('learns what only two figures together tell', () => {
    const { classes, falseAlarms } = judge(trees, 2);
    expect(trees.parts.heads[0]?.trees).not.toBeNull();
    expect(classes[0]?.metrics?.auc.value).toBeGreaterThan(0.85);
    expect(classes[0]?.metrics?.recall.value).toBeGreaterThan(0.6);
    expect(falseAlarms.value).toBeLessThanOrEqual(0.05);
  });

  it('says which figures made the score, and how much each', () => {
    const grounds = trees.explain([9, 900, 0.5], 'BAD', 3);
    expect(
      grounds
        .slice(0, 2)
        .map(one => one.what)
        .sort(),
    ).toEqual(['amount', 'late']);
    expect(grounds[0]?.weight).toBeGreaterThan(0.5);
  });

  it('draws a line where there are too few rows for trees', () => {
    const { model: few } = trainFeatureModel(orders(900, 1), settings);
    const positives = orders(900, 1).labels.filter(label => label === 0).length;
    expect(positives).toBeLessThan(FEWEST_FOR_TREES);
    expect(few.parts.heads[0]?.trees).toBeNull();
    expect(judge(few, 2).classes[0]?.metrics?.auc.value).toBeGreaterThan(0.75);
    expect(few.explain([9, 900, 0.5], 'BAD', 1)[0]?.weight).toBeGreaterThan(0);
  });

  it('is the same after it was kept in a file', () => {
    const { rows } = orders(200, 3);
    expect((decodeModel(encodeModel(trees)) as FeatureModel).classify(rows)).toEqual(trees.classify(rows));
  });
});
