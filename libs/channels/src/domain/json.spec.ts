import fc from 'fast-check';
import { Unmapped } from './draft.js';
import { readJson } from './json.js';

describe('reading JSON of platforms', () => {
  it('keeps integers beyond 2^53 as the digits that were written', () => {
    expect(readJson('{"tid":2200847392847561234,"oids":[9007199254740993, -9007199254740995]}')).toEqual({
      tid: '2200847392847561234',
      oids: ['9007199254740993', '-9007199254740995'],
    });
    expect(readJson('9007199254740993')).toBe('9007199254740993');
  });

  it('leaves integers that a number holds exactly, decimals, and digits inside texts as they are', () => {
    expect(readJson('{"a":9007199254740991,"b":1.5e3,"c":"2200847392847561234","d":1234567890123456}')).toEqual({
      a: 9007199254740991,
      b: 1500,
      c: '2200847392847561234',
      d: 1234567890123456,
    });
    expect(readJson('{"ratio":12345678901234567.5}')).toEqual({ ratio: 12345678901234567.5 });
  });

  it('says that a text is not JSON without repeating it', () => {
    expect(() => readJson('{"phone":"13800000001"')).toThrow(new Unmapped('NOT_JSON', 'the input is not JSON'));
  });

  it('gives every integer of 64 bits back digit by digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), id => {
        const { value } = readJson(`{ "value" : ${id} }`) as { value: unknown };
        expect(String(value)).toBe(String(id));
      }),
    );
  });
});
