import { assertMinor, exponentOf } from '#contracts';

/** What one unit of a currency was worth in another, on a day: `numerator` / 10^`scale`, exactly. */
export interface CurrencyRateChange {
  readonly base: string;
  readonly quote: string;
  readonly numerator: number;
  readonly scale: number;
  /** Business day it begins on: 2026-11-30. */
  readonly effectiveOn: string;
  readonly source: string;
}

/** One rate as it was decided; rates are added and never changed. */
export interface CurrencyRate extends CurrencyRateChange {
  /** Counts up over all rates; of two of the same day the later decided one counts. */
  readonly revision: number;
  readonly author: string;
  readonly approver: string;
  readonly reason: string;
  readonly createdAt: Date;
}

const MOST_DIGITS = 12;
const LONGEST_SOURCE = 255;

/** The rate between two currencies that counts on a day, whichever way round it was written; null when none is young enough. */
export function rateOn(
  rates: readonly CurrencyRate[],
  { from, to, day, oldest }: { from: string; to: string; day: string; oldest: string },
): CurrencyRate | null {
  const fitting = rates.filter(
    rate =>
      ((rate.base === from && rate.quote === to) || (rate.base === to && rate.quote === from)) &&
      rate.effectiveOn <= day &&
      rate.effectiveOn >= oldest,
  );
  return fitting.reduce<CurrencyRate | null>((best, rate) => (best && !isLater(rate, best) ? best : rate), null);
}

const isLater = (a: CurrencyRate, b: CurrencyRate): boolean =>
  a.effectiveOn === b.effectiveOn ? a.revision > b.revision : a.effectiveOn > b.effectiveOn;

/** An amount in another currency, rounded half up to its smallest unit; throws RangeError beyond 2^53-1. */
export function converted(minor: number, from: string, to: string, rate: CurrencyRateChange): number {
  const isForward = rate.base === from;
  const scale = 10n ** BigInt(rate.scale);
  const worth = BigInt(rate.numerator);
  const up = BigInt(minor) * 10n ** BigInt(exponentOf(to)) * (isForward ? worth : scale);
  const down = 10n ** BigInt(exponentOf(from)) * (isForward ? scale : worth);
  return assertMinor(Number(halfUp(up, down)));
}

/** A fraction of whole numbers that are not negative, rounded half up. */
export const halfUp = (up: bigint, down: bigint): bigint => (2n * up + down) / (2n * down);

/** What is wrong with a rate as it was proposed; empty: nothing. */
export function faultsOfRate(rate: CurrencyRateChange): readonly string[] {
  const checks: readonly [boolean, string][] = [
    [
      /^[A-Z]{3}$/.test(rate.base) && /^[A-Z]{3}$/.test(rate.quote),
      'base and quote must be codes of three capital letters (ISO 4217)',
    ],
    [rate.base !== rate.quote, 'base and quote must be two currencies'],
    [Number.isSafeInteger(rate.numerator) && rate.numerator > 0, 'numerator must be a whole number above 0'],
    [
      Number.isInteger(rate.scale) && rate.scale >= 0 && rate.scale <= MOST_DIGITS,
      `scale must be from 0 to ${MOST_DIGITS}`,
    ],
    [isDay(rate.effectiveOn), 'effectiveOn must be a day like 2026-11-30'],
    [
      rate.source.trim() !== '' && rate.source.length <= LONGEST_SOURCE,
      `source must have 1 to ${LONGEST_SOURCE} characters: who publishes the rate`,
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00.000Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
