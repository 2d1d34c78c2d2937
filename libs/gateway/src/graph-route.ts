import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { HubError } from '#contracts';
import { inputFault, traceRoute, type ErrorMask, type Tracing, sayError } from '#platform';
import type { DoorWatch } from './access/index.js';
import type { Admission } from './admission.js';
import type { Caller } from './caller.js';
import { mediaTypeFor, quotaHeaders, statusOf, type GraphAnswer } from './http/graph-answer.js';
import { graphRequest, isBadRequest } from './http/graph-request.js';
import type { RunOperation } from './run-operation.js';

/** Where the graph is, over HTTP and WebSocket. */
export const GRAPH_PATH = '/graphql';

/** What the HTTP door is made of. */
export interface GraphRouteParts {
  readonly http: FastifyInstance;
  readonly doorkeeper: DoorWatch;
  readonly admission: Admission;
  readonly run: RunOperation;
  readonly mask: ErrorMask;
  readonly tracing: Tracing;
  readonly bodyLimit: number;
}

const METHODS = ['GET', 'POST'] as const;

/** The graph over HTTP. Whoever has no credential is refused before anything of the request is read. */
export function openGraphRoute(parts: GraphRouteParts): void {
  const { http, doorkeeper, mask, tracing, bodyLimit } = parts;
  const callers = new WeakMap<FastifyRequest, Caller>();
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = callers.get(request);
    if (!caller) throw new Error('a request came past the doorkeeper');
    const type = mediaTypeFor(request.headers.accept);
    if (type === null)
      return sayError(reply, 406, 'BAD_INPUT', 'Accept application/json or application/graphql-response+json.');
    const answer = await answerTo(parts, request, caller);
    void reply.headers({ ...answer.headers, ...quotaHeaders(answer.quota), 'cache-control': 'no-store' });
    return reply.code(statusOf(answer, type)).type(`${type}; charset=utf-8`).send(JSON.stringify(answer.result));
  };
  http.route({
    url: GRAPH_PATH,
    method: [...METHODS],
    bodyLimit,
    onRequest: async (request, reply) => {
      const caller = await doorkeeper.callerOf(request.headers);
      if (caller) callers.set(request, caller);
      else await refuse(reply);
    },
    handler: traceRoute(tracing, handle, () => ({ isKnown: true })),
    errorHandler: (error, _request, reply) => {
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      // The body could not be taken in: not JSON, too long, of another kind.
      if (status < 500) void sayError(reply, status, 'BAD_INPUT', (error as Error).message);
      else void reply.code(500).send({ errors: [mask.publicError(error)] });
    },
  });
}

async function answerTo(parts: GraphRouteParts, request: FastifyRequest, caller: Caller): Promise<GraphAnswer> {
  const { admission, run, mask } = parts;
  const asked = graphRequest(request);
  if (isBadRequest(asked)) return { ...asked, result: { errors: [mask.publicError(inputFault(asked.message))] } };
  const found = await admission.admit(asked, caller);
  if ('errors' in found) {
    const result = { errors: found.errors.map(error => mask.publicError(error)) };
    return { result, quota: found.quota, ...patience(found.errors) };
  }
  const { operation } = found.operation;
  const only = onlyElsewhere(operation, request.method);
  if (only) return { ...only, quota: found.quota, result: { errors: [mask.publicError(inputFault(only.message))] } };
  return run(found, caller);
}

/** What belongs to another method, or to the other door. */
function onlyElsewhere(operation: OperationTypeNode, method: string) {
  if (operation === OperationTypeNode.SUBSCRIPTION)
    return {
      status: 400,
      message: 'Subscriptions are served over WebSocket (graphql-transport-ws) at the same path, not over HTTP.',
    };
  if (operation === OperationTypeNode.MUTATION && method === 'GET')
    return {
      status: 405,
      headers: { allow: 'POST' },
      message: 'A GET request changes nothing: send mutations by POST.',
    };
  return null;
}

/** Whoever has used up its quota is told by status and header how long to wait. */
function patience(errors: readonly Error[]): Pick<GraphAnswer, 'status' | 'headers'> {
  const limited = errors.find((error): error is HubError => error instanceof HubError && error.code === 'RATE_LIMITED');
  return limited
    ? { status: 429, headers: { 'retry-after': String(Math.ceil(Number(limited.facts['retryAfterMs']) / 1_000)) } }
    : {};
}

function refuse(reply: FastifyReply): FastifyReply {
  return sayError(
    reply.header('www-authenticate', 'Bearer realm="ordermesh"'),
    401,
    'UNAUTHENTICATED',
    'Send a staff token or a partner key as "Authorization: Bearer ..." or "x-api-key".',
  );
}
