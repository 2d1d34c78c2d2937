import { isFields, type Fields } from '../domain/fields.js';
import { readJson } from '../domain/json.js';
import { Unmapped } from '../domain/draft.js';
import { timeOf } from '../domain/times.js';
import { ChannelCallError } from './channel-call-error.js';
import type { Params } from './signing.js';

/** A request to a platform: a form or a JSON text. */
export interface PlatformCall {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
}

/** The body of a form post. */
export const form = (url: string, params: Params): PlatformCall => ({
  url,
  contentType: 'application/x-www-form-urlencoded;charset=utf-8',
  body: new URLSearchParams(params).toString(),
});

/** Posts and reads the JSON answer; whatever keeps an answer from coming is a ChannelCallError, an abort stays one. */
export async function post(call: PlatformCall, signal: AbortSignal): Promise<Fields> {
  const response = await send(call, signal);
  const text = await read(response, signal);
  if (!response.ok) throw httpProblem(response);
  return answerIn(text);
}

async function send({ url, contentType, body }: PlatformCall, signal: AbortSignal): Promise<Response> {
  try {
    // A redirect would take the signed parameters, token included, to another host.
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
      signal,
      redirect: 'error',
    });
  } catch (error) {
    throw unreachable(error, signal);
  }
}

async function read(response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw unreachable(error, signal);
  }
}

function unreachable(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return error;
  return new ChannelCallError('UNAVAILABLE', 'the platform cannot be reached', 'network');
}

function answerIn(text: string): Fields {
  try {
    const answer = readJson(text);
    if (isFields(answer)) return answer;
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error;
  }
  throw new ChannelCallError('UNAVAILABLE', 'the platform did not answer in JSON', 'not-json');
}

function httpProblem({ status, headers }: Response): ChannelCallError {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
  const code = `http-${status}`;
  if (status === 429) return new ChannelCallError('LIMITED', 'the platform limits calls', code, retryAfterMs);
  if (status >= 500) return new ChannelCallError('UNAVAILABLE', `the platform answered ${status}`, code, retryAfterMs);
  return new ChannelCallError('REFUSED', `the platform answered ${status}`, code);
}

/** The address of a platform's door: shops give the host or the whole address, both work. */
export function doorOf(base: string, path: string): string {
  const address = base.replace(/\/+$/, '');
  return address.endsWith(path) ? address : address + path;
}

/** "2026-03-01 09:30:00" in Beijing, as TOP and others want times of calls. */
export const beijingTime = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** Versions of listed orders from their time of last change; a time that cannot be read only costs a look at the detail. */
export function versionsOf(listed: Iterable<readonly [id: string, changed: unknown]>): Map<string, number> {
  const versions = new Map<string, number>();
  for (const [id, changed] of listed) {
    const version = readable(changed);
    if (version !== null) versions.set(id, version);
  }
  return versions;
}

function readable(changed: unknown): number | null {
  try {
    return timeOf(changed, 'the last change')?.getTime() ?? null;
  } catch (error) {
    if (error instanceof Unmapped) return null;
    throw error;
  }
}
