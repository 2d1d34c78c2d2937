import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FetchResult, SubgraphOperation } from '../graphql/subgraph-executor.js';
import type { Claim } from '../security/internal-claims.js';
import { traceRoute, type RouteTrace } from '../tracing/traced-route.js';
import { sayError } from '../http/say-error.js';
import type { Tracing } from '../tracing/tracing.js';
import { CLAIM_HEADER, INTERNAL_PATH, REFUSAL, type InternalSubgraphs } from './internal-subgraphs.js';

// A fetch may name some thousand entities.
const BODY_LIMIT = 16 * 1_048_576;

/** Queries and mutations of the gateway. Whoever has no claim is refused before anything of the body is read. */
export async function openInternalRoute(
  http: FastifyInstance,
  subgraphs: InternalSubgraphs,
  tracing: Tracing,
): Promise<void> {
  const claims = new WeakMap<FastifyRequest, Claim>();
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const claim = claims.get(request);
    const text = typeof request.body === 'string' ? request.body : '';
    if (!claim?.covers(text)) return refuse(reply);
    return reply.type('application/json').send(JSON.stringify(await answer(subgraphs, claim, text)));
  };
  await http.register((scope, _options, done) => {
    // The claim is made for the body's text as it came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_, body, next) =>
      next(null, body),
    );
    scope.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) throw error;
      void sayError(reply, status, 'BAD_INPUT', error.message);
    });
    scope.route({
      url: INTERNAL_PATH,
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      onRequest: (request, reply, next) => {
        const claim = request.method === 'POST' ? subgraphs.claimIn(request.headers[CLAIM_HEADER]) : null;
        if (!claim) return void refuse(reply);
        claims.set(request, claim);
        next();
      },
      handler: traceRoute(tracing, handle, request => shownOf(claims.get(request))),
    });
    done();
  });
}

const shownOf = (claim: Claim | undefined): RouteTrace => ({
  isKnown: true,
  facts: { 'ordermesh.service': claim?.audience },
});

async function answer(subgraphs: InternalSubgraphs, claim: Claim, text: string): Promise<FetchResult> {
  try {
    return await subgraphs.executorFor(claim).ask(operationIn(text), claim.viewer);
  } catch (error) {
    return { errors: [subgraphs.mask.subgraphError(error)] };
  }
}

/** The gateway wrote it: the claim covers its text. */
function operationIn(text: string): SubgraphOperation {
  const { query, operationName, variables } = JSON.parse(text) as Partial<SubgraphOperation>;
  return { query: query ?? '', operationName, variables: variables ?? {} };
}

const refuse = (reply: FastifyReply): FastifyReply => sayError(reply, 401, 'UNAUTHENTICATED', REFUSAL);
