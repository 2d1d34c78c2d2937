/// <reference lib="esnext.disposable" preserve="true" />
import { LIVE_ROOTS } from './generated/live-roots.js';
import { nodeOf, textOf, type AnyDocument, type GraphDocument, type VariablesAnd } from './document.js';
import { post, type HttpDoor } from './http.js';
import { liveDocument } from './live/live-document.js';
import { LiveSocket, type WebSocketClass } from './live/live-socket.js';
import { LiveStream, type LiveEvent, type LiveOptions } from './live/live-stream.js';
import { pages, type Connection } from './paginate.js';
import { pause as realPause, type Pause } from './pause.js';
import { isRepeatable, retried } from './retry.js';

/** A key or token, or how to get one; asked for anew with every request and connection. */
export type Credential = string | (() => string | Promise<string>);

/** How to reach a hub. */
export type ClientOptions = ConnectOptions &
  (
    | { /** A partner's API key. */ readonly key: Credential; readonly token?: never }
    | { /** A staff token. */ readonly token: Credential; readonly key?: never }
  );

interface ConnectOptions {
  /** Address of the graph: `https://hub.example.com/graphql`. */
  readonly url: string;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** In place of the global `WebSocket`; Node 20 has none: pass the class of the package `ws`. */
  readonly webSocket?: WebSocketClass;
  /** How long one request may take; 30,000 ms unless said. */
  readonly timeoutMs?: number;
  /** Further attempts after one that failed for a passing reason; 3 unless said. */
  readonly retries?: number;
  /** The longest wait the hub may ask for before another attempt; 60,000 ms unless said. */
  readonly longestWaitMs?: number;
}

/** Options of one request. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/** Options of a walk through a list. */
export interface PageOptions extends RequestOptions {
  /** How many to ask for at a time, passed as `$first`; 100 unless said, which is the most the graph gives. */
  readonly pageSize?: number;
}

/** A hub's graph. */
export interface OrderMeshClient {
  /** Asks; tried again while the hub is away or asks to wait. Throws an OrderMeshError unless all of it was answered. */
  query<Result = unknown, Variables extends object = Record<string, unknown>>(
    document: GraphDocument<Result, Variables>,
    ...rest: VariablesAnd<Variables, RequestOptions>
  ): Promise<Result>;

  /** Changes something; tried again only when every field carries an `idempotencyKey`. A refusal is part of the answer. */
  mutate<Result = unknown, Variables extends object = Record<string, unknown>>(
    document: GraphDocument<Result, Variables>,
    ...rest: VariablesAnd<Variables, RequestOptions>
  ): Promise<Result>;

  /**
   * All things of a list one by one. The operation passes `$first` and `$after` to the list and selects
   * `pageInfo { hasNextPage endCursor }`; `list` says where in the answer the list is.
   */
  paginate<Node, Result = unknown, Variables extends object = Record<string, unknown>>(
    document: GraphDocument<Result, Variables>,
    variables: Omit<Variables, 'first' | 'after'>,
    list: (result: Result) => Connection<Node> | null | undefined,
    options?: PageOptions,
  ): AsyncGenerator<Node, void, undefined>;

  /** Live events, each once and in order, over any number of lost connections. Leaving the loop ends the subscription. */
  subscribe<Result = unknown, Variables extends object = Record<string, unknown>>(
    document: GraphDocument<Result, Variables>,
    ...rest: VariablesAnd<Variables, LiveOptions>
  ): AsyncIterableIterator<LiveEvent<Result>, undefined> & AsyncDisposable;

  /** Closes the socket once its streams have been left. */
  close(): Promise<void>;
}

type Given<Options> = [variables?: object, options?: Options];

/** Opens nothing yet: the socket is opened with the first subscription. */
export function createClient(options: ClientOptions): OrderMeshClient {
  return clientWith(options, realPause);
}

/** A client with another way to wait. */
export function clientWith(options: ClientOptions, pause: Pause): OrderMeshClient {
  const door = doorOf(options);
  const socket = new LiveSocket(door.url, door.credential, options.webSocket);
  const { retries = 3, longestWaitMs = 60_000 } = options;
  const request = (document: AnyDocument, variables: object, mayRepeat: boolean, signal: AbortSignal | undefined) => {
    const plan = { retries: mayRepeat ? retries : 0, longestWaitMs, pause, signal };
    // What an operation answers is what its document says.
    return retried(() => post(door, { query: textOf(document), variables }, signal), plan) as Promise<never>;
  };
  const subscribe = (document: AnyDocument, variables: object, live: LiveOptions) => {
    const given = { ...variables };
    const parts = { document: liveDocument(nodeOf(document), given, LIVE_ROOTS), variables: given, pause };
    return new LiveStream<never>({ ...parts, open: (asked, sink) => socket.subscribe(asked, sink) }, live);
  };
  return {
    query: (document, ...[variables = {}, { signal } = {}]: Given<RequestOptions>) =>
      request(document, variables, true, signal),
    mutate: (document, ...[variables = {}, { signal } = {}]: Given<RequestOptions>) =>
      request(document, variables, isRepeatable(nodeOf(document), { ...variables }), signal),
    paginate: (document, variables, list, { pageSize = 100, signal } = {}) =>
      pages(async after => {
        const page = { ...variables, first: pageSize, ...(after === null ? {} : { after }) };
        return list(await request(document, page, true, signal));
      }),
    subscribe: (document, ...[variables = {}, live = {}]: Given<LiveOptions>) => subscribe(document, variables, live),
    close: () => socket.close(),
  };
}

function doorOf({ url, key, token, fetch: given, timeoutMs = 30_000 }: ClientOptions): HttpDoor {
  if (!/^https?:\/\//.test(url)) throw new TypeError('"url" is the whole address: https://hub.example.com/graphql');
  if ((key === undefined) === (token === undefined)) throw new TypeError('Pass either "key" or "token".');
  return {
    url,
    timeoutMs,
    // Browsers refuse a fetch that is called as a method of something else.
    fetch: given ?? ((...call) => globalThis.fetch(...call)),
    credential: async () =>
      key === undefined ? { authorization: `Bearer ${await valueOf(token)}` } : { 'x-api-key': await valueOf(key) },
  };
}

const valueOf = (credential: Credential | undefined): string | Promise<string> =>
  typeof credential === 'function' ? credential() : (credential ?? '');
