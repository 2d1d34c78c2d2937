import { Unmapped } from './draft.js';

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
/** The reviver's third argument (the number as written) is newer than TypeScript's library. */
const parse = JSON.parse as (text: string, reviver?: Reviver) => unknown;

/** An integer of 16 or more digits in a place where JSON has a number, not inside a text. */
const LONG_INTEGER = /(?:^|[:[,])\s*-?\d{16,}/;
const INTEGER = /^-?\d+$/;

/**
 * Reads JSON; integers beyond 2^53, which numbers cannot hold, come out as the exact text they were written as.
 * Platforms write order, sub-order and refund ids that way.
 */
export function readJson(text: string, what = 'the input'): unknown {
  try {
    return LONG_INTEGER.test(text) ? parse(text, exactInteger) : parse(text);
  } catch {
    throw new Unmapped('NOT_JSON', `${what} is not JSON`);
  }
}

const exactInteger: Reviver = (_key, value, { source }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && INTEGER.test(source)
    ? source
    : value;
