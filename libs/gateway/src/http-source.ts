import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool } from 'undici';
import { HubError, type Viewer } from '#contracts';
import { askDistinct, type FetchResult, type Variables } from './entity-dedup.js';
import type { GraphContext } from '#platform';

type Process = GraphQLDataSource<GraphContext>['process'];
type Request = Parameters<Process>[0]['request'];

/** How a subgraph in another process is reached. */
export interface HttpSourceOptions {
  readonly name: string;
  readonly url: string;
  /** Longest wait for an answer. */
  readonly timeoutMs: number;
  /** Headers that tell the subgraph, in a way it can verify, who asks. */
  readonly claims: (viewer: Viewer) => Readonly<Record<string, string>>;
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
      connectTimeout: timeoutMs,
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
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...this.options.claims(viewer) };
    try {
      return await this.post(body, headers);
    } catch (error) {
      // A kept-alive connection may be closed by the other side just as it is used. A read can be asked again.
      if (!isClosedSocket(error) || query.startsWith('mutation')) throw this.unavailable(error);
    }
    return this.post(body, headers).catch((error: unknown) => Promise.reject(this.unavailable(error)));
  }

  private async post(body: string, headers: Readonly<Record<string, string>>): Promise<FetchResult> {
    const answer = await this.pool.request({ path: this.path, method: 'POST', headers, body });
    const result: unknown = await answer.body.json();
    if (!isFetchResult(result)) throw new Error(`status ${answer.statusCode} without a GraphQL answer`);
    return result;
  }

  private unavailable(cause: unknown): HubError {
    const { name } = this.options;
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
const isFetchResult = (value: unknown): value is FetchResult =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
