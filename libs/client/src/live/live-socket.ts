import type { GraphQLFormattedError } from 'graphql';
import { createClient, type Client } from 'graphql-ws/client';
import { errorOf, OrderMeshError } from '../errors.js';

/** A WebSocket implementation, such as the class of the package `ws`. */
export type WebSocketClass = new (url: string, protocols?: string) => unknown;

/** One subscription as it is sent. */
export interface LiveRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One message of a subscription. */
export interface LiveResult {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** What comes of a subscription. */
export interface LiveSink {
  /** The request has left; what happens from now on in the hub is seen. */
  sent(): void;
  next(result: LiveResult): void;
  /** It is over, and nothing follows. */
  ended(error: OrderMeshError): void;
}

const PING_MS = 12_000;
const PONG_WAIT_MS = 8_000;
const ACK_WAIT_MS = 10_000;
const LINGER_MS = 1_000;

/** One socket to the hub for all subscriptions of a client, opened when first needed and closed when nobody needs it. */
export class LiveSocket {
  private readonly client: Client;

  constructor(
    url: string,
    credential: () => Promise<Readonly<Record<string, string>>>,
    webSocket: WebSocketClass | undefined,
  ) {
    this.client = open(url.replace(/^http/, 'ws'), credential, webSocket);
  }

  /** Begins a subscription and gives the way to leave it. It is not begun again when it ends. */
  subscribe({ query, variables }: LiveRequest, sink: LiveSink): () => void {
    let isOver = false;
    const end = (error: OrderMeshError) => {
      if (isOver) return;
      leave();
      sink.ended(error);
    };
    // The library sends the old message again when a socket closes in peace: by then it would ask for the wrong position.
    const unlisten = this.client.on('closed', event => end(lost(event)));
    const payload = {
      query,
      // Read when the message is written, right before it is sent.
      get variables() {
        queueMicrotask(() => !isOver && sink.sent());
        return { ...variables };
      },
    };
    const stop = this.client.subscribe(payload, {
      next: result => !isOver && sink.next(result),
      error: reason => end(Array.isArray(reason) ? errorOf(reason as GraphQLFormattedError[]) : lost(reason)),
      complete: () => end(new OrderMeshError('UNAVAILABLE', 'The hub ended the subscription.')),
    });
    const leave = () => {
      isOver = true;
      unlisten();
      stop();
    };
    return leave;
  }

  async close(): Promise<void> {
    // A connection that is just failing has nobody left to tell.
    await Promise.resolve(this.client.dispose()).catch(() => undefined);
  }
}

function open(
  url: string,
  credential: () => Promise<Readonly<Record<string, string>>>,
  webSocket: WebSocketClass | undefined,
): Client {
  let pongWait: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    ...(webSocket ? { webSocketImpl: webSocket } : {}),
    connectionParams: async () => ({ ...(await credential()) }),
    connectionAckWaitTimeout: ACK_WAIT_MS,
    retryAttempts: 0,
    lazyCloseTimeout: LINGER_MS,
    keepAlive: PING_MS,
    on: {
      // A peer that does not answer is gone, whatever TCP believes.
      ping: received => {
        if (!received) pongWait = setTimeout(() => client.terminate(), PONG_WAIT_MS);
      },
      pong: () => clearTimeout(pongWait),
      closed: () => clearTimeout(pongWait),
    },
  });
  return client;
}

/** Why a socket closed. Refusals of the credential are final; all else passes. */
function lost(reason: unknown): OrderMeshError {
  const { code, reason: text } = (reason ?? {}) as { code?: unknown; reason?: unknown };
  if (code === 4401 || code === 4403)
    return new OrderMeshError('UNAUTHENTICATED', 'The hub does not accept the key or token of this client.');
  if (code === 4400 || code === 4406)
    return new OrderMeshError('BAD_INPUT', `The hub does not understand this client: ${String(text)}`);
  const detail = typeof code === 'number' ? ` (${code}${text ? `, ${String(text)}` : ''})` : '';
  return new OrderMeshError('UNAVAILABLE', `The connection to the hub was lost${detail}.`, { cause: reason });
}
