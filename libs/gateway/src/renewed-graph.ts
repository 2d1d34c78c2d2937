import type { GatewayParts, Log } from '#platform';
import { apolloLines } from './apollo-lines.js';
import { refuseDrift } from './committed-supergraph.js';
import { GraphInForce } from './graph-in-force.js';
import { Graph } from './graph.js';
import type { SubgraphSources } from './subgraph-sources.js';
import { SupergraphFile } from './supergraph-file.js';

/** What a graph that can be renewed is made of. */
export interface RenewedGraphParts {
  readonly config: GatewayParts['config'];
  readonly metrics: GatewayParts['metrics'];
  readonly log: Log;
  readonly supergraphSdl: string;
  /** SDL of the subgraphs in this process: a supergraph that was composed of another is refused. */
  readonly here: readonly { readonly name: string; readonly sdl: string }[];
  readonly sources: Pick<SubgraphSources, 'sourceOf'>;
}

/** The graph in force, renewed while it runs where a file to watch is set. */
export function renewedGraph(parts: RenewedGraphParts): { readonly graph: GraphInForce; stop(): void } {
  const { config, metrics, log, supergraphSdl, here, sources } = parts;
  const graphOf = (sdl: string) => new Graph(sdl, sources.sourceOf, apolloLines(log));
  const graph = new GraphInForce(graphOf(supergraphSdl));
  const take = (sdl: string) => {
    refuseDrift(sdl, here);
    graph.replace(graphOf(sdl));
  };
  const file = new SupergraphFile({ file: config.supergraphFile, first: supergraphSdl, take, log, metrics });
  if (config.supergraphFile) file.watch(config.supergraphSeconds * 1_000);
  return { graph, stop: () => file.stop() };
}
