import type { GraphQLFormattedError } from 'graphql';
import { errorOf, OrderMeshError, type ErrorCode } from './errors.js';

/** Where the graph is and how to get in. */
export interface HttpDoor {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  /** Headers that say who asks. */
  credential(): Promise<Readonly<Record<string, string>>>;
}

/** One operation as it goes over the wire. */
export interface GraphRequest {
  readonly query: string;
  readonly variables: object;
}

interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Sends one operation; throws an OrderMeshError unless all of it was answered, and the signal's reason when it is aborted. */
export async function post(door: HttpDoor, request: GraphRequest, signal?: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(door.timeoutMs);
  try {
    const response = await door.fetch(door.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(await door.credential()),
      },
      body: JSON.stringify(request),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return dataOf(response, await response.text());
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof OrderMeshError) throw error;
    throw new OrderMeshError('UNAVAILABLE', unheard(door, timeout.aborted), { cause: error });
  }
}

function dataOf(response: Response, body: string): unknown {
  const answer = answerIn(body);
  const retryAfterMs = retryAfter(response.headers.get('retry-after'));
  if (answer?.errors?.length) throw errorOf(answer.errors, { data: answer.data, retryAfterMs });
  if (response.ok && answer?.data !== undefined && answer.data !== null) return answer.data;
  throw new OrderMeshError(codeOf(response.status), `The hub answered with HTTP status ${response.status}.`, {
    retryAfterMs,
  });
}

function answerIn(body: string): GraphAnswer | null {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' ? answer : null;
  } catch {
    // A proxy in between speaks HTML; the status says enough.
    return null;
  }
}

/** Milliseconds of a Retry-After header: seconds, or an HTTP date. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'RATE_LIMITED',
  500: 'INTERNAL',
};

function codeOf(status: number): ErrorCode {
  const known = BY_STATUS[status];
  if (known) return known;
  return status >= 400 && status < 500 ? 'BAD_INPUT' : 'UNAVAILABLE';
}

const unheard = ({ url, timeoutMs }: HttpDoor, tookTooLong: boolean): string =>
  tookTooLong
    ? `The hub at ${url} did not answer within ${timeoutMs} ms.`
    : `The hub at ${url} cannot be reached: check the address and the network.`;
