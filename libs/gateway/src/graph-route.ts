import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '#contracts';
import { traceRoute, type Tracing } from '#platform';
import type { Caller, GatewayContext } from './caller.js';
import type { DoorWatch } from './access/index.js';

/** Where the graph is, over HTTP and WebSocket. */
export const GRAPH_PATH = '/graphql';

/** The graph over HTTP. Whoever has no credential is refused before anything of the request is read. */
export function openGraphRoute(
  http: FastifyInstance,
  server: ApolloServer<GatewayContext>,
  doorkeeper: DoorWatch,
  tracing: Tracing,
): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const contextOf = (request: FastifyRequest): GatewayContext => {
    const caller = callers.get(request);
    if (!caller) throw new Error('a request came past the doorkeeper');
    return { caller, viewer: caller.viewer };
  };
  const handle = fastifyApolloHandler(server, { context: request => Promise.resolve(contextOf(request)) });
  http.route({
    url: GRAPH_PATH,
    method: ['GET', 'POST'],
    onRequest: async (request, reply) => {
      const caller = await doorkeeper.callerOf(request.headers);
      if (caller) callers.set(request, caller);
      else await refuse(reply);
    },
    handler: traceRoute(tracing, handle, () => ({ isKnown: true })),
    errorHandler: (error, _request, reply) => {
      // The body could not be taken in: not JSON, too long, of another kind.
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      if (status >= 500) throw error;
      void say(reply, status, 'BAD_INPUT', (error as Error).message);
    },
  });
}

function refuse(reply: FastifyReply): FastifyReply {
  return say(
    reply.header('www-authenticate', 'Bearer realm="ordermesh"'),
    401,
    'UNAUTHENTICATED',
    'Send a staff token or a partner key as "Authorization: Bearer ..." or "x-api-key".',
  );
}

const say = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
