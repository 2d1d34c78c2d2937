import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Viewer } from '#contracts';
import { CONNECT, type Log, type Remotes, type Tracing } from '#platform';
import { RemoteStream } from './remote-stream.js';
import type { OpenUpstream } from './upstream.js';

const PING_MS = 10_000;
const PONG_WAIT_MS = 5_000;
const HANDSHAKE_MS = 5_000;
const LINGER_MS = 1_000;

/** Whoever opens a socket is nobody yet: each subscription on it carries its own viewer. */
const NOBODY: Viewer = { kind: 'SYSTEM', name: 'gateway', shops: [], scopes: [] };

/** Streams from subgraphs in other processes: one socket for each, shared by all subscriptions, opened when first needed. */
export class RemoteUpstream {
  private readonly clients = new Map<string, Client>();
  private readonly streams = new Set<RemoteStream>();

  constructor(
    private readonly remotes: Remotes,
    private readonly log: Log,
    private readonly tracing: Tracing,
  ) {}

  readonly open: OpenUpstream = async request => {
    const stream = new RemoteStream({
      request,
      client: () => this.clientOf(request.service),
      claims: this.remotes.claims,
      log: this.log,
      tracing: this.tracing,
      ended: () => this.streams.delete(stream),
    });
    this.streams.add(stream);
    await stream.begin();
    return stream;
  };

  async close(): Promise<void> {
    await Promise.all([...this.streams].map(stream => stream.return()));
    await Promise.all([...this.clients.values()].map(client => client.dispose()));
  }

  private clientOf(service: string): Client {
    const known = this.clients.get(service);
    if (known) return known;
    const made = this.connect(service, this.remotes.addresses.get(service) ?? '');
    this.clients.set(service, made);
    return made;
  }

  private connect(service: string, address: string): Client {
    let pong: NodeJS.Timeout | undefined;
    const client = createClient({
      url: address.replace(/^http/, 'ws'),
      webSocketImpl: LeanSocket,
      connectionParams: () => ({ claim: this.remotes.claims.sign(NOBODY, service, CONNECT) }),
      connectionAckWaitTimeout: HANDSHAKE_MS,
      // Each stream begins again by itself: a repeated message would carry a claim that has run out.
      retryAttempts: 0,
      lazyCloseTimeout: LINGER_MS,
      keepAlive: PING_MS,
      on: {
        // A peer that does not answer is gone, whatever TCP believes.
        ping: received => {
          if (!received) pong = setTimeout(() => client.terminate(), PONG_WAIT_MS).unref();
        },
        pong: () => clearTimeout(pong),
        closed: () => clearTimeout(pong),
      },
    });
    return client;
  }
}

class LeanSocket extends WebSocket {
  constructor(url: string, protocols?: string | string[]) {
    super(url, protocols, { perMessageDeflate: false, handshakeTimeout: HANDSHAKE_MS });
  }
}
