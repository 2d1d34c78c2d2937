import type { FormattedExecutionResult } from 'graphql';
import type { Quota, QuotaState } from '../quotas.js';

/** An answer before it is written. */
export interface GraphAnswer {
  readonly result: FormattedExecutionResult;
  /** Given where the answer has a status of its own, whatever the client accepts. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly quota?: Quota | null;
}

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';
const OFFERED = [JSON_TYPE, RESPONSE_TYPE] as const;
type MediaType = (typeof OFFERED)[number];

/** Which of the two media types a client prefers; null when it takes neither. */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE;
  const ranges = accept.split(',').map(rangeOf);
  const graded = OFFERED.map(type => ({ type, ...gradeOf(type, ranges) })).filter(({ quality }) => quality > 0);
  graded.sort((one, other) => other.quality - one.quality || one.place - other.place);
  return graded[0]?.type ?? null;
}

/**
 * The status of an answer. With application/json it is 200 for every request that is one, since proxies in between may answer
 * 400 in their own name; a client of the newer type can tell and is told.
 */
export function statusOf({ result, status }: GraphAnswer, type: MediaType): number {
  if (status !== undefined) return status;
  return result.data === undefined && type === RESPONSE_TYPE ? 400 : 200;
}

/** What is left of quotas, by the header fields of the IETF's draft "RateLimit header fields for HTTP". */
export function quotaHeaders(quota: Quota | null | undefined): Readonly<Record<string, string>> {
  const kinds = Object.entries(quota ?? {}) as [string, QuotaState][];
  if (kinds.length === 0) return {};
  return {
    'ratelimit-policy': kinds.map(([name, { limit }]) => `"${name}";q=${limit};w=60`).join(', '),
    ratelimit: kinds
      .map(([name, { remaining, resetSeconds }]) => `"${name}";r=${remaining};t=${resetSeconds}`)
      .join(', '),
  };
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase());
  const quality = parameters.find(parameter => parameter.startsWith('q='));
  const value = quality === undefined ? 1 : Number(quality.slice(2));
  return { type, quality: value >= 0 && value <= 1 ? value : 0 };
}

/** By the most exact range that names the type; of equals the one named first. */
function gradeOf(type: MediaType, ranges: readonly Range[]): { quality: number; place: number } {
  for (const wanted of [type, 'application/*', '*/*']) {
    const place = ranges.findIndex(range => range.type === wanted);
    const range = ranges[place];
    if (range) return { quality: range.quality, place };
  }
  return { quality: 0, place: ranges.length };
}
