import { COMPENSATION_STATES, mayMove, noticeWords, owedBy } from './compensation.js';

it('goes from a proposal to a notice, and ends when it is revoked', () => {
  expect(mayMove('PROPOSED', 'GRANTED')).toBe(true);
  expect(mayMove('GRANTED', 'NOTIFIED')).toBe(true);
  expect(mayMove('PROPOSED', 'NOTIFIED')).toBe(false);
  for (const to of COMPENSATION_STATES) expect(mayMove('REVOKED', to)).toBe(false);
});

it('is owed from its grant until it is revoked', () => {
  expect(owedBy('PROPOSED', 'GRANTED', 1_500)).toBe(1_500);
  expect(owedBy('GRANTED', 'NOTIFIED', 1_500)).toBe(0);
  expect(owedBy('NOTIFIED', 'REVOKED', 1_500)).toBe(-1_500);
  expect(owedBy('PROPOSED', 'REVOKED', 1_500)).toBe(0);
});

it.each([
  [1_500, 'USD', '15.00 USD'],
  [5, 'CNY', '0.05 CNY'],
  [900, 'JPY', '900 JPY'],
  [1_234, 'KWD', '1.234 KWD'],
])('tells the buyer of %s in %s as %s', (minor, currency, sum) => {
  expect(noticeWords('某店', 'COUPON', { minor, currency })).toContain(`优惠券 ${sum}`);
});
