import type { FastifyRequest } from 'fastify';
import type { Asked } from '../admission.js';

/** Why a request is no GraphQL request, in the words of HTTP. */
export interface BadRequest {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Words = Readonly<Record<string, unknown>>;

/** A page of another site can send these without the browser asking us first. */
const PROOFS = ['apollo-require-preflight', 'x-apollo-operation-name', 'graphql-require-preflight'];
const HASH = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** Reads a request as "GraphQL over HTTP" has it: a JSON object by POST, or parameters by GET. */
export function graphRequest(request: FastifyRequest): Asked | BadRequest {
  return request.method === 'GET' ? byGet(request) : byPost(request);
}

export const isBadRequest = (found: Asked | BadRequest): found is BadRequest => 'status' in found;

/** Takes an operation apart that came as a JSON object, over HTTP or a socket. */
export function askedIn(words: Words): Asked | BadRequest {
  const { query = null, operationName = null, variables = null, extensions = null } = words;
  if (query !== null && typeof query !== 'string') return bad('`query` must be text.');
  if (operationName !== null && typeof operationName !== 'string') return bad('`operationName` must be text.');
  if (!isMap(variables)) return bad('`variables` must be an object.');
  if (!isMap(extensions)) return bad('`extensions` must be an object.');
  const hash = hashIn(words['documentId'] ?? null, extensions);
  if (hash === undefined) return bad('`documentId` must be the SHA-256 of a registered operation, in hex.');
  const text = query === '' ? null : query;
  if (text === null && hash === null)
    return bad('Send an operation as `query`, or the hash of a registered one as `documentId`.');
  return { query: text, hash, operationName: operationName || undefined, variables: variables ?? {} };
}

function byPost({ body, headers }: FastifyRequest): Asked | BadRequest {
  const type = String(headers['content-type'] ?? '');
  // Whatever else could be read as JSON is a form of another site, which may send text but must ask before it sends JSON.
  if (!/^application\/json\s*(;|$)/i.test(type))
    return bad('Send the operation as application/json.', 415, { 'accept-post': 'application/json' });
  if (Array.isArray(body)) return bad('Several operations in one request are not served: send them one by one.');
  return typeof body === 'object' && body !== null ? askedIn(body as Words) : bad('The body must be a JSON object.');
}

function byGet({ query, headers }: FastifyRequest): Asked | BadRequest {
  const hasProof = PROOFS.some(name => Boolean(headers[name]));
  if (!hasProof && !/^application\/json\s*(;|$)/i.test(String(headers['content-type'] ?? '')))
    return bad(`Send a header that a form of another site cannot, such as "${PROOFS[0]}: true", or use POST.`);
  const words: Record<string, unknown> = { ...(query as Words) };
  if (Object.values(words).some(Array.isArray)) return bad('Give each parameter once.');
  for (const name of ['variables', 'extensions']) {
    const read = jsonIn(words[name]);
    if (read === undefined) return bad(`The parameter \`${name}\` must be a JSON object.`);
    words[name] = read;
  }
  return askedIn(words);
}

/** Undefined for what is not JSON. */
function jsonIn(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `documentId`, or what clients of persisted queries send; null for neither, undefined for something else. */
function hashIn(documentId: unknown, extensions: Words | null): string | null | undefined {
  const persisted = extensions?.['persistedQuery'];
  const given = documentId ?? (isMap(persisted) ? (persisted?.['sha256Hash'] ?? null) : undefined);
  if (given === null) return null;
  return typeof given === 'string' ? HASH.exec(given)?.[1]?.toLowerCase() : undefined;
}

const isMap = (value: unknown): value is Words | null =>
  value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value));
const bad = (message: string, status = 400, headers: Readonly<Record<string, string>> = {}): BadRequest => ({
  status,
  message,
  headers,
});
