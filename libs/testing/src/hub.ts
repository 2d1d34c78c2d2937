import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { analytics } from '#analytics';
import { channels } from '#channels';
import { gateway } from '#gateway';
import { inventory } from '#inventory';
import { orders } from '#orders';
import { run, type Clock, type Config, type Running } from '#platform';
import { risk } from '#risk';
import { ask, type Answer } from './ask.js';
import { removeTraces, testConfig, until } from './environment.js';

/** The whole hub in this process, with its door open on a free port. */
export interface TestHub extends AsyncDisposable {
  readonly running: Running;
  readonly url: string;
  /** Asks the graph as staff, or with another credential; null: with none. */
  query(query: string, variables?: Record<string, unknown>, token?: string | null): Promise<Answer>;
  /** A graphql-transport-ws client. */
  socket(token?: string): Client;
  until<T>(ask: () => T | Promise<T>, holds?: (answer: T) => boolean, limitMs?: number): Promise<T>;
  /** Stops and starts again on the same data. */
  restart(): Promise<void>;
}

const ROLES = [orders, inventory, channels, risk, analytics, gateway];

export async function startHub(
  options: { clock?: Clock; config?: Partial<Config>; site?: string } = {},
): Promise<TestHub> {
  const config = testConfig(options.config);
  const start = () =>
    run(ROLES, {
      config,
      ...(options.clock ? { clock: options.clock } : {}),
      ...(options.site ? { site: options.site } : {}),
    });
  let running = await start();
  const clients: Client[] = [];
  return {
    get running() {
      return running;
    },
    get url() {
      return running.url;
    },
    query: (query, variables = {}, token) =>
      ask(running.url, token === undefined ? running.keys.staffToken : token, query, variables),
    socket: token => {
      const client = createClient({
        url: `${running.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${token ?? running.keys.staffToken}` },
        lazy: true,
        retryAttempts: 0,
      });
      clients.push(client);
      return client;
    },
    until,
    restart: async () => {
      await running.stop();
      running = await start();
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map(client => client.dispose()));
      await running.stop();
      await removeTraces(config);
    },
  };
}
