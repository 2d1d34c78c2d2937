import {
  createSourceEventStream,
  execute,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { HubError, type Viewer } from '#contracts';
import { BoundedCache } from './bounded-cache.js';
import { inputFault, type ErrorMask } from './error-mask.js';
import type { LiveNote } from '../live/live-note.js';
import { noteOf } from '../live/live-root.js';
import type { GraphContext } from './loader.js';

/** Variables of one operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a subgraph answers to one operation. */
export interface FetchResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** What a subgraph is asked, by a gateway that has planned it. */
export interface SubgraphOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables: Variables;
}

/** One answer of a live stream: an event with what is known of it, or only word of the stream itself. */
export interface StreamMessage extends FetchResult {
  readonly extensions?: LiveNote;
}

/** Events of one subgraph as they come. `return()` ends the stream even while `next()` waits. */
export interface SubgraphEvents {
  next(): Promise<IteratorResult<StreamMessage, unknown>>;
  return(): Promise<unknown>;
}

/** The subgraph does not serve this subscription, for reasons the subscriber may read. */
export class StreamRefused extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'the subscription was refused');
  }
}

/** Whether planned operations are believed to fit the schema: in one process they cannot differ, between two they can. */
export type Trust = 'planned here' | 'planned elsewhere';

/**
 * Executes what a gateway planned for one subgraph: each distinct text is parsed once, the answer holds only errors that may
 * be shown. The context of an operation is made anew each time: loaders live in it, and none may show what was before a write.
 */
export class SubgraphExecutor {
  private readonly documents = new BoundedCache<DocumentNode>(1_000);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly mask: ErrorMask,
    private readonly trust: Trust,
  ) {}

  async ask(operation: SubgraphOperation, viewer: Viewer): Promise<FetchResult> {
    return this.resultOf(await execute({ ...this.runOf(operation), contextValue: contextOf(viewer) }));
  }

  /** Opens the stream of a subscription; throws StreamRefused when the subgraph says no. */
  async stream(operation: SubgraphOperation, viewer: Viewer): Promise<SubgraphEvents> {
    const run = this.runOf(operation);
    const stream = await createSourceEventStream({ ...run, contextValue: contextOf(viewer) });
    if (!isStream(stream)) throw new StreamRefused(this.resultOf(stream).errors ?? []);
    const source = stream[Symbol.asyncIterator]();
    return {
      next: async () => {
        const event = await source.next();
        if (event.done) return event;
        const note = noteOf(event.value);
        if (note?.stream === 'reached') return { done: false, value: { extensions: note } };
        const result = await execute({ ...run, rootValue: event.value, contextValue: contextOf(viewer) });
        return { done: false, value: { ...this.resultOf(result), ...(note ? { extensions: note } : {}) } };
      },
      return: () => Promise.resolve(source.return?.()),
    };
  }

  /** An operation as graphql-js runs it; throws when it does not fit the schema. */
  runOf({ query, operationName = null, variables }: SubgraphOperation): ExecutionArgs {
    const document = this.documents.get(query) ?? this.documents.set(query, this.read(query));
    return { schema: this.schema, document, operationName, variableValues: variables };
  }

  private read(query: string): DocumentNode {
    const document = parse(query, { noLocation: true });
    if (this.trust === 'planned here') return document;
    const [fault] = validate(this.schema, document, undefined, { maxErrors: 1 });
    if (!fault) return document;
    const drift = new HubError(
      'UNAVAILABLE',
      'The service runs another version of the graph than the gateway. Ask again when both are up to date.',
    );
    drift.cause = fault;
    throw drift;
  }

  /** Errors reduced to what may be shown, the same whether the asker is in this process or in another one. */
  private resultOf(result: ExecutionResult): FetchResult {
    const data = result.data ? { data: result.data } : {};
    if (!result.errors) return data;
    // No data and no path: graphql-js refused the variables before it ran anything.
    const isRefused = (error: GraphQLError) => !result.data && !error.path;
    return {
      ...data,
      errors: result.errors.map(error =>
        this.mask.subgraphError(isRefused(error) || blamesValue(error) ? inputFault(error.message, error) : error),
      ),
    };
  }
}

const contextOf = (viewer: Viewer): GraphContext => ({ viewer });

/** An argument's literal that a scalar of the subgraph does not take; the gateway knows scalars only by name. */
function blamesValue(error: GraphQLError): boolean {
  const kind = error.nodes?.[0]?.kind ?? '';
  return kind === Kind.VARIABLE || kind.endsWith('Value');
}

const isStream = (value: object): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;
