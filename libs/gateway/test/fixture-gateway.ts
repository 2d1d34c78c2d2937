import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Scope } from '#contracts';
import { loadConfig, Log, Metrics, Clock, UNTRACED, type Config, type StartedGateway } from '#platform';
import { shared } from '#testing';
import type { Doorkeeper, DoorWatch } from '../src/access/index.js';
import type { CallerLimits } from '../src/caller.js';
import { openGateway } from '../src/gateway.js';
import { MemoryOperationRegistry } from './memory-operation-registry.js';
import { anAccess } from './an-access.js';
import { FixtureGraph, supergraphOf } from './fixture-graph.js';
import { RemoteSubgraphs } from './remote-subgraphs.js';

export const STAFF = 'oms_staff_token_of_the_fixture';
export const PARTNER_A = 'omk_partner_of_shop_a_of_the_fixture';
export const PARTNER_A2 = 'omk_second_partner_of_shop_a_of_the_fixture';
export const PARTNER_B = 'omk_partner_of_shop_b_of_the_fixture';
export const PARTNER_NO_SCOPE = 'omk_partner_without_scopes_of_the_fixture';

const partner = (key: string, name: string, shop: string, scopes: readonly Scope[] = ['orders:read', 'pii:read']) => ({
  key,
  name,
  shops: [shop],
  scopes,
});
const PARTNERS = [
  partner(PARTNER_A, 'a', 'shp_a'),
  partner(PARTNER_A2, 'a2', 'shp_a'),
  partner(PARTNER_B, 'b', 'shp_b'),
  partner(PARTNER_NO_SCOPE, 'none', 'shp_a', []),
];

/** The subgraph access with the keys above: one for all fixtures of a file. */
export const accessOfFixture = shared(() => anAccess({ staffToken: STAFF, partnerKeys: JSON.stringify(PARTNERS) }));

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look freely into what they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** The gateway over the fixture subgraphs, listening on a free port. */
export interface FixtureGateway extends AsyncDisposable {
  readonly graph: FixtureGraph;
  readonly registry: MemoryOperationRegistry;
  readonly http: FastifyInstance;
  /** The subgraphs when they are in other processes. */
  readonly elsewhere: RemoteSubgraphs;
  readonly url: string;
  readonly wsUrl: string;
  ask(
    query: string,
    options?: { variables?: object; token?: string | null; operationName?: string; headers?: Record<string, string> },
  ): Promise<HttpAnswer>;
  figure(name: string): Promise<number>;
  readiness: StartedGateway['readiness'];
}

/** What a fixture differs in. */
export interface FixtureOptions {
  readonly config?: Partial<Config>;
  readonly without?: readonly string[];
  readonly elsewhere?: boolean;
  /** How much each key may ask, by its name. */
  readonly limits?: Readonly<Record<string, Partial<CallerLimits>>>;
  readonly clock?: Clock;
  readonly registry?: MemoryOperationRegistry;
  /** Subgraphs elsewhere whose door is closed before the gateway starts. */
  readonly silent?: readonly string[];
  /** Another supergraph than that of the fixture's subgraphs. */
  readonly supergraph?: string;
}

/** The doorkeeper of the fixture's keys, which gives some of them limits, by the name of their partner. */
function doorkeeperWith(doorkeeper: Doorkeeper, limits: FixtureOptions['limits'] = {}): DoorWatch {
  return {
    callerOf: async carrier => {
      const caller = await doorkeeper.callerOf(carrier);
      const name = caller?.viewer.name.replace('partner:', '') ?? '';
      return caller && { ...caller, limits: { ...caller.limits, ...limits[name] } };
    },
    watch: (caller, ended) => doorkeeper.watch(caller, ended),
  };
}

export async function startFixture(options: FixtureOptions = {}): Promise<FixtureGateway> {
  const graph = new FixtureGraph();
  const http = Fastify();
  const metrics = new Metrics();
  const config = loadConfig({}, { introspection: true, ...options.config });
  const { bench, door: knows } = await accessOfFixture();
  const { booted } = bench;
  const supergraph = options.supergraph ?? supergraphOf([...graph.subgraphs, booted]);
  const subgraphs = graph.subgraphs.filter(({ name }) => !options.without?.includes(name));
  const elsewhere = new RemoteSubgraphs(graph);
  if (options.elsewhere) for (const { name } of subgraphs) await elsewhere.open(name);
  for (const name of options.silent ?? []) await elsewhere.close(name);
  const parts = {
    http,
    subgraphs: options.elsewhere ? [booted] : [...subgraphs, booted],
    config,
    log: Log.open('silent'),
    metrics,
    pubsub: graph.pubsub,
    clock: options.clock ?? new Clock(),
    tracing: UNTRACED,
    remotes: options.elsewhere ? elsewhere.remotes : null,
  };
  const registry = options.registry ?? new MemoryOperationRegistry();
  const doorkeeper = doorkeeperWith(knows, options.limits);
  const door = await openGateway(parts, supergraph, { registry, doorkeeper });
  await http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = http.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    graph,
    registry,
    http,
    elsewhere,
    url,
    wsUrl: url.replace('http', 'ws'),
    ask: (query, { variables, token = STAFF, operationName, headers } = {}) =>
      post(
        url,
        { query, variables, operationName },
        { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ),
    figure: async name =>
      Number(new RegExp(`^${name} (\\S+)$`, 'm').exec((await metrics.text()).body)?.[1] ?? Number.NaN),
    readiness: () => door.readiness(),
    [Symbol.asyncDispose]: async () => {
      await door.stop();
      await http.close();
      await elsewhere.closeAll();
    },
  };
}

export async function post(
  url: string,
  body: object | string,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** Waits for a fact. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, limitMs = 5_000): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
