import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import {
  loadConfig,
  Log,
  Metrics,
  Clock,
  sdlOf,
  UNTRACED,
  type Config,
  type DoorKeys,
  type StartedGateway,
} from '#platform';
import { openGateway } from '../src/gateway.js';
import { FixtureGraph, supergraphOf } from './fixture-graph.js';
import { RemoteSubgraphs } from './remote-subgraphs.js';

export const STAFF = 'oms_staff_token_of_the_fixture';
export const PARTNER_A = 'omk_partner_of_shop_a';
export const PARTNER_A2 = 'omk_second_partner_of_shop_a';
export const PARTNER_B = 'omk_partner_of_shop_b';
export const PARTNER_NO_SCOPE = 'omk_partner_without_scopes';

const partner = (
  key: string,
  name: string,
  shop: string,
  scopes: DoorKeys['partnerKeys'][number]['scopes'] = ['orders:read', 'pii:read'],
) => ({ key, name, shops: [shop], scopes });
const keys: DoorKeys = {
  staffToken: STAFF,
  partnerKeys: [
    partner(PARTNER_A, 'a', 'shp_a'),
    partner(PARTNER_A2, 'a2', 'shp_a'),
    partner(PARTNER_B, 'b', 'shp_b'),
    partner(PARTNER_NO_SCOPE, 'none', 'shp_a', []),
  ],
};

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

export async function startFixture(
  options: {
    config?: Partial<Config>;
    without?: readonly string[];
    elsewhere?: boolean;
    silent?: readonly string[];
    supergraph?: string;
  } = {},
): Promise<FixtureGateway> {
  const graph = new FixtureGraph();
  const http = Fastify();
  const metrics = new Metrics();
  const config = loadConfig({}, { introspection: true, ...options.config });
  const accessSdl = sdlOf('gateway');
  const supergraph = options.supergraph ?? supergraphOf([...graph.subgraphs, { name: 'access', sdl: accessSdl }]);
  const subgraphs = graph.subgraphs.filter(({ name }) => !options.without?.includes(name));
  const elsewhere = new RemoteSubgraphs(graph);
  if (options.elsewhere) for (const { name } of subgraphs) await elsewhere.open(name);
  for (const name of options.silent ?? []) await elsewhere.close(name);
  const parts = {
    http,
    subgraphs: options.elsewhere ? [] : subgraphs,
    config,
    log: Log.open('silent'),
    metrics,
    pubsub: graph.pubsub,
    clock: new Clock(),
    keys,
    tracing: UNTRACED,
    remotes: options.elsewhere ? elsewhere.remotes : null,
  };
  const door = await openGateway(parts, supergraph, accessSdl);
  await http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = http.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    graph,
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
