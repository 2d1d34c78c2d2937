import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ErrorMask, Log, Tracing } from '#platform';
import { apolloLines } from './apollo-lines.js';
import type { GatewayContext } from './caller.js';
import type { Documents } from './documents.js';
import type { GraphInForce } from './graph-in-force.js';
import { tracedGateway } from './traced-graph.js';

/** What the server of queries and mutations is made of. */
export interface GraphServerParts {
  readonly graph: GraphInForce;
  readonly mask: ErrorMask;
  readonly log: Log;
  readonly tracing: Tracing;
  readonly introspection: boolean;
  /** Reads documents before they come here: valid ones are not read again. */
  readonly documents?: Documents;
  /** What is counted of each operation. */
  readonly figures?: ApolloServerPlugin<GatewayContext>;
}

/** Apollo Server over the graph: runs and answers queries and mutations that were read and admitted, whatever they came by. */
export function graphServer(parts: GraphServerParts): ApolloServer<GatewayContext> {
  const { graph, mask, log, tracing, introspection, documents, figures } = parts;
  return new ApolloServer<GatewayContext>({
    gateway: tracedGateway(graph.asGateway(), tracing),
    formatError: (_formatted, error) => mask.publicError(error),
    introspection,
    ...(documents ? { documentStore: documents.store } : {}),
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process stops its roles in order; a second handler of SIGTERM would end it half way.
    stopOnTerminationSignals: false,
    logger: apolloLines(log),
    plugins: [
      ...(figures ? [figures] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
