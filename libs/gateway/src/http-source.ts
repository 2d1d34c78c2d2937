import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool, type Dispatcher } from 'undici';
import { HubError, type Viewer } from '#contracts';
import type { Clock, FetchResult, GraphContext, Log, Variables } from '#platform';
import { Breaker, type BreakerState } from './breaker.js';
import { askDistinct } from './entity-dedup.js';
import { SharedQueries } from './shared-queries.js';
import type { SendTraced } from './traced-graph.js';

type Process = GraphQLDataSource<GraphContext>['process'];
type Request = Parameters<Process>[0]['request'];

const LONGEST_CONNECT_MS = 3_000;

/** A context whose reads must be newer than its beginning: an event tells of a change that a request sent before may not show. */
export interface EventContext extends GraphContext {
  readonly isEvent: true;
}

/** How a subgraph in another process is reached. */
export interface HttpSourceOptions {
  readonly name: string;
  readonly url: string;
  /** Longest wait for an answer. */
  readonly timeoutMs: number;
  readonly log: Pick<Log, 'warn'>;
  /** Headers that tell the subgraph, in a way it can verify, who asks what. */
  readonly claims: (viewer: Viewer, body: string) => Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** How each request is shown where traces are taken. */
  readonly around?: SendTraced | undefined;
  /** Called for a query that was answered by one already on its way. */
  readonly shared?: () => void;
}

/** A subgraph in another process, over kept-alive HTTP connections. */
export class HttpSource implements GraphQLDataSource<GraphContext> {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly breaker: Breaker;
  private readonly queries: SharedQueries<Answer>;

  constructor(private readonly options: HttpSourceOptions) {
    const { origin, pathname } = new URL(options.url);
    const { timeoutMs } = options;
    this.path = pathname;
    this.breaker = new Breaker({ clock: options.clock });
    this.queries = new SharedQueries(options.shared);
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

  /** Whether requests pass at the moment. */
  get breakerState(): BreakerState {
    return this.breaker.state;
  }

  process({ request, context }: Parameters<Process>[0]): ReturnType<Process> {
    return askDistinct(request.variables ?? {}, variables =>
      this.ask(request, variables, context as GraphContext | EventContext),
    ) as ReturnType<Process>;
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async ask(request: Request, variables: Variables, context: GraphContext | EventContext) {
    const { query = '', operationName } = request;
    const { viewer } = context;
    const body = JSON.stringify({ query, operationName, variables });
    if (query.startsWith('mutation')) return this.change(body, viewer);
    const send = () => this.guarded(() => this.read(body, viewer));
    const answer = await ('isEvent' in context ? send() : this.queries.ask(viewer, body, send));
    return answer.take();
  }

  private async change(body: string, viewer: Viewer): Promise<FetchResult> {
    try {
      return (await this.guarded(() => this.post(body, viewer))).take();
    } finally {
      // Whoever changed something and asks afterwards must see it.
      this.queries.forget();
    }
  }

  /** A kept-alive connection may be closed by the other side just as it is used. A read can be asked again. */
  private async read(body: string, viewer: Viewer): Promise<Answer> {
    try {
      return await this.post(body, viewer);
    } catch (error) {
      if (!isClosedSocket(error)) throw error;
      return this.post(body, viewer);
    }
  }

  private guarded(send: () => Promise<Answer>): Promise<Answer> {
    const work = () => send().catch((error: unknown) => Promise.reject(this.unavailable(error)));
    return this.breaker.run(work, () => Promise.reject(this.refusal()));
  }

  private async post(body: string, viewer: Viewer): Promise<Answer> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...this.options.claims(viewer, body),
    };
    const { around } = this.options;
    const answer = await (around ? around(more => this.send({ ...headers, ...more }, body)) : this.send(headers, body));
    const text = await answer.body.text();
    // It does not know us: that is between the two, and nothing the one who asks could mend.
    if (answer.statusCode === 401) throw new Error(`refused: ${text}`);
    return new Answer(text, answer.statusCode);
  }

  private send(headers: Readonly<Record<string, string>>, body: string): Promise<Dispatcher.ResponseData> {
    return this.pool.request({ path: this.path, method: 'POST', headers, body });
  }

  private unavailable(cause: unknown): HubError {
    const { name } = this.options;
    this.options.log.warn({ service: name, reason: reasonOf(cause) }, 'subgraph does not answer');
    const error = this.refusal();
    error.cause = cause;
    return error;
  }

  private refusal(): HubError {
    const { name } = this.options;
    const message = `The ${name} service does not answer; its fields are empty. Ask again later.`;
    return new HubError('UNAVAILABLE', message, { service: name });
  }
}

/** What a subgraph answered. The gateway changes the object it is given, so each who takes it gets one of its own. */
class Answer {
  private readonly first: FetchResult;
  private isTaken = false;

  constructor(
    private readonly text: string,
    status: number,
  ) {
    const result: unknown = JSON.parse(text);
    if (!isFetchResult(result)) throw new Error(`status ${status} without a GraphQL answer`);
    this.first = result;
  }

  take(): FetchResult {
    const result = this.isTaken ? (JSON.parse(this.text) as FetchResult) : this.first;
    this.isTaken = true;
    return result;
  }
}

const isClosedSocket = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(String(error.code));
const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
const isFetchResult = (value: unknown): value is FetchResult =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
