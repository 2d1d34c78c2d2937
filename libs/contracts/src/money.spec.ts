import fc from 'fast-check';
import { allocateMinor, assertMinor, minorFromDecimal, sumMinor } from './money.js';

it.each([
  ['323.58', 'CNY', 32_358],
  [11.01, 'CNY', 1_101],
  ['-0.10', 'CNY', -10],
  ['7.100', 'CNY', 710],
  [' 12 ', 'CNY', 1_200],
  ['1500', 'JPY', 1_500],
  ['1.234', 'KWD', 1_234],
  ['90071992547409.91', 'CNY', Number.MAX_SAFE_INTEGER],
  ['-0', 'CNY', 0],
])('reads %s %s as %i minor units', (text, currency, minor) => {
  expect(Object.is(minorFromDecimal(text, currency), minor)).toBe(true);
});

it.each(['', 'abc', '1,000.00', '1e3', '0.001', '12.345', '90071992547409.92', NaN, Infinity, '٣'])(
  'refuses %s',
  text => {
    expect(() => minorFromDecimal(text)).toThrow(RangeError);
  },
);

it('refuses yen with decimals', () => {
  expect(() => minorFromDecimal('1.5', 'JPY')).toThrow(RangeError);
});

it('never passes 2^53-1 in silence', () => {
  expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => assertMinor(0.5)).toThrow(RangeError);
});

it('reads back whatever was written with two decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), minor => {
      const cents = String(Math.abs(minor) % 100).padStart(2, '0');
      const text = `${minor < 0 ? '-' : ''}${Math.floor(Math.abs(minor) / 100)}.${cents}`;
      expect(minorFromDecimal(text)).toBe(minor);
    }),
  );
});

it('splits an amount into parts that add up to it and differ from their share by less than one', () => {
  const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const weights = fc
    .array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 12 })
    .filter(w => w.some(x => x > 0));
  fc.assert(
    fc.property(amount, weights, (total, shares) => {
      const parts = allocateMinor(total, shares);
      const whole = shares.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      parts.forEach((part, i) => expect(Math.abs(part - (total * (shares[i] ?? 0)) / whole)).toBeLessThan(1));
    }),
  );
});

it('refuses weights that say nothing', () => {
  expect(() => allocateMinor(10, [0, 0])).toThrow(RangeError);
  expect(() => allocateMinor(10, [1, -1])).toThrow(RangeError);
});
