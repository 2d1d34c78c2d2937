import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SpanFacts, Tracing } from './tracing.js';

/** How a route is shown. */
export interface RouteTrace {
  /** Whoever calls is known: its traceparent is gone on with. A stranger could have everything recorded. */
  readonly isKnown?: boolean;
  readonly facts?: SpanFacts;
}

type Handler<R extends FastifyRequest> = (request: R, reply: FastifyReply) => unknown;

/**
 * A handler with a span around it; the handler itself where nothing is traced. The path is left out, only the route's pattern
 * is told: what a stranger writes into an address is not ours to pass on.
 */
export function traceRoute<R extends FastifyRequest>(
  tracing: Tracing,
  handler: Handler<R>,
  shown: (request: R) => RouteTrace = () => ({}),
): Handler<R> {
  if (!tracing.isOn) return handler;
  return (request, reply) => {
    const { isKnown = false, facts } = shown(request);
    const route = request.routeOptions.url;
    const http = { 'http.request.method': request.method, 'http.route': route, 'url.scheme': request.protocol };
    const from = isKnown ? [request.headers['traceparent']] : [];
    const span = { name: `${request.method} ${route}`, kind: 'SERVER', facts: { ...http, ...facts }, from } as const;
    return tracing.span(span, async notes => {
      const answer = await handler(request, reply);
      notes.add({ 'http.response.status_code': reply.statusCode });
      if (reply.statusCode >= 500) notes.fail(String(reply.statusCode));
      return answer;
    });
  };
}
