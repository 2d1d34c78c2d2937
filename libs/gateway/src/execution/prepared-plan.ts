import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, Kind, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Variables } from '#platform';
import { isOrdinaryPlan, stepOf, type PlanStep, type RequestContext } from './plan-steps.js';
import { shapeOf, type Shape } from './response-shape.js';

type OperationContext = ReturnType<typeof buildOperationContext>;
type Sources = Readonly<Record<string, GraphQLDataSource>>;

/** The schemas an operation is planned and answered with. */
export interface PlanSchemas {
  readonly api: Schema;
  readonly supergraph: GraphQLSchema;
}

/** A plan that is ready to be run, any number of times. */
export type RunPlan = (sources: Sources, request: RequestContext) => Promise<ExecutionResult>;

/**
 * Compiles a plan and the shape of its answer. What is out of the ordinary (a schema that is asked for, an interface object,
 * a context) is left to the executor of @apollo/gateway, which gives the same answers.
 */
export function preparePlan(plan: QueryPlan, operation: OperationContext, schemas: PlanSchemas): RunPlan {
  return preparedHere(plan, operation, schemas) ?? preparedByApollo(plan, operation, schemas);
}

/** By our own steps; null where they do not know how. */
export function preparedHere({ node }: QueryPlan, context: OperationContext, schemas: PlanSchemas): RunPlan | null {
  if (!node || node.kind === 'Subscription' || !isOrdinaryPlan(node)) return null;
  const definitions = [context.operation, ...Object.values(context.fragments)];
  const operation = operationFromDocument(schemas.api, { kind: Kind.DOCUMENT, definitions }, { validate: false });
  const shape = shapeOf(operation);
  if (!shape) return null;
  const step = stepOf(node, { supergraph: schemas.supergraph, operation });
  return (sources, request) => run(step, shape, sources, request);
}

async function run(step: PlanStep, shape: Shape, sources: Sources, request: RequestContext): Promise<ExecutionResult> {
  const collected = {};
  const errors: Error[] = [];
  const variables: Variables = request.request.variables ?? {};
  await step({ sources, request, variables, collected, errors }, { path: [], data: collected });
  try {
    const shaped = shape(collected, variables);
    // Why a field is empty is said by the subgraph that did not answer; that it is empty says nothing more.
    const all = errors.length > 0 ? (errors as GraphQLError[]) : shaped.errors;
    return { data: shaped.data as Record<string, unknown> | null, ...(all.length > 0 ? { errors: all } : {}) };
  } catch (error) {
    return { errors: [asGraphQLError(error as Error)] };
  }
}

/** By the executor of @apollo/gateway. */
export function preparedByApollo(plan: QueryPlan, operation: OperationContext, schemas: PlanSchemas): RunPlan {
  return async (sources, request) =>
    withBrokenPromises(
      await executeQueryPlan(plan, { ...sources }, request, operation, schemas.supergraph, schemas.api),
    );
}

/** It reports a null where the schema promises a value only in an extension; to a client it is an error like others. */
function withBrokenPromises({ data, errors, extensions }: ExecutionResult): ExecutionResult {
  const broken = extensions?.['valueCompletion'];
  const all = [...(errors ?? []), ...(Array.isArray(broken) ? (broken as GraphQLError[]) : [])];
  return { ...(data === undefined ? {} : { data }), ...(all.length > 0 ? { errors: all } : {}) };
}

const asGraphQLError = (error: Error): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
