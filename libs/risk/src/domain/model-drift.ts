import type { ScoreSpread } from './classifier/score-spread.js';
import { proportionOf, type Proportion } from './proportion.js';

/** What one model said of one class on one business day, and what people said of what it found. */
export interface ModelDay {
  readonly modelId: string;
  readonly className: string;
  readonly day: string;
  /** Orders by the bin their score lies in. */
  readonly bins: readonly number[];
  /** Orders that reached the threshold. */
  readonly found: number;
  /** Of those: reviewed and of the class, reviewed and not of the class. */
  readonly right: number;
  readonly wrong: number;
}

/** Whether scores lie where the card says they lie. */
export const DRIFT_STATES = ['STEADY', 'WATCH', 'DRIFTED', 'TOO_FEW', 'UNKNOWN'] as const;
export type DriftState = (typeof DRIFT_STATES)[number];

/** Some days on end, and how far their scores lie from what the card leads to expect. */
export interface DriftWindow {
  readonly fromOn: string;
  readonly toOn: string;
  readonly judged: number;
  readonly state: DriftState;
  /** Population stability index; null where the card holds too few scores to compare with. */
  readonly index: number | null;
  /** Share of orders of the class under which the scores fit the card best. */
  readonly classShare: number | null;
  readonly found: Proportion | null;
  /** Share that would be found, were the scores as on the card. */
  readonly expectedFound: number | null;
  /** Of what was found and reviewed: the share that was of the class. */
  readonly precision: Proportion | null;
  /** Share of orders in each bin: as expected, and as they are. */
  readonly expected: readonly number[];
  readonly seen: readonly number[];
}

/** With fewer scores chance alone moves the index by a tenth of what is looked for. */
export const FEWEST_SCORES = 500;
/** With fewer test rows on the card there is nothing to compare with: their own chance would be taken for drift. */
const FEWEST_ON_CARD = 200;
/** So many of the first scores of a house stand for what it sees: two windows. */
const FIRST_SCORES = 1_000;
/** So many windows on end have to have drifted before people are called. */
export const DRIFTED_WINDOWS = 3;
/**
 * The limits everybody uses: N. Siddiqi, Credit Risk Scorecards (Wiley 2006). By chance the index of n scores in B bins against
 * m scores is about (B - 1)(1/n + 1/m): B. Yurdakul, Statistical Properties of Population Stability Index (2018).
 */
const STEADY_BELOW = 0.1;
const DRIFTED_ABOVE = 0.25;
const ROUNDS = 200;

/** Days put together, the newest first, so that each window but the oldest has enough scores; a day is never cut. */
export function windowsOf(days: readonly ModelDay[], spread: ScoreSpread | null): readonly DriftWindow[] {
  const windows: DriftWindow[] = [];
  let taken: ModelDay[] = [];
  for (const day of [...days].sort((a, b) => (a.day < b.day ? 1 : -1))) {
    taken.push(day);
    if (sum(taken.flatMap(one => one.bins)) < FEWEST_SCORES) continue;
    windows.push(windowOf(taken, spread));
    taken = [];
  }
  return taken.length === 0 ? windows : [...windows, windowOf(taken, spread)];
}

/**
 * What a model that was trained elsewhere is compared with: scores of the class as on its card, all others as the first orders
 * of this house had them. Its card tells of remarks chosen for their difficulty, which no shop sees in such a share. Null until
 * there were enough orders.
 */
export function houseSpread(card: ScoreSpread | null, days: readonly ModelDay[]): ScoreSpread | null {
  if (!card) return null;
  const first: ModelDay[] = [];
  const judged = () => sum(first.flatMap(({ bins }) => bins));
  for (const day of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) if (judged() < FIRST_SCORES) first.push(day);
  if (judged() < FIRST_SCORES) return null;
  const bins = card.others.bins.map((_, bin) => sum(first.map(day => day.bins[bin] ?? 0)));
  return { own: card.own, others: { bins, found: sum(first.map(({ found }) => found)) } };
}

