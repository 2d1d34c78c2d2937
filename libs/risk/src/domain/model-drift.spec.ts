import { randomFrom } from './classifier/random.js';
import { scoreBin, SCORE_BINS, spreadsOf, type ScoreSpread } from './classifier/score-spread.js';
import { FEWEST_SCORES, hasDrifted, stabilityIndex, windowsOf, type ModelDay } from './model-drift.js';

/** Counts of so many draws from shares. */
function drawn(shares: readonly number[], count: number, seed: number): readonly number[] {
  const random = randomFrom(seed);
  const bins = new Array<number>(SCORE_BINS).fill(0);
  for (let i = 0; i < count; i += 1) {
    let left = random();
    const bin = shares.findIndex(share => (left -= share) < 0);
    bins[bin < 0 ? SCORE_BINS - 1 : bin] = (bins[bin < 0 ? SCORE_BINS - 1 : bin] ?? 0) + 1;
  }
  return bins;
}

const OTHERS = [0.42, 0.2, 0.14, 0.1, 0.07, 0.03, 0.02, 0.01, 0.006, 0.004];
const OWN = [0.002, 0.003, 0.005, 0.02, 0.04, 0.06, 0.12, 0.2, 0.25, 0.3];
const card = (seed: number): ScoreSpread => ({
  own: { bins: drawn(OWN, 150, seed), found: 112 },
  others: { bins: drawn(OTHERS, 600, seed + 1), found: 18 },
});
const day = (onDay: string, bins: readonly number[], over: Partial<ModelDay> = {}): ModelDay => ({
  ...{ modelId: 'mdl_1', className: 'BAD', day: onDay, bins, found: 0, right: 0, wrong: 0, ...over },
});
const mixture = (share: number): readonly number[] =>
  OWN.map((one, bin) => share * one + (1 - share) * (OTHERS[bin] ?? 0));
const three = (binsOf: (day: number) => readonly number[]) => [1, 2, 3].map(one => day(`2026-11-0${one}`, binsOf(one)));

describe('the index', () => {
  it('is the sum the books give', () => {
    expect(stabilityIndex([0.5, 0.5], [0.25, 0.75])).toBeCloseTo(-0.25 * Math.log(0.5) + 0.25 * Math.log(1.5), 12);
    expect(stabilityIndex([0.1, 0.9], [0.1, 0.9])).toBe(0);
  });

  it('counts every probability in exactly one bin', () => {
    expect([0, 9, 10, 299, 300, 8_999, 9_000, 10_000].map(scoreBin)).toEqual([0, 0, 1, 3, 4, 8, 9, 9]);
    const verdicts = [0.0001, 0.6, 0.95, 0.2].map(p => ({ probabilities: [p], flagged: p >= 0.5 ? ['BAD'] : [] }));
    const [spread] = spreadsOf(['BAD'], verdicts, Int32Array.from([-1, -1, 0, 0]));
    expect(spread?.own).toEqual({ bins: [0, 0, 0, 0, 0, 1, 0, 0, 0, 1], found: 1 });
    expect(spread?.others).toEqual({ bins: [1, 0, 0, 0, 0, 0, 0, 1, 0, 0], found: 1 });
  });
});

describe('a model that sees what it was trained on', () => {
  it('calls nobody in 200 draws, though there is much more or less trouble than in training', () => {
    const shares = [0, 0.005, 0.02, 0.1, 0.4];
    const found = Array.from({ length: 200 }, (_, seed) => {
      const days = three(one => drawn(mixture(shares[seed % 5] ?? 0), FEWEST_SCORES, seed * 10 + one));
      return windowsOf(days, card(seed * 10 + 7));
    });
    expect(found.filter(hasDrifted)).toHaveLength(0);
    const states = found.flat().map(({ state }) => state);
    expect(states).toHaveLength(600);
    expect(states.filter(state => state === 'DRIFTED')).toHaveLength(0);
    // The rate of false words: at most one window in a hundred is even to be watched.
    expect(states.filter(state => state === 'WATCH').length).toBeLessThanOrEqual(6);
  });

  it('tells how much trouble there is, and what it should find', () => {
    const [window] = windowsOf([day('2026-11-01', drawn(mixture(0.1), 5_000, 3))], card(1));
    expect(window?.classShare).toBeGreaterThan(0.08);
    expect(window?.classShare).toBeLessThan(0.12);
    expect(window?.expectedFound).toBeCloseTo(0.1 * 0.75 + 0.9 * 0.03, 1);
  });
});

describe('a model that sees something else', () => {
  const shifted = mixture(0).map((_, bin) => OTHERS[(bin + 6) % SCORE_BINS] ?? 0);

  it('has drifted when three windows on end say so, and not before', () => {
    const strange = three(one => drawn(shifted, FEWEST_SCORES, one));
    expect(windowsOf(strange, card(1)).map(({ state }) => state)).toEqual(['DRIFTED', 'DRIFTED', 'DRIFTED']);
    expect(hasDrifted(windowsOf(strange, card(1)))).toBe(true);
    expect(hasDrifted(windowsOf(strange.slice(1), card(1)))).toBe(false);
    const mended = [...strange, day('2026-11-04', drawn(mixture(0), FEWEST_SCORES, 9))];
    expect(hasDrifted(windowsOf(mended, card(1)))).toBe(false);
  });

  it('is not judged by a handful, and quiet days are put together', () => {
    const few = three(one => drawn(shifted, 100, one));
    expect(windowsOf(few, card(1))).toMatchObject([
      { state: 'TOO_FEW', judged: 300, fromOn: '2026-11-01', toOn: '2026-11-03' },
    ]);
    const quiet = Array.from({ length: 8 }, (_, i) => day(`2026-11-1${i}`, drawn(shifted, 250, i)));
    expect(windowsOf(quiet, card(1)).map(({ fromOn, toOn }) => `${fromOn} ${toOn}`)[0]).toBe('2026-11-16 2026-11-17');
    expect(windowsOf(quiet, card(1))).toHaveLength(4);
  });

  it('cannot be judged where the card holds no scores, or a handful', () => {
    const small = { own: { bins: drawn(OWN, 20, 1), found: 15 }, others: { bins: drawn(OTHERS, 170, 2), found: 5 } };
    expect(
      windowsOf(
        three(() => drawn(shifted, 900, 1)),
        small,
      )[0],
    ).toMatchObject({ state: 'UNKNOWN', index: null });
    expect(
      windowsOf(
        three(() => drawn(shifted, 900, 1)),
        null,
      ).map(({ state }) => state),
    ).toEqual(Array(3).fill('UNKNOWN'));
  });
});

it('tells the precision of what was found with its interval, by what people said', () => {
  const days = [day('2026-11-01', drawn(OTHERS, 600, 1), { found: 12, right: 8, wrong: 2 })];
  const [window] = windowsOf(days, card(1));
  expect(window?.found?.value).toBeCloseTo(12 / 600, 12);
  expect(window?.precision?.value).toBe(0.8);
  expect([window?.precision?.low, window?.precision?.high].map(x => Number(x?.toFixed(4)))).toEqual([0.4902, 0.9433]);
  expect(windowsOf([day('2026-11-01', drawn(OTHERS, 600, 1))], card(1))[0]?.precision).toBeNull();
});
