import WebSocket from 'ws';
import type { TestHub } from '#testing';

/** An event of a live root with its position. */
// Tests look freely into what they asked for.

export type LiveEvent = any;

/** One subscription on a socket of its own, which can be cut at any instant and goes on where it was. */
export class LiveClient {
  readonly events: LiveEvent[] = [];
  /** What ended the subscription, if anything did. */
  error: unknown = null;
  private socket: WebSocket | null = null;

  constructor(
    private readonly hub: Pick<TestHub, 'url' | 'keys'>,
    private readonly query: string,
    private readonly variables: Readonly<Record<string, unknown>> = {},
    private readonly token = hub.keys.staffToken,
  ) {}

  /** Connects and subscribes, after the last position seen if there is one; resolves when the gateway has taken it. */
  open(): Promise<this> {
    const socket = new WebSocket(`${this.hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    this.socket = socket;
    const say = (message: object) => socket.send(JSON.stringify(message));
    return new Promise((resolve, reject) => {
      socket.once('error', reject).once('close', () => reject(new Error('closed')));
      socket.once('open', () => say({ type: 'connection_init', payload: { authorization: `Bearer ${this.token}` } }));
      socket.on('message', data => {
        // What was on its way when the socket was cut does not count: the client is gone.
        if (socket !== this.socket) return;
        const { type, payload } = JSON.parse(String(data)) as { type: string; payload: any };
        if (type === 'connection_ack') {
          say({ id: '1', type: 'subscribe', payload: { query: this.query, variables: this.asked() } });
          say({ type: 'ping' });
        }
        if (type === 'next') this.take(payload);
        if (type === 'error') this.error = payload;
        if (type === 'pong') resolve(this);
      });
    });
  }

  cut(): void {
    this.socket?.terminate();
    this.socket = null;
  }

  get positions(): number[] {
    return this.events.map(event => event.position as number);
  }

  private asked(): object {
    const last = this.positions.at(-1);
    return last === undefined ? this.variables : { ...this.variables, after: last };
  }

  private take({ data, errors }: { data: Record<string, LiveEvent> | null; errors?: unknown }): void {
    if (errors) this.error = errors;
    this.events.push(...Object.values(data ?? {}));
  }
}

/** A figure of the gateway's metrics. */
export async function figure(hub: TestHub, name: string): Promise<number> {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}
