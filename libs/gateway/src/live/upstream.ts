import {
  createSourceEventStream,
  execute,
  parse,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { HubError, type Viewer } from '#contracts';
import { BoundedCache } from '../bounded-cache.js';
import type { FetchResult, Variables } from '../entity-dedup.js';
import type { ErrorMask } from '../error-mask.js';
import { localContext, localResult } from '../local-source.js';

/** What one subgraph is asked to report. */
export interface UpstreamRequest {
  readonly service: string;
  readonly query: string;
  readonly queryName: string | undefined;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** Events of one subgraph as they come. `return()` ends the stream even while `next()` waits. */
export interface UpstreamEvents {
  next(): Promise<IteratorResult<FetchResult, unknown>>;
  return(): Promise<unknown>;
}

/** Opens the stream of a subscription; throws UpstreamRefused when the subgraph says no. */
export type OpenUpstream = (request: UpstreamRequest) => Promise<UpstreamEvents>;

/** The subgraph does not serve this subscription, for reasons the subscriber may read. */
export class UpstreamRefused extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'the subscription was refused');
  }
}

/** Streams from subgraphs in this process. */
export function localUpstream(schemas: ReadonlyMap<string, GraphQLSchema>, mask: ErrorMask): OpenUpstream {
  const documents = new BoundedCache<ReturnType<typeof parse>>(1_000);
  return async request => {
    const schema = schemas.get(request.service);
    if (!schema)
      throw new HubError('UNAVAILABLE', `The ${request.service} service is not running; it reports nothing.`);
    const document =
      documents.get(request.query) ?? documents.set(request.query, parse(request.query, { noLocation: true }));
    const operationName = request.queryName ?? null;
    const run = { schema, document, operationName, variableValues: request.variables };
    const stream = await createSourceEventStream({ ...run, contextValue: localContext(request.viewer) });
    if (!isStream(stream)) throw new UpstreamRefused(localResult(stream, mask).errors ?? []);
    return eachExecuted(stream[Symbol.asyncIterator](), run, request.viewer, mask);
  };
}

/** Every event gets a context of its own: loaders that outlived one event would show the state of the one before. */
function eachExecuted(
  source: AsyncIterator<unknown>,
  run: ExecutionArgs,
  viewer: Viewer,
  mask: ErrorMask,
): UpstreamEvents {
  return {
    next: async () => {
      const event = await source.next();
      if (event.done) return event;
      const result = await execute({ ...run, rootValue: event.value, contextValue: localContext(viewer) });
      return { done: false, value: localResult(result, mask) };
    },
    return: () => Promise.resolve(source.return?.()),
  };
}

const isStream = (value: object): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;
