import { assertMinor } from '#contracts';
import { converted, halfUp, type CurrencyRate } from './currency-rate.js';
import type { DutyRule } from './duty-rule.js';

/** What is to be valued: amounts in one currency, and the goods by the digits of their HS code where these are known. */
export interface DutyAsk {
  readonly country: string;
  readonly category: string;
  readonly currency: string;
  readonly goodsMinor: number;
  readonly freightMinor: number;
  readonly at: Date;
}

/** What is owed, and by which rule and rate it was reckoned. */
export interface DutyQuote {
  readonly rule: DutyRule;
  /** Null where the order is in the currency of the rule. */
  readonly rate: CurrencyRate | null;
  /** The value that was compared with the threshold, in the currency of the rule. */
  readonly valueMinor: number;
  readonly isOver: boolean;
  readonly dutyMinor: number;
  readonly taxMinor: number;
}

/** Why nothing can be said. Nothing is guessed. */
export type DutyMissing = 'NO_DUTY_RULE' | 'NO_RATE' | 'BLOCKED_COUNTRY';

const WHOLE = 10_000n;

/** Reckons what is owed by a rule; `rate` is the one between the two currencies, null when it is one. */
export function dutyBy(rule: DutyRule, rate: CurrencyRate | null, ask: DutyAsk): DutyQuote {
  const base = assertMinor(ask.goodsMinor + (rule.basis === 'GOODS' ? 0 : ask.freightMinor));
  const valueMinor = rate === null ? base : converted(base, ask.currency, rule.currency, rate);
  const isOver = valueMinor > rule.thresholdMinor;
  const dutyMinor = isOver ? share(valueMinor, rule.dutyBp) : 0;
  const taxMinor = isOver || rule.taxBelow ? share(valueMinor + dutyMinor, rule.taxBp) : 0;
  return { rule, rate, valueMinor, isOver, dutyMinor, taxMinor };
}

const share = (minor: number, bp: number): number =>
  assertMinor(Number(halfUp(BigInt(assertMinor(minor)) * BigInt(bp), WHOLE)));

/** Duty and tax together. */
export const owedMinor = ({ dutyMinor, taxMinor }: DutyQuote): number => assertMinor(dutyMinor + taxMinor);
