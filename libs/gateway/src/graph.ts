import './lean-apollo.js';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { operationFromDocument, type Schema } from '@apollo/federation-internals';
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
import { EntityBatches } from './live/entity-batches.js';
import { readSupergraph, withoutSecurityMarks } from './read-supergraph.js';
import { BoundedCache, inputFault, type GraphContext, type Variables } from '#platform';

type RequestContext = Parameters<typeof executeQueryPlan>[2];
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
  readonly steps: QueryPlan;
  readonly operation: OperationContext;
}

/** The supergraph at work: plans operations over the subgraphs and runs the plans with @apollo/gateway's own executor. */
export class Graph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  private readonly apiSchema: Schema;
  private readonly supergraphSchema: GraphQLSchema;
  private readonly planner: QueryPlanner;
  private readonly sources: Sources;
  /** The same for what live events bring up. */
  private readonly eventSources: Sources;
  private readonly authorization: Authorization;
  private readonly plans = new BoundedCache<QueryPlan>(500);
  private readonly livePlans = new BoundedCache<LivePlan>(500);

  constructor(
    private readonly sdl: string,
    sourceOf: (name: string) => GraphQLDataSource,
    private readonly lines: ApolloLines,
  ) {
    const supergraph = readSupergraph(sdl);
    this.apiSchema = supergraph.apiSchema();
    this.schema = this.apiSchema.toGraphQLJSSchema();
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
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
      return livePlan(node.primary, node.rest, this.operationContext(document, operationName));
    });
  }

  /** Makes the full answer of one event: the event stands in for the first fetch, the rest of the plan runs as for a query. */
  async resolveEvent(
    plan: LivePlan,
    event: object,
    variables: Variables,
    context: GraphContext,
  ): Promise<ExecutionResult> {
    const sources: Sources = { ...this.eventSources, [EVENT]: { process: () => Promise.resolve(event) } };
    // The executor reads these members of Apollo Server's request context and no others.
    const request = {
      request: { variables: { ...variables } },
      context,
      logger: this.lines,
      metrics: {},
      schema: this.schema,
    } as unknown as RequestContext;
    return withBrokenPromises(
      await executeQueryPlan(plan.steps, sources, request, plan.operation, this.supergraphSchema, this.apiSchema),
    );
  }

  /** Runs a query or mutation that is valid. */
  async execute(context: RequestContext): Promise<ExecutionResult> {
    const { request, document, source } = context;
    // Apollo Server looks for the operation too, but leaves it to the executor to say that there is none.
    if (!getOperationAST(document, request.operationName)) return { errors: [inputFault(NO_OPERATION)] };
    const { viewer } = context.context as GraphContext;
    const refusal = this.authorization.refusal({ source, document, operationName: request.operationName }, viewer);
    if (refusal) return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
    const operation = this.operationContext(document, request.operationName);
    const { errors } = getVariableValues(
      this.schema,
      operation.operation.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: 10 },
    );
    if (errors) return { errors };
    const plan = remembered(this.plans, source, request.operationName, () =>
      this.plan(document, request.operationName),
    );
    return withBrokenPromises(
      await executeQueryPlan(plan, this.sources, context, operation, this.supergraphSchema, this.apiSchema),
    );
  }

  private plan(document: DocumentNode, operationName: string | undefined): QueryPlan {
    return this.planner.buildQueryPlan(operationFromDocument(this.apiSchema, document, named(operationName)));
  }

  private operationContext(document: DocumentNode, operationName: string | undefined): OperationContext {
    return buildOperationContext({ schema: this.schema, operationDocument: document, ...named(operationName) });
  }
}

/** The executor reports a null where the schema promises a value only in an extension; to a client it is an error like others. */
function withBrokenPromises({ data, errors, extensions }: ExecutionResult): ExecutionResult {
  const broken = extensions?.['valueCompletion'];
  const all = [...(errors ?? []), ...(Array.isArray(broken) ? (broken as GraphQLError[]) : [])];
  return { ...(data === undefined ? {} : { data }), ...(all.length > 0 ? { errors: all } : {}) };
}

function livePlan(primary: FetchNode, rest: PlanNode | undefined, operation: OperationContext): LivePlan {
  const first: FetchNode = { ...primary, serviceName: EVENT };
  return {
    service: primary.serviceName,
    query: primary.operation,
    queryName: primary.operationName,
    variableNames: primary.variableUsages ?? [],
    steps: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: rest ? [first, rest] : [first] } },
    operation,
  };
}

function remembered<V>(cache: BoundedCache<V>, source: string, operationName: string | undefined, make: () => V): V {
  if (source.length > LONGEST_CACHED) return make();
  const key = `${operationName ?? ''}\0${source}`;
  return cache.get(key) ?? cache.set(key, make());
}

const named = (operationName: string | undefined) => (operationName ? { operationName } : {});
