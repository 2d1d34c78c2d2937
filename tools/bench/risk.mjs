import { classifier } from './risk/classifier.mjs';
import { rules } from './risk/rules.mjs';

/** What is measured of risk, each with figures and targets of its own. */
const parts = [rules, classifier];

/** What the screening of an order costs, part by part. */
export async function measure(options) {
  let figures = {};
  for (const part of parts) figures = { ...figures, ...(await part.measure(options)) };
  return figures;
}

export const targets = figures => parts.flatMap(part => part.targets(figures));
