import type { GraphQLDataSource } from '@apollo/gateway';
import {
  execute,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '#contracts';
import { BoundedCache } from './bounded-cache.js';
import { askDistinct, type FetchResult, type Variables } from './entity-dedup.js';
import { inputFault, type ErrorMask } from './error-mask.js';
import type { GraphContext } from '#platform';

type Process = GraphQLDataSource<GraphContext>['process'];

/** The context of one fetch. Loaders live in it, so it is made anew each time: none may show what was before a write. */
export const localContext = (viewer: Viewer): GraphContext => ({ viewer });

/** A subgraph in the gateway's own process: executed without a hop, and without parsing or validating a planned fetch twice. */
export class LocalSource implements GraphQLDataSource<GraphContext> {
  private readonly documents = new BoundedCache<DocumentNode>(1_000);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly mask: ErrorMask,
  ) {}

  process({ request, context }: Parameters<Process>[0]): ReturnType<Process> {
    const document = this.documentOf(request.query ?? '');
    const { viewer } = context as GraphContext;
    return askDistinct(request.variables ?? {}, variables =>
      this.ask(document, variables, viewer),
    ) as ReturnType<Process>;
  }

  private async ask(document: DocumentNode, variableValues: Variables, viewer: Viewer): Promise<FetchResult> {
    return localResult(
      await execute({ schema: this.schema, document, variableValues, contextValue: localContext(viewer) }),
      this.mask,
    );
  }

  private documentOf(query: string): DocumentNode {
    return this.documents.get(query) ?? this.documents.set(query, parse(query, { noLocation: true }));
  }
}

/** A local subgraph's answer as one of another process would come: errors reduced to what may be shown. */
export function localResult(result: ExecutionResult, mask: ErrorMask): FetchResult {
  const data = result.data ? { data: result.data } : {};
  if (!result.errors) return data;
  // No data and no path: graphql-js refused the variables before it ran anything.
  const isRefused = (error: GraphQLError) => !result.data && !error.path;
  return {
    ...data,
    errors: result.errors.map(error =>
      mask.subgraphError(isRefused(error) || blamesValue(error) ? inputFault(error.message, error) : error),
    ),
  };
}

/** An argument's literal that a scalar of the subgraph does not take; the gateway knows scalars only by name. */
function blamesValue(error: GraphQLError): boolean {
  const kind = error.nodes?.[0]?.kind ?? '';
  return kind === Kind.VARIABLE || kind.endsWith('Value');
}
