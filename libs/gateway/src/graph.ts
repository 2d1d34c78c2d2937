import './lean-apollo.js';
import { buildOperationContext, type GraphQLDataSource } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '#contracts';
import type { ApolloLines } from './apollo-lines.js';
import { Authorization } from './authorization.js';
import type { RequestContext } from './execution/plan-steps.js';
import { preparePlan, type PlanSchemas, type RunPlan } from './execution/prepared-plan.js';
import { EntityBatches } from './live/entity-batches.js';
import { readSupergraph, withoutSecurityMarks } from './read-supergraph.js';
import { BoundedCache, inputFault, type GraphContext, type Variables } from '#platform';

type OperationContext = ReturnType<typeof buildOperationContext>;
type Sources = Record<string, GraphQLDataSource>;

/** A name no subgraph has: the fetch it stands on is answered by the event itself. */
const EVENT = '__event';
/** Said when a document and an operation name do not go together. */
export const NO_OPERATION = 'The document has several operations, or none of that name: say which one to run.';
/** Plans of longer documents are made each time: few clients send them twice, and their plans are the big ones. */
const LONGEST_CACHED = 20_000;

/** One operation of a document. */
export interface Operation {
  /** The document as text, spelled the same for everybody who means the same. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
}

/** A subscription taken apart: what one subgraph is asked for, and how each of its events becomes the full answer. */
export interface LivePlan {
  readonly service: string;
  readonly query: string;
  readonly queryName: string | undefined;
  readonly variableNames: readonly string[];
  /** Run with the event as the answer to the first fetch. */
  readonly run: RunPlan;
}

/** A query or mutation that was planned. */
interface Planned {
  readonly operation: OperationContext;
  readonly run: RunPlan;
}

/** The supergraph at work: plans operations over the subgraphs with @apollo/query-planner and runs the plans. */
export class Graph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  private readonly planSchemas: PlanSchemas;
  private readonly planner: QueryPlanner;
  private readonly sources: Sources;
  /** The same for what live events bring up. */
  private readonly eventSources: Sources;
  private readonly authorization: Authorization;
  private readonly plans = new BoundedCache<Planned>(500);
  private readonly livePlans = new BoundedCache<LivePlan>(500);

  constructor(
    private readonly sdl: string,
    sourceOf: (name: string) => GraphQLDataSource,
    private readonly lines: ApolloLines,
  ) {
    const supergraph = readSupergraph(sdl);
    this.planSchemas = { api: supergraph.apiSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() };
    this.schema = this.planSchemas.api.toGraphQLJSSchema();
    this.planner = new QueryPlanner(supergraph);
    this.authorization = new Authorization(sdl, this.schema);
    this.sources = Object.fromEntries(supergraph.subgraphsMetadata().map(({ name }) => [name, sourceOf(name)]));
    this.eventSources = Object.fromEntries(
      Object.entries(this.sources).map(([name, source]) => [name, new EntityBatches(source)]),
    );
  }

  /** The graph as Apollo Server is told of it. */
  get schemas(): { readonly apiSchema: GraphQLSchema; readonly coreSupergraphSdl: string } {
    return { apiSchema: this.schema, coreSupergraphSdl: withoutSecurityMarks(this.sdl) };
  }

  /** Throws FORBIDDEN unless the viewer may run the operation. */
  permit(operation: Operation, viewer: Viewer): void {
    const refusal = this.authorization.refusal(operation, viewer);
    if (refusal) throw refusal;
  }

  /** How to serve a subscription; refuses one whose root field no single subgraph can answer. */
  livePlanOf({ source, document, operationName }: Operation): LivePlan {
    return remembered(this.livePlans, source, operationName, () => {
      const { node } = this.plan(document, operationName);
      if (node?.kind !== 'Subscription') throw inputFault('The operation is not a subscription.');
      const first: FetchNode = { ...node.primary, serviceName: EVENT };
      const steps: PlanNode = { kind: 'Sequence', nodes: node.rest ? [first, node.rest] : [first] };
      const operation = this.operationContext(document, operationName);
      return livePlan(node.primary, preparePlan({ kind: 'QueryPlan', node: steps }, operation, this.planSchemas));
    });
  }

  /** Makes the full answer of one event: the event stands in for the first fetch, the rest of the plan runs as for a query. */
  resolveEvent(plan: LivePlan, event: object, variables: Variables, context: GraphContext): Promise<ExecutionResult> {
    const sources: Sources = { ...this.eventSources, [EVENT]: { process: () => Promise.resolve(event) } };
    // The executor reads these members of Apollo Server's request context and no others.
    const request = {
      request: { variables: { ...variables } },
      context,
      logger: this.lines,
      metrics: {},
      schema: this.schema,
    } as unknown as RequestContext;
    return plan.run(sources, request);
  }

  /** Runs a query or mutation that is valid. */
  async execute(context: RequestContext): Promise<ExecutionResult> {
    const { request, document, source } = context;
    // Apollo Server looks for the operation too, but leaves it to the executor to say that there is none.
    if (!getOperationAST(document, request.operationName)) return { errors: [inputFault(NO_OPERATION)] };
    const { viewer } = context.context as GraphContext;
    const refusal = this.authorization.refusal({ source, document, operationName: request.operationName }, viewer);
    if (refusal) return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
    const { operation, run } = remembered(this.plans, source, request.operationName, () =>
      this.planned(document, request.operationName),
    );
    const { errors } = getVariableValues(
      this.schema,
      operation.operation.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: 10 },
    );
    return errors ? { errors } : run(this.sources, context);
  }

  private planned(document: DocumentNode, operationName: string | undefined): Planned {
    const operation = this.operationContext(document, operationName);
    return { operation, run: preparePlan(this.plan(document, operationName), operation, this.planSchemas) };
  }

  private plan(document: DocumentNode, operationName: string | undefined): QueryPlan {
    return this.planner.buildQueryPlan(operationFromDocument(this.planSchemas.api, document, named(operationName)));
  }

  private operationContext(document: DocumentNode, operationName: string | undefined): OperationContext {
    return buildOperationContext({ schema: this.schema, operationDocument: document, ...named(operationName) });
  }
}

const livePlan = (primary: FetchNode, run: RunPlan): LivePlan => ({
  service: primary.serviceName,
  query: primary.operation,
  queryName: primary.operationName,
  variableNames: primary.variableUsages ?? [],
  run,
});

function remembered<V>(cache: BoundedCache<V>, source: string, operationName: string | undefined, make: () => V): V {
  if (source.length > LONGEST_CACHED) return make();
  const key = `${operationName ?? ''}\0${source}`;
  return cache.get(key) ?? cache.set(key, make());
}

const named = (operationName: string | undefined) => (operationName ? { operationName } : {});
