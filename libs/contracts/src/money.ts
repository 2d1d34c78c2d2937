/** An amount in the smallest unit of its currency (fen for CNY), always a safe integer. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const EXPONENTS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, KWD: 3, BHD: 3, TND: 3 };

/** Digits after the point in the currency's usual writing (ISO 4217). */
export const exponentOf = (currency: string): number => EXPONENTS[currency] ?? 2;

/**
 * Reads an amount written in units ("323.58", 11.01) as minor units, without floating point.
 * Throws RangeError on anything else, on more decimals than the currency has, and beyond 2^53-1.
 */
export function minorFromDecimal(value: string | number, currency = 'CNY'): number {
  const text = String(value).trim();
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is not an amount`);
  const [, sign = '', whole = '0', decimals = ''] = match;
  const exponent = exponentOf(currency);
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > exponent) throw new RangeError(`"${text}" has more than ${exponent} decimals`);
  const minor = Number(whole + kept.padEnd(exponent, '0'));
  return assertMinor(sign ? -minor : minor);
}

/** Passes a safe integer through and throws RangeError on anything else. */
export function assertMinor(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of minor units`);
  return Object.is(value, -0) ? 0 : value;
}

/** Adds minor units, refusing to pass 2^53-1 in silence. */
export const sumMinor = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum = assertMinor(sum + value);
  return sum;
};

/** Splits an amount by weights so that the parts add up to it exactly (largest remainder). */
export function allocateMinor(total: number, weights: readonly number[]): number[] {
  const whole = sumMinor(weights);
  if (whole <= 0 || weights.some(w => w < 0)) throw new RangeError('weights must not be negative and not all zero');
  const exact = weights.map(w => BigInt(total) * BigInt(w));
  const divisor = BigInt(whole);
  const floors = exact.map(e => (e - (((e % divisor) + divisor) % divisor)) / divisor);
  const rests = exact.map((e, i) => ({ i, rest: e - (floors[i] ?? 0n) * divisor }));
  let left = BigInt(total) - floors.reduce((a, b) => a + b, 0n);
  rests.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  for (const { i } of rests) {
    if (left === 0n) break;
    floors[i] = (floors[i] ?? 0n) + 1n;
    left -= 1n;
  }
  return floors.map(Number);
}
