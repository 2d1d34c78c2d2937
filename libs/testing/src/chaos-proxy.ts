import { setTimeout as pause } from 'node:timers/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a client and a server on loopback, to cut, freeze and refuse what real networks and machines do. */
export class ChaosProxy implements AsyncDisposable {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private frozen = false;
  private refusing = false;
  private dropping = false;
  private delayMs = 0;
  connections = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async before(url: string, defaultPort: number): Promise<ChaosProxy> {
    const target = new URL(url);
    if (!target.port) target.port = String(defaultPort);
    const server = createServer();
    const proxy = new ChaosProxy(server, target);
    server.on('connection', socket => proxy.join(socket));
    await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** Address of the server as seen through this proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Ends all connections at once, as a killed server does. */
  cut(): void {
    for (const pair of this.pairs) pair.forEach(socket => socket.destroy());
  }

  /** Connections stay, nothing passes and nothing is refused: a stopped machine. */
  freeze(): void {
    this.frozen = true;
    for (const pair of this.pairs) pair.forEach(socket => socket.pause());
  }

  thaw(): void {
    this.frozen = false;
    for (const pair of this.pairs) pair.forEach(socket => socket.resume());
  }

  /** Everything takes so much longer, in each direction; 0: as fast as it goes. */
  delay(ms: number): void {
    this.delayMs = ms;
  }

  /** What the server answers from now on is lost, until the connections are cut. */
  loseAnswers(): void {
    this.dropping = true;
  }

  /** Cuts, and turns new connections away until told otherwise: a server that is down. */
  down(): void {
    this.refusing = true;
    this.cut();
  }

  up(): void {
    this.refusing = false;
    this.dropping = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.refusing = true;
    this.cut();
    await new Promise(resolve => void this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.refusing) {
      client.destroy();
      return;
    }
    this.connections += 1;
    const server = connect({ host: this.target.hostname, port: Number(this.target.port), noDelay: true });
    client.setNoDelay(true);
    const pair = [client, server] as const;
    this.pairs.add(pair);
    this.forward(client, server, () => false);
    this.forward(server, client, () => this.dropping);
    for (const socket of pair) {
      if (this.frozen) socket.pause();
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.pairs.delete(pair);
        pair.forEach(one => one.destroy());
      });
    }
  }

  /** Pieces keep their order, whatever the delay was when each of them came. */
  private forward(from: Socket, to: Socket, isLost: () => boolean): void {
    let last: Promise<unknown> = Promise.resolve();
    let waiting = 0;
    from.on('data', data => {
      if (isLost()) return;
      if (waiting === 0 && this.delayMs === 0) return void to.write(data);
      waiting += 1;
      last = Promise.all([last, pause(this.delayMs)]).then(() => {
        waiting -= 1;
        if (!to.destroyed) to.write(data);
      });
    });
  }
}
