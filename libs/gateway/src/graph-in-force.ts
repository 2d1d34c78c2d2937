import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Viewer } from '#contracts';
import type { GraphContext, Variables } from '#platform';
import type { Graph, LivePlan, Operation } from './graph.js';

type GatewayInterface = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/** The graph that operations begin on; it can be replaced while others still run on the one before. */
export class GraphInForce {
  private readonly bySchema = new WeakMap<GraphQLSchema, Graph>();
  private readonly schemaListeners = new Set<SchemaListener>();
  private readonly listeners = new Set<() => void>();

  constructor(private graph: Graph) {
    this.bySchema.set(graph.schema, graph);
  }

  /** What clients see now. */
  get schema(): GraphQLSchema {
    return this.graph.schema;
  }

  /** What it was composed to. */
  get supergraphSdl(): string {
    return this.graph.schemas.coreSupergraphSdl;
  }

  /** Whatever begins from now on runs on another graph. */
  replace(next: Graph): void {
    this.graph = next;
    this.bySchema.set(next.schema, next);
    for (const listener of this.schemaListeners) listener(next.schemas);
    for (const listener of this.listeners) listener();
  }

  /** Called after each replacement. */
  onReplaced(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The graph as Apollo Server takes it: an operation runs on the graph whose schema it was validated with. */
  asGateway(): GatewayInterface {
    return {
      onSchemaLoadOrUpdate: listener => {
        this.schemaListeners.add(listener);
        listener(this.graph.schemas);
        return () => this.schemaListeners.delete(listener);
      },
      load: () =>
        Promise.resolve({
          executor: context => (this.bySchema.get(context.schema) ?? this.graph).execute(context),
        }),
      stop: () => Promise.resolve(),
    };
  }

  /** Throws FORBIDDEN unless the viewer may run the operation. */
  permit(operation: Operation, viewer: Viewer): void {
    this.graph.permit(operation, viewer);
  }

  livePlanOf(operation: Operation): LivePlan {
    return this.graph.livePlanOf(operation);
  }

  /** Makes the full answer of an event by the plan in force when it comes. */
  resolveEvent(
    operation: Operation,
    event: object,
    variables: Variables,
    context: GraphContext,
  ): Promise<ExecutionResult> {
    return this.graph.resolveEvent(this.graph.livePlanOf(operation), event, variables, context);
  }
}
