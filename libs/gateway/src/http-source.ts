import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool, type Dispatcher } from 'undici';
import { HubError, type Viewer } from '#contracts';
import type { FetchResult, GraphContext, Log, Variables } from '#platform';
import { askDistinct } from './entity-dedup.js';
import type { SendTraced } from './traced-graph.js';

type Process = GraphQLDataSource<GraphContext>['process'];
type Request = Parameters<Process>[0]['request'];

const LONGEST_CONNECT_MS = 3_000;

/** How a subgraph in another process is reached. */
export interface HttpSourceOptions {
  readonly name: string;
  readonly url: string;
  /** Longest wait for an answer. */
  readonly timeoutMs: number;
  readonly log: Pick<Log, 'warn'>;
  /** Headers that tell the subgraph, in a way it can verify, who asks what. */
  readonly claims: (viewer: Viewer, body: string) => Readonly<Record<string, string>>;
  /** How each request is shown where traces are taken. */
  readonly around?: SendTraced | undefined;
}

/** A subgraph in another process, over kept-alive HTTP connections. */
export class HttpSource implements GraphQLDataSource<GraphContext> {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(private readonly options: HttpSourceOptions) {
    const { origin, pathname } = new URL(options.url);
    const { timeoutMs } = options;
    this.path = pathname;
    this.pool = new Pool(origin, {
      connections: 64,
      pipelining: 1,
      keepAliveTimeout: 60_000,
      connectTimeout: Math.min(timeoutMs, LONGEST_CONNECT_MS),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: 64 * 1_048_576,
    });
  }

  process({ request, context }: Parameters<Process>[0]): ReturnType<Process> {
    const { viewer } = context as GraphContext;
    return askDistinct(request.variables ?? {}, variables =>
      this.ask(request, variables, viewer),
    ) as ReturnType<Process>;
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async ask(
    { query = '', operationName }: Request,
    variables: Variables,
    viewer: Viewer,
  ): Promise<FetchResult> {
    const body = JSON.stringify({ query, operationName, variables });
    try {
      return await this.post(body, viewer);
    } catch (error) {
      // A kept-alive connection may be closed by the other side just as it is used. A read can be asked again.
      if (!isClosedSocket(error) || query.startsWith('mutation')) throw this.unavailable(error);
    }
    return this.post(body, viewer).catch((error: unknown) => Promise.reject(this.unavailable(error)));
  }

  private async post(body: string, viewer: Viewer): Promise<FetchResult> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...this.options.claims(viewer, body),
    };
    const { around } = this.options;
    const answer = await (around ? around(more => this.send({ ...headers, ...more }, body)) : this.send(headers, body));
    const result: unknown = await answer.body.json();
    // It does not know us: that is between the two, and nothing the one who asks could mend.
    if (answer.statusCode === 401) throw new Error(`refused: ${JSON.stringify(result)}`);
    if (!isFetchResult(result)) throw new Error(`status ${answer.statusCode} without a GraphQL answer`);
    return result;
  }

  private send(headers: Readonly<Record<string, string>>, body: string): Promise<Dispatcher.ResponseData> {
    return this.pool.request({ path: this.path, method: 'POST', headers, body });
  }

  private unavailable(cause: unknown): HubError {
    const { name } = this.options;
    this.options.log.warn({ service: name, reason: reasonOf(cause) }, 'subgraph does not answer');
    const error = new HubError(
      'UNAVAILABLE',
      `The ${name} service does not answer; its fields are empty. Ask again later.`,
      { service: name },
    );
    error.cause = cause;
    return error;
  }
}

const isClosedSocket = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(String(error.code));
const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
const isFetchResult = (value: unknown): value is FetchResult =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
