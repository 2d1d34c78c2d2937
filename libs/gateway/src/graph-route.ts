import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode, Viewer } from '#contracts';
import { traceRoute, type GraphContext, type Tracing } from '#platform';
import type { Doorkeeper } from './doorkeeper.js';

/** Where the graph is, over HTTP and WebSocket. */
export const GRAPH_PATH = '/graphql';

/** The graph over HTTP. Whoever has no credential is refused before anything of the request is read. */
export function openGraphRoute(
  http: FastifyInstance,
  server: ApolloServer<GraphContext>,
  doorkeeper: Doorkeeper,
  tracing: Tracing,
): void {
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const viewerOf = (request: FastifyRequest): Viewer => {
    const viewer = viewers.get(request);
    if (!viewer) throw new Error('a request came past the doorkeeper');
    return viewer;
  };
  const handle = fastifyApolloHandler(server, { context: request => Promise.resolve({ viewer: viewerOf(request) }) });
  http.route({
    url: GRAPH_PATH,
    method: ['GET', 'POST'],
    onRequest: (request, reply, next) => {
      const viewer = doorkeeper.viewerOf(request.headers);
      if (!viewer) return void refuse(reply);
      viewers.set(request, viewer);
      next();
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

function refuse(reply: FastifyReply): void {
  void reply.header('www-authenticate', 'Bearer realm="ordermesh"');
  void say(
    reply,
    401,
    'UNAUTHENTICATED',
    'Send a staff token or a partner key as "Authorization: Bearer ..." or "x-api-key".',
  );
}

const say = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
