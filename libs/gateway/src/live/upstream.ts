import { HubError, type Viewer } from '#contracts';
import type { SubgraphEvents, SubgraphExecutor, Variables } from '#platform';

/** What one subgraph is asked to report. */
export interface UpstreamRequest {
  readonly service: string;
  readonly query: string;
  readonly queryName: string | undefined;
  readonly variables: Variables;
  /** The variable that carries the position to begin after; null when the root knows no positions. */
  readonly afterVariable: string | null;
  readonly viewer: Viewer;
}

/** Opens the stream of a subscription, and resolves when it is in place; throws StreamRefused when the subgraph says no. */
export type OpenUpstream = (request: UpstreamRequest) => Promise<SubgraphEvents>;

/** Streams from subgraphs in this process. */
export function localUpstream(executors: ReadonlyMap<string, SubgraphExecutor>): OpenUpstream {
  return async ({ service, query, queryName, variables, viewer }) => {
    const executor = executors.get(service);
    if (!executor) throw new HubError('UNAVAILABLE', `The ${service} service is not running; it reports nothing.`);
    return executor.stream({ query, operationName: queryName, variables }, viewer);
  };
}
