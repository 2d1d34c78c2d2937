import type { Socket } from 'node:net';
import WebSocket from 'ws';

/** A message of graphql-transport-ws. */
export interface ProtocolMessage {
  readonly type: string;
  readonly id?: string;
  // Tests look freely into what they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly payload?: any;
}

/** A bare socket that speaks the protocol by hand, to say also what no proper client says. */
export class ProtocolClient {
  readonly received: ProtocolMessage[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  private readonly waiting: (() => void)[] = [];
  private isClosed = false;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', data => {
      this.received.push(JSON.parse(String(data)) as ProtocolMessage);
      this.wake();
    });
    this.closed = new Promise(resolve =>
      socket.on('close', (code, reason) => {
        this.isClosed = true;
        resolve({ code, reason: String(reason) });
        this.wake();
      }),
    );
    socket.on('error', () => undefined);
  }

  static async open(
    url: string,
    {
      protocol = 'graphql-transport-ws',
      headers = {},
    }: { protocol?: string | string[]; headers?: Record<string, string> } = {},
  ): Promise<ProtocolClient> {
    const client = new ProtocolClient(new WebSocket(url, protocol, { headers }));
    await new Promise((resolve, reject) => client.socket.once('open', resolve).once('error', reject));
    return client;
  }

  /** Opened, introduced and let in. */
  static async ready(url: string, token: string): Promise<ProtocolClient> {
    const client = await ProtocolClient.open(url);
    client.say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await client.next(({ type }) => type === 'connection_ack');
    return client;
  }

  say(...messages: (ProtocolMessage | string)[]): void {
    for (const message of messages) this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Everything said in the work leaves in one piece. */
  together(work: () => void): void {
    this.raw.cork();
    work();
    this.raw.uncork();
  }

  /** The TCP socket below, which the library keeps to itself. */
  get raw(): Socket {
    return (this.socket as unknown as { _socket: Socket })._socket;
  }

  subscribe(id: string, query: string, variables?: object): void {
    this.say({ id, type: 'subscribe', payload: { query, ...(variables ? { variables } : {}) } });
  }

  /** The next message of that kind, taken out of what has come. */
  async next(isWanted: (message: ProtocolMessage) => boolean = () => true, limitMs = 30_000): Promise<ProtocolMessage> {
    const giveUpAt = Date.now() + limitMs;
    for (;;) {
      const index = this.received.findIndex(isWanted);
      const [found] = index === -1 ? [] : this.received.splice(index, 1);
      if (found) return found;
      if (this.isClosed || Date.now() > giveUpAt)
        throw new Error(
          `waited in vain; received ${JSON.stringify(this.received)}${this.isClosed ? ', then closed' : ''}`,
        );
      await this.something(giveUpAt - Date.now());
    }
  }

  /** The next message about an operation. */
  about(id: string): Promise<ProtocolMessage> {
    return this.next(message => message.id === id);
  }

  /** Everything sent before has been dealt with once this pong is back. */
  async roundTrip(): Promise<void> {
    const payload = { mark: Math.random() };
    this.say({ type: 'ping', payload });
    await this.next(message => message.type === 'pong' && message.payload?.mark === payload.mark);
  }

  async leave(): Promise<void> {
    this.socket.close(1000);
    await this.closed;
  }

  private something(limitMs: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, Math.max(limitMs, 1));
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
