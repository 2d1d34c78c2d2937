import { converted, faultsOfRate, rateOn, type CurrencyRate } from './currency-rate.js';
import { dutyBy, owedMinor, type DutyAsk } from './duty.js';
import type { DutyRule } from './duty-rule.js';

const SIGNED = { author: 'staff:lin', approver: 'staff:wang', reason: 'r', createdAt: new Date(0) };
const RULE: DutyRule = {
  ...{ country: 'US', category: '*', effect: 'DUTY', currency: 'USD', thresholdMinor: 20_000, basis: 'GOODS' },
  ...{ dutyBp: 1_250, taxBp: 2_000, taxBelow: false, owed: 'HOLD', effectiveAt: new Date(0) },
  ...{ source: 's', sourceUrl: 'https://example.org', revision: 1, ...SIGNED },
};
const rate = (base: string, quote: string, numerator: number, scale: number, over: object = {}): CurrencyRate => ({
  ...{ base, quote, numerator, scale, effectiveOn: '2026-11-20', source: 'PBoC', revision: 1, ...SIGNED },
  ...over,
});
const ask = (goodsMinor: number, freightMinor = 0, currency = 'USD'): DutyAsk => ({
  ...{ country: 'US', category: '*', currency, goodsMinor, freightMinor, at: new Date(0) },
});
const amounts = (rule: Partial<DutyRule>, asked: DutyAsk, by: CurrencyRate | null = null) => {
  const quote = dutyBy({ ...RULE, ...rule }, by, asked);
  return [quote.valueMinor, quote.isOver, quote.dutyMinor, quote.taxMinor, owedMinor(quote)];
};

describe('duty', () => {
  it.each([
    ['the threshold itself', ask(20_000), [20_000, false, 0, 0, 0]],
    ['a cent more', ask(20_001), [20_001, true, 2_500, 4_500, 7_000]],
    ['nothing', ask(0), [0, false, 0, 0, 0]],
  ])('of %s', (_, asked, expected) => {
    expect(amounts({}, asked)).toEqual(expected);
  });

  it('is reckoned on the freight as well where the rule says so', () => {
    expect(amounts({}, ask(20_000, 1))).toEqual([20_000, false, 0, 0, 0]);
    expect(amounts({ basis: 'GOODS_AND_FREIGHT' }, ask(20_000, 1))).toEqual([20_001, true, 2_500, 4_500, 7_000]);
  });

  it('is free below the threshold while the tax is not, where the rule says so', () => {
    expect(amounts({ taxBelow: true }, ask(10_000))).toEqual([10_000, false, 0, 2_000, 2_000]);
  });

  it('is reckoned in the currency of the rule, whichever way round the rate was written', () => {
    const yuan = ask(145_000, 0, 'CNY');
    expect(amounts({}, yuan, rate('USD', 'CNY', 725, 2))).toEqual([20_000, false, 0, 0, 0]);
    expect(amounts({}, ask(145_004, 0, 'CNY'), rate('USD', 'CNY', 725, 2))[0]).toBe(20_001);
    expect(amounts({}, yuan, rate('CNY', 'USD', 14, 2))).toEqual([20_300, true, 2_538, 4_568, 7_106]);
  });
});

describe('a currency rate', () => {
  it('is exact between currencies with other numbers of decimals', () => {
    expect(converted(1_000, 'JPY', 'USD', rate('USD', 'JPY', 150, 0))).toBe(667);
    expect(converted(667, 'USD', 'JPY', rate('USD', 'JPY', 150, 0))).toBe(1_001);
    expect(converted(1_000, 'KWD', 'USD', rate('KWD', 'USD', 325, 2))).toBe(325);
    expect(converted(9_007_199_254_740_991, 'CNY', 'USD', rate('CNY', 'USD', 1, 1))).toBe(900_719_925_474_099);
    expect(() => converted(9_007_199_254_740_991, 'CNY', 'USD', rate('CNY', 'USD', 2, 0))).toThrow(RangeError);
  });

  it('is the youngest of the day or before it, the one approved later of one day, and none that is too old', () => {
    const rates = [
      rate('USD', 'CNY', 1, 0),
      rate('CNY', 'USD', 2, 0, { revision: 2 }),
      rate('USD', 'CNY', 3, 0, { revision: 3, effectiveOn: '2026-11-25' }),
      rate('EUR', 'CNY', 4, 0, { revision: 4, effectiveOn: '2026-11-25' }),
    ];
    const on = (day: string, oldest: string) => rateOn(rates, { from: 'CNY', to: 'USD', day, oldest })?.revision;
    expect(on('2026-11-24', '2026-11-18')).toBe(2);
    expect(on('2026-11-25', '2026-11-19')).toBe(3);
    expect(on('2026-11-19', '2026-11-13')).toBeUndefined();
    expect(on('2026-12-02', '2026-11-26')).toBeUndefined();
  });

  it.each([
    [{ base: 'usd' }, 'base and quote'],
    [{ quote: 'USD' }, 'two currencies'],
    [{ numerator: 0 }, 'numerator'],
    [{ scale: 13 }, 'scale'],
    [{ effectiveOn: '2026-02-30' }, 'effectiveOn'],
    [{ source: '' }, 'source'],
  ])('is none with %j', (over, fault) => {
    expect(faultsOfRate(rate('USD', 'CNY', 725, 2))).toEqual([]);
    expect(faultsOfRate(rate('USD', 'CNY', 725, 2, over))).toEqual([expect.stringContaining(fault)]);
  });
});
