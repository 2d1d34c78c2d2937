import { randomFrom, shuffled } from '../random.mjs';

/** How long each kind of fault lasts, from and to, in milliseconds; a kill lasts as long as the start takes. */
const lastingMs = {
  kill: [0, 0],
  freeze: [1_500, 9_000],
  cut: [0, 0],
  delay: [3_000, 6_000],
  halfOpen: [6_000, 12_000],
  slowDisk: [3_000, 6_000],
};

/** Between one fault and the next: some begin before the last one has healed. */
const gapMs = [2_500, 4_500];
/** At the end everything may heal under load. */
const quietMs = 3_000;

/**
 * When which fault strikes whom. Every fault of every target has its turn before one comes again; the same seed gives the same
 * schedule.
 */
export function scheduleOf(seed, seconds, targets) {
  const random = randomFrom(seed);
  const between = ([least, most]) => Math.round(least + random() * (most - least));
  const faults = targets.flatMap(target => target.kinds.map(kind => ({ target: target.name, kind })));
  const plan = [];
  let left = [];
  for (let atMs = between(gapMs); atMs < seconds * 1_000 - quietMs; atMs += between(gapMs)) {
    if (left.length === 0) left = shuffled(faults, random);
    const fault = left.shift();
    plan.push({ ...fault, atMs, forMs: between(lastingMs[fault.kind]) });
  }
  return plan;
}
