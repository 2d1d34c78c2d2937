import { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';

const SDL = `
  scalar Minor
  type Query { ok: Boolean }
  type OrderMoved { position: Minor! name: String! note: String }
  type Subscription { orderMoved(after: Minor, shop: String): OrderMoved! }
`;

/** One event of the feed. */
export interface Fact {
  readonly position: number;
  readonly name: string;
}

/** A hub as far as live streams go: a feed that is replayed behind `after`, and sockets that can be broken. */
export class LiveServer implements AsyncDisposable {
  readonly feed: Fact[] = [];
  /** Variables of every subscription, as they came. */
  readonly asked: (Readonly<Record<string, unknown>> | undefined)[] = [];
  readonly queries: string[] = [];
  /** Events up to here are no longer in the feed. */
  forgotten = 0;
  /** How many events before the wanted ones are sent again. */
  overlap = 0;
  /** Answers instead of the next subscriptions. */
  readonly refusals: GraphQLError[] = [];
  /** What the next clients to connect are told. */
  isLockedOut = false;
  live = 0;
  private readonly news = new EventEmitter().setMaxListeners(0);

  private constructor(
    private readonly http: Server,
    private readonly sockets: WebSocketServer,
  ) {
    const schema = buildSchema(SDL);
    this.resolveIn(schema);
    useServer(
      {
        schema,
        onConnect: () => !this.isLockedOut,
        onSubscribe: (_context, _id, { query, variables }) => {
          this.queries.push(query);
          this.asked.push(variables ?? undefined);
        },
      },
      sockets,
    );
    sockets.on('connection', (socket: WebSocket) => socket.on('error', () => undefined));
  }

  static async open(): Promise<LiveServer> {
    const http = createServer();
    const server = new LiveServer(http, new WebSocketServer({ server: http, path: '/graphql' }));
    await new Promise<void>(resolve => void http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}/graphql`;
  }

  get connections(): number {
    return this.sockets.clients.size;
  }

  emit(count = 1): void {
    for (let i = 0; i < count; i += 1) {
      // Positions are of one feed for many subscriptions: they have gaps for each of them.
      const position = (this.feed.at(-1)?.position ?? 0) + 1 + (this.feed.length % 3);
      this.feed.push({ position, name: `fact ${position}` });
    }
    this.news.emit('more');
  }

  /** Breaks every connection; what was on its way is lost. */
  cut(): void {
    for (const socket of this.sockets.clients) socket.terminate();
  }

  close(code: number): void {
    for (const socket of this.sockets.clients) socket.close(code);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    this.sockets.close();
    await new Promise(resolve => void this.http.close(resolve));
  }

  private resolveIn(schema: GraphQLSchema): void {
    const fields = schema.getSubscriptionType()?.getFields() ?? {};
    for (const [name, field] of Object.entries(fields)) {
      field.subscribe = (_source, args: { after?: number | null }) => {
        const refusal = this.refusals.shift();
        if (refusal) throw refusal;
        if ((args.after ?? Infinity) < this.forgotten) throw stale();
        return this.events(name, args.after ?? this.feed.at(-1)?.position ?? 0);
      };
    }
  }

  private events(name: string, after: number): AsyncIterator<Record<string, Fact>> {
    this.live += 1;
    let next = Math.max(0, this.feed.filter(({ position }) => position <= after).length - this.overlap);
    return new FactIterator(
      () => {
        const fact = this.feed[next];
        next += fact ? 1 : 0;
        return fact && { [name]: fact };
      },
      this.news,
      () => (this.live -= 1),
    );
  }
}

/** Written out, because a generator that waits does not hear that its client left. */
class FactIterator implements AsyncIterableIterator<Record<string, Fact>, undefined> {
  private isOver = false;
  private wake: () => void = () => undefined;
  private readonly more = () => this.wake();

  constructor(
    private readonly read: () => Record<string, Fact> | undefined,
    private readonly news: EventEmitter,
    private readonly left: () => void,
  ) {
    news.on('more', this.more);
  }

  async next(): Promise<IteratorResult<Record<string, Fact>, undefined>> {
    while (!this.isOver) {
      const value = this.read();
      if (value) return { value, done: false };
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
    return { value: undefined, done: true };
  }

  return(): Promise<IteratorResult<Record<string, Fact>, undefined>> {
    if (!this.isOver) this.left();
    this.isOver = true;
    this.news.off('more', this.more);
    this.wake();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<IteratorResult<Record<string, Fact>, undefined>> {
    void this.return();
    return Promise.reject(error as Error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

export const stale = (): GraphQLError =>
  new GraphQLError('Older than the feed.', { extensions: { code: 'RESYNC_REQUIRED' } });
