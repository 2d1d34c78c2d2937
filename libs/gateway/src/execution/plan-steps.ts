import type { executeQueryPlan, GraphQLDataSource } from '@apollo/gateway';
import { assert, type Operation } from '@apollo/federation-internals';
import {
  evaluateCondition,
  type ConditionNode,
  type FetchNode,
  type FlattenNode,
  type PlanNode,
  type ResponsePath,
} from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Variables } from '#platform';
import { mergeInto } from './merge.js';
import { entitiesAt } from './response-path.js';
import { representationOf, type RepresentationOf } from './representation.js';
import { errorsAt } from './subgraph-error.js';

type FetchRequest = Parameters<GraphQLDataSource['process']>[0];
/** What Apollo Server and the data sources know of the operation at work. */
export type RequestContext = Parameters<typeof executeQueryPlan>[2];

type Members = Record<string, unknown>;

/** One run of a plan. */
export interface PlanRun {
  readonly sources: Readonly<Record<string, GraphQLDataSource>>;
  readonly request: RequestContext;
  readonly variables: Variables;
  /** What the subgraphs have answered so far, in one piece. */
  readonly collected: object;
  readonly errors: Error[];
}

/** Where in what was collected a step works: an object, or a list of them. */
export interface Cursor {
  readonly path: ResponsePath;
  readonly data: unknown;
}

/** Does its part of a plan; what a subgraph refuses or breaks is noted in the run and stops nothing else. */
export type PlanStep = (run: PlanRun, cursor: Cursor) => Promise<void>;

/** Whether this executor knows how to run a plan; the few that it does not are run by the one of @apollo/gateway. */
export function isOrdinaryPlan(node: PlanNode): boolean {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.every(isOrdinaryPlan);
    case 'Flatten':
      return isOrdinaryPlan(node.node);
    case 'Condition':
      return [node.ifClause, node.elseClause].every(clause => !clause || isOrdinaryPlan(clause));
    case 'Fetch':
      return !node.inputRewrites?.length && !node.outputRewrites?.length && !node.contextRewrites?.length;
    default:
      return false;
  }
}

/** What plans are compiled with. */
export interface PlanParts {
  readonly supergraph: GraphQLSchema;
  readonly operation: Operation;
}

/** Compiles a node of a plan. */
export function stepOf(node: PlanNode, parts: PlanParts): PlanStep {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map(one => stepOf(one, parts)));
    case 'Parallel':
      return parallel(node.nodes.map(one => stepOf(one, parts)));
    case 'Flatten':
      return flatten(node, parts);
    case 'Condition':
      return condition(node, parts);
    case 'Fetch':
      return fetchStep(node, parts);
    default:
      throw new Error(`a plan with ${node.kind} is not ordinary`);
  }
}

function sequence(steps: readonly PlanStep[]): PlanStep {
  return async (run, cursor) => {
    for (const step of steps) await step(run, cursor);
  };
}

function parallel(steps: readonly PlanStep[]): PlanStep {
  return async (run, cursor) => {
    await Promise.all(steps.map(step => step(run, cursor)));
  };
}

function flatten({ path, node }: FlattenNode, parts: PlanParts): PlanStep {
  const step = stepOf(node, parts);
  return async (run, cursor) => {
    const data = entitiesAt(cursor.data, path);
    if (data) await step(run, { path: cursor.path.concat(path), data });
  };
}

function condition(node: ConditionNode, parts: PlanParts): PlanStep {
  const whenTrue = node.ifClause ? stepOf(node.ifClause, parts) : null;
  const whenFalse = node.elseClause ? stepOf(node.elseClause, parts) : null;
  const { variableDefinitions } = parts.operation;
  return async (run, cursor) => {
    const step = evaluateCondition(node, variableDefinitions, run.variables) ? whenTrue : whenFalse;
    await step?.(run, cursor);
  };
}

function fetchStep(node: FetchNode, { supergraph }: PlanParts): PlanStep {
  const ask = askOf(node);
  const work = node.requires
    ? addToEntities(ask, representationOf(supergraph, node.requires), node)
    : addToAll(ask, node);
  return async (run, cursor) => {
    const entities = (Array.isArray(cursor.data) ? cursor.data : [cursor.data]).filter(
      one => one !== null && one !== undefined,
    );
    if (entities.length === 0) return;
    try {
      await work(run, cursor, entities);
    } catch (error) {
      run.errors.push(error as Error);
    }
  };
}

type Work = (run: PlanRun, cursor: Cursor, entities: readonly Members[]) => Promise<void>;
type Ask = (run: PlanRun, cursor: Cursor, variables: Variables) => Promise<unknown>;

/** Asks for fields of the root: they are written into whatever the cursor stands on. */
function addToAll(ask: Ask, node: FetchNode): Work {
  return async (run, cursor, entities) => {
    const data = await ask(run, cursor, variablesOf(node, run.variables));
    for (const entity of entities) mergeInto(entity, data);
  };
}

/** Asks for more of entities that are there, by what names them. */
function addToEntities(ask: Ask, represent: RepresentationOf, node: FetchNode): Work {
  return async (run, cursor, entities) => {
    const asked: Members[] = [];
    const representations: Members[] = [];
    for (const entity of entities) {
      const representation = represent(entity);
      if (!representation?.['__typename']) continue;
      asked.push(entity);
      representations.push(representation);
    }
    if (asked.length === 0) return;
    const variables = variablesOf(node, run.variables);
    if ('representations' in variables) throw new Error('Variables cannot contain key "representations"');
    const data = await ask(run, cursor, { ...variables, representations });
    if (!data) return;
    const { _entities: found } = data as { readonly _entities?: unknown };
    if (!Array.isArray(found)) throw new Error('Expected "data._entities" in response to be an array');
    if (found.length !== asked.length) throw new Error(`Expected "data._entities" to contain ${asked.length} elements`);
    for (const [index, entity] of asked.entries()) addTo(entity, found[index]);
  };
}

function addTo(entity: Members, found: Members | null | undefined): void {
  if (found && !found['__typename']) found['__typename'] = entity['__typename'];
  mergeInto(entity, found);
}

function variablesOf({ variableUsages = [] }: FetchNode, given: Variables): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const name of variableUsages)
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  return variables;
}

function askOf(node: FetchNode): Ask {
  return async (run, cursor, variables) => {
    const source = run.sources[node.serviceName];
    assert(source, () => `Couldn't find service with name "${node.serviceName}"`);
    const response = await source.process(fetchRequest(node, run, cursor, variables));
    if (response.errors) run.errors.push(...errorsAt(response.errors, node, cursor.path, run.collected));
    return response.data;
  };
}

/** All that our data sources look at. */
function fetchRequest(node: FetchNode, { request }: PlanRun, { path }: Cursor, variables: Variables): FetchRequest {
  return {
    request: { query: node.operation, variables: { ...variables }, operationName: node.operationName },
    incomingRequestContext: request,
    context: request.context,
    pathInIncomingRequest: path,
  } as unknown as FetchRequest;
}
