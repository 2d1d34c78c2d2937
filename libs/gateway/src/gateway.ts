import { SERVICES } from '#contracts';
import { ErrorMask, sdlOf, SubgraphExecutor, type Gateway, type GatewayParts, type StartedGateway } from '#platform';
import { accessSchema } from './access.js';
import { refuseDrift, supergraphIn } from './committed-supergraph.js';
import { Documents } from './documents.js';
import { Doorkeeper } from './doorkeeper.js';
import { openGraphRoute, GRAPH_PATH } from './graph-route.js';
import { graphServer, runOverSocket } from './graph-server.js';
import { openGraphiql } from './graphiql.js';
import { liveFigures } from './live/live-figures.js';
import { LiveTopics } from './live/live-topics.js';
import { openSocketDoor } from './live/socket-door.js';
import { operationFigures } from './operation-figures.js';
import { renewedGraph } from './renewed-graph.js';
import { SubgraphSources } from './subgraph-sources.js';

/** Pause between two looks at the services in other processes. */
const HEALTH_MS = 5_000;

/** The public door of the graph: over HTTP and WebSocket at /graphql, with GraphiQL beside it. */
export const gateway: Gateway = {
  kind: 'gateway',
  name: 'gateway',
  start: async parts => {
    const access = { name: 'access', sdl: sdlOf('gateway') };
    const supergraphSdl = supergraphIn(parts.config.supergraphFile);
    // Services elsewhere are taken to run this checkout, unless one is told what they run; each refuses what does not fit its schema.
    const elsewhere = parts.config.supergraphFile ? [] : SERVICES.filter(name => parts.remotes?.addresses.has(name));
    refuseDrift(supergraphSdl, [...parts.subgraphs, ...elsewhere.map(name => ({ name, sdl: sdlOf(name) })), access]);
    return openGateway(parts, supergraphSdl, access.sdl);
  },
};

/** Serves a supergraph from subgraphs in this process and elsewhere; those that are not there leave their fields empty. */
export async function openGateway(
  parts: GatewayParts,
  supergraphSdl: string,
  accessSdl: string,
): Promise<StartedGateway> {
  const { http, config, metrics, keys, tracing } = parts;
  const log = parts.log.with({ service: 'gateway' });
  const mask = new ErrorMask(log);
  const here = [...parts.subgraphs, { name: 'access', sdl: accessSdl, schema: accessSchema(accessSdl) }];
  const executors = new Map(
    here.map(one => [one.name, new SubgraphExecutor(one.schema, mask, 'planned here')] as const),
  );
  const sources = new SubgraphSources(executors, parts.remotes, log, tracing, parts.clock, metrics);
  const { graph, ...renewing } = renewedGraph({ config, metrics, log, supergraphSdl, here, sources });
  const doorkeeper = new Doorkeeper(keys);
  const { introspection } = config;
  const server = graphServer({ graph, mask, log, tracing, introspection, figures: operationFigures(metrics) });
  await server.start();
  const figures = liveFigures(metrics);
  const topics = new LiveTopics({ graph, mask, figures, tracing, open: sources.open });
  const documents = new Documents(graph, introspection);
  openGraphRoute(http, server, doorkeeper, tracing);
  openGraphiql(http);
  const sockets = openSocketDoor({
    server: http.server,
    path: GRAPH_PATH,
    execute: asked => runOverSocket(server, asked),
    ...{ doorkeeper, documents, topics, mask, figures, log, tracing },
  });
  sources.health.watch(HEALTH_MS);
  return {
    readiness: () => sources.health.readiness,
    stop: async () => {
      renewing.stop();
      await sockets.close();
      await server.stop();
      await sources.close();
    },
  };
}
