// Our gateway over the benchmark's subgraphs. `bare`: planning, fetching and answering alone; `full`: the whole door.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import {
  Clock,
  createListener,
  ErrorMask,
  InternalClaims,
  loadConfig,
  Log,
  MemoryPubSub,
  Metrics,
  UNTRACED,
} from '#platform';
import { HttpSource } from '#gateway';

const [, , kind, supergraphFile, addressList] = process.argv;
const built = name => import(new URL(`../../../dist/libs/gateway/src/${name}.js`, import.meta.url));
const supergraph = readFileSync(supergraphFile, 'utf8');
const addresses = new Map(Object.entries(JSON.parse(addressList)));
const log = Log.open('silent');
const clock = new Clock();
const timeoutMs = 10_000;

const http = kind === 'full' ? await openFull() : await openBare();
await http.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ port: http.server.address().port }));

async function openBare() {
  const [{ Graph }, { GraphInForce }, { graphServer }, { apolloLines }] = await Promise.all(
    ['graph', 'graph-in-force', 'graph-server', 'apollo-lines'].map(built),
  );
  const claims = () => ({});
  const sourceOf = name => new HttpSource({ name, url: addresses.get(name), timeoutMs, log, clock, claims });
  const graph = new GraphInForce(new Graph(supergraph, sourceOf, apolloLines(log)));
  const server = graphServer({ graph, mask: new ErrorMask(log), log, tracing: UNTRACED, introspection: false });
  await server.start();
  const viewer = { kind: 'STAFF', name: 'staff:bench', shops: 'ALL', scopes: [] };
  const open = Fastify({ logger: false });
  open.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server, { context: () => Promise.resolve({ viewer }) }),
  });
  return open;
}

async function openFull() {
  const { openGateway } = await built('gateway');
  const metrics = new Metrics();
  const http = createListener(metrics, { ready: true });
  const claims = new InternalClaims(randomBytes(32).toString('base64'), clock);
  const partner = { key: process.env.BENCH_KEY, name: 'bench', shops: ['shp_1', 'shp_2'], scopes: ['orders:read'] };
  const parts = {
    ...{ http, metrics, log, clock, tracing: UNTRACED, pubsub: new MemoryPubSub(), subgraphs: [] },
    config: loadConfig({}),
    remotes: { addresses, claims, timeoutMs },
  };
  const viewer = { kind: 'PARTNER', name: 'partner:bench', shops: partner.shops, scopes: partner.scopes };
  const limits = { requestsPerMinute: null, costPerMinute: null, registeredOnly: false };
  const caller = { viewer, keyId: 'key_bench', limits };
  const isKey = carrier => carrier?.authorization === `Bearer ${partner.key}` || carrier?.['x-api-key'] === partner.key;
  const doorkeeper = { callerOf: carrier => Promise.resolve(isKey(carrier) ? caller : null), watch: () => () => {} };
  const registry = { find: () => Promise.resolve(null) };
  await openGateway(parts, supergraph, { doorkeeper, registry });
  return http;
}
