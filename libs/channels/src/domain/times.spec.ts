import fc from 'fast-check';
import { Unmapped } from './draft.js';
import { neededTime, timeOf } from './times.js';

const iso = (value: unknown, offset?: string): string | null =>
  timeOf(value, 'pay_time', offset)?.toISOString() ?? null;

describe('times of platforms', () => {
  it.each([
    ['2017-07-28 14:18:32', '2017-07-28T06:18:32.000Z'],
    ['2018-08-31 00:30:00', '2018-08-30T16:30:00.000Z'],
    ['2018/8/31 9:05:00', '2018-08-31T01:05:00.000Z'],
    ['2018-08-31 09:05', '2018-08-31T01:05:00.000Z'],
    ['2018-08-31', '2018-08-30T16:00:00.000Z'],
    ['2024-02-29 23:59:59.123', '2024-02-29T15:59:59.123Z'],
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.5+0530', '2026-03-01T04:00:00.500Z'],
    [1617355413, '2021-04-02T09:23:33.000Z'],
    ['1617355413', '2021-04-02T09:23:33.000Z'],
    [1625637425016, '2021-07-07T05:57:05.016Z'],
    ['1625637425016', '2021-07-07T05:57:05.016Z'],
  ])('reads %p as %p', (value, expected) => expect(iso(value)).toBe(expected));

  it.each([
    null,
    undefined,
    '',
    '  ',
    0,
    '0',
    '0001-01-01 00:00:00',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '1970-01-01 08:00:00',
    '9999-12-31 23:59:59',
    -62135596800,
  ])('takes %p as "it did not happen"', value => expect(iso(value)).toBeNull());

  it.each([
    '2017-02-29 10:00:00',
    '2017-13-01 10:00:00',
    '2017-04-31 10:00:00',
    '2017-07-28 24:00:00',
    '2017-07-28 10:60:00',
    '28/07/2017',
    'yesterday',
    1800,
    -5,
    1617355413.5,
    4102444800000,
    true,
    {},
    '2017-07-28 10:00:00 +99:00',
  ])('refuses %p', value => {
    expect(() => iso(value)).toThrow(Unmapped);
  });

  it('takes the zone of the source where the text names none', () => {
    expect(iso('2016-09-04 21:15:19', '-03:00')).toBe('2016-09-05T00:15:19.000Z');
    expect(iso('2010-12-01 08:34:00', '+00:00')).toBe('2010-12-01T08:34:00.000Z');
  });

  it('asks for a time that has to be there by its name', () => {
    expect(() => neededTime('', 'created')).toThrow(new Unmapped('MISSING_FIELD', 'created is missing'));
  });

  it('reads back any instant that was written as wall time, seconds or milliseconds', () => {
    const range = { min: Date.UTC(1990, 0, 2), max: Date.UTC(2099, 11, 30) };
    fc.assert(
      fc.property(fc.integer(range), fc.integer({ min: -12 * 60, max: 14 * 60 }), (ms, minutes) => {
        const offset = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        const wall = new Date(ms + minutes * 60_000).toISOString().replace('T', ' ').slice(0, 23);
        expect(timeOf(wall, 'at', offset)?.getTime()).toBe(ms);
        expect(timeOf(ms, 'at')?.getTime()).toBe(ms);
        expect(timeOf(Math.floor(ms / 1000), 'at')?.getTime()).toBe(Math.floor(ms / 1000) * 1000);
      }),
    );
  });
});

const two = (number: number): string => String(number).padStart(2, '0');
