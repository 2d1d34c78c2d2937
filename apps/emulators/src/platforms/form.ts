import type { FastifyInstance, FastifyRequest } from 'fastify';

export type Params = Readonly<Record<string, string>>;

/** Lets a door read forms and JSON as text; what they mean is the platform's affair. */
export function acceptText(http: FastifyInstance): void {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
}

/** The parameters of a call, from its address and its body (form or flat JSON). */
export function paramsOf(request: FastifyRequest): Params {
  const body = typeof request.body === 'string' ? request.body : '';
  return {
    ...(request.query as Params),
    ...(body.trimStart().startsWith('{') ? fromJson(body) : Object.fromEntries(new URLSearchParams(body))),
  };
}

function fromJson(body: string): Params {
  try {
    const entries = Object.entries(JSON.parse(body) as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
  } catch {
    return {};
  }
}

/** A whole number in a range; the default when it is absent, null when it is neither. */
export function wholeParam(params: Params, name: string, fallback: number, min: number, max: number): number | null {
  const text = params[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= min && value <= max ? value : null;
}
