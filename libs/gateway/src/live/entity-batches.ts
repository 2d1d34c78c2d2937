import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { FetchResult, GraphContext, Variables } from '#platform';

type Process = GraphQLDataSource['process'];
type Options = Parameters<Process>[0];

interface Waiting {
  readonly options: Options;
  readonly representations: readonly unknown[];
  readonly answer: (result: Promise<FetchResult>) => void;
}

/** Entities of one request at most, unless a single event names more. */
const MOST = 500;

/**
 * The entities of events that are resolved at the same time, asked of a subgraph together: while one request is on its way,
 * what comes for the same fields in the same name waits and goes as the next one. So a lone event waits for nothing, and no event
 * is answered by what was read before it came. Each gets its own part of the answer, and the errors of that part.
 */
export class EntityBatches implements GraphQLDataSource {
  private readonly queues = new Map<string, Waiting[]>();

  constructor(private readonly source: GraphQLDataSource) {}

  process(options: Options): ReturnType<Process> {
    const { representations, ...others } = (options.request.variables ?? {}) as Variables;
    if (!Array.isArray(representations)) return this.source.process(options);
    const { query, operationName } = options.request;
    const key = JSON.stringify([query, operationName, others, viewerOf(options)]);
    return new Promise<FetchResult>(answer => {
      const waiting = { options, representations, answer };
      const queue = this.queues.get(key);
      if (queue) queue.push(waiting);
      else void this.run(key, waiting);
    }) as ReturnType<Process>;
  }

  private async run(key: string, first: Waiting): Promise<void> {
    const queue = [first];
    this.queues.set(key, queue);
    while (queue.length > 0) {
      const batch = takeFrom(queue);
      const result = await this.fetch(batch).catch((error: unknown) => error as Error);
      share(result, batch);
    }
    this.queues.delete(key);
  }

  private async fetch(batch: readonly Waiting[]): Promise<FetchResult> {
    const [first] = batch;
    if (!first) throw new Error('nobody asks');
    const { request } = first.options;
    const representations = batch.flatMap(waiting => waiting.representations);
    const variables = { ...request.variables, representations };
    return (await this.source.process({ ...first.options, request: { ...request, variables } })) as FetchResult;
  }
}

function share(result: FetchResult | Error, batch: readonly Waiting[]): void {
  let from = 0;
  for (const { representations, answer } of batch) {
    answer(
      result instanceof Error ? Promise.reject(result) : Promise.resolve(partOf(result, from, representations.length)),
    );
    from += representations.length;
  }
}

const viewerOf = ({ context }: Options): unknown => (context as GraphContext).viewer;

/** The next that go together, taken out; there is one at least. */
function takeFrom(queue: Waiting[]): Waiting[] {
  let [count, size] = [0, 0];
  for (const { representations } of queue) {
    size += representations.length;
    if (count > 0 && size > MOST) break;
    count += 1;
  }
  return queue.splice(0, count);
}

/** What of an answer belongs to the entities from one place on; an error that names no entity belongs to everybody. */
function partOf({ data, errors, ...more }: FetchResult, from: number, count: number): FetchResult {
  const entities = data?.['_entities'];
  const own = (errors ?? []).flatMap(error => errorOf(error, from, count));
  return {
    ...more,
    ...(Array.isArray(entities)
      ? { data: { ...data, _entities: entities.slice(from, from + count) } }
      : data === undefined
        ? {}
        : { data }),
    ...(own.length > 0 ? { errors: own } : {}),
  };
}

function errorOf(error: GraphQLFormattedError, from: number, count: number): readonly GraphQLFormattedError[] {
  const [root, slot, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof slot !== 'number') return [error];
  return slot >= from && slot < from + count ? [{ ...error, path: [root, slot - from, ...rest] }] : [];
}
