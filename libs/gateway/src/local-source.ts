import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphContext, SubgraphExecutor } from '#platform';
import { askDistinct } from './entity-dedup.js';

type Process = GraphQLDataSource<GraphContext>['process'];

/** A subgraph in the gateway's own process: executed without a hop, and without parsing or validating a planned fetch twice. */
export class LocalSource implements GraphQLDataSource<GraphContext> {
  constructor(private readonly executor: SubgraphExecutor) {}

  process({ request, context }: Parameters<Process>[0]): ReturnType<Process> {
    const { query = '' } = request;
    const { viewer } = context as GraphContext;
    return askDistinct(request.variables ?? {}, variables =>
      this.executor.ask({ query, variables }, viewer),
    ) as ReturnType<Process>;
  }
}
