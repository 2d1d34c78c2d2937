/** Turns a score into a probability: `1 / (1 + exp(slope x score + offset))`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const MOST_STEPS = 100;
const RIDGE = 1e-12;
const SMALLEST_STEP = 1e-10;

/** The probability of a score. */
export const probabilityOf = ({ slope, offset }: Calibration, score: number): number =>
  1 / (1 + Math.exp(slope * score + offset));

/** Platt scaling with the corrections of Lin, Lin and Weng (2007): Newton's method with a line search. */
export function calibrate(scores: Float64Array, truth: Uint8Array): Calibration {
  const goals = goalsOf(truth);
  const positives = truth.reduce((sum, one) => sum + one, 0);
  let at: Calibration = { slope: 0, offset: Math.log((truth.length - positives + 1) / (positives + 1)) };
  let loss = lossOf(at, scores, goals);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { slope, offset, gain } = newtonStep(at, scores, goals);
    if (Math.abs(gain) < 1e-9) break;
    let size = 1;
    for (; size >= SMALLEST_STEP; size /= 2) {
      const next = { slope: at.slope + size * slope, offset: at.offset + size * offset };
      const nextLoss = lossOf(next, scores, goals);
      if (nextLoss < loss + 1e-4 * size * gain) {
        at = next;
        loss = nextLoss;
        break;
      }
    }
    if (size < SMALLEST_STEP) break;
  }
  return at;
}

/** Not quite 0 and 1: a class of 50 rows proves no certainty. */
function goalsOf(truth: Uint8Array): Float64Array {
  const positives = truth.reduce((sum, one) => sum + one, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (truth.length - positives + 2);
  return Float64Array.from(truth, one => (one === 1 ? high : low));
}

function lossOf({ slope, offset }: Calibration, scores: Float64Array, goals: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const z = slope * (scores[i] ?? 0) + offset;
    const goal = goals[i] ?? 0;
    loss += z >= 0 ? goal * z + Math.log1p(Math.exp(-z)) : (goal - 1) * z + Math.log1p(Math.exp(z));
  }
  return loss;
}

function newtonStep(at: Calibration, scores: Float64Array, goals: Float64Array) {
  let [ss, so, oo, gs, go] = [RIDGE, 0, RIDGE, 0, 0];
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    const p = probabilityOf(at, score);
    const curve = p * (1 - p);
    const miss = (goals[i] ?? 0) - p;
    ss += score * score * curve;
    so += score * curve;
    oo += curve;
    gs += score * miss;
    go += miss;
  }
  const determinant = ss * oo - so * so;
  const slope = -(oo * gs - so * go) / determinant;
  const offset = -(-so * gs + ss * go) / determinant;
  return { slope, offset, gain: gs * slope + go * offset };
}
