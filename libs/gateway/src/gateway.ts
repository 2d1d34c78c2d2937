import { SERVICES } from '#contracts';
import {
  ErrorMask,
  openBuckets,
  sdlOf,
  SubgraphExecutor,
  type Config,
  type Gateway,
  type GatewayParts,
  type TokenBuckets,
} from '#platform';
import { Doorkeeper, type DoorWatch } from './access/index.js';
import { Admission } from './admission.js';
import { apolloLines } from './apollo-lines.js';
import { committedSupergraph, refuseDrift } from './committed-supergraph.js';
import { costModelOf } from './demand/cost-model.js';
import { limitsOf } from './demand/operation-limits.js';
import { Documents } from './documents.js';
import { openGraphRoute, GRAPH_PATH } from './graph-route.js';
import { graphServer } from './graph-server.js';
import { Graph } from './graph.js';
import { openGraphiql } from './graphiql.js';
import { liveFigures } from './live/live-figures.js';
import { LiveTopics } from './live/live-topics.js';
import { openSocketDoor } from './live/socket-door.js';
import { Quotas } from './quotas.js';
import { MemoryOperationRegistry, type OperationRegistry } from './registered-operations.js';
import { runOperationOn } from './run-operation.js';
import { SubgraphSources } from './subgraph-sources.js';

/** The public door of the graph: over HTTP and WebSocket at /graphql, with GraphiQL beside it. */
export const gateway: Gateway = {
  kind: 'gateway',
  name: 'gateway',
  start: async parts => {
    const supergraphSdl = committedSupergraph();
    // Services elsewhere are taken to run this checkout; each of them refuses what does not fit its own schema.
    const elsewhere = SERVICES.filter(name => parts.remotes?.addresses.has(name));
    refuseDrift(supergraphSdl, [...parts.subgraphs, ...elsewhere.map(name => ({ name, sdl: sdlOf(name) }))]);
    return openGateway(parts, supergraphSdl, { doorkeeper: parts.get('access', Doorkeeper) });
  },
};

/** What the gateway stands on: its doorkeeper, and what may stand in for its own parts. */
export interface GatewayStandIns {
  readonly doorkeeper: DoorWatch;
  readonly registry?: OperationRegistry;
  readonly buckets?: TokenBuckets;
}

/** Serves a supergraph from subgraphs in this process and elsewhere; those that are not there leave their fields empty. */
export async function openGateway(
  parts: Omit<GatewayParts, 'get'>,
  supergraphSdl: string,
  given: GatewayStandIns,
): Promise<{ stop(): Promise<void> }> {
  const { http, config, metrics, tracing } = parts;
  const log = parts.log.with({ service: 'gateway' });
  const mask = new ErrorMask(log);
  const executors = new Map<string, SubgraphExecutor>(
    parts.subgraphs.map(({ name, schema }) => [name, new SubgraphExecutor(schema, mask, 'planned here')]),
  );
  const sources = new SubgraphSources(executors, parts.remotes, log, tracing);
  const graph = new Graph(supergraphSdl, sources.sourceOf, apolloLines(log));
  const { introspection } = config;
  const { doorkeeper } = given;
  const documents = new Documents(graph.schema, { introspection, limits: limitsOf(config) });
  const server = graphServer({ graph, mask, log, tracing, introspection, documents });
  await server.start();
  const figures = liveFigures(metrics);
  const topics = new LiveTopics({ graph, mask, figures, tracing, open: sources.open });
  const buckets = given.buckets ?? (await openBuckets(parts));
  const admission = admissionOf({ documents, config, supergraphSdl, buckets, registry: given.registry });
  const run = runOperationOn(server);
  openGraphRoute({ http, doorkeeper, admission, run, mask, tracing, bodyLimit: config.limitBodyBytes });
  // It would ask for the schema and be refused.
  if (introspection) openGraphiql(http);
  const sockets = openSocketDoor({
    server: http.server,
    path: GRAPH_PATH,
    longestMessage: config.limitBodyBytes,
    ...{ doorkeeper, admission, run, schema: graph.schema, topics, mask, figures, log, tracing },
  });
  return {
    stop: async () => {
      await sockets.close();
      await server.stop();
      await sources.close();
      await buckets.close();
    },
  };
}

/** What decides about operations before they run. */
function admissionOf(parts: {
  readonly documents: Documents;
  readonly config: Config;
  readonly supergraphSdl: string;
  readonly buckets: TokenBuckets;
  readonly registry: OperationRegistry | undefined;
}): Admission {
  const { documents, config, supergraphSdl, buckets, registry = new MemoryOperationRegistry() } = parts;
  return new Admission({
    documents,
    registry,
    model: costModelOf(supergraphSdl),
    limits: limitsOf(config),
    quotas: new Quotas(buckets),
    introspection: config.introspection,
  });
}
