/** A share of a sample and where it lies in truth, with 95 % confidence. */
export interface Proportion {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Standard errors that 95 % lie within, on either side. */
export const Z = 1.959_963_984_540_054;

/** Wilson's interval: true for small samples and for shares near nothing and all, where the usual one leaves 0 to 1. Null of nothing. */
export function proportionOf(hits: number, all: number): Proportion | null {
  if (all === 0) return null;
  const value = hits / all;
  const scale = 1 + Z ** 2 / all;
  const centre = value + Z ** 2 / (2 * all);
  const reach = Z * Math.sqrt((value * (1 - value)) / all + Z ** 2 / (4 * all ** 2));
  return { value, low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
