import { randomFrom } from './classifier/random.js';
import { fitFusion, type WeighedRows } from './fusion-fit.js';

/** Rows whose log odds are those of the model, and so much more where a rule fires. */
function drawn(byRule: number, seed: number, count = 20_000): WeighedRows {
  const random = randomFrom(seed);
  const [probabilities, fired, truth] = [new Float64Array(count), new Uint8Array(count), new Uint8Array(count)];
  for (let row = 0; row < count; row += 1) {
    const odds = 8 * random() - 6;
    probabilities[row] = 1 / (1 + Math.exp(-odds));
    fired[row] = random() < 0.2 ? 1 : 0;
    truth[row] = random() < 1 / (1 + Math.exp(-odds - byRule * (fired[row] ?? 0))) ? 1 : 0;
  }
  return { probabilities, fired, truth };
}
const f1 = ({ probabilities, fired, truth }: WeighedRows, floorBp: number, aloneFromBp: number): number => {
  const found = [...probabilities].map((p, row) => p * 10_000 >= (fired[row] === 1 ? floorBp : aloneFromBp));
  const hits = found.filter((one, row) => one && truth[row] === 1).length;
  return (2 * hits) / (found.filter(Boolean).length + truth.reduce((sum, one) => sum + one, 0));
};

it('finds the weight of a rule that knows more than the model, and is better by it on rows of another draw', () => {
  const { ruleWeight, floorBp, aloneFromBp } = fitFusion(drawn(2, 1));
  expect(ruleWeight).toBeCloseTo(2, 0);
  expect(floorBp).toBeLessThan(aloneFromBp);
  const other = drawn(2, 2);
  expect(f1(other, floorBp, aloneFromBp)).toBeGreaterThan(f1(other, aloneFromBp, aloneFromBp) + 0.02);
});

it('gives a rule that knows nothing more no say', () => {
  const { ruleWeight, floorBp, aloneFromBp } = fitFusion(drawn(0, 3));
  expect(ruleWeight).toBeLessThan(0.15);
  expect(aloneFromBp - floorBp).toBeLessThan(300);
});

it('does not let a rule that fires wrongly raise the threshold', () => {
  const { ruleWeight, floorBp, aloneFromBp } = fitFusion(drawn(-3, 4));
  expect([ruleWeight, floorBp]).toEqual([0, aloneFromBp]);
});
