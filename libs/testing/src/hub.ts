import { createClient, type Client } from 'graphql-ws';
import { execute, parse } from 'graphql';
import WebSocket from 'ws';
import { analytics } from '#analytics';
import { channels } from '#channels';
import type { ServiceName, Viewer } from '#contracts';
import { access, gateway } from '#gateway';
import { inventory } from '#inventory';
import { orders } from '#orders';
import { run, type Clock, type Config, type DoorKeys } from '#platform';
import { risk } from '#risk';
import { ask, type Answer } from './ask.js';
import { removeTraces, testConfig, until } from './environment.js';
import { Fleet, isFleet, ownSecrets } from './fleet.js';
import type { HubDoor } from './generic-shop.js';

/** How a hub is started. */
export interface HubOptions {
  /** Only in one process: others cannot be given a clock. */
  readonly clock?: Clock;
  readonly config?: Partial<Config>;
  readonly site?: string;
}

/** A whole hub with its door open on a free port: one process, or with MODE=distributed one per service. */
export interface TestHub extends Place {
  /** What a shop or program needs to find it. */
  readonly door: HubDoor;
  /** Asks the graph as staff, or with another credential; null: with none. */
  query(query: string, variables?: Record<string, unknown>, token?: string | null): Promise<Answer>;
  /** A graphql-transport-ws client. */
  socket(token?: string): Client;
  until<T>(ask: () => T | Promise<T>, holds?: (answer: T) => boolean, limitMs?: number): Promise<T>;
}

/** What differs between the shapes. */
interface Place extends AsyncDisposable {
  readonly url: string;
  /** Where platforms push to. */
  readonly hooksUrl: string;
  readonly keys: DoorKeys;
  /** What it runs on: databases and keys, for tests that look into the tables. */
  readonly config: Config;
  /** Resolves when every committed event has been applied by its consumers. */
  settled(): Promise<void>;
  /** Makes a scheduled job due; only in processes of their own: in one process its clock is set forward instead. */
  makeDue(service: ServiceName, job: string): Promise<void>;
  /** Asks one subgraph past the gateway, in the name of a viewer. */
  askSubgraph(name: ServiceName, query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Answer>;
  /** Stops and starts again on the same data. */
  restart(): Promise<void>;
}

const ROLES = [orders, inventory, channels, risk, analytics, access, gateway];

export async function startHub(options: HubOptions = {}): Promise<TestHub> {
  const place = isFleet ? await manyProcesses(options) : await oneProcess(options);
  const clients: Client[] = [];
  const more = {
    get door(): HubDoor {
      return { url: place.url, hooksUrl: place.hooksUrl, staffToken: place.keys.staffToken };
    },
    query: (query: string, variables: Record<string, unknown> = {}, token?: string | null) =>
      ask(place.url, token === undefined ? place.keys.staffToken : token, query, variables),
    socket: (token?: string) => {
      const client = socketTo(place, token);
      clients.push(client);
      return client;
    },
    until,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map(client => client.dispose()));
      await place[Symbol.asyncDispose]();
    },
  };
  // Not spread: the place's own members change when it is started again.
  return Object.defineProperties(Object.create(place) as TestHub, Object.getOwnPropertyDescriptors(more));
}

const socketTo = ({ url, keys }: Place, token?: string): Client =>
  createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token ?? keys.staffToken}` },
    lazy: true,
    retryAttempts: 0,
  });

async function oneProcess({ clock, config: over, site }: HubOptions): Promise<Place> {
  const asked = testConfig(over);
  // On servers nothing comes from DATA_DIR, not even for a hub in one process.
  const config = asked.databaseUrl && asked.rabbitmqUrl ? { ...asked, ...ownSecrets() } : asked;
  const start = () => run(ROLES, { config, ...(clock ? { clock } : {}), ...(site ? { site } : {}) });
  let running = await start();
  return {
    get url() {
      return running.url;
    },
    get hooksUrl() {
      return running.url;
    },
    get keys() {
      return running.keys;
    },
    config,
    settled: () => running.settled(),
    makeDue: () => Promise.reject(new Error('give the hub a clock and set it forward: it is one process')),
    askSubgraph: async (name, query, variableValues, viewer) => {
      const run = { schema: running.schemaOf(name), document: parse(query), variableValues };
      return (await execute({ ...run, contextValue: { viewer } })) as unknown as Answer;
    },
    restart: async () => {
      await running.stop();
      running = await start();
    },
    [Symbol.asyncDispose]: async () => {
      await running.stop();
      await removeTraces(config);
    },
  };
}

async function manyProcesses({ clock, config }: HubOptions): Promise<Place> {
  if (clock) throw new Error('processes of their own cannot be given a clock: skip the test when isFleet');
  const fleet = await Fleet.open(config);
  return {
    get url() {
      return fleet.url;
    },
    get hooksUrl() {
      return fleet.hooksUrl;
    },
    keys: fleet.keys,
    config: fleet.config,
    settled: () => fleet.settled(),
    makeDue: (service, job) => fleet.makeDue(service, job),
    askSubgraph: (name, query, variables, viewer) => fleet.askSubgraph(name, query, variables, viewer),
    restart: async () => {
      await fleet.end('SIGTERM');
      await fleet.start();
    },
    [Symbol.asyncDispose]: () => fleet[Symbol.asyncDispose](),
  };
}