/** Whether the newest windows have all drifted: one odd day is no drift. */
export const hasDrifted = (windows: readonly DriftWindow[]): boolean =>
  windows.length >= DRIFTED_WINDOWS && windows.slice(0, DRIFTED_WINDOWS).every(({ state }) => state === 'DRIFTED');

function windowOf(days: readonly ModelDay[], spread: ScoreSpread | null): DriftWindow {
  const bins = (days[0]?.bins ?? []).map((_, bin) => sum(days.map(day => day.bins[bin] ?? 0)));
  const judged = sum(bins);
  const [right, found] = [sum(days.map(day => day.right)), sum(days.map(day => day.found))];
  const compared = spread && sizeOf(spread) >= FEWEST_ON_CARD ? compare(spread, bins) : null;
  return {
    fromOn: days.at(-1)?.day ?? '',
    toOn: days[0]?.day ?? '',
    judged,
    state: stateOf(judged, compared?.index ?? null),
    index: compared?.index ?? null,
    classShare: compared?.classShare ?? null,
    found: proportionOf(found, judged),
    expectedFound: compared?.expectedFound ?? null,
    precision: proportionOf(right, right + sum(days.map(day => day.wrong))),
    expected: compared?.expected ?? [],
    seen: bins.map(count => count / Math.max(1, judged)),
  };
}

function stateOf(judged: number, index: number | null): DriftState {
  if (judged < FEWEST_SCORES) return 'TOO_FEW';
  if (index === null) return 'UNKNOWN';
  if (index > DRIFTED_ABOVE) return 'DRIFTED';
  return index < STEADY_BELOW ? 'STEADY' : 'WATCH';
}

/**
 * A training set holds far more trouble than a day of orders does. So the card's two sides, rows of the class and all others,
 * are mixed in the share that fits the day best; only what no such mixture explains is drift.
 */
function compare({ own, others }: ScoreSpread, seen: readonly number[]) {
  const [ofClass, ofOthers] = [sharesOf(own.bins), sharesOf(others.bins)];
  const classShare = bestShare(ofClass, ofOthers, seen);
  const mixed = (one: number, other: number): number => classShare * one + (1 - classShare) * other;
  const expected = ofClass.map((share, bin) => mixed(share, ofOthers[bin] ?? 0));
  const expectedFound = mixed(own.found / Math.max(1, sum(own.bins)), others.found / Math.max(1, sum(others.bins)));
  return { classShare, expected, expectedFound, index: stabilityIndex(expected, sharesOf(seen)) };
}

/** The likeliest share of the class: M. Saerens, P. Latinne, C. Decaestecker, Neural Computation 14 (2002), over bins. */
function bestShare(ofClass: readonly number[], ofOthers: readonly number[], seen: readonly number[]): number {
  const judged = sum(seen);
  if (judged === 0) return 0;
  let share = 0.5;
  for (let round = 0; round < ROUNDS; round += 1) {
    const members = seen.map((count, bin) => {
      const one = share * (ofClass[bin] ?? 0);
      return (count * one) / (one + (1 - share) * (ofOthers[bin] ?? 0));
    });
    share = sum(members) / judged;
  }
  return share;
}

/** How far two distributions lie apart; both must have something in every bin. */
export const stabilityIndex = (expected: readonly number[], seen: readonly number[]): number =>
  sum(expected.map((share, bin) => ((seen[bin] ?? 0) - share) * Math.log((seen[bin] ?? 0) / share)));

/** Shares of counts, half a row more in each bin: an empty bin would be infinitely far from any other. */
const sharesOf = (counts: readonly number[]): readonly number[] => {
  const all = sum(counts) + counts.length / 2;
  return counts.map(count => (count + 0.5) / all);
};

const sizeOf = ({ own, others }: ScoreSpread): number => sum(own.bins) + sum(others.bins);

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
