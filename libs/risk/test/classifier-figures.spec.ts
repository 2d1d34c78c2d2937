import { calibrate, probabilityOf } from '../src/domain/classifier/calibration.js';
import { foldsOf, holdOut } from '../src/domain/classifier/folds.js';
import { aucOf, metricsOf, shareOf } from '../src/domain/classifier/metrics.js';
import { clustersOf } from '../src/domain/classifier/near-duplicates.js';
import { randomFrom } from '../src/domain/classifier/random.js';
import { jointThresholds, thresholdAt } from '../src/domain/classifier/thresholds.js';

describe('figures of a classifier', () => {
  it('give intervals as the books have them', () => {
    const { value, low, high } = shareOf(8, 10);
    expect([value, low, high].map(x => Number(x.toFixed(4)))).toEqual([0.8, 0.4902, 0.9433]);
    expect(shareOf(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });

  it('count pairs in the right order for the area under the curve, ties half', () => {
    const truth = Uint8Array.from([1, 1, 0, 0, 0]);
    expect(aucOf(Float64Array.from([0.9, 0.4, 0.5, 0.4, 0.1]), truth).value).toBeCloseTo((3 + 1.5) / 6, 12);
    expect(aucOf(Float64Array.from([5, 4, 3, 2, 1]), truth)).toMatchObject({ value: 1, high: 1 });
  });

  it('hold an interval around the area that narrows with more rows', () => {
    const widths = [100, 10_000].map(count => {
      const random = randomFrom(3);
      const truth = Uint8Array.from({ length: count }, (_, i) => i % 2);
      const { value, low, high } = aucOf(
        Float64Array.from(truth, one => one + 2 * random()),
        truth,
      );
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      return high - low;
    });
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeGreaterThan(5);
  });

  it('tell hits and false hits at the threshold', () => {
    const found = metricsOf(Float64Array.from([0.9, 0.2, 0.8, 0.1]), Uint8Array.from([1, 1, 0, 0]), 0.5);
    expect(found).toMatchObject({ positives: 2, negatives: 2, f1: 0.5 });
    expect([found.recall.value, found.precision.value, found.falsePositiveRate.value]).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('calibration', () => {
  it('finds back the curve the truth was drawn by', () => {
    const random = randomFrom(5);
    const scores = Float64Array.from({ length: 20_000 }, () => 6 * random() - 3);
    const drawn = Uint8Array.from(scores, score => (random() < 1 / (1 + Math.exp(-1.5 * score + 0.5)) ? 1 : 0));
    const found = calibrate(scores, drawn);
    expect(found.slope).toBeCloseTo(-1.5, 1);
    expect(found.offset).toBeCloseTo(0.5, 1);
    expect(probabilityOf(found, 3)).toBeGreaterThan(0.95);
  });
});

describe('thresholds', () => {
  it('let no more pass than is allowed, equal scores included', () => {
    const scores = Float64Array.from([5, 4, 4, 4, 3, 2, 1, 1, 0, 0]);
    for (const rate of [0, 0.1, 0.2, 0.3, 0.4, 0.5]) {
      const threshold = thresholdAt(scores, rate);
      expect(scores.filter(score => score >= threshold).length).toBeLessThanOrEqual(rate * 10);
    }
    expect(scores.filter(score => score >= thresholdAt(scores, 0.4)).length).toBe(4);
  });

  it('keep the promise over all classes together', () => {
    const random = randomFrom(9);
    const harmless = Int32Array.from({ length: 4_000 }, (_, i) => i);
    const scores = [0, 1, 2, 3].map(() => Float64Array.from(harmless, () => random()));
    const thresholds = jointThresholds(scores, [harmless, harmless, harmless, harmless], harmless, 0.04);
    const passed = [...harmless].filter(row => scores.some((own, k) => (own[row] ?? 0) >= (thresholds[k] ?? 1)));
    expect(passed.length / 4_000).toBeLessThanOrEqual(0.04);
    expect(passed.length / 4_000).toBeGreaterThan(0.02);
  });
});

describe('a split without leaks', () => {
  const base = '这家店的东西很好老板人也不错下次还会再来买';
  const texts = [base, `${base}了`, '今天收到的货坏了要求退款请尽快处理', base.replace('老板', '掌柜'), '别的话'];

  it('knows texts that are written from one another', () => {
    const clusters = clustersOf(texts);
    expect([clusters[1], clusters[3]]).toEqual([clusters[0], clusters[0]]);
    expect(new Set(clusters).size).toBe(3);
  });

  it('never puts a cluster on both sides, and keeps about the asked share of each label', () => {
    const clusters = Int32Array.from({ length: 3_000 }, (_, i) => Math.floor(Math.sqrt(i * 7)));
    const labels = clusters.map(cluster => cluster % 3);
    const { train, test } = holdOut(clusters, labels, 0.2, 4);
    const known = new Set([...train].map(row => clusters[row]));
    expect([...test].filter(row => known.has(clusters[row]))).toEqual([]);
    expect(train.length + test.length).toBe(3_000);
    for (const label of [0, 1, 2]) {
      const all = labels.filter(one => one === label).length;
      const kept = [...test].filter(row => labels[row] === label).length;
      expect(kept / all).toBeGreaterThan(0.15);
      expect(kept / all).toBeLessThanOrEqual(0.21);
    }
  });

  it('spreads clusters over the folds without tearing one apart', () => {
    const clusters = Int32Array.from({ length: 1_000 }, (_, i) => Math.floor(i / 3));
    const folds = foldsOf(
      clusters,
      clusters.map(cluster => cluster % 2),
      5,
      1,
    );
    const pairs = new Set([...folds].map((fold, row) => `${clusters[row]} ${fold}`));
    expect(pairs.size).toBe(new Set(clusters).size);
    expect([0, 1, 2, 3, 4].every(fold => folds.filter(one => one === fold).length > 180)).toBe(true);
  });
});
