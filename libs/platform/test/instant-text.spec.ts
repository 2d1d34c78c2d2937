import { instantFrom, instantText } from '../src/database/instant-text.js';

const plain = (instant: Date): string => instant.toISOString().replace('T', ' ').replace('Z', '');

describe('instants of SQLite', () => {
  it('are written and read as Date itself would', () => {
    const instants = Array.from(
      { length: 20_000 },
      (_, i) => new Date(Math.floor(i * 211_234_567.89) - 1_000_000_000_000),
    );
    const texts = instants.map(plain);
    expect(instants.map(instantText)).toEqual(texts);
    expect(texts.map(instantFrom)).toEqual(instants);
  });

  it.each(['1969-12-31 23:59:59.999', '1970-01-01 00:00:00.000', '2024-02-29 23:59:59.999', '2026-11-22 00:00:00.001'])(
    'keep %s',
    text => {
      expect(instantText(instantFrom(text))).toBe(text);
    },
  );

  it('are read without milliseconds too', () => {
    expect(instantFrom('2026-11-22 08:00:00')).toEqual(new Date('2026-11-22T08:00:00.000Z'));
  });

  it('refuse what is no instant', () => {
    expect(() => instantText(new Date(NaN))).toThrow(RangeError);
  });
});
