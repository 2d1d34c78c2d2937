import { measureRules, rulesTargets } from './risk-rules.mjs';

/** Parts of the benchmark, each with its own keys and targets. */
const parts = [{ measure: measureRules, targets: rulesTargets }];

/** What the screening of an order costs, part by part. */
export async function measure() {
  const figures = {};
  for (const part of parts) Object.assign(figures, await part.measure());
  return figures;
}

export const targets = figures => parts.flatMap(part => part.targets(figures));
