import { operationFromDocument } from '@apollo/federation-internals';
import { buildOperationContext, type GraphQLDataSource } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import { Kind, parse, validate, type ExecutionResult } from 'graphql';
import { preparedByApollo, preparedHere, type RunPlan } from '../src/execution/prepared-plan.js';
import type { RequestContext } from '../src/execution/plan-steps.js';
import { readSupergraph } from '../src/read-supergraph.js';
import { composeRandomGraph, randomAnswer, randomOf, randomQuery } from './random-graph.js';

const CASES: Readonly<Record<string, number>> = { full: 10_000, tenth: 1_000 };
const QUERIES = CASES[process.env['LONG_PROOFS'] ?? ''] ?? 150;

const { supergraphSdl, subgraphs } = composeRandomGraph();
const supergraph = readSupergraph(supergraphSdl);
const schemas = { api: supergraph.apiSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() };
const schema = schemas.api.toGraphQLJSSchema();
const planner = new QueryPlanner(supergraph);

/** Subgraphs that answer the same request with the same thing, however often and by whomever it is asked. */
function sourcesOf(seed: string, faults: number): Record<string, GraphQLDataSource> {
  const sourceOf = (name: string): GraphQLDataSource => ({
    process: ({ request }) => {
      const subgraph = subgraphs.get(name);
      const { query = '', variables = {} } = request;
      const random = randomOf(`${seed}${name}${query}${JSON.stringify(variables)}`);
      if (!subgraph) throw new Error(`no subgraph ${name}`);
      if (random() < faults) return Promise.reject(new Error(`${name} is away`));
      const { root, operation, objectOf } = randomAnswer(subgraph, query, random, faults);
      const representations = variables['representations'] as readonly { readonly __typename: string }[] | undefined;
      const field = operation.selectionSet.selections[0];
      const data =
        representations && field?.kind === Kind.FIELD && field.selectionSet
          ? { _entities: entitiesOf(representations, field.selectionSet) }
          : objectOf(root, operation.selectionSet, null);
      function entitiesOf(of: typeof representations & object, selections: typeof operation.selectionSet) {
        return of.map(({ __typename }) => {
          const type = subgraph?.getType('_Entity');
          if (random() < faults) return null;
          return objectOf(type as never, selections, __typename);
        });
      }
      const path = representations
        ? ['_entities', Math.floor(random() * representations.length), 'name']
        : ['orders', 0];
      const errors = random() < faults ? [{ message: 'refused', path, extensions: { code: 'CONFLICT' } }] : undefined;
      return Promise.resolve({ data: random() < faults ? null : data, ...(errors ? { errors } : {}) } as never);
    },
  });
  return Object.fromEntries([...subgraphs.keys()].map(name => [name, sourceOf(name)]));
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path: unknown; readonly extensions: unknown }[];
  readonly rejected?: string;
}

/** What is compared: broken assertions are the same where both have one, whatever its words. */
async function told(run: RunPlan, seed: string, faults: number): Promise<Told> {
  const variables = { no: false, yes: true };
  const request = {
    request: { variables },
    context: {},
    logger: console,
    metrics: {},
    schema,
  } as unknown as RequestContext;
  try {
    const { data, errors = [] }: ExecutionResult = await run(sourcesOf(seed, faults), request);
    return JSON.parse(
      JSON.stringify({
        data,
        errors: errors.map(error => ({
          message: error.message.replace(/^(Invalid non-\S+).*$/s, '$1'),
          path: error.path,
          extensions: error.extensions,
        })),
      }),
    ) as Told;
  } catch {
    return { rejected: 'a broken assertion' };
  }
}

it.each([
  ['answers as their schemas promise', 0],
  ['now and then answers what it must not, or not at all', 0.04],
  ['is broken', 0.25],
])('gives what the executor of @apollo/gateway gives while each subgraph %s', async (_how, faults) => {
  const seen = { here: 0, errors: 0, values: 0 };
  for (let number = 0; number < QUERIES; number += 1) {
    const seed = `${process.env['EXECUTION_SEED'] ?? 'fixed'}-${number}`;
    const query = randomQuery(schema, randomOf(seed));
    const document = parse(query);
    if (validate(schema, document).length > 0) continue;
    const plan = planner.buildQueryPlan(operationFromDocument(schemas.api, document));
    const operation = buildOperationContext({ schema, operationDocument: document });
    const ours = preparedHere(plan, operation, schemas);
    if (!ours) continue;
    seen.here += 1;
    const wanted = await told(preparedByApollo(plan, operation, schemas), seed, faults);
    const found = await told(ours, seed, faults);
    expect({ seed, query, ...found }).toEqual({ seed, query, ...wanted });
    seen.errors += wanted.errors?.length ?? 0;
    seen.values += JSON.stringify(wanted.data ?? null).length;
  }
  // Guards the test itself: queries are planned here, bring values, and errors where there are faults.
  expect(seen.here).toBeGreaterThan(QUERIES / 2);
  expect(seen.values).toBeGreaterThan(QUERIES * 10);
  expect(seen.errors).toBeGreaterThan(faults > 0 ? QUERIES / 4 : -1);
});
