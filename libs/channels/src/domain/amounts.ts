import { exponentOf, minorFromDecimal } from '#contracts';
import { Unmapped } from './draft.js';
import { isAbsent, shown } from './fields.js';

/**
 * An amount that is written in minor units (fen): an integer, as number or text. Null when there is none.
 * "51.00" is refused: with decimals it may well be units, a hundred times as much.
 */
export function minorOf(value: unknown, what: string): number | null {
  if (isAbsent(value)) return null;
  const amount = typeof value === 'string' && /^-?\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof amount === 'number' && Number.isSafeInteger(amount)) return amount === 0 ? 0 : amount;
  return refuse(value, what, 'a whole number of minor units');
}

/** An amount that is written in units (yuan): text or number with no more decimals than the currency. */
export function unitsOf(value: unknown, what: string, currency = 'CNY'): number | null {
  if (isAbsent(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return refuse(value, what, 'an amount');
  try {
    return minorFromDecimal(typeof value === 'number' ? withoutNoise(value, currency) : value, currency);
  } catch (error) {
    if (error instanceof RangeError) return refuse(value, what, `an amount of ${currency}`);
    throw error;
  }
}

/** An amount that has to be there and is not below zero. */
export function needed(amount: number | null, what: string): number {
  if (amount === null) throw new Unmapped('MISSING_FIELD', `${what} is missing`);
  return notNegative(amount, what);
}

/** An amount that counts as zero when it is not told, and is not below zero. */
export const orZero = (amount: number | null, what: string): number => notNegative(amount ?? 0, what);

function notNegative(amount: number, what: string): number {
  if (amount < 0) refuse(amount, what, 'an amount of at least zero');
  return amount;
}

/**
 * Price times quantity in minor units, half a unit rounded up. Wholesale prices may have more decimals than money has
 * ("0.001"): the price alone is rounded, the amount is not computed from the rounded price.
 */
export function extended(price: string, quantity: number, what: string, currency: string) {
  const parts = /^(\d{1,12})(?:\.(\d{0,8}))?$/.exec(price.trim());
  if (!parts || !Number.isSafeInteger(quantity)) return refuse(price, what, `a price in ${currency}`);
  const scaled = BigInt((parts[1] ?? '') + (parts[2] ?? '').padEnd(SCALE, '0'));
  const divisor = 10n ** BigInt(SCALE - exponentOf(currency));
  const rounded = (amount: bigint) => Number((amount * 2n + divisor) / (divisor * 2n));
  return { unitPriceMinor: rounded(scaled), totalMinor: minorOf(rounded(scaled * BigInt(quantity)), what) ?? 0 };
}
const SCALE = 8;

/** 19.900000000000002 is 19.90 that a platform computed in binary; 19.905 is not. */
function withoutNoise(value: number, currency: string): string | number {
  if (!Number.isFinite(value)) return value;
  const rounded = value.toFixed(exponentOf(currency));
  return Math.abs(Number(rounded) - value) <= Math.abs(value) * Number.EPSILON * 4 ? rounded : value;
}

function refuse(value: unknown, what: string, wanted: string): never {
  throw new Unmapped('BAD_MONEY', `${what}: ${shown(value)} is not ${wanted}`);
}
