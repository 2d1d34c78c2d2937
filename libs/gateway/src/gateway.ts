import { SERVICES } from '#contracts';
import {
  ErrorMask,
  openBuckets,
  sdlOf,
  SubgraphExecutor,
  type Config,
  type Gateway,
  type GatewayParts,
  type Log,
  type StartedGateway,
  type TokenBuckets,
} from '#platform';
import { Doorkeeper, RegisteredOperations, WebhookGraph, type DoorWatch } from './access/index.js';
import { openAddressDoor } from './address-page/address-door.js';
import { linkGraph } from './address-page/link-graph.js';
import { Admission } from './admission.js';
import { refuseDrift, supergraphIn } from './committed-supergraph.js';
import { costModelOf } from './demand/cost-model.js';
import { limitsOf } from './demand/operation-limits.js';
import { Documents } from './documents.js';
import { openGraphRoute, GRAPH_PATH } from './graph-route.js';
import type { GraphInForce } from './graph-in-force.js';
import { graphServer } from './graph-server.js';
import { openGraphiql } from './graphiql.js';
import { liveFigures } from './live/live-figures.js';
import { LiveTopics } from './live/live-topics.js';
import { openSocketDoor } from './live/socket-door.js';
import { operationFigures } from './operation-figures.js';
import { Quotas } from './quotas.js';
import type { OperationRegistry } from './registered-operations.js';
import { renewedGraph } from './renewed-graph.js';
import { runOperationOn } from './run-operation.js';
import { SubgraphSources } from './subgraph-sources.js';
import { webhookQueryPath } from './webhook-query-path.js';

/** Pause between two looks at the services in other processes. */
const HEALTH_MS = 5_000;

/** The public door of the graph: over HTTP and WebSocket at /graphql, with GraphiQL beside it. */
export const gateway: Gateway = {
  kind: 'gateway',
  name: 'gateway',
  start: async parts => {
    const supergraphSdl = supergraphIn(parts.config.supergraphFile);
    // Services elsewhere are taken to run this checkout, unless one is told what they run; each refuses what does not fit its schema.
    const elsewhere = parts.config.supergraphFile ? [] : SERVICES.filter(name => parts.remotes?.addresses.has(name));
    refuseDrift(supergraphSdl, [...parts.subgraphs, ...elsewhere.map(name => ({ name, sdl: sdlOf(name) }))]);
    return openGateway(parts, supergraphSdl, {
      doorkeeper: parts.get('access', Doorkeeper),
      registry: parts.get('access', RegisteredOperations),
      webhooks: parts.get('access', WebhookGraph),
    });
  },
};

/** What the gateway stands on beside its subgraphs. */
export interface GatewayStandIns {
  readonly doorkeeper: DoorWatch;
  readonly registry: OperationRegistry;
  readonly buckets?: TokenBuckets;
  /** Who has stored queries run for it. */
  readonly webhooks?: Pick<WebhookGraph, 'open'>;
}

/** Serves a supergraph from subgraphs in this process and elsewhere; those that are not there leave their fields empty. */
export async function openGateway(
  parts: Omit<GatewayParts, 'get'>,
  supergraphSdl: string,
  given: GatewayStandIns,
): Promise<StartedGateway> {
  const { http, config, metrics, tracing } = parts;
  const log = parts.log.with({ service: 'gateway' });
  const mask = new ErrorMask(log);
  const sources = sourcesOf(parts, log, mask);
  const { graph, ...renewing } = renewedGraph({ config, metrics, log, supergraphSdl, here: parts.subgraphs, sources });
  const { introspection } = config;
  const documents = new Documents(graph, { introspection, limits: limitsOf(config) });
  const counted = operationFigures(metrics);
  const server = graphServer({ graph, mask, log, tracing, introspection, documents, figures: counted });
  await server.start();
  const figures = liveFigures(metrics);
  const topics = new LiveTopics({ graph, mask, figures, tracing, open: sources.open });
  const buckets = given.buckets ?? (await openBuckets(parts));
  const admission = admissionOf({ documents, config, graph, buckets, registry: given.registry });
  const door = { doorkeeper: given.doorkeeper, admission, run: runOperationOn(server), mask, tracing };
  given.webhooks?.open(webhookQueryPath({ admission, graph, run: door.run }));
  await openAddressDoor({ http, graph: linkGraph({ admission, graph, run: door.run }), buckets, log });
  openGraphRoute({ http, ...door, bodyLimit: config.limitBodyBytes });
  // It would ask for the schema and be refused.
  if (introspection) openGraphiql(http);
  const sockets = openSocketDoor({
    ...{ server: http.server, path: GRAPH_PATH, longestMessage: config.limitBodyBytes },
    ...{ ...door, schema: graph.schema, topics, figures, log },
  });
  sources.health.watch(HEALTH_MS);
  return {
    readiness: () => sources.health.readiness,
    stop: async () => {
      renewing.stop();
      await sockets.close();
      await server.stop();
      await sources.close();
      await buckets.close();
    },
  };
}

/** Where the subgraphs are: those of this process are asked without a hop. */
function sourcesOf(parts: Omit<GatewayParts, 'get'>, log: Log, mask: ErrorMask): SubgraphSources {
  const { subgraphs, remotes, tracing, clock, metrics } = parts;
  const executors = new Map<string, SubgraphExecutor>(
    subgraphs.map(({ name, schema }) => [name, new SubgraphExecutor(schema, mask, 'planned here')]),
  );
  return new SubgraphSources(executors, remotes, log, tracing, clock, metrics);
}

/** What decides about operations before they run. */
function admissionOf(parts: {
  readonly documents: Documents;
  readonly config: Config;
  readonly graph: GraphInForce;
  readonly buckets: TokenBuckets;
  readonly registry: OperationRegistry;
}): Admission {
  const { documents, config, graph, buckets, registry } = parts;
  let model = costModelOf(graph.supergraphSdl);
  graph.onReplaced(() => (model = costModelOf(graph.supergraphSdl)));
  return new Admission({
    documents,
    registry,
    model: () => model,
    limits: limitsOf(config),
    quotas: new Quotas(buckets),
    introspection: config.introspection,
  });
}
