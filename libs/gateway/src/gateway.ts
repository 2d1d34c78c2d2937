import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { sdlOf, type Gateway, type GatewayParts, type Log } from '#platform';
import { AbsentSource } from './absent-source.js';
import { accessSchema } from './access.js';
import { apolloLines } from './apollo-lines.js';
import { committedSupergraph, refuseDrift } from './committed-supergraph.js';
import { Documents } from './documents.js';
import { Doorkeeper } from './doorkeeper.js';
import { ErrorMask } from './error-mask.js';
import { openGraphRoute, GRAPH_PATH } from './graph-route.js';
import { graphServer, runOverSocket } from './graph-server.js';
import { Graph } from './graph.js';
import { openGraphiql } from './graphiql.js';
import { liveFigures } from './live/live-figures.js';
import { LiveTopics } from './live/live-topics.js';
import { openSocketDoor } from './live/socket-door.js';
import { localUpstream } from './live/upstream.js';
import { LocalSource } from './local-source.js';

/** The public door of the graph: over HTTP and WebSocket at /graphql, with GraphiQL beside it. */
export const gateway: Gateway = {
  kind: 'gateway',
  name: 'gateway',
  start: async parts => {
    const access = { name: 'access', sdl: sdlOf('gateway') };
    const supergraphSdl = committedSupergraph();
    refuseDrift(supergraphSdl, [...parts.subgraphs, access]);
    return openGateway(parts, supergraphSdl, access.sdl);
  },
};

/** Serves a supergraph from the subgraphs of this process; those that are not there answer with empty fields. */
export async function openGateway(
  parts: GatewayParts,
  supergraphSdl: string,
  accessSdl: string,
): Promise<{ stop(): Promise<void> }> {
  const { http, config, metrics, keys } = parts;
  const log = parts.log.with({ service: 'gateway' });
  const mask = new ErrorMask(log);
  const schemas = new Map<string, GraphQLSchema>([
    ...parts.subgraphs.map(({ name, schema }) => [name, schema] as const),
    ['access', accessSchema(accessSdl)],
  ]);
  const graph = new Graph(supergraphSdl, name => sourceOf(schemas.get(name), name, mask, log), apolloLines(log));
  const doorkeeper = new Doorkeeper(keys);
  const server = graphServer({ graph, mask, log, introspection: config.introspection });
  await server.start();
  const figures = liveFigures(metrics);
  const topics = new LiveTopics({ graph, mask, figures, open: localUpstream(schemas, mask) });
  const documents = new Documents(graph.schema, config.introspection);
  openGraphRoute(http, server, doorkeeper);
  openGraphiql(http);
  const sockets = openSocketDoor({
    server: http.server,
    path: GRAPH_PATH,
    execute: asked => runOverSocket(server, asked),
    ...{ doorkeeper, documents, topics, mask, figures, log },
  });
  return {
    stop: async () => {
      await sockets.close();
      await server.stop();
    },
  };
}

function sourceOf(schema: GraphQLSchema | undefined, name: string, mask: ErrorMask, log: Log): GraphQLDataSource {
  if (schema) return new LocalSource(schema, mask);
  log.warn({ subgraph: name }, 'subgraph is not running in this process; its fields will be empty');
  return new AbsentSource(name);
}
