import fc from 'fast-check';
import { extended, minorOf, needed, unitsOf } from './amounts.js';
import { Unmapped } from './draft.js';

describe('amounts of platforms', () => {
  it.each([
    ['323.58', 32358],
    [11.01, 1101],
    ['0.00', 0],
    [0, 0],
    ['12.300', 1230],
    [' 7.5 ', 750],
    ['-10.42', -1042],
    [19.900000000000002, 1990],
    [0.30000000000000004, 30],
    [1e3, 100000],
    ['90071992547409.91', 9007199254740991],
  ])('reads %p yuan as %p fen', (value, fen) => expect(unitsOf(value, 'payment')).toBe(fen));

  it.each([
    '12.345',
    19.905,
    '1,234.50',
    'CNY 1',
    '1e3',
    '٣',
    Number.NaN,
    Infinity,
    1e21,
    '90071992547409.92',
    true,
    [],
    '.5',
  ])('refuses %p as yuan', value => expect(() => unitsOf(value, 'payment')).toThrow(Unmapped));

  it.each([
    [500, 500],
    ['1990', 1990],
    [-10, -10],
    [-0, 0],
  ])('reads %p fen', (value, fen) => expect(minorOf(value, 'pay_amount')).toBe(fen));

  it.each([12.5, '12.50', '51.00', '1e3', 2 ** 53, '9007199254740993', true])('refuses %p as fen', value => {
    expect(() => minorOf(value, 'pay_amount')).toThrow(Unmapped);
  });

  it.each([null, undefined, '', '  '])('takes %p as no amount', value => {
    expect([unitsOf(value, 'a'), minorOf(value, 'a')]).toEqual([null, null]);
  });

  it('knows currencies without decimals and with three', () => {
    expect(unitsOf('1200', 'payable', 'JPY')).toBe(1200);
    expect(unitsOf('1.234', 'payable', 'KWD')).toBe(1234);
    expect(() => unitsOf('1.5', 'payable', 'JPY')).toThrow('payable: "1.5" is not an amount of JPY');
  });

  it('refuses what has to be paid when it is missing or below zero', () => {
    expect(() => needed(null, 'payment')).toThrow('payment is missing');
    expect(() => needed(-1, 'payment')).toThrow(Unmapped);
  });

  it('reads back any amount, as text and as the number nearest to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fen => {
        const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(unitsOf(text, 'payment')).toBe(fen);
        expect(unitsOf(Number(text), 'payment')).toBe(fen);
        expect(minorOf(String(fen), 'payment')).toBe(fen);
      }),
    );
  });

  it('extends a price by its quantity without adding up rounding', () => {
    expect(extended('0.001', 1, 'UnitPrice', 'GBP')).toEqual({ unitPriceMinor: 0, totalMinor: 0 });
    expect(extended('0.005', 3, 'UnitPrice', 'GBP')).toEqual({ unitPriceMinor: 1, totalMinor: 2 });
    expect(() => extended('-3', 1, 'UnitPrice', 'GBP')).toThrow(Unmapped);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e5 }), (mills, quantity) => {
        const price = `${Math.floor(mills / 1000)}.${String(mills % 1000).padStart(3, '0')}`;
        const { totalMinor } = extended(price, quantity, 'UnitPrice', 'GBP');
        expect(BigInt(totalMinor)).toBe((BigInt(mills) * BigInt(quantity) + 5n) / 10n);
      }),
    );
  });
});
