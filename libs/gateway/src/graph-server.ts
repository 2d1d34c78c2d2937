import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { ErrorMask, Log, Tracing } from '#platform';
import { apolloLines } from './apollo-lines.js';
import type { GatewayContext } from './caller.js';
import type { GraphInForce } from './graph-in-force.js';
import type { SocketQuery } from './live/socket-door.js';
import { tracedGateway } from './traced-graph.js';

/** What the server of queries and mutations is made of. */
export interface GraphServerParts {
  readonly graph: GraphInForce;
  readonly mask: ErrorMask;
  readonly log: Log;
  readonly tracing: Tracing;
  readonly introspection: boolean;
  /** What is counted of each operation. */
  readonly figures?: ApolloServerPlugin<GatewayContext>;
}

/** Apollo Server over the graph: parses, validates, runs and answers queries and mutations, whatever they came by. */
export function graphServer(parts: GraphServerParts): ApolloServer<GatewayContext> {
  const { graph, mask, log, tracing, introspection, figures } = parts;
  return new ApolloServer<GatewayContext>({
    gateway: tracedGateway(graph.asGateway(), tracing),
    formatError: (_formatted, error) => mask.publicError(error),
    introspection,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process stops its roles in order; a second handler of SIGTERM would end it half way.
    stopOnTerminationSignals: false,
    logger: apolloLines(log),
    plugins: [
      noSubscriptionOverHttp,
      ...(figures ? [figures] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Runs a query or mutation that came over a socket as if it had come over HTTP. */
export async function runOverSocket(
  server: ApolloServer<GatewayContext>,
  asked: SocketQuery,
): Promise<FormattedExecutionResult> {
  const { query, operationName, variables, caller } = asked;
  const { body } = await server.executeOperation(
    { query, variables, ...(operationName ? { operationName } : {}) },
    { contextValue: { caller, viewer: caller.viewer } },
  );
  if (body.kind !== 'single') throw new Error('the graph answers in one piece');
  return body.singleResult;
}

const noSubscriptionOverHttp: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        const message =
          'Subscriptions are served over WebSocket (graphql-transport-ws) at the same path, not over HTTP.';
        return Promise.reject(new GraphQLError(message, { extensions: { code: 'BAD_INPUT', http: { status: 400 } } }));
      },
    }),
};
